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
        if (written.startsWith("http://") || written.startsWith("https://")) {
            return new LinkNames(Optional.of(List.of()));
        }
        Optional<String> path = written.indexOf('%') < 0
                ? Optional.of(path(written.strip()))
                : LinkTarget.of(written).map(LinkTarget::path);
        return path.filter(known -> !known.isEmpty())
                .map(known -> new LinkNames(named(known)))
                .orElse(new LinkNames(Optional.of(List.of())));
    }

    private static String path(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** Those by which a link may lead to the file at this path. */
    static Stream<String> ofFile(String path) {
        return named(path).orElse(List.of()).stream();
    }

    static String ofFolder(String path) {
        return stem(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Optional<List<String>> named(String path) {
        int end = endOfPart(path, path.length());
        int start = path.lastIndexOf('/', end - 1) + 1;
        String last = path.substring(start, end);
        if (NO_NAMES.contains(last)) {
            return Optional.empty();
        }
        String name = stem(last);
        return FOLDER_PAGES.contains(name) ? named(path, start, name) : Optional.of(List.of(name));
    }

    /** With the name of the folder for which a page stands. */
    private static Optional<List<String>> named(String path, int start, String page) {
        int end = endOfPart(path, start);
        String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return folder.equals(".") || folder.equals("..") ? Optional.empty() : Optional.of(List.of(page, stem(folder)));
    }

    private static int endOfPart(String path, int behind) {
        int end = behind;
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    private static String stem(String name) {
        int dot = name.indexOf('.', 1);
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }
}
