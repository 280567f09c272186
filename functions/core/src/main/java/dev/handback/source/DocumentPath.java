package dev.handback.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The path of a file inside its repository, with {@code /} between folders and none at the start, as Git stores it.
 *
 * <p>Any name that Git can hold is a path here: spaces, line breaks and every script. What is refused is what would
 * leave the repository.
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {
    public DocumentPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path inside a repository: '" + value + "'");
        }
    }

    /** Whether a text is a path inside a repository. A commit that somebody forged can hold others. */
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && Arrays.stream(value.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** The folder that holds the file; empty for a file at the top. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** The file's name without its folders. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The part of the file's name after its last dot, in lower case; empty where there is none. */
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Follows a relative reference from this file's folder, or from the top where it begins with {@code /}.
     *
     * @return the path it leads to, or nothing where it leaves the repository or names its top
     */
    public Optional<DocumentPath> resolve(String reference) {
        Deque<String> parts = new ArrayDeque<>();
        String start = reference.startsWith("/") || folder().isEmpty() ? "" : folder() + "/";
        for (String part : (start + reference).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new DocumentPath(String.join("/", parts)));
    }

    @Override
    public int compareTo(DocumentPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
