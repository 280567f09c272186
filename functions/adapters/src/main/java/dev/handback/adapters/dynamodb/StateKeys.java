package dev.handback.adapters.dynamodb;

import dev.handback.access.EngagementId;
import dev.handback.access.SourceKey;
import dev.handback.source.RepositoryName;
import java.util.Locale;

/** How the rows of the state are called. GitHub tells no upper from lower case in the name of a repository. */
final class StateKeys {
    static final String HEAD = "head";
    static final String REGISTER = "register";

    private StateKeys() {}

    static String engagement(EngagementId engagement) {
        return "engagement#" + engagement;
    }

    static String source(SourceKey key) {
        return "source#" + key;
    }

    static String repository(RepositoryName repository) {
        return "repository#" + lower(repository);
    }

    static String people(RepositoryName roster) {
        return "person#" + lower(roster);
    }

    private static String lower(RepositoryName repository) {
        return repository.toString().toLowerCase(Locale.ROOT);
    }
}
