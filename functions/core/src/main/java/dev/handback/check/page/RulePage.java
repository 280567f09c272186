package dev.handback.check.page;

import dev.handback.check.Catalogue;
import dev.handback.check.Severity;
import dev.handback.policy.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person reads about a rule.
 *
 * <p>It begins with why the rule exists. Then come the sections: {@code Before} where the rule compares with what was there,
 * {@code Bad} and {@code Good} with examples, {@code Exempt}. A rule that no repository alone can set off has no examples.
 *
 * @param why one or more paragraphs
 */
public record RulePage(Catalogue.Entry rule, String why, List<Section> sections) {
    public static final String BEFORE = "Before";
    public static final String BAD = "Bad";
    public static final String GOOD = "Good";
    public static final String EXEMPT = "Exempt";

    public RulePage {
        sections = List.copyOf(sections);
    }

    /** A part with its heading; the text is Markdown. */
    public record Section(String heading, String text) {}

    public String id() {
        return rule.id();
    }

    public String title() {
        return rule.title();
    }

    /** How much a finding weighs in a profile, where the policy does not say otherwise. */
    public Severity severity(Profile profile) {
        return rule.severity(profile);
    }

    public Optional<String> section(String heading) {
        return sections.stream()
                .filter(section -> section.heading().equals(heading))
                .map(Section::text)
                .findFirst();
    }

    /** The whole page as Markdown, as it is written. */
    public String markdown() {
        String rest = sections.stream()
                .map(section -> "\n## " + section.heading() + "\n\n" + section.text() + "\n")
                .collect(Collectors.joining());
        return "# %s: %s\n\n%s\n%s".formatted(id(), title(), why, rest);
    }
}
