package dev.handback.check;

/**
 * A finding as a report shows it.
 *
 * @param isNew whether the base commit does not have it; true for all where there is no base
 */
public record Reported(Finding finding, Severity severity, boolean isNew, Status status) {

    /** Whether it counts. */
    public enum Status {
        OPEN,
        EXEMPT
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
