package dev.handback.adapters.git;

import dev.handback.source.DocumentPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The difference of two contents of a file in the unified format. */
final class Difference {
    private Difference() {}

    static String unified(DocumentPath path, byte[] before, byte[] after) {
        RawText old = new RawText(before);
        RawText changed = new RawText(after);
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, changed);
        if (edits.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            formatter.format(edits, old, changed);
        } catch (IOException e) {
            throw new UncheckedIOException("a difference in memory cannot be written", e);
        }
        String from = before.length == 0 ? "/dev/null" : "a/" + path;
        return "--- %s\n+++ b/%s\n%s".formatted(from, path, out.toString(StandardCharsets.UTF_8));
    }
}
