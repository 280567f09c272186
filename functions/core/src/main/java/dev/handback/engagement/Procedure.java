package dev.handback.engagement;

import java.util.Optional;

/** Something that must be done to a component: an operation, or the response to one of its alerts. */
public record Procedure(String component, String operation, Optional<String> alert) {

    /** What people call it: the operation, or the alert. */
    public String name() {
        return alert.orElse(operation);
    }

    @Override
    public String toString() {
        return component + " " + name();
    }
}
