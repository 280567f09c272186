package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.codeowners.CodeOwners;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.stream.Stream;

/** CO008: CODEOWNERS files that GitHub does not read, because it has found another one before. */
final class UnusedOwnersFileRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Document> files = survey.documents().stream()
                .filter(document -> document.kind() == Kind.CODEOWNERS)
                .toList();
        return CodeOwners.effective(files.stream().map(Document::path).toList()).stream()
                .flatMap(read ->
                        files.stream().filter(file -> !file.path().equals(read)).map(file -> finding(file, read)));
    }

    private static Finding finding(Document file, DocumentPath read) {
        return Finding.of(
                "CO008",
                Places.at(file, Mark.START, "file"),
                "GitHub reads one CODEOWNERS file, and here that is `%s`. Nothing in this one counts.".formatted(read),
                "Move what is still true to `%s`, and delete this file".formatted(read));
    }
}
