package dev.handback.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds where code between backticks ends, looking at no part of the text twice in vain. */
final class CodeSpans {
    private final String text;
    private final Map<Integer, Integer> absentFrom = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
    }

    /** Where the closing backticks of this length begin; -1 where there are none. */
    int close(int from, int length) {
        if (from >= absentFrom.getOrDefault(length, Integer.MAX_VALUE)) {
            return -1;
        }
        int at = text.indexOf('`', from);
        while (at >= 0) {
            int run = LineForm.run(text, at, text.length(), '`');
            if (run == length) {
                return at;
            }
            at = text.indexOf('`', at + run);
        }
        absentFrom.put(length, from);
        return -1;
    }
}
