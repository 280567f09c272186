package dev.handback.site;

import dev.handback.access.Contradiction;
import dev.handback.policy.Policy;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository that a site is made of. */
public interface SiteSource {
    /** What people call it. */
    String name();

    /** What tells it from every other repository: a site shows one. */
    default String identity() {
        return name();
    }

    SourceTree tree(CommitSha commit);

    /** The policy by which it is shown: its own, unless somebody holds it to more. */
    default Policy held(Policy own) {
        return own;
    }

    /** Where the repository's host shows the files of a commit, without a slash at the end. */
    Optional<String> sourceUrl(CommitSha commit);

    /** Where systems say something else than the register, as the ledger has it at a moment. */
    default List<Contradiction> contradictions(Instant now) {
        return List.of();
    }

    /** The head of the ledger as it stands now, where there is one. */
    default Optional<String> ledger() {
        return Optional.empty();
    }
}
