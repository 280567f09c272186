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

/** Every path of a commit, to be asked whether something exists. Git's paths are case-sensitive, and so is this. */
public final class FileIndex {
    private final List<SourceFile> files;
    private final Map<String, SourceFile> byPath = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    public FileIndex(List<SourceFile> files) {
        this.files = List.copyOf(files);
        for (SourceFile file : files) {
            String path = file.path().value();
            byPath.put(path, file);
            byLowerCase.put(path.toLowerCase(Locale.ROOT), path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
        folders.forEach(folder -> byLowerCase.putIfAbsent(folder.toLowerCase(Locale.ROOT), folder));
    }

    public List<SourceFile> files() {
        return files;
    }

    public Optional<SourceFile> find(DocumentPath path) {
        return Optional.ofNullable(byPath.get(path.value()));
    }

    /** Whether a file or a folder has this path. */
    public boolean exists(String path) {
        return byPath.containsKey(path) || folders.contains(path);
    }

    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    /** A path that differs from this one in the case of its letters only. */
    public Optional<String> differsInCase(String path) {
        return Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)))
                .filter(found -> !found.equals(path));
    }

    /** Whether something that Git does not look into (a submodule, a symbolic link) stands on the way to this path. */
    public boolean isBehindOpaque(String path) {
        for (int slash = path.length(); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            SourceFile file = byPath.get(path.substring(0, slash));
            if (file != null && file.mode() != SourceFile.Mode.FILE) {
                return true;
            }
        }
        return false;
    }
}
