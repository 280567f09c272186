package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept beside the ledgers to find things fast. The rows of grants follow from the ledger and can be made anew;
 * {@link LedgerStore#append} writes them together with it.
 */
public interface StateStore {

    /** Those of the keys whose events are in the engagement's ledger. */
    Set<SourceKey> known(EngagementId engagement, Collection<SourceKey> keys);

    Optional<GrantRow> findGrant(EngagementId engagement, GrantId grant);

    /** Each grant of the engagement, by id. */
    List<GrantRow> grants(EngagementId engagement);

    /** The grants of all engagements that are due at this moment or before. To be closed by the reader. */
    Stream<GrantRow> due(Instant now);

    /**
     * Keeps a row that was made anew from the ledger, or has another due time.
     *
     * @return false when the row that is kept knows a later entry, and stays
     */
    boolean keep(GrantRow row);

    /**
     * Gives the ledger of an engagement to the register of a repository, unless it belongs to one already.
     *
     * @return the repository whose register it belongs to: this one, or that which came first
     */
    RepositoryName claim(EngagementId engagement, RepositoryName register);

    /** How far the register of a repository has been processed. */
    Optional<RegisterPosition> findPosition(RepositoryName repository);

    /**
     * Moves the position.
     *
     * @param before the position that was read; absent for the first
     * @return false when somebody else has moved it since
     */
    boolean move(Optional<RegisterPosition> before, RegisterPosition after);
}
