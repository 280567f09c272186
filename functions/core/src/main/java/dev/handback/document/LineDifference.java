package dev.handback.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.BitSet;
import java.util.List;

/** Which lines of a text an earlier one does not have, by the shortest way that leads from the one to the other. */
public final class LineDifference {
    /** The shortest way is sought by time that grows with the square: from here on all between counts as changed. */
    private static final int LONGEST = 4_000;

    private final List<String> before;
    private final List<String> after;
    private final int top;
    private final int bottom;

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.top = alike(before, after, Math.min(before.size(), after.size()));
        this.bottom = alike(before.reversed(), after.reversed(), Math.min(before.size(), after.size()) - top);
    }

    /** The lines of {@code after} that are new, counted from 1. */
    public static BitSet changed(List<String> before, List<String> after) {
        return new LineDifference(before, after).changed();
    }

    private BitSet changed() {
        List<String> old = before.subList(top, before.size() - bottom);
        List<String> fresh = after.subList(top, after.size() - bottom);
        BitSet lines = new BitSet();
        if (old.isEmpty() || old.size() + fresh.size() > LONGEST) {
            lines.set(top + 1, top + 1 + fresh.size());
        } else {
            DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(String::equals)).getDeltas().stream()
                    .map(AbstractDelta::getTarget)
                    .forEach(chunk -> set(lines, chunk));
        }
        return lines;
    }

    private void set(BitSet lines, Chunk<String> chunk) {
        int first = top + chunk.getPosition() + 1;
        lines.set(first, first + chunk.size());
    }

    private static int alike(List<String> one, List<String> other, int most) {
        int count = 0;
        while (count < most && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }
}
