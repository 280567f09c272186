package dev.handback.survey;

import dev.handback.engagement.Ownership;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Runbook;
import dev.handback.policy.Hub;
import java.util.List;
import java.util.Optional;

/** What is taken from the hub that a policy names. */
record HubFacts(Hub hub) {

    /** Its name, whether it was read or not. */
    Optional<String> name() {
        return switch (hub) {
            case Hub.None ignored -> Optional.empty();
            case Hub.Unread unread -> Optional.of(unread.name());
            case Hub.Unreadable unreadable -> Optional.of(unreadable.name());
            case Hub.Read read -> Optional.of(read.name());
        };
    }

    /** Whom it knows; nothing where it was not read, and nobody is then called a stranger. */
    Optional<Roster> roster() {
        return hub instanceof Hub.Read read ? Optional.of(Roster.read(read.people())) : Optional.empty();
    }

    /** Who owns what these runbooks are for. */
    Optional<Ownership> ownership(List<Runbook> runbooks) {
        return hub instanceof Hub.Read read
                ? read.ownership().map(root -> Ownership.read(root).elsewhere(runbooks))
                : Optional.empty();
    }
}
