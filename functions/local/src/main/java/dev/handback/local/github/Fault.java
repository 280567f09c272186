package dev.handback.local.github;

import java.time.Duration;

/** What can go wrong between a caller and GitHub. */
public sealed interface Fault {

    /** An answer of this status from something in between, such as 502; nothing was done. */
    record Broken(int status) implements Fault {}

    /** What was asked is done, but the connection ends in the middle of the answer. */
    record CutAnswer() implements Fault {}

    /** Nothing is done: too much was asked in a short time. */
    record SecondaryRateLimit(Duration retryAfter) implements Fault {}

    /** No answer for this long, then the connection ends; nothing was done. */
    record Hang(Duration length) implements Fault {}
}
