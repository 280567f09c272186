package dev.handback.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loud a check is. */
public enum Profile {
    /** For a repository without a policy: only what is certainly broken or dangerous is an error. */
    ADOPT,
    /** The catalogue's own severities. */
    STANDARD,
    /** Every warning is an error. */
    STRICT;

    /** The name in the policy. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Profile> of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equals(id))
                .findFirst();
    }
}
