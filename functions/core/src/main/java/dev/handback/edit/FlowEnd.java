package dev.handback.edit;

import java.util.Optional;

/** Finds where a YAML list in brackets ends; brackets in quotes do not count, and a comment makes it give up. */
final class FlowEnd {
    private FlowEnd() {}

    static Optional<Integer> of(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = isStart(text, i) ? c : 0;
            } else if (c == '#') {
                return Optional.empty();
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** An apostrophe inside a word opens nothing. */
    private static boolean isStart(String text, int quote) {
        return !Character.isLetterOrDigit(text.charAt(quote - 1));
    }
}
