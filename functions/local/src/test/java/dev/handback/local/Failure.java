package dev.handback.local;

import dev.handback.local.aws.Outage;
import dev.handback.local.github.Fault;
import java.time.Duration;
import java.util.Optional;

/** A way in which calls fail. */
enum Failure {
    NONE,

    /** Nothing comes of a call. */
    NOTHING_DONE,

    /** A call is done, and the caller does not learn of it. */
    ANSWER_LOST,

    /** GitHub has had enough for now. */
    TOO_MUCH_ASKED;

    Optional<Fault> atGitHub() {
        return switch (this) {
            case NONE -> Optional.empty();
            case NOTHING_DONE -> Optional.of(new Fault.Broken(502));
            case ANSWER_LOST -> Optional.of(new Fault.CutAnswer());
            case TOO_MUCH_ASKED -> Optional.of(new Fault.SecondaryRateLimit(Duration.ofSeconds(60)));
        };
    }

    Optional<Outage> atAws() {
        return switch (this) {
            case NONE, TOO_MUCH_ASKED -> Optional.empty();
            case NOTHING_DONE -> Optional.of(Outage.UNREACHABLE);
            case ANSWER_LOST -> Optional.of(Outage.ANSWER_LOST);
        };
    }
}
