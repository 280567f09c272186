package dev.handback.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds what belongs to each heading, in one pass from the last to the first. */
final class SectionReader {
    private static final int LEVELS = 6;

    private final Outline outline;
    private final int end;

    SectionReader(Outline outline, int end) {
        this.outline = outline;
        this.end = end;
    }

    List<Section> read() {
        int[] ends = new int[LEVELS + 1];
        java.util.Arrays.fill(ends, end);
        List<Section> sections = new ArrayList<>();
        for (Heading heading : outline.headings().reversed()) {
            int line = heading.mark().line();
            LineRange range = new LineRange(line + 1, Math.max(line + 1, ends[heading.level()]));
            sections.add(new Section(heading, range, blocks(range)));
            java.util.Arrays.fill(ends, heading.level(), LEVELS + 1, line);
        }
        return List.copyOf(sections.reversed());
    }

    private List<Block> blocks(LineRange range) {
        List<Block> blocks = outline.blocks();
        return blocks.subList(firstFrom(range.first()), firstFrom(range.end()));
    }

    /** The first block that begins on this line or behind it; blocks stand in the order of the text. */
    private int firstFrom(int line) {
        int low = 0;
        int high = outline.blocks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = outline.blocks().get(middle).mark().line() < line;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
