package dev.handback.access;

/** How it stands with a grant on a day, by what the ledger has of it. */
public enum GrantState {
    /** Declared, and neither seen in the system nor confirmed by a person yet. */
    PENDING,
    /** Declared, and seen in the system or confirmed by a person. */
    ACTIVE,
    /** Declared, and seen with another role. */
    ROLE_DRIFT,
    /** Seen, and declared by nobody (any more). */
    UNDECLARED,
    /** Ended or revoked, and still there. */
    OVERDUE,
    /** Its day has passed or it was deleted from the register, and nothing proves that the access is gone. */
    EXPIRED,
    /** Gone from the system. */
    CLOSED_OBSERVED,
    /** A person says that it was taken away. */
    CLOSED_ATTESTED,
    /** The system could not be read: this is never taken for absence. */
    UNKNOWN;

    /** Whether somebody may still have the access, so that somebody has to act. */
    public boolean isOpen() {
        return this != CLOSED_OBSERVED && this != CLOSED_ATTESTED;
    }
}
