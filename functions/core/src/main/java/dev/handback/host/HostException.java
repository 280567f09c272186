package dev.handback.host;

import java.time.Duration;
import java.util.Optional;

/** The host did not do what was asked: it was out of reach, overloaded, or refused. Says what was being attempted. */
public final class HostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    public HostException(String message, Throwable cause) {
        this(message, cause, Optional.empty());
    }

    public HostException(String message, Throwable cause, Optional<Duration> retryAfter) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long the host asks to be left alone, where it says so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
