package dev.handback.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One person's access to one resource of one system, for one reason, until one date: an entry of the register.
 *
 * <p>Only what tells one grant from another must be there. All else may be missing, and then it is for a rule to say so.
 */
public record Grant(GrantId id, Access access, Purpose purpose, Term term, Custody custody, Ending ending) {

    /** Whether the register says that the access was taken away. */
    public boolean isRevoked() {
        return ending.revoked().isPresent();
    }

    /**
     * What is given.
     *
     * @param account the named account of the person in the system
     * @param scope how far it reaches
     */
    public record Access(SystemName system, String account, String resource, AccessScope scope) {
        public Access {
            if (account.isBlank() || resource.isBlank()) {
                throw new IllegalArgumentException(
                        "access without account or resource: '%s', '%s'".formatted(account, resource));
            }
        }
    }

    /**
     * Why it is given, and who said yes.
     *
     * @param task an issue, pull request or ticket, or {@code pager:<window>}
     * @param components the components that it serves, by their ids
     */
    public record Purpose(
            Optional<String> reason, Optional<String> task, List<String> components, Optional<PersonId> approver) {
        public Purpose {
            components = List.copyOf(components);
        }
    }

    /**
     * For how long.
     *
     * @param expires the last day, to its end in the client's time zone
     * @param reviewed the last time somebody confirmed that it is still needed
     */
    public record Term(
            Optional<LocalDate> granted,
            Optional<LocalDate> expires,
            Optional<Review> reviewed,
            Optional<Emergency> emergency) {}

    /** Somebody confirmed that the access is still needed. */
    public record Review(LocalDate on, PersonId by) {}

    /** The access was given in an emergency: which, and when it is followed up. */
    public record Emergency(Optional<String> incident, Optional<LocalDate> followUp) {}

    /** How the account is kept: how it was handed over, when its secret is changed, who answers for it. */
    public record Custody(
            Optional<Delivery> deliveredBy,
            Optional<LocalDate> rotateBy,
            Optional<Boolean> mfa,
            Optional<Central> central,
            Optional<NonPersonal> nonPersonal) {}

    /** Whether the account is under the client's central identity; if not, a sentence may say why. */
    public record Central(boolean under, Optional<String> why) {}

    /** The account is nobody's own: who answers for it, and why it exists. */
    public record NonPersonal(PersonId owner, String why) {}

    /** How the access is to be taken away, agreed when it is given; and that it was. */
    public record Ending(Optional<Revoke> revoke, Optional<Revoked> revoked) {}

    /** Who is to take the access away, and how. */
    public record Revoke(Optional<RevokeMethod> method, Optional<PersonId> by, Optional<String> runbook) {}

    /** The access was taken away: a person says when, how, and what proves it. */
    public record Revoked(
            LocalDate on, Optional<PersonId> by, Optional<RevokeMethod> method, Optional<String> evidence) {}
}
