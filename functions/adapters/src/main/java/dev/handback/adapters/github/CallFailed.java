package dev.handback.adapters.github;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One call of GitHub that brought no usable answer. Its message is the second half of a sentence. */
final class CallFailed extends IOException {
    private static final long serialVersionUID = 1L;

    /** The status of a call that no complete answer came back for. */
    static final int NO_ANSWER = 0;

    private final int status;
    private final String body;
    private final transient Optional<Duration> retryAfter;

    CallFailed(String message, IOException cause) {
        super(message, cause);
        this.status = NO_ANSWER;
        this.body = "";
        this.retryAfter = Optional.empty();
    }

    CallFailed(String message) {
        this(message, NO_ANSWER, "", Optional.empty());
    }

    CallFailed(String message, int status, String body, Optional<Duration> retryAfter) {
        super(message);
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    /** Not there; a repository without a commit says so by 409. */
    boolean saysAbsent() {
        return status == 404 || status == 409;
    }

    /** Absent, or not in reach of the App; a token for such a repository is refused by 422. A limit is neither. */
    boolean saysNotGiven() {
        return saysAbsent() || status == 422 || (status == 403 && retryAfter.isEmpty());
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** The failed call behind a failure that the library reports in its own words. */
    static Optional<CallFailed> behind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CallFailed call) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }
}
