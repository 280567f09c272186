package dev.handback.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The definitions {@code [label]: target "title"} of a document; the first of a label holds. */
final class References {
    static final int LONGEST_LABEL = 999;

    private final Map<String, String> targets = new HashMap<>();

    Optional<String> target(String label) {
        return targets.isEmpty() ? Optional.empty() : Optional.ofNullable(targets.get(key(label)));
    }

    /** Takes the definitions from the beginning of a paragraph; tells where they end. */
    int take(String text) {
        int end = 0;
        for (int next = definition(text, 0); next > 0; next = definition(text, end)) {
            end = next;
        }
        return end;
    }

    /** The end of the label in brackets that begins here; -1 where there is none. */
    static int labelEnd(String text, int open) {
        int last = Math.min(text.length(), open + LONGEST_LABEL + 2);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return text.substring(open + 1, i).isBlank() ? -1 : i + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int definition(String text, int from) {
        int start = LineForm.skipSpaces(text, from, text.length());
        if (!text.startsWith("[", start)) {
            return -1;
        }
        int label = labelEnd(text, start);
        if (label < 0 || !text.startsWith(":", label)) {
            return -1;
        }
        LinkTail tail = new LinkTail(text);
        int target = tail.target(tail.skipWhite(label + 1));
        int end = target < 0 ? -1 : definitionEnd(text, tail, target);
        if (end > 0) {
            targets.putIfAbsent(key(text.substring(start + 1, label - 1)), tail.target());
        }
        return end;
    }

    /** A title that is none leaves a definition without title, if nothing else stands on its line. */
    private static int definitionEnd(String text, LinkTail tail, int target) {
        int next = tail.skipWhite(target);
        int title = next > target ? tail.titleEnd(next) : -1;
        int afterTitle = title < 0 ? -1 : lineEnd(text, title);
        return afterTitle >= 0 ? afterTitle : lineEnd(text, target);
    }

    private static int lineEnd(String text, int from) {
        int i = LineForm.skipSpaces(text, from, text.length());
        return i == text.length() ? i : text.charAt(i) == '\n' ? i + 1 : -1;
    }

    private static String key(String label) {
        String plain = label.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = LinkTail.isWhite(plain.charAt(i)) ? ' ' : plain.charAt(i);
            if (c != ' ' || plain.charAt(i - 1) > ' ') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
