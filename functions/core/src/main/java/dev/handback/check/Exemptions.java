package dev.handback.check;

import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** What a client has decided to let be, with a reason and an end ({@code handoff/exemptions.yml}). */
final class Exemptions {
    private final List<YamlNode> entries;
    private final Survey survey;

    /** Those of a survey: of the base commit, where there is one. */
    Exemptions(Survey survey) {
        this.survey = survey;
        this.entries = survey.records(Kind.EXEMPTIONS)
                .flatMap(file -> file.fields().find("exemptions").map(YamlNode::items).orElse(List.of()).stream())
                .filter(this::holds)
                .toList();
    }

    boolean cover(Finding finding) {
        return entries.stream()
                .anyMatch(entry -> is(entry, "rule", finding.rule())
                        && is(entry, "path", finding.path().value())
                        && (entry.text("subject").isEmpty() || is(entry, "subject", finding.subject())));
    }

    private boolean holds(YamlNode entry) {
        Optional<String> reason = entry.text("reason");
        return reason.isPresent()
                && entry.text("until")
                        .flatMap(Dates::parse)
                        .filter(until -> !until.isBefore(survey.today()))
                        .isPresent();
    }

    private static boolean is(YamlNode entry, String key, String value) {
        return entry.text(key).filter(value::equals).isPresent();
    }
}
