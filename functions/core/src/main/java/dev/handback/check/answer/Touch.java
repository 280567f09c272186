package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.document.Document;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a change is the check's business under the mode {@code on-touch}: it touches something that is read, or makes
 * something new wrong, as the deletion of a picture that a document shows does.
 */
final class Touch {
    private Touch() {}

    /** True in every other mode. */
    static boolean isIn(CheckReport report) {
        return !report.head().policy().checks().mode().equals("on-touch")
                || report.open().stream().anyMatch(Reported::isNew)
                || report.base()
                        .filter(base -> read(base).equals(read(report.head())))
                        .isEmpty();
    }

    /** The files that a survey is made of: documents, records, policy, CODEOWNERS, and where alerts are defined. */
    private static Set<SourceFile> read(Survey survey) {
        Stream<SourceFile> alerts = survey.files().files().stream()
                .filter(file ->
                        survey.policy().sources().alerts().stream().anyMatch(glob -> glob.matches(file.path())));
        Set<SourceFile> files = new HashSet<>();
        Stream.concat(survey.documents().stream().map(Document::file), alerts).forEach(files::add);
        return files;
    }
}
