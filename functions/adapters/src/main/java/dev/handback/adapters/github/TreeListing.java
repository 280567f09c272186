package dev.handback.adapters.github;

import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceFile.Mode;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GHTree;
import org.kohsuke.github.GHTreeEntry;

/**
 * Lists a commit's entries: in one call where GitHub tells all at once, else folder by folder.
 *
 * <p>GitHub cuts a long list and says so with {@code truncated}; what a cut list holds is then no use.
 */
final class TreeListing {
    private final GHRepository repository;
    private final NavigableMap<DocumentPath, SourceFile> files = new TreeMap<>();

    private TreeListing(GHRepository repository) {
        this.repository = repository;
    }

    static NavigableMap<DocumentPath, SourceFile> of(GHRepository repository, CommitSha commit) throws IOException {
        TreeListing listing = new TreeListing(repository);
        listing.list("", commit.hex());
        return listing.files;
    }

    private void list(String folder, String sha) throws IOException {
        GHTree whole = repository.getTreeRecursive(sha, 1);
        if (whole.isTruncated()) {
            listByFolder(folder, sha);
            return;
        }
        for (GHTreeEntry entry : whole.getTree()) {
            keep(folder, entry);
        }
    }

    private void listByFolder(String folder, String sha) throws IOException {
        GHTree level = repository.getTree(sha);
        if (level.isTruncated()) {
            throw new CallFailed("the folder '%s' has more entries than GitHub lists".formatted(folder));
        }
        for (GHTreeEntry entry : level.getTree()) {
            if (entry.getType().equals("tree")) {
                list(folder + entry.getPath() + "/", entry.getSha());
            } else {
                keep(folder, entry);
            }
        }
    }

    private void keep(String folder, GHTreeEntry entry) {
        if (entry.getType().equals("tree")) {
            return;
        }
        DocumentPath path = new DocumentPath(folder + entry.getPath());
        files.put(path, new SourceFile(path, new ObjectId(entry.getSha()), mode(entry.getMode()), entry.getSize()));
    }

    private static Mode mode(String octal) {
        return switch (octal) {
            case "120000" -> Mode.SYMLINK;
            case "160000" -> Mode.SUBMODULE;
            default -> Mode.FILE;
        };
    }
}
