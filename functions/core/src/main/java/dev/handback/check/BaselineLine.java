package dev.handback.check;

import dev.handback.source.DocumentPath;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the baseline as a line: rule, path and subject with a blank between. A blank in the path, and what would
 * break the line or cannot be seen, is percent-encoded as in an address.
 */
final class BaselineLine {
    private static final Pattern RULE = Pattern.compile("[A-Z]{2}[0-9]{3}");

    private BaselineLine() {}

    static String write(Finding.Key key) {
        String place = key.rule() + " " + encode(key.path().value(), true);
        return key.subject().isEmpty() ? place : place + " " + encode(key.subject(), false);
    }

    /** Whether the line is meant for people only. */
    static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    static Optional<Finding.Key> read(String line) {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !RULE.matcher(words[0]).matches()) {
            return Optional.empty();
        }
        String path = decode(words[1]);
        String subject = words.length == 3 ? decode(words[2]) : "";
        return DocumentPath.isValid(path)
                ? Optional.of(new Finding.Key(words[0], new DocumentPath(path), subject))
                : Optional.empty();
    }

    private static String encode(String text, boolean blanks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == '%' || isUnseen(c) || (c == ' ' && (blanks || edge))) {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(part));
                }
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c != ' ' && Character.isWhitespace(c);
        };
    }

    private static String decode(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            int byteValue = in[i] == '%' ? hex(in, i + 1) : -1;
            out[length++] = byteValue < 0 ? in[i] : (byte) byteValue;
            i += byteValue < 0 ? 0 : 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }

    /** The value of two hexadecimal digits, or less than nothing where there are none. */
    private static int hex(byte[] text, int at) {
        if (at + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[at], 16);
        int low = Character.digit(text[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
