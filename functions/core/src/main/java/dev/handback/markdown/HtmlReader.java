package dev.handback.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds the opening tags in a piece of raw HTML in one pass, as the tokenizer of the HTML standard does: what stands in a
 * comment, a declaration or a script is no tag, and neither is one that never ends.
 */
final class HtmlReader {
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp", "iframe");

    private final String html;
    private final IntFunction<Mark> marks;
    private final List<HtmlTag> tags = new ArrayList<>();
    private int at;

    private HtmlReader(String html, IntFunction<Mark> marks) {
        this.html = html;
        this.marks = marks;
    }

    /**
     * The opening tags.
     *
     * @param marks the place in the file of an offset in the piece
     */
    static List<HtmlTag> tags(String html, IntFunction<Mark> marks) {
        HtmlReader reader = new HtmlReader(html, marks);
        while (reader.at < html.length()) {
            reader.next();
        }
        return reader.tags;
    }

    private void next() {
        int open = html.indexOf('<', at);
        at = open < 0 ? html.length() : open + 1;
        if (html.startsWith("!--", at)) {
            skipPast("-->");
        } else if (isIn("!?/")) {
            skipPast(">");
        } else if (at < html.length() && isLetter(html.charAt(at))) {
            tag(open);
        }
    }

    private void tag(int open) {
        String name = word(" \t\n\f\r/>").toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new HashMap<>();
        while (skip(" \t\n\f\r/") && !isIn(">")) {
            attribute(attributes);
        }
        if (at < html.length()) {
            at++;
            tags.add(new HtmlTag(marks.apply(open), name, attributes));
            if (RAW_TEXT.contains(name)) {
                skipTo("</" + name);
            }
        }
    }

    private void attribute(Map<String, String> attributes) {
        int start = at++;
        word(" \t\n\f\r/>=");
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        boolean more = skip(" \t\n\f\r");
        if (more && isIn("=")) {
            at++;
            skip(" \t\n\f\r");
            attributes.putIfAbsent(name, Escaping.unescapeHtml(value()));
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private String value() {
        if (!isIn("\"'")) {
            return word(" \t\n\f\r>");
        }
        int start = at + 1;
        int end = html.indexOf(html.charAt(at), start);
        at = end < 0 ? html.length() : end + 1;
        return html.substring(Math.min(start, html.length()), end < 0 ? html.length() : end);
    }

    /** What stands before the next of these characters. */
    private String word(String ends) {
        int start = at;
        while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at);
    }

    /** Whether there is something behind these characters. */
    private boolean skip(String characters) {
        while (isIn(characters)) {
            at++;
        }
        return at < html.length();
    }

    private boolean isIn(String characters) {
        return at < html.length() && characters.indexOf(html.charAt(at)) >= 0;
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void skipTo(String end) {
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
