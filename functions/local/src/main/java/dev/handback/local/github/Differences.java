package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;

/** The files that differ between two commits, as GitHub lists them. */
final class Differences {
    private final GitStore git;

    Differences(GitStore git) {
        this.git = git;
    }

    List<ObjectNode> files(ObjectId from, ObjectId to) {
        return GitStore.attempt("compare", () -> {
            var text = new ByteArrayOutputStream();
            try (var formatter = new DiffFormatter(text)) {
                formatter.setRepository(git.repository());
                formatter.setDetectRenames(true);
                List<ObjectNode> files = new ArrayList<>();
                for (DiffEntry entry : formatter.scan(from, to)) {
                    text.reset();
                    formatter.format(entry);
                    formatter.flush();
                    files.add(file(entry, text.toString(UTF_8)));
                }
                return files;
            }
        });
    }

    private static ObjectNode file(DiffEntry entry, String text) {
        boolean removed = entry.getChangeType() == ChangeType.DELETE;
        int hunks = text.indexOf("@@");
        String patch = hunks < 0 ? "" : text.substring(hunks).stripTrailing();
        long added = count(patch, '+');
        long deleted = count(patch, '-');
        var file = JsonNodeFactory.instance.objectNode();
        file.put("filename", removed ? entry.getOldPath() : entry.getNewPath());
        file.put("sha", (removed ? entry.getOldId() : entry.getNewId()).name());
        file.put("status", status(entry.getChangeType()));
        file.put("additions", added).put("deletions", deleted).put("changes", added + deleted);
        if (!patch.isEmpty()) {
            file.put("patch", patch);
        }
        if (entry.getChangeType() == ChangeType.RENAME || entry.getChangeType() == ChangeType.COPY) {
            file.put("previous_filename", entry.getOldPath());
        }
        return file;
    }

    private static long count(String patch, char sign) {
        return patch.lines().filter(line -> line.indexOf(sign) == 0).count();
    }

    private static String status(ChangeType type) {
        return switch (type) {
            case ADD -> "added";
            case DELETE -> "removed";
            case MODIFY -> "modified";
            case RENAME -> "renamed";
            case COPY -> "copied";
        };
    }
}
