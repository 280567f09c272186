package dev.handback.cli;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report for people. It fills a screen at most, unless all is asked for: what decides is shown in full as far as there is
 * room, the rest by rule, each with a place to begin.
 */
final class TextReport {
    private final Console console;
    private final CheckReport report;
    private final FindingLines full;
    private final List<String> foot;

    private TextReport(Console console, CheckReport report, Verdict verdict) {
        this.console = console;
        this.report = report;
        this.full = new FindingLines(console, report);
        this.foot = verdict.lines();
    }

    /** Every finding, those that are older or exempt included. */
    static void all(Console console, CheckReport report, Verdict verdict) {
        TextReport text = new TextReport(console, report, verdict);
        text.print(text.full.byFile(report.findings()));
    }

    /** What fits on a screen of what is new. */
    static void screen(Console console, CheckReport report, Verdict verdict) {
        TextReport text = new TextReport(console, report, verdict);
        text.print(text.excerpt());
    }

    private void print(List<String> lines) {
        Stream.concat(lines.stream(), foot.stream()).forEach(console::print);
    }

    private List<String> excerpt() {
        List<Reported> found = report.open().stream().filter(Reported::isNew).toList();
        int room = console.height() - 1 - foot.size();
        if (found.size() > room) {
            return shortened(found, room);
        }
        List<String> everything = full.byFile(found);
        return everything.size() <= room ? everything : shortened(found, room);
    }

    /** As many in full as fit beside a line for each rule of the others: those that decide, the most severe first. */
    private List<String> shortened(List<Reported> found, int room) {
        List<Reported> shown = new ArrayList<>();
        List<Reported> rest = new ArrayList<>(found);
        List<Reported> deciding = report.deciding().stream()
                .sorted(Comparator.comparing(Reported::severity).reversed())
                .toList();
        for (Reported next : deciding) {
            shown.add(next);
            int others = Math.min(RuleGroup.of(rest).size(), room / 2);
            if (full.byFile(shown).size() + others + 1 > room) {
                shown.removeLast();
                break;
            }
            rest.remove(next);
        }
        List<String> lines = new ArrayList<>(full.byFile(shown));
        lines.addAll(groups(RuleGroup.of(rest), room - lines.size() - 1));
        lines.add("");
        return lines;
    }

    private List<String> groups(List<RuleGroup> groups, int room) {
        if (groups.size() > room) {
            int kept = Math.max(1, room - 1);
            List<String> lines = new ArrayList<>(groups(groups.subList(0, kept), kept));
            lines.add("… and findings of " + moreRules(groups.size() - kept));
            return lines;
        }
        int where =
                groups.stream().mapToInt(g -> g.where(report).length()).max().orElse(0);
        boolean places = groups.size() * 2 <= room;
        List<String> lines = new ArrayList<>();
        for (RuleGroup group : groups) {
            lines.add(line(group, where));
            if (places) {
                lines.add(place(group));
            }
        }
        return lines;
    }

    /** So many rules beside those that are shown. */
    static String moreRules(int count) {
        return count + (count == 1 ? " more rule" : " more rules");
    }

    private String line(RuleGroup group, int where) {
        String weight = "%-7s".formatted(group.severity().id());
        String words = "%%-%ds  %%s".formatted(where).formatted(group.where(report), group.title());
        return "%s  %s  %s"
                .formatted(
                        console.paint(FindingLines.style(group.severity()), weight),
                        console.paint(Console.Style.BOLD, group.rule()),
                        Safe.shorten(words, console.width() - 16));
    }

    private String place(RuleGroup group) {
        Reported first = group.findings().getFirst();
        String place = "%s:%d"
                .formatted(
                        first.finding().path().value(), first.finding().mark().line());
        return " ".repeat(16) + console.paint(Console.Style.FAINT, Safe.shorten(place, console.width() - 16));
    }
}
