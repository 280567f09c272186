package dev.handback.access;

import java.util.Optional;

/** How far access reaches: the role by the system's own name, how much it allows, where, and which data it shows. */
public record AccessScope(
        Optional<String> role,
        Optional<AccessLevel> level,
        Optional<Environment> environment,
        Optional<DataClass> data) {}
