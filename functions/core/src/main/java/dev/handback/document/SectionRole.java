package dev.handback.document;

import dev.handback.markdown.Heading;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a section of a document is for, told by its heading. The same job goes by many names; numbers, emoji, colons and
 * case do not count.
 */
public enum SectionRole {
    WHEN_TO_USE("when to use | when to use this runbook | when to use it | purpose | overview | summary"
            + " | symptoms | symptom | signals | detection | trigger | triggers | scope | context | use case | description"
            + " | goal | objective"
            + " | when to use this | when is this needed | about this runbook | use cases | when should i use this"),
    PREREQUISITES(
            "prerequisites | prerequisite | pre-requisites | pre-requisite | requirements"
                    + " | before you begin | before you start | you need | what you need | you will need"
                    + " | preparation | prepare | prep | assumptions"
                    + " | information required | before starting | preconditions | pre-checks | required access | access required"),
    STEPS("steps | step | procedure | procedures | instructions | actions | how to | runbook"
            + " | process | remediation steps | solution | resolution steps | what to do | execution"
            + " | stages | step by step | step-by-step instructions | detailed steps"),
    VERIFICATION("verification | verify | validation | validate | how to verify | check | checks | confirm"
            + " | expected result | expected results | post-checks | testing | test | smoke test"
            + " | success criteria | health check | health checks | how to test | expected outcome"),
    ROLLBACK("rollback | roll back | roll-back | rolling back | revert | back out | backout | undo | how to undo"
            + " | rollback plan | rollback procedure | rollback steps | recovery | recovery notes | recovery procedure"
            + " | recovery plan | recovery options | if something goes wrong | if it goes wrong | if it fails"
            + " | backout plan | back-out plan | reverting | how to roll back"),
    ESCALATION("escalation | escalate | escalations | contact | contacts | support | who to call"
            + " | getting help | escalation path | help | on-call | on call | if it does not work"
            + " | who to contact | when to escalate | contact information | contact us | need help | points of contact"
            + " | point of contact | owner | owners | maintainer | maintainers"),
    MEANING("meaning | what it means | alert meaning | alert description | about this alert | alarm description"
            + " | what does this alert mean | what does this alarm mean | alert details | alert summary"),
    IMPACT("impact | severity | business impact | user impact | customer impact | effect"),
    DIAGNOSIS(
            "diagnosis | diagnose | diagnostics | investigation | investigate | troubleshooting | troubleshoot | diagnostic"
                    + " | troubleshooting steps | investigation steps | diagnosis steps"
                    + " | triage | debugging | debug | analysis | possible causes | potential causes | cause | causes | how to investigate | how to diagnose | how to debug | what to check | root cause | root causes"
                    + " | common causes | likely causes | possible root causes"),
    MITIGATION(
            "mitigation | mitigations | mitigate | remediation | resolution | resolve | fix | how to fix | response"
                    + " | recommended actions | corrective actions | mitigation steps | resolutions | how to recover | how to resolve | how to mitigate | possible resolutions"
                    + " | immediate actions | immediate action | immediate steps | potential resolution steps | possible solutions | what to do about it | workaround | recovery steps"),
    STATUS("status | state | current status | decision status | adr status | document status"),
    CONTEXT("context | context and problem statement | problem | problem statement | background"
            + " | motivation | issue | why | context and problem"),
    DECISION("decision | decisions | the decision | resolution | outcome | chosen option | proposal | proposed solution"
            + " | design | proposed design | recommendation | how | decision outcome"),
    /** Where MADR tells the decision, and may tell what follows from it. */
    OUTCOME("decision outcome"),
    CONSEQUENCES("consequences | consequence | positive consequences | negative consequences | implications"
            + " | results | impact | pros and cons of the options | effects | impacts | pros and cons"
            + " | drawbacks | risks | risks and mitigations | advantages and disadvantages"),
    ALTERNATIVES("alternatives | considered options | options considered | options | alternatives considered"
            + " | pros and cons of the options | considered alternatives | alternatives we considered");

    private static final Pattern NUMBER = Pattern.compile("^(?:step\\s+)?[0-9ivx]{1,4}[.):]\\s*|^[0-9]+\\s+[-–—]?\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What stands before a colon or a dash. */
    private static final Pattern PARTED = Pattern.compile("(.*?)(?:: | [–—-] ).*");

    private static final Pattern JOINED = Pattern.compile(" (?:and|und|et|y|e|en|&|\\+) | ?/ ?");
    /** Words that name a role alone, and beside others mostly something else: {@code Test accounts}. */
    private static final Set<String> ALONE = Set.of(
            "overview",
            "summary",
            "description",
            "scope",
            "goal",
            "test",
            "testing",
            "check",
            "recovery",
            "runbook",
            "how");
    /** What follows a verb of these words: {@code Test the new node}. */
    private static final Set<String> ARTICLES =
            Set.of("the", "that", "your", "it", "this", "whether", "if", "all", "each");

    private static final Set<String> ENGLISH = Arrays.stream(values())
            .flatMap(role -> Arrays.stream(role.names.split(" \\| ", -1)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Set<SectionRole>> BY_NAME = byName();
    /** No name is longer. */
    private static final int LONGEST = 60;

    private final String names;

    SectionRole(String names) {
        this.names = names;
    }

    /** Whether the heading names this role, alone or with another: {@code Diagnosis and mitigation}. */
    public boolean matches(Heading heading) {
        return Reading.of(heading).roles().contains(this);
    }

    /** Whether the heading speaks of this role among other words: {@code Verify the new node}, {@code Checkout rollback}. */
    public boolean isIn(Heading heading) {
        return Reading.of(heading).spoken().contains(this);
    }

    /** Whether the heading names a section in another language than English. */
    public static boolean isForeign(Heading heading) {
        return Reading.of(heading).foreign();
    }

    /**
     * What a heading's words come to. Most documents have the same headings, so the first few thousand are remembered.
     *
     * @param roles those that it names
     * @param spoken those of which it speaks
     */
    private record Reading(Set<SectionRole> roles, Set<SectionRole> spoken, boolean foreign) {
        private static final int MOST = 4096;
        private static final Map<String, Reading> KNOWN = new ConcurrentHashMap<>();

        static Reading of(Heading heading) {
            Reading known = KNOWN.get(heading.text());
            if (known != null) {
                return known;
            }
            String plain = SectionRole.plain(heading.text());
            Set<SectionRole> roles = named(plain);
            boolean foreign = SectionTongues.know(plain) && !ENGLISH.contains(plain);
            Reading reading = new Reading(roles, among(plain, roles), foreign);
            if (KNOWN.size() < MOST) {
                KNOWN.put(heading.text(), reading);
            }
            return reading;
        }
    }

    private static Set<SectionRole> named(String plain) {
        Matcher parted = PARTED.matcher(plain);
        String first = parted.lookingAt() && !ALONE.contains(parted.group(1)) ? parted.group(1) : plain;
        Set<SectionRole> alone = BY_NAME.getOrDefault(first, Set.of());
        if (!JOINED.matcher(plain).find()) {
            return alone;
        }
        Set<SectionRole> roles = EnumSet.noneOf(SectionRole.class);
        roles.addAll(alone);
        JOINED.splitAsStream(plain).forEach(part -> roles.addAll(BY_NAME.getOrDefault(part, Set.of())));
        return roles;
    }

    private static Map<String, Set<SectionRole>> byName() {
        Map<String, Set<SectionRole>> roles = new HashMap<>();
        for (SectionRole role : values()) {
            for (String name : (role.names + " | " + SectionTongues.of(role)).split(" \\| ", -1)) {
                roles.computeIfAbsent(name, any -> EnumSet.noneOf(SectionRole.class))
                        .add(role);
            }
        }
        return roles;
    }

    /** The roles whose names the words begin or end with, beside those that they name as a whole. */
    private static Set<SectionRole> among(String plain, Set<SectionRole> named) {
        Set<SectionRole> roles = EnumSet.noneOf(SectionRole.class);
        roles.addAll(named);
        int blank = plain.indexOf(' ');
        while (blank >= 0 && blank <= LONGEST) {
            String name = plain.substring(0, blank);
            int end = plain.indexOf(' ', blank + 1);
            String next = plain.substring(blank + 1, end < 0 ? plain.length() : end);
            if (!ALONE.contains(name) || ARTICLES.contains(next)) {
                roles.addAll(BY_NAME.getOrDefault(name, Set.of()));
            }
            blank = end;
        }
        int last = plain.lastIndexOf(' ');
        while (last >= 0 && plain.length() - last <= LONGEST) {
            String name = plain.substring(last + 1);
            roles.addAll(ALONE.contains(name) ? Set.of() : BY_NAME.getOrDefault(name, Set.of()));
            last = plain.lastIndexOf(' ', last - 1);
        }
        return roles;
    }

    /** The name to suggest to somebody whose document lacks it. */
    public String heading() {
        String name = names.substring(0, names.indexOf(" |"));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The roles of a heading: some names stand for more than one. */
    public static List<SectionRole> of(Heading heading) {
        return List.copyOf(Reading.of(heading).roles());
    }

    /** The first of the roles that the heading has. */
    public static Optional<SectionRole> firstOf(Heading heading, List<SectionRole> roles) {
        Set<SectionRole> named = Reading.of(heading).roles();
        return roles.stream().filter(named::contains).findFirst();
    }

    /** A heading's words in small letters, without the number before them and the signs around them. */
    public static String plain(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT)
                .replace('‑', '-')
                .replace('‐', '-')
                .strip();
        String bare = withoutEdges(lower);
        boolean numbered = !bare.isEmpty() && "0123456789ivxs".indexOf(bare.charAt(0)) >= 0;
        String name = numbered ? withoutEdges(NUMBER.matcher(bare).replaceFirst("")) : bare;
        return SPACES.matcher(name).replaceAll(" ");
    }

    /** What stands between its first and its last letter or digit. */
    private static String withoutEdges(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }
}
