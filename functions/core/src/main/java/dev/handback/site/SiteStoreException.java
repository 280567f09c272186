package dev.handback.site;

/** The site could not be read or written: the message says which file was attempted and what happened. */
public final class SiteStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SiteStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
