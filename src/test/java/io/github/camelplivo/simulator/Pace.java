package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How many calls may begin in a second, those of Dials among them; what exceeds it waits for its turn. Guarded by the
 * switchboard's monitor.
 */
final class Pace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final InstantSource clock;
    private Duration between = Duration.ZERO;
    /** When the next may begin. */
    private Instant next = Instant.MIN;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** @param calls 0 for as many as there are */
    void perSecond(int calls) {
        if (calls < 0) {
            throw new IllegalArgumentException("Calls per second: " + calls);
        }
        between = calls == 0 ? Duration.ZERO : Duration.ofNanos(SECOND / calls);
    }

    /** Takes the next turn: how long it is until then. */
    Duration turn() {
        Instant now = clock.instant();
        Instant turn = between.isZero() || next.isBefore(now) ? now : next;
        next = turn.plus(between);
        return Duration.between(now, turn);
    }
}
