package dev.handback.host;

import dev.handback.source.DocumentPath;
import java.util.List;

/**
 * What is said about a pull request's head commit.
 *
 * @param title one line
 * @param summary Markdown, any length: the host cuts what it cannot show and says so
 */
public record Verdict(Outcome outcome, String title, String summary, List<Remark> remarks) {
    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** Whether the pull request may be merged, as far as this check goes. */
    public enum Outcome {
        PASSED,
        NEUTRAL,
        FAILED
    }

    /** How much a remark weighs. */
    public enum Weight {
        NOTICE,
        WARNING,
        ERROR
    }

    /**
     * A remark on one line of a file.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    public record Remark(DocumentPath path, int line, int column, Weight weight, String title, String message) {}
}
