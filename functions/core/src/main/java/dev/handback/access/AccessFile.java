package dev.handback.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One person's file of the register, {@code handoff/access/<person>.yml}: each grant of one engagement, ended ones too. */
public record AccessFile(
        PersonId person, EngagementId engagement, List<Grant> grants, Optional<Offboarding> offboarding) {
    public AccessFile {
        grants = List.copyOf(grants);
    }

    /** What was confirmed when the person left. */
    public record Offboarding(Optional<Confirmation> localCopiesDeleted) {}

    /** Somebody confirms something on a day. */
    public record Confirmation(PersonId by, LocalDate on) {}
}
