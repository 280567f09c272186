package dev.handback.policy;

import dev.handback.source.DocumentPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What holds where a policy says nothing. */
final class Defaults {
    static final Map<String, List<String>> OPERATIONS = Map.of(
            "service", words("deploy rollback rotate-secret patch respond-to-alert"),
            "database", words("restore-backup rotate-secret patch respond-to-alert"),
            "cluster", words("upgrade-cluster patch restore-backup ingress scale rotate-secret respond-to-alert"),
            "pipeline", words("deploy rollback rotate-secret patch"),
            "account", words("onboard offboard rotate-secret respond-to-alert"),
            "process", words("onboard respond-to-alert"));
    static final Freshness FRESHNESS =
            new Freshness(Interval.months(6), Interval.days(14), Interval.months(6), Interval.days(60), false);
    static final AccessLimits ACCESS = new AccessLimits(
            Map.of(
                    "read", Interval.days(180),
                    "contributor", Interval.days(90),
                    "operator", Interval.days(90),
                    "admin", Interval.days(30),
                    "production-data", Interval.days(14)),
            List.of(Interval.days(14), Interval.days(7), Interval.days(1)),
            Interval.days(90));
    static final Checks CHECKS = new Checks(
            Map.of(), "error", "changed-lines", "on-findings", "required", new DocumentPath("handoff/baseline.txt"));
    static final List<Sources.Owners> OWNERSHIP = Arrays.asList(Sources.Owners.values());

    private Defaults() {}

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
