package dev.handback.local.aws;

import java.util.Map;
import java.util.Optional;

/** Looks up what the template calls by a logical id. */
final class Named {
    private Named() {}

    static <T> T find(Map<String, T> known, String logicalId, String what) {
        return Optional.ofNullable(known.get(logicalId))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the template has no %s %s, only %s".formatted(what, logicalId, known.keySet())));
    }
}
