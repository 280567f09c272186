package dev.handback.cli;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report for people: grouped by file, what decides first, never more than a screen unless all is asked for. */
final class TextReport {
    private static final int SCREEN = 8;

    private final Console console;
    private final boolean all;

    TextReport(Console console, boolean all) {
        this.console = console;
        this.all = all;
    }

    void print(CheckReport report) {
        List<Reported> shown = shown(report);
        byFile(shown).forEach((path, findings) -> file(report, path, findings));
        int hidden = (all ? report.findings() : report.open()).size() - shown.size();
        if (hidden > 0) {
            console.print("… and %d more. See them with --all.".formatted(hidden));
            console.print("");
        }
        console.print(
                console.paint(Console.Style.BOLD, report.head().readiness().headline()));
        console.print(verdict(report));
    }

    /** The most severe first, so that what decides is never cut off. */
    private List<Reported> shown(CheckReport report) {
        if (all) {
            return report.findings();
        }
        return report.open().stream()
                .sorted(Comparator.comparing((Reported r) -> !r.isNew())
                        .thenComparing(Reported::severity, Comparator.reverseOrder()))
                .limit(SCREEN)
                .toList();
    }

    private static Map<DocumentPath, List<Reported>> byFile(List<Reported> findings) {
        Map<DocumentPath, List<Reported>> files = new LinkedHashMap<>();
        findings.forEach(r -> files.computeIfAbsent(r.finding().path(), path -> new ArrayList<>())
                .add(r));
        return files;
    }

    private void file(CheckReport report, DocumentPath path, List<Reported> findings) {
        console.print(console.paint(Console.Style.BOLD, Safe.line(path.value())));
        for (Reported reported : findings) {
            finding(report, reported);
        }
        console.print("");
    }

    private void finding(CheckReport report, Reported reported) {
        String place = reported.finding().mark().line() + ":"
                + reported.finding().mark().column();
        String word =
                console.paint(style(reported.severity()), reported.severity().id());
        String suffix = reported.isOpen() ? "" : " (exempt)";
        console.print("  %s  %s  %s%s".formatted(place, word, reported.finding().rule(), suffix));
        source(report, reported).ifPresent(line -> console.print("    | " + console.paint(Console.Style.FAINT, line)));
        wrap(reported.finding().message()).forEach(line -> console.print("    " + line));
        wrap("Fix: " + reported.finding().fix() + ".").forEach(line -> console.print("    " + line));
    }

    private java.util.Optional<String> source(CheckReport report, Reported reported) {
        if (reported.finding().rule().startsWith("SC")) {
            return java.util.Optional.empty();
        }
        int line = reported.finding().mark().line();
        return report.head()
                .find(reported.finding().path())
                .filter(Document.Text.class::isInstance)
                .map(document -> ((Document.Text) document).lines())
                .filter(lines -> line <= lines.size() && !lines.get(line - 1).isBlank())
                .map(lines -> Safe.shorten(lines.get(line - 1).strip(), console.width() - 8));
    }

    private String verdict(CheckReport report) {
        int errors = report.count(Severity.ERROR);
        int deciding = report.deciding().size();
        String counts = "%s, %s, %s."
                .formatted(
                        count(errors, "error"),
                        count(report.count(Severity.WARNING), "warning"),
                        count(report.count(Severity.NOTICE), "notice"));
        if (deciding > 0) {
            String which = report.base().isPresent() ? " new" : "";
            return console.paint(Console.Style.ERROR, "%s %s%s to fix.".formatted(counts, deciding, which));
        }
        String profile = report.head().policy().profile().id();
        return console.paint(Console.Style.GOOD, counts) + " Nothing here fails the check (profile " + profile + ").";
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static Console.Style style(Severity severity) {
        return Console.Style.valueOf(severity.name().toUpperCase(Locale.ROOT));
    }

    private List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Safe.line(text).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() + 5 > console.width()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
