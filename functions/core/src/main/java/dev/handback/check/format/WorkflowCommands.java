package dev.handback.check.format;

import dev.handback.check.Catalogue;
import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Reported;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A report as workflow commands of GitHub Actions: a line {@code ::error file=…,line=…::…} in a job's log becomes a
 * remark on the line of the pull request.
 *
 * <p>GitHub shows a few of each sort only, so what is most severe comes first, and what is older or exempt is left out.
 */
public final class WorkflowCommands {
    private static final Comparator<Reported> MOST_SEVERE_FIRST =
            Comparator.comparing(Reported::severity).reversed();

    private WorkflowCommands() {}

    /** One line for each finding that is new. */
    public static String of(CheckReport report) {
        return report.open().stream()
                .filter(Reported::isNew)
                .sorted(MOST_SEVERE_FIRST)
                .map(WorkflowCommands::line)
                .collect(Collectors.joining());
    }

    private static String line(Reported reported) {
        Finding finding = reported.finding();
        String title = Catalogue.builtIn()
                .find(finding.rule())
                .map(entry -> finding.rule() + " " + entry.title())
                .orElse(finding.rule());
        return "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
                .formatted(
                        reported.severity().id(),
                        property(finding.path().value()),
                        finding.mark().line(),
                        finding.mark().column(),
                        property(title),
                        text("%s Fix: %s.".formatted(finding.message(), finding.fix())));
    }

    /** A text behind the {@code ::}, which ends with its line. */
    private static String text(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A value between commas. */
    private static String property(String value) {
        return text(value).replace(":", "%3A").replace(",", "%2C");
    }
}
