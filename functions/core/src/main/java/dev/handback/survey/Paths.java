package dev.handback.survey;

import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The paths of a commit, whatever its files hold. Commits that have the same ones may share them. */
public final class Paths {
    private final List<DocumentPath> all;
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Derived derived = new Derived();

    private Paths(List<DocumentPath> all) {
        this.all = all;
        for (DocumentPath file : all) {
            String path = file.value();
            byLowerCase.put(path.toLowerCase(Locale.ROOT), path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
        folders.forEach(folder -> byLowerCase.putIfAbsent(folder.toLowerCase(Locale.ROOT), folder));
    }

    static Paths of(List<SourceFile> files) {
        return new Paths(files.stream().map(SourceFile::path).toList());
    }

    /** Whether these files have just these paths, in this order. */
    boolean areThoseOf(List<SourceFile> files) {
        if (files.size() != all.size()) {
            return false;
        }
        for (int index = 0; index < all.size(); index++) {
            if (!all.get(index).equals(files.get(index).path())) {
                return false;
            }
        }
        return true;
    }

    /** In the order of the files. */
    public List<DocumentPath> all() {
        return all;
    }

    /** What follows from the paths alone, worked out once. */
    public <T> T derived(Class<T> type, Function<Paths, T> made) {
        return derived.get(type, () -> made.apply(this));
    }

    boolean isFolder(String path) {
        return folders.contains(path);
    }

    /** The path that is this one but for the case of its letters. */
    Optional<String> inAnyCase(String path) {
        return Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)));
    }
}
