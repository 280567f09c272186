package dev.handback.check;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.Map;
import java.util.Optional;

/**
 * What lies between two commits: a repository as it was, and as it is to be.
 *
 * @param before what was found in it as it was
 * @param renamed files that are elsewhere now, by the path that they had
 */
public record Change(Found before, Survey head, Map<DocumentPath, DocumentPath> renamed) {
    public Change {
        renamed = Map.copyOf(renamed);
    }

    public static Change between(Found before, Survey head) {
        return new Change(before, head, Renames.between(before.survey(), head));
    }

    /** The repository as it was. */
    public Survey base() {
        return before.survey();
    }

    /** Whether the base has a file here, and the head has none. */
    public boolean takesAway(String path) {
        return DocumentPath.isValid(path)
                && base().files().find(new DocumentPath(path)).isPresent()
                && !head.files().exists(path);
    }

    /** Where a file of the base is now, if it was renamed. */
    public Optional<String> renamed(String path) {
        return DocumentPath.isValid(path)
                ? Optional.ofNullable(renamed.get(new DocumentPath(path))).map(DocumentPath::value)
                : Optional.empty();
    }
}
