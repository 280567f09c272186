package dev.handback.local;

import dev.handback.access.LedgerEntry;
import dev.handback.local.github.CheckRun;
import dev.handback.local.github.Issue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the system has brought about so far, as far as it does not depend on chance: two systems to which the same
 * happened have the same effects.
 */
record Effects(
        List<String> checkRuns,
        List<String> comments,
        List<String> issues,
        List<String> ledger,
        boolean chainHolds,
        Map<String, String> site) {

    static Effects of(LocalSystem system, int pullRequest) {
        LedgerView ledger = LedgerView.of(system);
        return new Effects(
                system.gitHub().checkRuns().stream().map(Effects::line).toList(),
                system.gitHub().comments(pullRequest).stream()
                        .map(comment -> comment.author() + ": " + comment.body())
                        .toList(),
                system.gitHub().issues().stream().map(Effects::line).toList(),
                ledger.entries().stream().map(Effects::line).toList(),
                ledger.isUnbroken(),
                versions(system));
    }

    // Without latest/: it speaks for the moment at which it was last rendered.
    private static Map<String, String> versions(LocalSystem system) {
        Map<String, String> files = new TreeMap<>(SiteFiles.of(system));
        files.keySet().removeIf(key -> key.startsWith("latest/"));
        return files;
    }

    private static String line(CheckRun run) {
        return String.join(
                " ", run.headSha(), run.status(), run.conclusion(), run.output().title());
    }

    private static String line(Issue issue) {
        return "#%d %s %s %s".formatted(issue.number(), issue.open() ? "open" : "closed", issue.title(), issue.body());
    }

    // Without the hash: persons have pseudonyms, which are made by chance.
    private static String line(LedgerEntry entry) {
        Map<String, String> fields = entry.fields();
        return "%d %s %s %s %s"
                .formatted(
                        entry.sequence(),
                        fields.get("type"),
                        fields.get("grant"),
                        fields.get("occurred"),
                        fields.get("source_id"));
    }
}
