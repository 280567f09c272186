package dev.handback.draft;

import dev.handback.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a client has for fields of ours, where most of its runbooks use the same one. */
final class OwnNames {
    private static final Map<String, List<String>> MEANT = Map.of(
            "owner", List.of("owner_slack", "owner_team", "team", "owners", "maintainer", "owned_by", "owning_team"),
            "last_reviewed_on", List.of("last_review", "last_reviewed", "reviewed_on", "review_date", "lastReviewed"));

    private OwnNames() {}

    /** Our name, and theirs. */
    static Map<String, String> in(List<Document> runbooks) {
        Map<String, String> names = new LinkedHashMap<>();
        MEANT.keySet().stream()
                .sorted()
                .filter(ours -> share(runbooks, ours) == 0)
                .forEach(ours -> theirs(runbooks, ours).ifPresent(own -> names.put(ours, own)));
        return names;
    }

    private static Optional<String> theirs(List<Document> runbooks, String ours) {
        return MEANT.getOrDefault(ours, List.of()).stream()
                .filter(name -> share(runbooks, name) * 2 > runbooks.size())
                .findFirst();
    }

    private static long share(List<Document> runbooks, String name) {
        return runbooks.stream()
                .filter(runbook -> runbook.fields().text(name).isPresent())
                .count();
    }
}
