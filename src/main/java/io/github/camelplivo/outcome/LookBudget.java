package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;

/**
 * How many requests looks may make: a number per second, for one account. What a look may need is taken before, and
 * what it did not need is given back, so that the rate is never exceeded.
 */
final class LookBudget {

    /** How long nothing is asked after Plivo has said "too many". */
    private static final Duration PAUSE = Duration.ofSeconds(6);

    private final double perSecond;
    private final double most;
    private double tokens;
    private Instant filled;
    private Instant pausedUntil = Instant.MIN;

    LookBudget(int perSecond, Instant now) {
        this.perSecond = perSecond;
        this.most = Math.max(perSecond, Looker.MOST_REQUESTS);
        this.tokens = most;
        this.filled = now;
    }

    /** Whether a look may begin now. */
    synchronized boolean take(Instant now) {
        double seconds = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
        tokens = Math.min(most, tokens + seconds * perSecond);
        filled = now;
        if (now.isBefore(pausedUntil) || tokens < Looker.MOST_REQUESTS) {
            return false;
        }
        tokens -= Looker.MOST_REQUESTS;
        return true;
    }

    synchronized void giveBack(int requests) {
        tokens += requests;
    }

    synchronized void pause(Instant now) {
        pausedUntil = now.plus(PAUSE);
    }
}
