package dev.handback.access;

/** The ledger or the state could not be read or written: out of reach, overloaded, or refused. Says what was attempted. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String attempted, Throwable cause) {
        super(attempted, cause);
    }

    public StoreException(String attempted) {
        super(attempted);
    }
}
