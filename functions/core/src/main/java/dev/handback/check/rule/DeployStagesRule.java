package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** RB014: a deploy runbook in which nothing speaks of one of the stages of a pipeline. Of the way back RB005 speaks. */
final class DeployStagesRule implements DocumentRule {
    private static final List<Stage> STAGES = List.of(
            Stage.of("build", "build|built|compil|packag|image|artifact|artefact|archive"),
            Stage.of("test", "test|specs?\\b|qa\\b|uat\\b|smoke"),
            Stage.of(
                    "scan",
                    "scan|vulnerab|audit|lint|analys|weakness|static check|cves?\\b|sast\\b|dast\\b|trivy|snyk|grype|sonar|codeql"),
            Stage.of(
                    "promote",
                    "promot|staging|stage|pre-?prod|canary|environments?\\b|qa\\b|uat\\b|blue.green"
                            + "|same (image|build|artifact|artefact|archive|version)"));

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        FieldNames names = new FieldNames(terms.policy());
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> Ours.declares(text) && names.isFor("deploy", text))
                .flatMap(text -> finding(text).stream());
    }

    /** What a pipeline does, in whatever words. */
    private record Stage(String name, TextPattern words) {

        static Stage of(String name, String words) {
            return new Stage(name, TextPattern.of("(?i)\\b(" + words + ")"));
        }

        boolean isIn(Document.Text text) {
            return text.lines().stream()
                    .skip(text.frontMatter().bodyLine() - 1L)
                    .anyMatch(words::isIn);
        }
    }

    private static Optional<Finding> finding(Document.Text text) {
        Lacking lacking = new Lacking();
        STAGES.forEach(stage -> lacking.unless(stage.isIn(text), stage.name()));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "RB014",
                        Places.key(text, "operation", "stages"),
                        "This deploys, and says nothing of: %s. Nobody can tell whether the pipeline does it, or nobody."
                                .formatted(lacking.listed()),
                        "Say where each of these is done, or why it is not needed"));
    }
}
