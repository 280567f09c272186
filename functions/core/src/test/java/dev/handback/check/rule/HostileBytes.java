package dev.handback.check.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes of a file what no author would write: broken bytes, bombs, depths and lengths. */
final class HostileBytes {
    private static final int DEEP = 5_000;
    private static final List<String> PIECES = List.of(
            "\u0000",
            "\u202e\u2066evil\u2069",
            "\ufeff",
            "\ud800",
            "\r",
            "\n---\n",
            "\n...\n",
            "\n```\n",
            "\n<!--\n",
            "\n<!-->\n",
            "{a{b}",
            "+999999999-12-31",
            "\n|a|b|\n|-|-|\n",
            "\n[a]: <b\n",
            "[".repeat(DEEP),
            "*".repeat(DEEP),
            "`".repeat(DEEP),
            "> ".repeat(DEEP),
            "- ".repeat(DEEP),
            "{".repeat(DEEP),
            "\n" + " ".repeat(DEEP) + "x: y",
            "&a [*a, *a]",
            "[x](" + "../".repeat(DEEP) + ")",
            "[x](%zz%00%ff)",
            "<a href='" + "&amp;".repeat(DEEP),
            "x".repeat(100_000));

    /** What may stand behind a key, and is no value that it takes. */
    private static final List<String> VALUES = List.of(
            "",
            "null",
            "~",
            "[]",
            "{}",
            "[[[]]]",
            "{a: {b: [c]}}",
            "-1",
            "1e999",
            "9".repeat(400),
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "999999999 months",
            "\"\"",
            "'*'",
            "\"**/{a,{b\"",
            "\"../../etc\"",
            "\"\\u0000\"",
            "!!binary x",
            "*unknown",
            "|\n  text",
            "true");

    private final Random random;

    HostileBytes(Random random) {
        this.random = random;
    }

    /** The file after one to four things happened to it. */
    byte[] of(byte[] content) {
        byte[] changed = content;
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed = change(changed);
        }
        return changed;
    }

    private byte[] change(byte[] content) {
        int at = random.nextInt(content.length + 1);
        return switch (random.nextInt(7)) {
            case 0 -> joined(content, at, randomBytes());
            case 1 -> joined(content, at, piece());
            case 2 -> Arrays.copyOf(content, at);
            case 3 -> joined(content, at, content);
            case 4, 5 -> withAnotherValue(content, at);
            default -> joined(content, at, Arrays.copyOfRange(content, at, Math.min(content.length, at + 40)));
        };
    }

    /** The first value behind a place, or one of the first where there is none. */
    private byte[] withAnotherValue(byte[] content, int at) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int behind = text.indexOf(": ", at) < 0 ? text.indexOf(": ") : text.indexOf(": ", at);
        if (behind < 0) {
            return content;
        }
        int end = text.indexOf('\n', behind) < 0 ? text.length() : text.indexOf('\n', behind);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return (text.substring(0, behind + 2) + value + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] content, int at, byte[] inserted) {
        byte[] joined = Arrays.copyOf(content, content.length + inserted.length);
        System.arraycopy(inserted, 0, joined, at, inserted.length);
        System.arraycopy(content, at, joined, at + inserted.length, content.length - at);
        return joined;
    }
}
