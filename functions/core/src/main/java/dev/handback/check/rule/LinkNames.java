package dev.handback.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names by which a link may lead to a file: the last part of its path without what stands behind a dot, in lower case,
 * and the part above it where the last one stands for a folder.
 *
 * @param known nothing where the name cannot be told from the link alone, as in {@code ..}
 */
record LinkNames(Optional<List<String>> known) {
    private static final Set<String> FOLDER_PAGES = Set.of("index", "_index", "readme");
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    /** Those of a link as it is written; none where it leads elsewhere, or into its own document. */
    static LinkNames of(String written) {
        return written.startsWith("http://") || written.startsWith("https://") || written.startsWith("#")
                ? new LinkNames(Optional.of(List.of()))
                : LinkTarget.of(written)
                        .map(LinkTarget::path)
                        .filter(path -> !path.isEmpty())
                        .map(path -> new LinkNames(named(path)))
                        .orElse(new LinkNames(Optional.of(List.of())));
    }

    boolean areAmong(Set<String> names) {
        return known.map(own -> own.stream().anyMatch(names::contains)).orElse(true);
    }

    /** Those by which a link may lead to the file at this path. */
    static Stream<String> ofFile(String path) {
        return named(path).orElse(List.of()).stream();
    }

    static String ofFolder(String path) {
        return stem(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Optional<List<String>> named(String path) {
        List<String> parts = List.of(path.replaceAll("/+$", "").split("/+", -1));
        String last = parts.getLast();
        String above = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        if (NO_NAMES.contains(last)) {
            return Optional.empty();
        }
        if (!FOLDER_PAGES.contains(stem(last))) {
            return Optional.of(List.of(stem(last)));
        }
        return above.equals("..") || above.equals(".")
                ? Optional.empty()
                : Optional.of(List.of(stem(last), stem(above)));
    }

    private static String stem(String name) {
        int dot = name.indexOf('.', 1);
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }
}
