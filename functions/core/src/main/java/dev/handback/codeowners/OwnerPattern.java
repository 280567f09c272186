package dev.handback.codeowners;

import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A pattern of CODEOWNERS: that of a {@code .gitignore} file, without negation and character ranges. A pattern with a
 * slash before its end starts at the top; what names a folder takes all below it, but {@code docs/*} only what lies
 * directly in it.
 */
public final class OwnerPattern {
    private static final Pattern WILD = Pattern.compile("[*?\\\\]+");

    private final String text;
    private final String start;
    private final String part;
    private final TextPattern expression;

    private OwnerPattern(String text, String start, String part, TextPattern expression) {
        this.text = text;
        this.start = start;
        this.part = part;
        this.expression = expression;
    }

    /** Compiles a pattern that {@link #isUnderstood}. */
    public static OwnerPattern of(String text) {
        String bare = text.replace("\\ ", " ");
        boolean folder = bare.endsWith("/");
        String trimmed = folder ? bare.substring(0, bare.length() - 1) : bare;
        boolean anchored = trimmed.indexOf('/') >= 0;
        String path = trimmed.startsWith("/") ? trimmed.substring(1) : trimmed;
        boolean files = anchored && (path.endsWith("/*") || path.equals("*"));
        String tail = folder ? "/.+" : files ? "" : "(?:/.+)?";
        String head = anchored ? "" : "(?:.*/)?";
        return new OwnerPattern(
                text,
                anchored ? literalStart(path) : "",
                longestLiteral(path),
                TextPattern.of("(?s)^" + head + expression(path) + tail + "$"));
    }

    /** Whether GitHub takes the pattern at all. */
    public static boolean isUnderstood(String text) {
        return !text.startsWith("!") && !text.startsWith("\\#") && text.indexOf('[') < 0 && text.indexOf(']') < 0;
    }

    public boolean matches(DocumentPath path) {
        String value = path.value();
        return value.startsWith(start) && value.contains(part) && expression.isIn(value);
    }

    /** The longest part without a wildcard, which every path has that the pattern takes. */
    private static String longestLiteral(String path) {
        return WILD.splitAsStream(path.replace("**/", "*"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The part before the first wildcard. */
    private static String literalStart(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '*' && path.charAt(end) != '?' && path.charAt(end) != '\\') {
            end++;
        }
        return path.substring(0, end);
    }

    private static String expression(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (path.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (path.startsWith("**", i)) {
                out.append(".*");
                i++;
            } else if (c == '*') {
                out.append("[^/]*");
            } else if (c == '?') {
                out.append("[^/]");
            } else if (c == '\\' && i + 1 < path.length()) {
                out.append(literal(path.charAt(++i)));
            } else {
                out.append(literal(c));
            }
        }
        return out.toString();
    }

    private static String literal(char c) {
        return "\\.+*?()|[]{}^$".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }

    @Override
    public String toString() {
        return text;
    }
}
