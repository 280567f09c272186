package dev.handback.local.github;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a person commits.
 *
 * @param files the text of each file by its path; an empty text removes the file
 */
public record Change(String author, String message, Map<String, String> files) {
    public Change {
        files = Map.copyOf(new TreeMap<>(files));
    }

    /** One file, by the developer of the examples. */
    public static Change of(String path, String text) {
        return new Change("dana", "Write " + path, Map.of(path, text));
    }
}
