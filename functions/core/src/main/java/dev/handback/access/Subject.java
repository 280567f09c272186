package dev.handback.access;

import java.util.Optional;

/** What an event is about: a grant with its account in a system, a person, or (all absent) the engagement. */
public record Subject(
        Optional<GrantId> grant,
        Optional<Pseudonym> person,
        Optional<SystemName> system,
        Optional<String> account,
        Optional<String> resource) {

    /** A person, whatever access they have. */
    public static Subject of(Pseudonym person) {
        return new Subject(Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A person's grant. */
    public static Subject of(Pseudonym person, Grant grant) {
        Grant.Access access = grant.access();
        return new Subject(
                Optional.of(grant.id()),
                Optional.of(person),
                Optional.of(access.system()),
                Optional.of(access.account()),
                Optional.of(access.resource()));
    }
}
