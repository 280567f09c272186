package dev.handback.survey;

import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every path of a commit, to be asked whether something exists. Git's paths are case-sensitive, and so is this. */
public final class FileIndex {
    private final List<SourceFile> files;
    private final Map<String, SourceFile> byPath = new HashMap<>();
    private final Paths paths;

    public FileIndex(List<SourceFile> files) {
        this(files, Paths.of(files));
    }

    private FileIndex(List<SourceFile> files, Paths paths) {
        this.files = List.copyOf(files);
        this.paths = paths;
        files.forEach(file -> byPath.put(file.path().value(), file));
    }

    /** That of files which may have the same paths as others. */
    static FileIndex of(List<SourceFile> files, FileIndex other) {
        return new FileIndex(files, other.paths.areThoseOf(files) ? other.paths : Paths.of(files));
    }

    public List<SourceFile> files() {
        return files;
    }

    public Paths paths() {
        return paths;
    }

    public Optional<SourceFile> find(DocumentPath path) {
        return Optional.ofNullable(byPath.get(path.value()));
    }

    /** Whether a file or a folder has this path. */
    public boolean exists(String path) {
        return byPath.containsKey(path) || paths.isFolder(path);
    }

    public boolean isFolder(String path) {
        return paths.isFolder(path);
    }

    /** A path that differs from this one in the case of its letters only. */
    public Optional<String> differsInCase(String path) {
        return paths.inAnyCase(path).filter(found -> !found.equals(path));
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
