package dev.handback.source;

import java.util.regex.Pattern;

/** The Git object id of a file's content: the same content has the same id in every commit. */
public record ObjectId(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    public ObjectId {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not an object id: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
