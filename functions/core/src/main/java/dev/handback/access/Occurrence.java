package dev.handback.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An event as one source tells it, before the ledger gives it a number.
 *
 * @param report when it was, how it became known, and who did it
 */
public record Occurrence(EngagementId engagement, Subject subject, CredentialEvent event, Report report) {

    /** What makes it the same when it is told again. */
    public SourceKey key() {
        return report.key();
    }

    /**
     * How an event became known.
     *
     * @param occurred when it happened, to the millisecond
     * @param received when Handback learned of it, to the millisecond
     */
    public record Report(SourceKey key, Instant occurred, Instant received, Actor actor, Evidence evidence) {
        public Report {
            occurred = occurred.truncatedTo(ChronoUnit.MILLIS);
            received = received.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
