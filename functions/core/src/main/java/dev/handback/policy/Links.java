package dev.handback.policy;

import dev.handback.pattern.Glob;
import java.util.List;
import java.util.Map;

/**
 * How links are followed.
 *
 * @param siteRoot the folder that a link with a leading slash starts from; the repository's top where empty
 * @param generated endings of rendered names, with the ending of the source
 * @param ignore paths and addresses that are not followed
 */
public record Links(String siteRoot, Map<String, String> generated, List<Glob> ignore) {
    public Links {
        generated = Map.copyOf(generated);
        ignore = List.copyOf(ignore);
    }
}
