package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.util.Map;

/**
 * Who is who in the ledger: for each person of a roster a name chosen at random.
 *
 * <p>The pair is kept in one row. When the row is erased, nothing leads from the ledger to the person any more, and the
 * ledger stays as it is.
 */
public interface Pseudonyms {

    /** The person's pseudonym, chosen now if there is none yet. */
    Pseudonym of(RepositoryName roster, PersonId person);

    /** Everybody of the roster who has a pseudonym. */
    Map<Pseudonym, PersonId> people(RepositoryName roster);

    /** Forgets who the person is. */
    void erase(RepositoryName roster, PersonId person);
}
