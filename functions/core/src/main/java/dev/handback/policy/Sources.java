package dev.handback.policy;

import dev.handback.pattern.Glob;
import java.util.List;

/**
 * Where facts are looked up that no document of ours holds.
 *
 * @param ownership where owners of paths are read, the strongest first
 * @param alerts files with Prometheus rules or CloudWatch alarms
 * @param hub where people and ownership stand, if not here
 */
public record Sources(List<Owners> ownership, List<Glob> alerts, Hub hub) {
    public Sources {
        ownership = List.copyOf(ownership);
        alerts = List.copyOf(alerts);
    }

    /** A form in which a repository says who owns what. */
    public enum Owners {
        /** {@code handoff/ownership.yml}. */
        MATRIX,
        /** GitHub's CODEOWNERS. */
        CODEOWNERS,
        /** Prow's OWNERS files. */
        OWNERS,
        /** Backstage's catalog-info.yaml. */
        BACKSTAGE
    }
}
