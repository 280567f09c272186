package dev.handback.markdown;

import java.util.List;

/**
 * A heading with all that stands below it, up to the next heading of its level or a higher one.
 *
 * @param lines the lines of the file that it takes, its own heading left out, sub-sections included
 * @param blocks the blocks on these lines
 */
public record Section(Heading heading, LineRange lines, List<Block> blocks) {
    /** Whether there is a block of this sort. */
    public boolean has(Block.Type type) {
        return blocks.stream().anyMatch(block -> block.type() == type);
    }
}
