package dev.handback.adapters.secrets;

/** A secret could not be read: the message says which, never what it holds. */
public final class SecretUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SecretUnreadableException(String message) {
        super(message);
    }

    SecretUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
