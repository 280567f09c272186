package dev.handback.markdown;

import dev.handback.yaml.Mark;

/** Turns offsets of a text into lines and columns of the file that holds it. */
final class Lines {
    private final LineStarts starts;
    private final int firstLine;

    Lines(String text, int firstLine) {
        this.starts = LineStarts.of(text);
        this.firstLine = firstLine;
    }

    Mark mark(int offset) {
        int line = starts.lineAt(offset);
        return new Mark(line + firstLine, offset - starts.start(line) + 1);
    }

    int count() {
        return starts.count();
    }

    /** Where a line begins; the first is 0. */
    int start(int line) {
        return starts.start(line);
    }

    /** Where a line of the text ends, its line break left out. */
    int end(int line) {
        return starts.end(line);
    }

    /** The line after the last one. */
    int end() {
        return starts.count() + firstLine;
    }
}
