package dev.handback.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time in the story: it begins when the story begins, and goes on as fast as time does. */
public final class StoryClock extends Clock {
    private final Clock real;
    private final Duration behind;
    private Duration skipped = Duration.ZERO;

    public StoryClock(Instant begin, Clock real) {
        this.real = real;
        this.behind = Duration.between(begin, real.instant());
    }

    /** Lets time pass that nobody waits for. */
    public void skip(Duration time) {
        skipped = skipped.plus(time);
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind).plus(skipped);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
