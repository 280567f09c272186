package dev.handback.pattern;

import com.google.re2j.Pattern;
import dev.handback.source.DocumentPath;

/**
 * A pattern over paths from the top of a repository: {@code *} within a folder, {@code **} across folders, {@code ?} one
 * character, {@code {a,b}} either. {@code docs/**} takes all below {@code docs}.
 */
public final class Glob {
    private final String text;
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** Compiles a pattern; every text is one. */
    public static Glob of(String text) {
        return new Glob(text, Pattern.compile(expression(text.startsWith("/") ? text.substring(1) : text)));
    }

    public boolean matches(DocumentPath path) {
        return pattern.matches(path.value());
    }

    private static String expression(String glob) {
        StringBuilder out = new StringBuilder("(?s)");
        int open = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                out.append(".*");
                i++;
            } else if (c == '{' && glob.indexOf('}', i) > 0) {
                out.append("(?:");
                open++;
            } else if (c == '}' && open > 0) {
                out.append(')');
                open--;
            } else if (c == ',' && open > 0) {
                out.append('|');
            } else {
                out.append(single(c));
            }
        }
        return out.toString();
    }

    private static String single(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
