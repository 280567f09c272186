package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.markdown.Section;
import dev.handback.pattern.TextPattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in a section, and whether it says anything. */
final class SectionText {
    private static final int SHORT = 160;
    private static final TextPattern PLACEHOLDER = TextPattern.of(
            "(?i)^[\\s>*_`(\\[{<-]*(todo|tbd|tba|tbc|fixme|xxx|to be (written|done|defined|added|completed|"
                    + "documented|determined|confirmed|decided)|coming soon|placeholder|work in progress|wip|"
                    + "fill (this |me )?in|not (yet )?written|write me|insert [a-z ]+ here|(the )?[a-z]+ here(\\.{3}|\\x{2026})$)([^a-z]|$)");
    private static final TextPattern PROMPT = TextPattern.of(
            "(?i)^[\\s>*_(<{\\[]*((briefly )?(describe|explain|summari[sz]e) (the|what|why|how|here|your|our)\\b"
                    + "|the (issue|change|forces?)\\b.{0,20}\\b(motivating this|proposing (or|and))\\b"
                    + "|what (becomes easier or|is the (issue|change))\\b)");
    private static final String FILLER = "lorem ipsum";
    private static final TextPattern BRACKETS = TextPattern.of("^(<[^<>]*>|\\[[^\\[\\]]*\\]|\\{[^{}]*\\})\\.?$");
    private static final TextPattern DOTS = TextPattern.of("^(\\.\\.\\.|\\x{2026}|\\?+|-)$");

    private static final TextPattern LINK = TextPattern.of(
            "(?i)^[\\s*+>-]*((see|more|read|further|reference|information|also|in|at|reading|on|the|links?|refs?)[ :]*)*"
                    + "(<?https?://\\S+|\\[[^\\]]*\\]\\([^)]*\\))[\\s.,]*$");

    private final String text;
    private final String comments;

    private SectionText(String text, String comments) {
        this.text = text;
        this.comments = comments;
    }

    static SectionText of(Document document, Section section) {
        List<String> lines = document.lines();
        int first = Math.min(section.lines().first() - 1, lines.size());
        int end = Math.min(section.lines().end() - 1, lines.size());
        String all = lines.subList(first, Math.max(first, end)).stream()
                .filter(line -> !isRemark(line))
                .collect(Collectors.joining("\n"));
        return new SectionText(outside(all).strip(), inside(all).strip());
    }

    /** Markdown has no comments, so some write the definition of a link that nothing refers to: {@code [//]: # "…"}. */
    private static boolean isRemark(String line) {
        return line.startsWith("[//]: ") || line.startsWith("[comment]: ");
    }

    /** What a reader sees. */
    String text() {
        return text;
    }

    /** What a reader sees is nothing. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** A comment that only an editor of the document sees. */
    String comments() {
        return comments;
    }

    /** Words that promise the section instead of being it. */
    boolean isPlaceholder() {
        return text.toLowerCase(Locale.ROOT).contains(FILLER)
                || (isInBrackets() && BRACKETS.isIn(text))
                || (text.length() <= SHORT && (DOTS.isIn(text) || (PLACEHOLDER.isIn(text) && isOneLine())));
    }

    /** Nothing but what a template says of the section: {@code Describe the problem}. */
    boolean isPrompt() {
        return text.indexOf('\n') < 0 && PROMPT.isIn(text);
    }

    /** Nothing but one question, which is yet to be answered. */
    boolean isQuestion() {
        return text.endsWith("?") && text.chars().noneMatch(letter -> letter == '\n' || letter == '.');
    }

    private boolean isInBrackets() {
        return !text.isEmpty() && "<[{".indexOf(text.charAt(0)) >= 0;
    }

    /** A link below the promise does not keep it. */
    private boolean isOneLine() {
        return text.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank() && !LINK.isIn(line))
                        .count()
                == 0;
    }

    String firstLine() {
        return text.lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static String outside(String all) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = all.indexOf("<!--"); open >= 0; open = all.indexOf("<!--", from)) {
            out.append(all, from, open);
            int close = all.indexOf("-->", open);
            if (close < 0) {
                return out.toString();
            }
            from = close + 3;
        }
        return out.append(all, from, all.length()).toString();
    }

    private static String inside(String all) {
        StringBuilder in = new StringBuilder();
        for (int open = all.indexOf("<!--"); open >= 0; ) {
            int close = all.indexOf("-->", open);
            int end = close < 0 ? all.length() : close;
            in.append(all, Math.min(open + 4, end), end).append(' ');
            open = close < 0 ? -1 : all.indexOf("<!--", close);
        }
        return in.toString();
    }
}
