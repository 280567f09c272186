package dev.handback.adapters.github;

import java.util.Map;

/** What a token may do. No token may do more than the work it is asked for. */
enum Scope {
    /** Reads commits, answers pull requests. */
    CHECKS,
    /** Reads files and nothing else. */
    FILES,
    /** Keeps issues. An optional permission: where it was not granted, checks go on. */
    ISSUES;

    Map<String, String> permissions() {
        return switch (this) {
            case CHECKS -> Map.of("metadata", "read", "contents", "read", "pull_requests", "write", "checks", "write");
            case FILES -> Map.of("metadata", "read", "contents", "read");
            case ISSUES -> Map.of("metadata", "read", "issues", "write");
        };
    }
}
