package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.source.Slashes;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that documents give themselves on their site, now or before, in their front matter. */
final class SiteAddresses {
    private static final List<String> FIELDS = List.of("slug", "permalink", "url", "aliases", "redirect_from");

    private final Survey survey;
    private Optional<Set<String>> known = Optional.empty();

    SiteAddresses(Survey survey) {
        this.survey = survey;
    }

    /** Whether one of them is this; they are looked for when one is first asked for. */
    boolean contain(String address) {
        Set<String> all = known.orElseGet(
                () -> survey.texts().flatMap(SiteAddresses::of).collect(Collectors.toUnmodifiableSet()));
        known = Optional.of(all);
        return all.contains(address);
    }

    /** Those of a document, without slashes around them. */
    static Stream<String> of(Document.Text text) {
        return FIELDS.stream()
                .flatMap(field -> text.fields().texts(field).stream())
                .filter(address -> address.startsWith("/"))
                .map(Slashes::without);
    }
}
