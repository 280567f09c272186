package dev.handback.site;

import java.util.Optional;

/**
 * A version as the list of versions knows it.
 *
 * @param runnable how many procedures the client's team could run
 * @param procedures of how many
 * @param changes against the version before it; nothing for the first
 */
public record KnownVersion(SiteVersion version, int runnable, int procedures, Optional<Changes> changes) {
    /** How a version differs from the one before it. */
    public record Changes(String since, int added, int removed, int changed, int runnableBefore, int proceduresBefore) {
        /** Whether no page differs. */
        public boolean isNothing() {
            return added + removed + changed == 0;
        }
    }
}
