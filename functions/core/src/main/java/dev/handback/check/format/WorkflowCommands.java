package dev.handback.check.format;

import dev.handback.check.Catalogue;
import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Notes;
import dev.handback.check.Reported;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as workflow commands of GitHub Actions: a line {@code ::error file=…,line=…::…} in a job's log becomes a
 * remark on the line of the pull request.
 *
 * <p>GitHub shows a few of each sort only, so what is most severe comes first, and what is older or exempt is left out.
 */
public final class WorkflowCommands {
    private WorkflowCommands() {}

    /** A command for each finding that is new and noted on its line, as the policy says, and the others as plain text. */
    public static String of(CheckReport report) {
        Notes notes = Notes.of(report);
        String commands =
                notes.onLines().stream().map(WorkflowCommands::command).collect(Collectors.joining());
        return notes.elsewhere().isEmpty() ? commands : commands + elsewhere(notes.elsewhere());
    }

    private static String command(Reported reported) {
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

    private static String elsewhere(List<Reported> findings) {
        String lines = findings.stream().map(WorkflowCommands::plain).collect(Collectors.joining());
        return "New, and without a note on its line (checks.annotate): %d\n%s".formatted(findings.size(), lines);
    }

    /** A line of the log that is no command, in neither of the two forms that the runner obeys. */
    private static String plain(Reported reported) {
        Finding finding = reported.finding();
        String words = "%s %s:%d %s %s Fix: %s."
                .formatted(
                        reported.severity().id(),
                        finding.path(),
                        finding.mark().line(),
                        finding.rule(),
                        finding.message(),
                        finding.fix());
        return "  " + words.replaceAll("\\p{Cntrl}", " ").replace("##[", "## [") + "\n";
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
