package dev.handback.cli;

import dev.handback.check.CheckReport;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rules count; all, where none is named. */
final class RuleOptions {
    @Option(names = "--rule", paramLabel = "ID", description = "Only what this rule finds, all of it. May be repeated.")
    private List<String> typed = List.of();

    /** Ends the command where an id is none, before any work is done. */
    void refuseUnknown() {
        typed.forEach(RuleIds::built);
    }

    boolean isGiven() {
        return !typed.isEmpty();
    }

    /** What counts of a report. */
    CheckReport of(CheckReport report) {
        return isGiven() ? report.of(typed.stream().map(RuleIds::built).toList()) : report;
    }
}
