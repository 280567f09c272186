package dev.handback.check.rule;

import dev.handback.source.DocumentPath;
import dev.handback.survey.Paths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file that a broken link most likely meant: a name beside it that is two letters off, the same name elsewhere,
 * or the same words behind another number. Pages are compared by what is left without the ending of their source.
 */
final class NearestFile {
    private static final List<String> SOURCES =
            List.of(".html.md.erb", ".html.md", ".html.erb", ".md.erb", ".markdown", ".mdx", ".md", ".html", ".htm");
    private static final String NUMBER = "^[0-9]+[-_. ]+";

    private final Paths paths;
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();
    private final Guesses guesses = new Guesses();

    NearestFile(Paths paths) {
        this.paths = paths;
    }

    /** The file that was meant by a path at which none is. */
    Optional<String> find(String missing) {
        return found.computeIfAbsent(missing, this::search);
    }

    private Optional<String> search(String missing) {
        Names names = paths.derived(Names.class, Names::new);
        int slash = missing.lastIndexOf('/');
        String name = bare(missing.substring(slash + 1));
        Map<String, String> beside =
                names.byFolder.getOrDefault(slash < 0 ? "" : missing.substring(0, slash), Map.of());
        return guesses.nearest(name, beside.keySet())
                .map(beside::get)
                .or(() -> only(names.byName.getOrDefault(name, Set.of())))
                .or(() -> words(name).equals(name)
                        ? Optional.empty()
                        : only(names.byWords.getOrDefault(words(name), Set.of())));
    }

    private static Optional<String> only(Set<String> paths) {
        return paths.size() == 1 ? paths.stream().findFirst() : Optional.empty();
    }

    /** A file as the author of a link would name it: by its page where the link names a page, else by its source. */
    static String inStyleOf(String written, String path) {
        String target = written.replaceFirst("[#?].*", "");
        String last = target.substring(target.lastIndexOf('/') + 1);
        boolean page = last.endsWith(".html") && !path.endsWith(".html");
        return page && !bare(path).equals(path) ? bare(path) + ".html" : last.indexOf('.') < 0 ? bare(path) : path;
    }

    private static String bare(String name) {
        return SOURCES.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static String words(String name) {
        return name.replaceFirst(NUMBER, "");
    }

    /** The names of all files, by which one is looked up. */
    private static final class Names {
        private final Map<String, Map<String, String>> byFolder = new HashMap<>();
        private final Map<String, Set<String>> byName = new HashMap<>();
        private final Map<String, Set<String>> byWords = new HashMap<>();

        Names(Paths paths) {
            paths.all().forEach(this::add);
        }

        private void add(DocumentPath path) {
            String name = bare(path.fileName());
            byFolder.computeIfAbsent(path.folder(), folder -> new HashMap<>()).put(name, path.value());
            byName.computeIfAbsent(name, same -> new HashSet<>()).add(path.value());
            if (!words(name).equals(name)) {
                byWords.computeIfAbsent(words(name), same -> new HashSet<>()).add(path.value());
            }
        }
    }
}
