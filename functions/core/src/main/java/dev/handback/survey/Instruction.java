package dev.handback.survey;

import dev.handback.document.AlertSigns;
import dev.handback.document.Commands;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Markdown;
import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells pages that somebody can follow from those that explain: teams keep both in the folder of their runbooks. */
final class Instruction {
    private static final TextPattern RECORD = TextPattern.of(
            "\\b(summary|overview|offering|report|minutes|history|glossary|faqs?|roadmap|inventory|retrospective"
                    + "|post-?mortem|release notes|rotas?|roster|index|catalog(ue)?|directory)$");
    private static final TextPattern EXPLANATION = TextPattern.of(
            "^(how [a-z]+\\b|what (is|are|does|do we|we)\\b|why\\b|about\\b|understanding\\b|introduction\\b)");
    private static final TextPattern NUMBERED = TextPattern.of("(?i)^(step\\s*)?[0-9]+([.):]|\\s*[-–—:])\\s*\\S");
    private static final TextPattern OCCASION =
            TextPattern.of("\\b(attacks?|incidents?|alarms?|alerts?|outages?|emergency|runbook|sop"
                    + "|playbook|recover(y|ing)?|restor(e|ing|ation)|fail-?over|roll-?back|rotation|renewal|upgrades?|migration"
                    + "|clean-?up|maintenance|patching|procedures?|process|troubleshooting|checklist|failures?|errors?|down|stuck"
                    + "|unavailable|expired|deployment|escalation|response|set-?up|onboarding|offboarding)\\b");
    private static final TextPattern PROMISE = TextPattern.of(
            "(?i)\\bthis (runbook|sop|playbook|standard operating procedure)\\b"
                    + "|\\bin the event of\\b|\\b(steps|process|procedure|instructions) (to|for|of|on how)\\b|\\bhow to\\b");
    private static final TextPattern DECLARED = TextPattern.of(
            "(?i)\\bthis (run-?book|sop|mop|playbook|standard operating procedure|method of procedure) (describes|explains|outlines|covers|details"
                    + "|documents|defines|lists|provides|is (for|about|used|intended)|will|contains|guides|walks|helps|shows)\\b");
    private static final TextPattern RESPONSE = TextPattern.of(
            "(?i)\\b(respon(d|ding|se) to|reacting to|in case of) .*\\b(incident|alert|alarm|outage|attack)s?\\b");

    /** {@code Incident response playbook: phishing}, and not what tells how to write one. */
    private static final TextPattern CALLED = TextPattern.of(
            "^(security |cyber )?(incident|outage|disaster|breach|phishing|ransomware)( [a-z]+){0,2} (playbook|run-?book)($|\\s*[:–—-])");

    private static final TextPattern ALERT = TextPattern.of("\\b(alerts?|alarms?)$");
    private static final TextPattern ABOUT_ALERTS =
            TextPattern.of("\\b(alert(s|ing)?|alarms?|rules?|dashboards?|metrics?|monitors?|monitoring)\\b");
    /** So many orders make a procedure. */
    private static final int ORDERS = 3;

    private final DocumentPath path;
    private final String title;
    private final Markdown body;
    private final HeadingSignature signature;

    Instruction(DocumentPath path, String title, Markdown body) {
        this.path = path;
        this.title = upToLastWord(title.toLowerCase(Locale.ROOT).strip());
        this.body = body;
        this.signature = new HeadingSignature(body.headings());
    }

    private static String upToLastWord(String title) {
        int end = title.length();
        while (end > 0 && !Character.isLetterOrDigit(title.codePointBefore(end))) {
            end -= Character.charCount(title.codePointBefore(end));
        }
        return title.substring(0, end);
    }

    /** Whether the headings alone, or what it says of itself, make it a runbook wherever it lies. */
    boolean isRunbook() {
        return signature.isAlert()
                || signature.isProcedure()
                || ((AlertSigns.isNamed(path, title, body) || isCalledAlert()) && answersAlert())
                || (signature.has(SectionRole.STEPS) && signature.has(SectionRole.ROLLBACK) && hasCommands())
                || ((signature.has(SectionRole.STEPS) || hasCommands())
                        && lead().stream().anyMatch(DECLARED::isIn))
                || respondsInSteps()
                || (CALLED.isIn(title) && isListed())
                || (Conventions.isForOnCall(path) && hasCommands())
                || operates();
    }

    /** Whether it says how something is done that is done to running systems alone. */
    private boolean operates() {
        Operation operation = new Operation(path, title);
        return (operation.isNamed() && isTold(operation))
                || (signature.has(SectionRole.STEPS) && ActionWords.begin(title) && operation.isKept());
    }

    private boolean isTold(Operation operation) {
        return isListed()
                ? hasCommands() || signature.has(SectionRole.STEPS) || operation.isProcedure() || givesOrders()
                : givesOrders() || (operation.isKept() && hasCommands());
    }

    /** Whether a page of an alerts' folder is for whoever is alerted, and not for whoever writes alerts. */
    boolean isForAlert() {
        return AlertSigns.isNamed(path, title, body)
                || AlertSigns.isTold(body)
                || answersAlert()
                || hasCommands()
                || (givesOrders() && !ABOUT_ALERTS.isIn(title))
                || isRunbook();
    }

    private boolean isCalledAlert() {
        return ALERT.isIn(title) && !ActionWords.begin(title);
    }

    private boolean givesOrders() {
        return body.blocks().stream()
                        .filter(block -> block.type() == Block.Type.PARAGRAPH)
                        .filter(block -> ActionWords.begin(block.text()))
                        .limit(ORDERS)
                        .count()
                == ORDERS;
    }

    /** Whether a page of a runbooks' folder is something to follow. */
    boolean isToFollow() {
        if (isRunbook() || AlertSigns.isNamed(path, title, body)) {
            return true;
        }
        if (RECORD.isIn(title)) {
            return false;
        }
        return isListed()
                || (signature.has(SectionRole.DIAGNOSIS) && signature.has(SectionRole.MITIGATION))
                || (!explains() && saysWhatToDo());
    }

    private boolean isListed() {
        return has(Block.Type.ORDERED_LIST)
                || signature.has(SectionRole.STEPS)
                || body.headings().stream().anyMatch(heading -> NUMBERED.isIn(heading.text()));
    }

    private boolean saysWhatToDo() {
        boolean commands = hasCommands() && title.indexOf(' ') > 0;
        return commands
                || ActionWords.begin(title)
                || OCCASION.isIn(title)
                || body.headings().stream().skip(1).map(Heading::text).anyMatch(ActionWords::begin)
                || lead().stream().anyMatch(PROMISE::isIn);
    }

    private boolean explains() {
        return EXPLANATION.isIn(title) && !title.startsWith("how to ") && !title.startsWith("what to ");
    }

    private boolean answersAlert() {
        return signature.has(SectionRole.MEANING)
                || signature.has(SectionRole.DIAGNOSIS)
                || signature.has(SectionRole.MITIGATION);
    }

    /** A numbered list below a heading such as {@code Responding to an incident}. */
    private boolean respondsInSteps() {
        List<Heading> headings = body.headings();
        NavigableSet<Integer> lists = body.blocks().stream()
                .filter(block -> block.type() == Block.Type.ORDERED_LIST)
                .map(block -> block.mark().line())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < headings.size(); i++) {
            if (RESPONSE.isIn(headings.get(i).text())) {
                int first = headings.get(i).mark().line();
                int end = i + 1 < headings.size() ? headings.get(i + 1).mark().line() : Integer.MAX_VALUE;
                if (!lists.subSet(first, false, end, false).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first paragraphs. */
    private List<String> lead() {
        return body.blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .limit(2)
                .map(Block::text)
                .toList();
    }

    private boolean hasCommands() {
        return body.blocks().stream().anyMatch(Commands::is);
    }

    private boolean has(Block.Type type) {
        return body.blocks().stream().anyMatch(block -> block.type() == type);
    }
}
