package dev.handback.local;

import dev.handback.local.aws.Outage;
import dev.handback.local.github.Fault;
import java.time.Duration;
import java.util.Optional;

/** A way in which calls fail. */
enum Failure {
    NONE(Optional.empty(), Optional.empty()),

    /** Nothing comes of a call. */
    NOTHING_DONE(Optional.of(new Fault.Broken(502)), Optional.of(Outage.UNREACHABLE)),

    /** A call is done, and the caller does not learn of it. */
    ANSWER_LOST(Optional.of(new Fault.CutAnswer()), Optional.of(Outage.ANSWER_LOST)),

    /** GitHub has had enough for now. */
    TOO_MUCH_ASKED(Optional.of(new Fault.SecondaryRateLimit(Duration.ofSeconds(60))), Optional.empty());

    private final Optional<Fault> atGitHub;
    private final Optional<Outage> atAws;

    Failure(Optional<Fault> atGitHub, Optional<Outage> atAws) {
        this.atGitHub = atGitHub;
        this.atAws = atAws;
    }

    Optional<Fault> atGitHub() {
        return atGitHub;
    }

    Optional<Outage> atAws() {
        return atAws;
    }
}
