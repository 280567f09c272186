package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.check.Severity;
import dev.handback.document.Document;
import dev.handback.document.Document.Recognition;
import dev.handback.document.FrontMatter;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FM001, FM002, FM004, FM007, and CF002 for the policy: data that is not there, or that cannot be read. */
final class FrontMatterRules implements Rule {
    private static final List<String> TEMPLATE_MARKS = List.of("{{", "{%", "<%", "${");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.documents().stream().flatMap(document -> switch (document) {
            case Document.Text text -> ofText(survey, text);
            case Document.Records records -> ofYaml(records, records.yaml());
            case Document.Plain ignored -> Stream.of();
            case Document.Unread ignored -> Stream.of();
        });
    }

    private static Stream<Finding> ofText(Survey survey, Document.Text text) {
        return switch (text.frontMatter()) {
            case FrontMatter.Absent ignored -> absent(text, isAsked(survey, text)).stream();
            case FrontMatter.Toml ignored -> Stream.of();
            case FrontMatter.Unclosed ignored -> text.kind() == Kind.PAGE ? Stream.of() : Stream.of(unclosed(text));
            case FrontMatter.Present present -> isTemplate(text, present) ? Stream.of() : ofYaml(text, present.yaml());
        };
    }

    /** Only where the repository has begun to declare who owns what is data asked of its runbooks. */
    private static boolean isAsked(Survey survey, Document.Text text) {
        boolean recognised = text.recognisedBy() == Recognition.POLICY || text.recognisedBy() == Recognition.PATH;
        return text.kind() == Kind.RUNBOOK
                && recognised
                && survey.handoff().ownership().isPresent()
                && text.lines().stream().anyMatch(line -> !line.isBlank());
    }

    private static Optional<Finding> absent(Document.Text text, boolean asked) {
        return MisplacedFrontMatter.of(text)
                .filter(meant -> text.kind() != Kind.PAGE || meant.namesKind())
                .map(meant -> misplaced(text, meant, asked || meant.namesKind()))
                .or(() -> asked ? Optional.of(absent(text)) : Optional.empty());
    }

    private static Finding misplaced(Document.Text text, MisplacedFrontMatter meant, boolean ours) {
        Finding finding = Finding.of(
                "FM001",
                Places.at(text, meant.mark(), "front matter"),
                "The front matter stands below the title: GitHub shows it as text, and nothing of it is read.",
                "Move it to the top of the file, above the title");
        return ours ? finding : finding.as(Severity.NOTICE);
    }

    private static Finding absent(Document.Text text) {
        return Finding.of(
                "FM001",
                Places.at(text, Mark.START, "front matter"),
                "This runbook has no front matter, so nobody can tell which component and operation it is for.",
                "Begin the file with `---`, `kind: runbook`, `component`, `operation`, `owner`, `last_reviewed_on`, `---`");
    }

    private static Finding unclosed(Document.Text text) {
        return Finding.of(
                "FM007",
                Places.at(text, Mark.START, "front matter"),
                "The front matter begins here and is never closed, so all of it is read as text.",
                "Put a line `---` behind its last field");
    }

    /** A skeleton from which a generator makes documents is not YAML before it is filled in. */
    private static boolean isTemplate(Document.Text text, FrontMatter.Present present) {
        return !Ours.is(text)
                && text.lines().stream()
                        .limit(present.bodyLine())
                        .anyMatch(line -> TEMPLATE_MARKS.stream().anyMatch(line::contains));
    }

    private static Stream<Finding> ofYaml(Document document, YamlResult yaml) {
        return switch (yaml) {
            case YamlResult.Broken broken -> Stream.of(broken(document, broken));
            case YamlResult.Parsed parsed -> parsed.duplicates().stream().map(twice -> twice(document, twice));
        };
    }

    private static Finding broken(Document document, YamlResult.Broken broken) {
        boolean policy = document.kind() == Kind.POLICY;
        String consequence = policy
                ? "Until that is mended the last valid policy of the base branch applies."
                : "Nothing of it can be read.";
        return Finding.of(
                policy ? "CF002" : "FM002",
                Places.at(document, broken.mark(), document instanceof Document.Text ? "front matter" : "file"),
                "This is not valid YAML: %s. %s".formatted(broken.problem(), consequence),
                "Mend this line; a text that holds a colon, a hash or a quote stands in double quotes");
    }

    private static Finding twice(Document document, YamlResult.DuplicateKey twice) {
        return Finding.of(
                "FM004",
                Places.at(document, twice.second(), twice.key()),
                "`%s` stands in line %d and again in line %d. Only the last one is read."
                        .formatted(
                                twice.key(),
                                twice.first().line(),
                                twice.second().line()),
                "Keep one of the two");
    }
}
