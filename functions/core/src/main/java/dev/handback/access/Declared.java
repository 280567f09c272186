package dev.handback.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/**
 * What a repository's register declares at one commit.
 *
 * @param engagements those that the repository itself has
 * @param files all files, also of engagements that are not its own
 */
record Declared(Set<EngagementId> engagements, List<AccessFile> files) {
    static final Declared NOTHING = new Declared(Set.of(), List.of());

    Declared {
        engagements = Set.copyOf(engagements);
        files = List.copyOf(files);
    }

    /** As the register has it; what cannot be read now stands as it stood before. */
    static Declared in(Register register, Declared before) {
        Set<EngagementId> engagements = register.engagements();
        return new Declared(engagements.isEmpty() ? before.engagements : engagements, register.files(before.files));
    }

    /** The files that speak of the repository's own engagements: no other repository's ledger listens to the rest. */
    List<AccessFile> own() {
        return files.stream()
                .filter(file -> engagements.contains(file.engagement()))
                .toList();
    }

    /** The engagements that the rest speaks of. */
    Set<EngagementId> passedOver() {
        return files.stream()
                .map(AccessFile::engagement)
                .filter(engagement -> !engagements.contains(engagement))
                .collect(toUnmodifiableSet());
    }
}
