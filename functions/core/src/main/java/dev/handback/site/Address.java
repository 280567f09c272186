package dev.handback.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place of a file inside a version, such as {@code docs/runbooks/deploy/index.html}. */
record Address(String key) implements Comparable<Address> {
    static final Address HOME = new Address("index.html");
    static final Address MATRIX = page("matrix");
    static final Address OPERATORS = page("operators");
    static final Address RUNBOOKS = page("runbooks");
    static final Address ALERTS = page("alerts");
    static final Address NOTES = page("notes");
    static final Address OWNERSHIP = page("ownership");
    static final Address ACCESS = page("access");
    static final Address VERSIONS = page("versions");
    static final Address LEVELS = page("levels");
    static final Address LEGEND = page("legend");
    static final Address RULES = page("rules");
    static final Address FILES = page("files");

    /** A page with a folder of its own. */
    static Address page(String folder) {
        return new Address(folder + "/index.html");
    }

    /** The way to the version's folder: empty at its top. */
    String root() {
        return "../".repeat((int) key.chars().filter(sign -> sign == '/').count());
    }

    /** The address of another file as a link on this page. */
    String to(Address other) {
        return root() + other.encoded();
    }

    /** With everything percent-encoded that has a meaning of its own in an address. */
    String encoded() {
        return Stream.of(key.split("/", -1)).map(Address::encode).collect(Collectors.joining("/"));
    }

    static String encode(String part) {
        StringBuilder out = new StringBuilder(part.length() + 8);
        for (byte value : part.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (value & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || "-._~!$()@,;=".indexOf(sign) >= 0);
            if (plain) {
                out.append(sign);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) sign));
            }
        }
        return out.toString();
    }

    @Override
    public int compareTo(Address other) {
        return key.compareTo(other.key);
    }
}
