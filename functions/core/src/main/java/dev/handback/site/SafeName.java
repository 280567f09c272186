package dev.handback.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns any name into one that every file system takes, and that never leads elsewhere. */
final class SafeName {
    private static final int LONGEST = 180;
    /** S3 takes keys of 1024 bytes; a version's folder comes before a path, a page's name behind it. */
    private static final int LONGEST_PATH = 800;

    private static final Pattern RESERVED = Pattern.compile(
            "(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|index\\.html|style\\.css|site\\.js|pages\\.json|manifest\\.json|latest|_files",
            Pattern.CASE_INSENSITIVE);
    private static final String REFUSED = "<>:\"|?*\\%#";

    private SafeName() {}

    /** One part of a page's path: readable, with {@code ~} and two digits for what cannot stand in a name. */
    static String part(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean last = i == name.length() - 1;
            boolean bad = sign < ' '
                    || sign == 0x7f
                    || (Character.isSurrogate(sign) && !isPaired(name, i))
                    || REFUSED.indexOf(sign) >= 0
                    || (last && (sign == '.' || sign == ' '));
            out.append(bad ? String.format(Locale.ROOT, "~%02X", (int) sign) : String.valueOf(sign));
        }
        String safe = RESERVED.matcher(out).matches() ? "~" + out : out.toString();
        return shortened(safe);
    }

    /** A path of such parts; too long a one with {@code ~} and a hash in place of its middle. */
    static String path(Stream<String> names) {
        List<String> parts = names.map(SafeName::part).toList();
        String whole = String.join("/", parts);
        if (bytes(whole) <= LONGEST_PATH) {
            return whole;
        }
        int kept = 0;
        while (bytes(String.join("/", parts.subList(0, kept + 1))) <= LONGEST_PATH / 2) {
            kept++;
        }
        return Stream.concat(parts.subList(0, kept).stream(), Stream.of("~" + hash(whole), parts.getLast()))
                .collect(Collectors.joining("/"));
    }

    /** A version's folder: its id, percent-encoded so that it is one name. */
    static String folder(String id) {
        StringBuilder out = new StringBuilder();
        for (byte value : id.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (value & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || "-._".indexOf(sign) >= 0);
            out.append(plain ? String.valueOf(sign) : encoded(sign));
        }
        String folder = out.toString();
        if (folder.endsWith(".")) {
            folder = folder.substring(0, folder.length() - 1) + encoded('.');
        }
        boolean reserved = RESERVED.matcher(folder).matches()
                || folder.toLowerCase(Locale.ROOT).startsWith("versions.js")
                || folder.startsWith(".")
                || folder.startsWith("_");
        return shortened(reserved ? encoded(folder.charAt(0)) + folder.substring(1) : folder);
    }

    /** Two names with the same key may be one file somewhere. */
    static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String encoded(char sign) {
        return String.format(Locale.ROOT, "%%%02X", (int) sign);
    }

    private static boolean isPaired(String name, int i) {
        return Character.isHighSurrogate(name.charAt(i))
                ? i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int end = Math.min(name.length(), LONGEST / 4);
        end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        return name.substring(0, end) + "~" + hash(name);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
