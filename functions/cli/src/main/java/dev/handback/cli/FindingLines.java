package dev.handback.cli;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.check.rule.SecretLines;
import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings in full, as lines for a screen: under their file, each with its place, its line, and what to do. */
final class FindingLines {
    private static final int INDENT = 6;

    private final Console console;
    private final CheckReport report;
    private final Map<DocumentPath, SecretLines> secret = new HashMap<>();

    FindingLines(Console console, CheckReport report) {
        this.console = console;
        this.report = report;
    }

    /** Each file's name with its findings below, a free line behind each file. */
    List<String> byFile(List<Reported> findings) {
        Map<DocumentPath, List<Reported>> files = new LinkedHashMap<>();
        findings.forEach(reported -> files.computeIfAbsent(reported.finding().path(), path -> new ArrayList<>())
                .add(reported));
        List<String> lines = new ArrayList<>();
        files.forEach((path, ofFile) -> {
            lines.add(console.paint(Console.Style.BOLD, Safe.line(path.value())));
            ofFile.forEach(reported -> lines.addAll(lines(reported)));
            lines.add("");
        });
        return lines;
    }

    private List<String> lines(Reported reported) {
        Finding finding = reported.finding();
        List<String> lines = new ArrayList<>();
        String place = "%d:%d".formatted(finding.mark().line(), finding.mark().column());
        String weight = reported.severity().id();
        int used = place.length() + weight.length() + finding.rule().length() + 8;
        List<String> message = console.wrap(finding.message() + suffix(reported), used, INDENT);
        lines.add("  %s  %s  %s  %s"
                .formatted(
                        place,
                        console.paint(style(reported.severity()), weight),
                        console.paint(Console.Style.BOLD, finding.rule()),
                        message.getFirst()));
        lines.addAll(message.subList(1, message.size()));
        source(finding)
                .map(line -> "      | " + console.paint(Console.Style.FAINT, line))
                .ifPresent(lines::add);
        List<String> fix = console.wrap("Fix: " + finding.fix() + ".", INDENT, INDENT);
        lines.add(" ".repeat(INDENT) + fix.getFirst());
        lines.addAll(fix.subList(1, fix.size()));
        return lines;
    }

    private String suffix(Reported reported) {
        if (!reported.isOpen()) {
            return " (%s)".formatted(reported.status().name().toLowerCase(Locale.ROOT));
        }
        return reported.isNew() ? "" : " (older)";
    }

    /** The line of the file, but never where it may hold a secret. */
    private Optional<String> source(Finding finding) {
        if (isOfSecret(finding)) {
            return Optional.empty();
        }
        int line = finding.mark().line();
        return report.head()
                .find(finding.path())
                .filter(document -> line <= document.lines().size())
                .filter(document ->
                        !secretIn(document).include(line, document.lines().get(line - 1)))
                .map(document -> document.lines().get(line - 1).strip())
                .filter(text -> !text.isEmpty() && !text.equals("---"))
                .map(text -> Safe.shorten(text, console.width() - INDENT - 2));
    }

    /** What another rule says of such a line must not show it either, whichever rules were asked for. */
    private SecretLines secretIn(Document document) {
        return secret.computeIfAbsent(document.path(), path -> SecretLines.of(document));
    }

    private static boolean isOfSecret(Finding finding) {
        return finding.rule().startsWith("SC") || finding.rule().equals("AC009");
    }

    static Console.Style style(Severity severity) {
        return Console.Style.valueOf(severity.name());
    }
}
