package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** RB017: a change of what a runbook covers, in which the runbook itself stays as it is. */
final class CoveredChangeRule implements ChangeRule {
    private static final int MOST = 100;

    @Override
    public Stream<Finding> check(Change change) {
        List<Document.Text> same = change.head()
                .texts(Kind.RUNBOOK)
                .filter(text -> !text.fields().texts("covers").isEmpty() && isUntouched(change, text))
                .toList();
        List<DocumentPath> touched = same.isEmpty() ? List.of() : touched(change);
        return same.stream().flatMap(text -> finding(text, touched).stream());
    }

    private static boolean isUntouched(Change change, Document.Text text) {
        return change.base()
                .files()
                .find(text.path())
                .filter(text.file()::equals)
                .isPresent();
    }

    /** The paths of which base and head do not hold the same. */
    private static List<DocumentPath> touched(Change change) {
        Set<SourceFile> before = new HashSet<>(change.base().files().files());
        Set<SourceFile> now = new HashSet<>(change.head().files().files());
        return Stream.concat(
                        now.stream().filter(file -> !before.contains(file)),
                        before.stream().filter(file -> !now.contains(file)))
                .map(SourceFile::path)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Finding> finding(Document.Text text, List<DocumentPath> touched) {
        List<Glob> covers =
                text.fields().texts("covers").stream().limit(MOST).map(Glob::of).toList();
        List<DocumentPath> covered = touched.stream()
                .filter(path -> covers.stream().anyMatch(glob -> glob.matches(path)))
                .toList();
        return covered.stream()
                .findFirst()
                .map(first -> Finding.of(
                        "RB017",
                        Places.key(text, "covers", "covers"),
                        "%s here, which this runbook covers, and the runbook stays as it is. Nobody has said that it still holds."
                                .formatted(changes(first, covered.size() - 1)),
                        "Read it beside the change: mend it, or set `last_reviewed_on` where it still holds"));
    }

    private static String changes(DocumentPath first, int more) {
        String name = Shown.inCode(first.value());
        return more == 0
                ? name + " changes"
                : "%s and %d more %s change".formatted(name, more, more == 1 ? "file" : "files");
    }
}
