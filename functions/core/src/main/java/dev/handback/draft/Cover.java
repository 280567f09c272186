package dev.handback.draft;

import dev.handback.source.DocumentPath;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Few patterns that take some paths and leave out others: those that are called by their kind while the others are not, a
 * folder as a whole where nearly all in it is wanted, else its parts, else single files.
 *
 * @param exclude what lies in the included folders and is not wanted
 */
record Cover(List<String> include, List<String> exclude) {
    private static final List<String> ENDINGS =
            List.of(".html.md.erb", ".md.erb", ".html.md", ".markdown", ".mdx", ".md");
    private static final Set<String> KINDS = Set.of("runbook", "playbook", "sop", "adr");
    private static final int FEW = 4;
    private static final int QUARTER = 4;
    private static final int FOLDER = 2;

    Cover {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    static Cover of(Collection<DocumentPath> wanted, Collection<DocumentPath> others) {
        return parts("", wanted, others).plus(single(in("", wanted)));
    }

    private static Cover of(String folder, List<DocumentPath> wanted, List<DocumentPath> others) {
        Collection<String> children = children(folder, wanted);
        List<DocumentPath> own = in(folder, wanted);
        Optional<String> word = children.isEmpty() ? word(own, others) : Optional.empty();
        if (word.isPresent()) {
            return new Cover(globs(folder + "/*" + word.get(), own, false), List.of());
        }
        List<String> unwanted = patterns(folder, others, wanted);
        boolean deeper = own.isEmpty() && children.size() == 1;
        if (!deeper && isWhole(wanted, unwanted) && others.size() <= wanted.size()) {
            return new Cover(globs(folder, wanted, !children.isEmpty()), unwanted);
        }
        List<String> beside = patterns(folder, in(folder, others), own);
        return parts(folder, wanted, others)
                .plus(isWhole(own, beside) ? new Cover(globs(folder, own, false), beside) : single(own));
    }

    /** What the kind is called in the name of each path that is wanted, and of none that is not. */
    private static Optional<String> word(List<DocumentPath> wanted, List<DocumentPath> others) {
        return others.isEmpty() || wanted.size() < FOLDER
                ? Optional.empty()
                : Stream.of(wanted.getFirst().fileName().split("[^\\p{L}]+"))
                        .filter(word -> KINDS.contains(word.toLowerCase(Locale.ROOT))
                                && wanted.stream()
                                        .allMatch(path -> path.fileName().contains(word))
                                && others.stream()
                                        .noneMatch(path -> path.fileName().contains(word)))
                        .findFirst();
    }

    private static boolean isWhole(List<DocumentPath> wanted, List<String> unwanted) {
        return wanted.size() >= FOLDER && unwanted.size() <= Math.max(FEW, wanted.size() / QUARTER);
    }

    private static Cover parts(String folder, Collection<DocumentPath> wanted, Collection<DocumentPath> others) {
        return children(folder, wanted).stream()
                .map(child -> of(child, under(child, wanted), under(child, others)))
                .reduce(new Cover(List.of(), List.of()), Cover::plus);
    }

    private static Cover single(List<DocumentPath> paths) {
        return new Cover(paths.stream().map(DocumentPath::value).toList(), List.of());
    }

    private Cover plus(Cover other) {
        return new Cover(
                Stream.concat(include.stream(), other.include.stream()).toList(),
                Stream.concat(exclude.stream(), other.exclude.stream()).toList());
    }

    private static List<String> globs(String folder, List<DocumentPath> wanted, boolean nested) {
        List<String> endings = wanted.stream()
                .map(path -> ending(path.fileName()))
                .distinct()
                .sorted()
                .toList();
        return endings.stream()
                .filter(ending -> endings.stream().noneMatch(other -> !other.equals(ending) && ending.endsWith(other)))
                .map(ending -> folder + (nested ? "/**/*" : folder.contains("*") ? "*" : "/*") + ending)
                .toList();
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> name.substring(name.length() - ending.length()))
                .orElse("");
    }

    /** A name that stands in several folders, and is wanted in none, is one pattern. */
    private static List<String> patterns(String folder, List<DocumentPath> paths, List<DocumentPath> wanted) {
        Set<String> kept = wanted.stream().map(DocumentPath::fileName).collect(Collectors.toSet());
        Map<String, Long> names =
                paths.stream().collect(Collectors.groupingBy(DocumentPath::fileName, Collectors.counting()));
        return paths.stream()
                .map(path -> names.getOrDefault(path.fileName(), 0L) > 1 && !kept.contains(path.fileName())
                        ? folder + "/**/" + path.fileName()
                        : path.value())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<DocumentPath> under(String folder, Collection<DocumentPath> paths) {
        return paths.stream()
                .filter(path -> path.value().startsWith(folder + "/"))
                .toList();
    }

    private static List<DocumentPath> in(String folder, Collection<DocumentPath> paths) {
        return paths.stream().filter(path -> path.folder().equals(folder)).toList();
    }

    /** The folders just below this one that hold some of the paths. */
    private static Collection<String> children(String folder, Collection<DocumentPath> paths) {
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        return paths.stream()
                .map(DocumentPath::value)
                .filter(path -> path.indexOf('/', start) > 0)
                .map(path -> path.substring(0, path.indexOf('/', start)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
