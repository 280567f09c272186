package dev.handback.engagement;

import dev.handback.yaml.YamlNode;

/** A change that was made in an emergency, outside the agreed way. */
public final class EmergencyChange {
    private EmergencyChange() {}

    /** Whether its record names no pull request that brought it into the code. */
    public static boolean isOpen(YamlNode record) {
        return record.find("reconciled")
                .flatMap(reconciled -> reconciled.text("pull_request"))
                .isEmpty();
    }
}
