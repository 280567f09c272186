package dev.handback.policy;

import dev.handback.pattern.Glob;
import java.util.List;
import java.util.Optional;

/**
 * Where facts are looked up that no document of ours holds.
 *
 * @param ownership where owners of paths are read, the strongest first
 * @param alerts files with Prometheus rules or CloudWatch alarms
 * @param hub the repository that holds people, ownership and engagement, where it is not this one
 */
public record Sources(List<Owners> ownership, List<Glob> alerts, Optional<String> hub) {
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
