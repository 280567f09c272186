package dev.handback.site;

import dev.handback.access.Contradiction;
import dev.handback.source.SourceTree;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;

/**
 * All that a version's pages are made of: the same input gives the same bytes.
 *
 * @param latest whether these are the pages of {@code latest/}
 * @param known the versions that pages of this one may name, the newest first, this one among them
 * @param sourceUrl where the repository's host shows files of this commit, without a slash at the end
 * @param ledger the head of the ledger, where there is one
 * @param contradictions where systems say something else than the register
 */
public record SiteInput(
        Survey survey,
        SourceTree tree,
        SiteVersion version,
        boolean latest,
        List<KnownVersion> known,
        Optional<String> sourceUrl,
        Optional<String> ledger,
        List<Contradiction> contradictions) {
    public SiteInput {
        known = List.copyOf(known);
        contradictions = List.copyOf(contradictions);
    }

    Optional<KnownVersion.Changes> changes() {
        return known.stream()
                .filter(other -> other.version().id().equals(version.id()))
                .findFirst()
                .flatMap(KnownVersion::changes);
    }
}
