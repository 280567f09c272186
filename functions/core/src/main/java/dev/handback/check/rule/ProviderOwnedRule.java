package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.owners.OwnerEntry;
import dev.handback.owners.OwnerSources;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CO010 for the forms of ownership that have no lines of patterns: files whose owners by an OWNERS file or a catalog are all
 * the provider's, said once where these are named.
 */
final class ProviderOwnedRule implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        OwnerSources sources = OwnerSources.of(survey);
        Sides sides = new Sides(survey);
        Map<Finding.Place, List<DocumentPath>> places = new LinkedHashMap<>();
        for (SourceFile file : sources.tellsPlaces() ? survey.files().files() : List.<SourceFile>of()) {
            sources.entriesOf(file.path())
                    .filter(entry -> !entry.file().path().equals(file.path()))
                    .filter(entry -> isProviders(sides, entry))
                    .map(entry -> Places.at(entry.file(), entry.mark(), entry.about()))
                    .forEach(place -> places.computeIfAbsent(place, any -> new ArrayList<>())
                            .add(file.path()));
        }
        return places.entrySet().stream().map(place -> finding(place.getKey(), place.getValue()));
    }

    private static boolean isProviders(Sides sides, OwnerEntry entry) {
        return !entry.owners().isEmpty() && entry.owners().stream().allMatch(sides::isProvider);
    }

    private static Finding finding(Finding.Place place, List<DocumentPath> paths) {
        int more = paths.size() - 1;
        return Finding.of(
                "CO010",
                place,
                "Every owner of %s%s is the provider's: nobody of yours answers for %s."
                        .formatted(
                                Shown.quoted(paths.getFirst().value(), "a file"),
                                more == 0 ? "" : " and %d more %s".formatted(more, more == 1 ? "file" : "files"),
                                more == 0 ? "it" : "them"),
                "Name one of your own people or teams there");
    }
}
