package dev.handback.webhook;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.util.Map;
import java.util.Optional;

/** The fields that were picked from a delivery's payload. What is not what it should be refuses the delivery. */
record Fields(Map<String, String> byPath) {

    /** An absent field, null and the empty text are the same here. */
    Optional<String> find(String path) {
        return Optional.ofNullable(byPath.get(path)).filter(value -> !value.isEmpty());
    }

    String text(String path) {
        return find(path)
                .orElseThrow(() -> new Refusal(
                        Refusal.MALFORMED,
                        "The delivery has no '" + path + "'. Deliver it again from the GitHub App."));
    }

    /** The installation is in every delivery to an App, and in none to the webhook of a repository. */
    long installation() {
        if (find("installation.id").isEmpty()) {
            throw new Refusal(
                    Refusal.MALFORMED,
                    "The delivery has no 'installation.id'. Use the webhook of the GitHub App, not that of a repository"
                            + " or organization.");
        }
        return id("installation.id");
    }

    long id(String path) {
        try {
            return Long.parseLong(text(path));
        } catch (NumberFormatException e) {
            throw new Refusal(Refusal.MALFORMED, "'" + path + "' of the delivery is not a whole number.", e);
        }
    }

    int number(String path) {
        long number = id(path);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new Refusal(Refusal.MALFORMED, "'" + path + "' of the delivery is not a number of a pull request.");
        }
        return (int) number;
    }

    RepositoryName repository() {
        try {
            return RepositoryName.parse(text("repository.full_name"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.MALFORMED, "'repository.full_name' of the delivery is not owner/name.", e);
        }
    }

    CommitSha commit(String path) {
        try {
            return new CommitSha(text(path));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.MALFORMED, "'" + path + "' of the delivery is not a commit id.", e);
        }
    }
}
