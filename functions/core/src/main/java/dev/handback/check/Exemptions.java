package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.pattern.Glob;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a client has decided to let be, with a reason, a name and an end ({@code handoff/exemptions.yml}). What lacks one of
 * these, or has ended, exempts nothing.
 */
final class Exemptions {
    private final List<Entry> entries;

    /** Those of a survey: of the base commit, where there is one. */
    Exemptions(Survey survey) {
        this.entries = survey.records(Kind.EXEMPTIONS)
                .flatMap(file -> file.fields().find("exemptions").map(YamlNode::items).orElse(List.of()).stream()
                        .filter(entry -> holds(entry, survey.today()))
                        .flatMap(entry -> Entry.of(file, entry).stream()))
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }

    boolean cover(Finding.Key finding) {
        return !entries.isEmpty() && entries.stream().anyMatch(entry -> entry.covers(finding));
    }

    /** How long a finding is exempt; nothing where it is not. */
    Optional<LocalDate> until(Finding.Key finding) {
        return entries.stream()
                .filter(entry -> entry.covers(finding))
                .map(Entry::until)
                .max(Comparator.naturalOrder());
    }

    private static boolean holds(YamlNode entry, LocalDate today) {
        Optional<LocalDate> until = entry.text("until").flatMap(Dates::parse);
        return entry.text("reason").isPresent()
                && entry.text("by").isPresent()
                && until.filter(end -> !end.isBefore(today)).isPresent();
    }

    /**
     * A rule in a file, or in all files that a pattern takes; about one subject, or about any.
     *
     * @param at where it stands
     */
    record Entry(Finding.Place at, String rule, String path, Glob pattern, Optional<String> subject, LocalDate until) {

        static Optional<Entry> of(Document file, YamlNode node) {
            Optional<String> path = node.text("path");
            Optional<LocalDate> until = node.text("until").flatMap(Dates::parse);
            return node.text("rule")
                    .filter(rule -> path.isPresent() && until.isPresent())
                    .map(rule -> new Entry(
                            new Finding.Place(file.path(), node.markOf("rule"), rule),
                            rule,
                            path.orElseThrow(),
                            Glob.of(path.orElseThrow()),
                            node.text("subject"),
                            until.orElseThrow()));
        }

        boolean covers(Finding.Key finding) {
            return rule.equals(finding.rule())
                    && subject.map(finding.subject()::equals).orElse(true)
                    && (path.equals(finding.path().value()) || pattern.matches(finding.path()));
        }
    }
}
