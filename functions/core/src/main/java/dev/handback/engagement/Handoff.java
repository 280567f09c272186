package dev.handback.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a repository says of who can run what.
 *
 * @param ownership nothing where there is no {@code handoff/ownership.yml}, here or at the hub
 * @param withProviderAccess ids of components that a grant of the provider's, not yet ended, names
 * @param withOpenChange ids of components with an emergency change that is not yet reconciled
 * @param hub the repository in which access is registered, if not here
 */
public record Handoff(
        Roster roster,
        Optional<Ownership> ownership,
        FailureModes failureModes,
        List<Runbook> runbooks,
        Set<String> withProviderAccess,
        Set<String> withOpenChange,
        Optional<String> hub) {
    public Handoff {
        runbooks = List.copyOf(runbooks);
        withProviderAccess = Set.copyOf(withProviderAccess);
        withOpenChange = Set.copyOf(withOpenChange);
    }
}
