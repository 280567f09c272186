package dev.handback.source;

import java.util.regex.Pattern;

/** A commit of a Git repository: 40 (SHA-1) or 64 (SHA-256) hexadecimal digits in lower case. */
public record CommitSha(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    public CommitSha {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a commit id: " + hex);
        }
    }

    /** The first seven digits, for people. */
    public String abbreviated() {
        return hex.substring(0, 7);
    }

    @Override
    public String toString() {
        return hex;
    }
}
