package dev.handback.check.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a slip of the pen in the name of a heading from the name of another one. {@code #roll-back} is {@code #rollback}, and
 * {@code #prerequisits} is {@code #prerequisites}; {@code #install} is not {@code #uninstall}, nor {@code #v1-2} {@code #v1-3}.
 */
final class HeadingSlip {
    private static final int LONG = 8;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private HeadingSlip() {}

    /** Whether what is written can mean nothing but this anchor, which is the only near one. */
    static boolean isIn(String written, String anchor) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean plain = PLAIN.matcher(lower).matches() && PLAIN.matcher(anchor).matches();
        return plain && (letters(lower).equals(letters(anchor)) || isOneLetterOff(lower, anchor));
    }

    private static String letters(String text) {
        return NO_WORD.matcher(text).replaceAll("");
    }

    /** One letter more, less or other, of a long word and not at the beginning of one, where it would make another word. */
    private static boolean isOneLetterOff(String written, String anchor) {
        int same = 0;
        while (same < Math.min(written.length(), anchor.length()) && written.charAt(same) == anchor.charAt(same)) {
            same++;
        }
        return Math.min(written.length(), anchor.length()) >= LONG
                && same > 0
                && written.charAt(same - 1) != '-'
                && NO_DIGIT.matcher(written)
                        .replaceAll("")
                        .equals(NO_DIGIT.matcher(anchor).replaceAll(""))
                && Nearest.distance(written, anchor, 1) == 1;
    }
}
