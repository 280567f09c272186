package dev.handback.check;

/**
 * A finding as a report shows it.
 *
 * @param isNew whether the base commit does not have it; true for all where there is no base
 */
public record Reported(Finding finding, Severity severity, boolean isNew, Status status) {

    /** Whether it counts. */
    public enum Status {
        /** It counts. */
        OPEN,
        /** Somebody has decided to let it be, with a reason and until a day. */
        EXEMPT,
        /** It was there when Handback came. */
        BASELINE
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
