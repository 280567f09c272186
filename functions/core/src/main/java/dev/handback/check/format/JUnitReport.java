package dev.handback.check.format;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Reported;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as JUnit XML, which every CI shows as tests: a finding that decides is a failure, an exempt or older one is skipped, any
 * other passes with its words as output. A check without findings is one test that passes.
 */
public final class JUnitReport {
    private final CheckReport report;
    private final Set<Reported> deciding;

    private JUnitReport(CheckReport report) {
        this.report = report;
        this.deciding = new HashSet<>(report.deciding());
    }

    public static String of(CheckReport report) {
        return new JUnitReport(report).text();
    }

    private String text() {
        String cases = report.findings().isEmpty()
                ? "    <testcase classname=\"handback\" name=\"check\"/>\n"
                : report.findings().stream().map(this::testCase).collect(Collectors.joining());
        String counts = "name=\"handback\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\""
                .formatted(Math.max(1, report.findings().size()), deciding.size(), exempt());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite %s>\n%s  </testsuite>\n</testsuites>\n"
                .formatted(counts, cases);
    }

    private long exempt() {
        return report.findings().stream().filter(reported -> !reported.isOpen()).count();
    }

    private String testCase(Reported reported) {
        Finding finding = reported.finding();
        return "    <testcase classname=\"%s\" name=\"%s\" file=\"%s\" line=\"%d\">%s</testcase>\n"
                .formatted(
                        Xml.attribute(finding.path().value()),
                        Xml.attribute(finding.rule() + " " + finding.subject()),
                        Xml.attribute(finding.path().value()),
                        finding.mark().line(),
                        outcome(reported));
    }

    private String outcome(Reported reported) {
        Finding finding = reported.finding();
        String words = Xml.text("%s:%d:%d %s Fix: %s."
                .formatted(
                        finding.path().value(),
                        finding.mark().line(),
                        finding.mark().column(),
                        finding.message(),
                        finding.fix()));
        if (!reported.isOpen()) {
            return "<skipped message=\"%s\"/>"
                    .formatted(reported.status().name().toLowerCase(Locale.ROOT));
        }
        return deciding.contains(reported)
                ? "<failure type=\"%s\" message=\"%s\">%s</failure>"
                        .formatted(reported.severity().id(), Xml.attribute(finding.message()), words)
                : "<system-out>%s</system-out>".formatted(words);
    }
}
