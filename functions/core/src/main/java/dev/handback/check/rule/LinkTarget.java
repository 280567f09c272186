package dev.handback.check.rule;

import dev.handback.source.Slashes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link inside a repository points.
 *
 * @param path percent-decoded, without query; empty for the document itself
 * @param fragment what stands behind the {@code #}, percent-decoded
 */
record LinkTarget(String path, String fragment) {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final List<String> TEMPLATES =
            List.of("{{", "}}", "{%", "<%", "%>", "${", "$(", "{:", "[[", "&lt;%", "%7B%7B", "@@");

    /** Reads a target as it is written; nothing for one that leads elsewhere, or is filled in later. */
    static Optional<LinkTarget> of(String written) {
        String target = written.strip();
        boolean elsewhere = target.isEmpty()
                || target.startsWith("//")
                || target.startsWith("www.")
                || SCHEME.matcher(target).matches()
                || TEMPLATES.stream().anyMatch(target::contains);
        if (elsewhere) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        int query = before.indexOf('?');
        return Optional.of(new LinkTarget(
                decoded(query < 0 ? before : before.substring(0, query)),
                hash < 0 ? "" : decoded(target.substring(hash + 1))));
    }

    /** The last part of the path. */
    String fileName() {
        String file = Slashes.withoutLast(path);
        return file.substring(file.lastIndexOf('/') + 1);
    }

    boolean isFromTop() {
        return path.startsWith("/");
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
