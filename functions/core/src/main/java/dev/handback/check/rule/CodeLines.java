package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.markdown.Block;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a code block, the fence that opens it among them. */
final class CodeLines {
    private CodeLines() {}

    /** Their numbers, from 1. */
    static Stream<Integer> of(Document.Text text, Block block) {
        int first = block.mark().line();
        int end = first + block.text().split("\n", -1).length;
        return IntStream.rangeClosed(first, Math.min(end, text.lines().size())).boxed();
    }
}
