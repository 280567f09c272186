package dev.handback.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds which stars, underscores and tildes are marks, by CommonMark's rules, and cuts them. */
final class Emphasis {
    private static final int KINDS = 18;

    private final String text;
    private final PlainWords words;
    private @Nullable Run last;

    Emphasis(String text, PlainWords words) {
        this.text = text;
        this.words = words;
    }

    /** What a run may do, by what stands on its two sides. */
    private record Sides(boolean opens, boolean closes) {}

    /** The same mark in a row. */
    static final class Run {
        private final char mark;
        private final int position;
        private final int whole;
        private final boolean opens;
        private final boolean closes;
        private int left;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(char mark, int position, int whole, Sides sides) {
            this.mark = mark;
            this.position = position;
            this.whole = whole;
            this.left = whole;
            this.opens = sides.opens();
            this.closes = sides.closes();
        }
    }

    @Nullable Run last() {
        return last;
    }

    /** Takes the run that begins here; tells its length. */
    int take(int at) {
        char c = text.charAt(at);
        int length = LineForm.run(text, at, text.length(), c);
        if (c != '~' || length == 2) {
            push(at, length);
        }
        words.add(text, at, at + length);
        return length;
    }

    private void push(int at, int length) {
        char c = text.charAt(at);
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        int after = at + length == text.length() ? '\n' : text.codePointAt(at + length);
        boolean left = !isWhite(after) && (!isPunctuation(after) || isWhite(before) || isPunctuation(before));
        boolean right = !isWhite(before) && (!isPunctuation(before) || isWhite(after) || isPunctuation(after));
        boolean opens = c == '_' ? left && (!right || isPunctuation(before)) : left;
        boolean closes = c == '_' ? right && (!left || isPunctuation(after)) : right;
        Run run = new Run(c, words.length(), length, new Sides(opens, closes));
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Pairs the runs behind this one, and forgets them. */
    void pair(@Nullable Run bottom) {
        @Nullable Run[] floors = new @Nullable Run[KINDS];
        Arrays.fill(floors, bottom);
        Run closer = bottom == null ? first() : bottom.next;
        while (closer != null) {
            closer = closer.closes ? close(closer, floors) : closer.next;
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Run first() {
        Run run = last;
        while (run != null && run.previous != null) {
            run = run.previous;
        }
        return run;
    }

    /** Pairs a closing run with the nearest that it closes; gives the run to look at next. */
    private @Nullable Run close(Run closer, @Nullable Run[] floors) {
        int kind = kind(closer);
        Run opener = closer.previous;
        while (opener != null && opener != floors[kind] && !isPair(opener, closer)) {
            opener = opener.previous;
        }
        if (opener != null && opener != floors[kind]) {
            use(opener, closer);
            return closer.left == 0 ? without(closer) : closer;
        }
        floors[kind] = closer.previous;
        return closer.opens ? closer.next : without(closer);
    }

    private void use(Run opener, Run closer) {
        int count = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        opener.left -= count;
        words.cut(opener.position + opener.left, count);
        words.cut(closer.position + closer.whole - closer.left, count);
        closer.left -= count;
        opener.next = closer;
        closer.previous = opener;
        if (opener.left == 0) {
            without(opener);
        }
    }

    private @Nullable Run without(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            last = run.previous;
        }
        return run.next;
    }

    private static boolean isPair(Run opener, Run closer) {
        boolean odd = (opener.closes || closer.opens)
                && (opener.whole + closer.whole) % 3 == 0
                && (opener.whole % 3 != 0 || closer.whole % 3 != 0);
        return opener.mark == closer.mark && opener.opens && !odd;
    }

    private static int kind(Run run) {
        int mark = run.mark == '*' ? 0 : run.mark == '_' ? 1 : 2;
        return mark * 6 + (run.opens ? 3 : 0) + run.whole % 3;
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return LinkTail.isPunctuation((char) c);
        }
        int type = Character.getType(c);
        return (type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_PUNCTUATION)
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
