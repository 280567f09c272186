package dev.handback.check.rule;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Paths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ends of paths, each a file or a folder and what stands above it, to be asked whether one is somewhere. */
final class PathEndings {
    private final Map<String, Set<String>> byName = new HashMap<>();

    private PathEndings(Paths paths) {
        paths.all().stream().map(DocumentPath::value).forEach(this::add);
    }

    static PathEndings of(Paths paths) {
        return paths.derived(PathEndings.class, PathEndings::new);
    }

    private void add(String path) {
        for (String rest = path; !rest.isEmpty(); ) {
            int slash = rest.lastIndexOf('/');
            if (!byName.computeIfAbsent(rest.substring(slash + 1), name -> new HashSet<>())
                    .add(rest)) {
                return;
            }
            rest = slash < 0 ? "" : rest.substring(0, slash);
        }
    }

    /** Whether a path is this, or ends with it. */
    boolean contain(String tail) {
        String name = tail.substring(tail.lastIndexOf('/') + 1);
        return byName.getOrDefault(name, Set.of()).stream()
                .anyMatch(path -> path.equals(tail) || path.endsWith("/" + tail));
    }
}
