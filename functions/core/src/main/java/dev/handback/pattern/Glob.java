package dev.handback.pattern;

import com.google.re2j.Pattern;
import dev.handback.source.DocumentPath;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * A pattern over paths from the top of a repository: {@code *} within a folder, {@code **} across folders, {@code ?} one
 * character, {@code {a,b}} either. {@code docs/**} takes all below {@code docs}.
 */
public final class Glob {
    private static final int LONGEST = 4_096;
    private static final int DEEPEST = 8;

    private final String text;
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** Compiles a pattern; every text is one. What is longer than a path can be matches none but itself. */
    public static Glob of(String text) {
        String glob = text.startsWith("/") ? text.substring(1) : text;
        return new Glob(text, Pattern.compile(glob.length() > LONGEST ? Pattern.quote(glob) : expression(glob)));
    }

    public boolean matches(DocumentPath path) {
        return pattern.matches(path.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && text.equals(glob.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static String expression(String glob) {
        StringBuilder out = new StringBuilder("(?s)");
        BitSet braces = pairedBraces(glob);
        int open = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                out.append(".*");
                i++;
            } else if (braces.get(i)) {
                out.append(c == '{' ? "(?:" : ")");
                open += c == '{' ? 1 : -1;
            } else if (c == ',' && open > 0) {
                out.append('|');
            } else {
                out.append(single(c));
            }
        }
        return out.toString();
    }

    /**
     * Where a brace opens or closes a group; one without its other half is itself, one that leaves no choice, and the outer
     * one of too many.
     */
    private static BitSet pairedBraces(String glob) {
        BitSet paired = new BitSet();
        BitSet choices = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < glob.length(); i++) {
            if (glob.charAt(i) == '{') {
                open.push(i);
            } else if (glob.charAt(i) == ',' && !open.isEmpty()) {
                choices.set(open.peek());
            } else if (glob.charAt(i) == '}' && !open.isEmpty()) {
                int opened = open.pop();
                paired.set(opened, choices.get(opened));
                paired.set(i, choices.get(opened));
            }
            if (open.size() > DEEPEST) {
                open.removeLast();
            }
        }
        return paired;
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
