package dev.handback.adapters.github;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A failure of a call to GitHub as it may be logged: its message names the type it had. */
final class RedactedFailure extends IOException {
    private static final long serialVersionUID = 1L;

    RedactedFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
