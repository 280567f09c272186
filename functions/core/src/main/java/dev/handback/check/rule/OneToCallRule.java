package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Team;
import dev.handback.markdown.Section;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RB012: an escalation in which one person of the roster stands, and nobody and nothing else. */
final class OneToCallRule implements Rule {
    /** Whoever is named among so many words is not alone. */
    private static final int LONGEST = 2000;

    private static final TextPattern ANOTHER = TextPattern.of(
            "(?i)#[a-z]|\\]\\(|https?://|\\d{5}"
                    + "|\\b(teams?|channel|on[- ]?call|rota|anybody|everybody|anyone|everyone|leads?|manager|engineers?|developers?|c[teo]o|owners?"
                    + "|support|vendor|provider|hotline|maintainers?|groups?|duty|pager|else|otherwise|away|deputy|backup|slack|ticket|issue)\\b");
    /** An account, a word with a capital within a sentence, or one that is an item by itself. */
    private static final List<TextPattern> NAMES = List.of(
            TextPattern.of("@([a-zA-Z0-9][a-zA-Z0-9-]*)"),
            TextPattern.of("[\\p{Ll}\\p{N},;:&)/] (\\p{Lu}[\\p{L}-]+)"),
            TextPattern.of("(?m)^\\s*(?:[-*+]|[0-9]{1,3}[.)]) +(\\p{Lu}\\p{L}+)\\.?$"));

    private static final TextPattern WORD = TextPattern.of("[\\p{L}\\p{N}_-]+");

    @Override
    public Stream<Finding> check(Survey survey) {
        Roster roster = survey.handoff().roster();
        return roster.people().isEmpty()
                ? Stream.of()
                : survey.texts(Kind.RUNBOOK)
                        .flatMap(text -> escalation(text).flatMap(section -> finding(text, section, roster)).stream());
    }

    private static Optional<Section> escalation(Document.Text text) {
        return text.body().sections().stream()
                .filter(section -> SectionRole.ESCALATION.matches(section.heading()))
                .findFirst();
    }

    private static Optional<Finding> finding(Document.Text text, Section section, Roster roster) {
        String content = SectionText.of(text, section).text().toLowerCase(Locale.ROOT);
        Set<String> words =
                WORD.findAll(content).stream().map(TextPattern.Found::text).collect(Collectors.toSet());
        List<Person> named = content.length() > LONGEST
                ? List.of()
                : roster.people().stream()
                        .filter(person -> isNamed(person, content, words))
                        .toList();
        boolean alone = named.size() == 1
                && !ANOTHER.isIn(content)
                && !namesAStranger(SectionText.of(text, section).text(), named.getFirst())
                && roster.teams().stream().noneMatch(team -> isNamed(team, content, words));
        return alone
                ? Optional.of(Finding.of(
                        "RB012",
                        Places.at(text, section.heading().mark(), "escalation"),
                        "Only %s is named here. When that person is away, whoever is stuck has nobody to call."
                                .formatted(Shown.quoted(named.getFirst().id(), "one person")),
                        "Name a second person, a team or a channel"))
                : Optional.empty();
    }

    /** Whether a name seems to stand there that is not of this person, and on no roster. */
    private static boolean namesAStranger(String content, Person person) {
        String own = Stream.of(Optional.of(person.id()), person.name(), person.github())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        Set<String> words =
                WORD.findAll(own).stream().map(TextPattern.Found::text).collect(Collectors.toSet());
        return NAMES.stream()
                .flatMap(name -> name.findAll(content).stream())
                .map(found -> found.text().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !words.contains(name));
    }

    private static boolean isNamed(Person person, String content, Set<String> words) {
        return words.contains(person.id().toLowerCase(Locale.ROOT))
                || Stream.of(person.name(), person.github())
                        .flatMap(Optional::stream)
                        .anyMatch(name -> content.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamed(Team team, String content, Set<String> words) {
        return words.contains(team.id().toLowerCase(Locale.ROOT))
                || team.github()
                        .filter(name -> content.contains(name.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
