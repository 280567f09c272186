package dev.handback.fix;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text in Latin-1 or Windows-1252, told from other encodings with care: a person writes accents singly, inside words of
 * plain letters, and few of them. What could be Cyrillic, Greek, Polish or a picture is left alone.
 */
final class WesternText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String PUNCTUATION = "€‚„…†‘’“”•–—™\u00A0¡£§©«®°±²³·»¿½¼¾";
    private static final String LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜßàáâäåæçèéêëìíîïñòóôöøùúûü";
    private static final int FEW = 4;

    private WesternText() {}

    /** The text; nothing where it could be anything else. */
    static Optional<String> decode(byte[] content) {
        String text = new String(content, WINDOWS_1252);
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        boolean few = foreign * FEW <= text.length();
        return few && isWestern(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F && (c >= ' ' || c == '\n' || c == '\r' || c == '\t');
            boolean letter = LETTERS.indexOf(c) >= 0 && isInWord(text, i);
            if (!plain && !letter && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** An accented letter stands beside no other one: in a word of plain letters, or alone as à and è do. */
    private static boolean isInWord(String text, int index) {
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        char after = index + 1 == text.length() ? ' ' : text.charAt(index + 1);
        return before <= 0x7F && after <= 0x7F;
    }
}
