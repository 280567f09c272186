package dev.handback.cli;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The last lines of a report: how far the team is, what was found, what of it decides, and what to do next.
 *
 * @param typed what was typed, so that the commands shown can be copied
 * @param everything whether all findings were shown
 */
record Verdict(Console console, CheckReport report, Typed typed, boolean everything) {

    List<String> lines() {
        List<String> lines = outcome();
        lines.addAll(notKnown());
        lines.addAll(next());
        return lines;
    }

    /** How far the team is, what was found, and what of it decides. */
    List<String> outcome() {
        List<String> lines = new ArrayList<>();
        String headline = report.head().readiness().headline();
        console.wrap(headline, 0, 0).forEach(line -> lines.add(console.paint(Console.Style.BOLD, line)));
        Console.Style colour = report.deciding().isEmpty() ? Console.Style.GOOD : Console.Style.ERROR;
        console.wrap(counts() + " " + decides(), 0, 0).forEach(line -> lines.add(console.paint(colour, line)));
        return lines;
    }

    private String counts() {
        return "%s, %s, %s."
                .formatted(
                        count(report.count(Severity.ERROR), "error"),
                        count(report.count(Severity.WARNING), "warning"),
                        count(report.count(Severity.NOTICE), "notice"));
    }

    private String decides() {
        int deciding = report.deciding().size();
        long older =
                report.open().stream().filter(reported -> !reported.isNew()).count();
        String what = deciding == 0 ? "Nothing" : Integer.toString(deciding);
        String of = report.base().isPresent() ? " new" : "";
        String fails = deciding == 0
                ? "Nothing%s fails the check".formatted(of)
                : "%s%s %s the check".formatted(what, of, deciding == 1 ? "fails" : "fail");
        return fails + (older == 0 ? "." : "; %d older %s not.".formatted(older, older == 1 ? "does" : "do"));
    }

    private List<String> next() {
        if (report.findings().isEmpty()) {
            return List.of("How far the team is: " + typed.other("status"));
        }
        String rule = first();
        String see = everything ? "" : "All of it: %s. One rule: --rule %s. ".formatted(typed.with("--all"), rule);
        List<String> lines = new ArrayList<>(console.wrap(see + "Why: handback explain %s.".formatted(rule), 0, 0));
        long mendable = report.open().stream()
                .filter(reported -> reported.finding().mend().isPresent())
                .count();
        if (mendable > 0) {
            lines.add("%s mends %d of them.".formatted(typed.other("fix") + typed.base(), mendable));
        }
        if (report.head().files().find(Policy.PATH).isEmpty()) {
            lines.addAll(console.wrap("There is no policy yet; %s writes one.".formatted(typed.other("init")), 0, 0));
        }
        return lines;
    }

    private List<String> notKnown() {
        return UnreadHub.lines(report.head(), "no name is called unknown", console);
    }

    private String first() {
        List<Reported> open = report.open().isEmpty() ? report.findings() : report.open();
        List<Reported> candidates = report.deciding().isEmpty() ? open : report.deciding();
        return RuleGroup.of(candidates).getFirst().rule();
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
