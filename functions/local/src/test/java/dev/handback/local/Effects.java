package dev.handback.local;

import dev.handback.access.LedgerEntry;
import dev.handback.local.github.CheckRun;
import dev.handback.local.github.Issue;
import java.util.HashMap;
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
        Map<String, String> chance = chance(system, ledger);
        return new Effects(
                system.gitHub().checkRuns().stream().map(Effects::line).toList(),
                system.gitHub().comments(pullRequest).stream()
                        .map(comment -> comment.author() + ": " + without(chance, comment.body()))
                        .toList(),
                system.gitHub().issues().stream()
                        .map(issue -> line(system, issue))
                        .toList(),
                ledger.entries().stream().map(Effects::line).toList(),
                ledger.isUnbroken(),
                site(system, chance));
    }

    /** The port that the system gave, and the hashes: they are made over persons' pseudonyms, which are drawn. */
    private static Map<String, String> chance(LocalSystem system, LedgerView ledger) {
        Map<String, String> chance = new HashMap<>();
        chance.put(system.gitHub().apiUrl().toString(), "https://github.test");
        ledger.entries().forEach(entry -> chance.put(entry.hash().hex(), "hash of " + entry.sequence()));
        return chance;
    }

    private static Map<String, String> site(LocalSystem system, Map<String, String> chance) {
        Map<String, String> site = new TreeMap<>(SiteFiles.of(system));
        site.replaceAll((key, text) -> without(chance, text));
        return site;
    }

    private static String without(Map<String, String> chance, String text) {
        String rest = text;
        for (Map.Entry<String, String> each : chance.entrySet()) {
            rest = rest.replace(each.getKey(), each.getValue());
        }
        return rest;
    }

    /** Without what speaks for the moment at which it was last rendered. */
    Effects lasting() {
        Map<String, String> versions = new TreeMap<>(site);
        versions.keySet().removeIf(key -> key.startsWith("latest/"));
        return new Effects(checkRuns, comments, issues, ledger, chainHolds, versions);
    }

    private static String line(CheckRun run) {
        return String.join(
                " ",
                run.headSha(),
                run.status(),
                run.conclusion(),
                run.output().title(),
                run.output().summary(),
                run.output().annotations().toString());
    }

    private static String line(LocalSystem system, Issue issue) {
        List<String> said = system.gitHub().comments(issue.number()).stream()
                .map(comment -> comment.author() + ": " + comment.body())
                .toList();
        return "#%d %s %s %s %s"
                .formatted(issue.number(), issue.open() ? "open" : "closed", issue.title(), issue.body(), said);
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
