package dev.handback.source;

import java.util.regex.Pattern;

/**
 * A repository on GitHub, as {@code owner/name}.
 *
 * <p>Owner and name hold letters, digits, hyphens, dots and underscores only, so that a name can stand in an address, a
 * key or a folder without escaping.
 */
public record RepositoryName(String owner, String name) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public RepositoryName {
        if (!PART.matcher(owner).matches() || !PART.matcher(name).matches() || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("not a repository: " + owner + "/" + name);
        }
    }

    /** Whether a text is {@code owner/name}. */
    public static boolean isValid(String fullName) {
        String[] parts = fullName.split("/", -1);
        return parts.length == 2
                && PART.matcher(parts[0]).matches()
                && PART.matcher(parts[1]).matches()
                && !parts[1].equals(".")
                && !parts[1].equals("..");
    }

    /** Reads {@code owner/name}. */
    public static RepositoryName parse(String fullName) {
        int slash = fullName.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not owner/name: " + fullName);
        }
        return new RepositoryName(fullName.substring(0, slash), fullName.substring(slash + 1));
    }

    @Override
    public String toString() {
        return owner + "/" + name;
    }
}
