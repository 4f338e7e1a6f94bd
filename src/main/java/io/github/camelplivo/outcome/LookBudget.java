package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many requests looks may make: a number per second, for one account. What a look may need is taken before it
 * begins, and what it has made counts until a second after its end, so that no second has more. A rate that is less
 * than one look needs holds for the seconds that make up for it.
 */
final class LookBudget {

    /** How long nothing is asked after Plivo has said "too many". */
    private static final Duration PAUSE = Duration.ofSeconds(6);

    private final int most;
    private final Duration window;
    private final Deque<Done> done = new ArrayDeque<>();
    /** The requests of the window, with all that the looks under way may make. */
    private int taken;
    private Instant pausedUntil = Instant.MIN;

    /** Requests of a look that ended then. */
    private record Done(Instant at, int requests) {
    }

    LookBudget(int perSecond) {
        this.most = Math.max(perSecond, Looker.MOST_REQUESTS);
        this.window = Duration.ofSeconds(1).multipliedBy(most).dividedBy(perSecond);
    }

    /** Whether a look may begin now. */
    synchronized boolean take(Instant now) {
        while (!done.isEmpty() && !done.peek().at().plus(window).isAfter(now)) {
            taken -= done.poll().requests();
        }
        if (now.isBefore(pausedUntil) || taken + Looker.MOST_REQUESTS > most) {
            return false;
        }
        taken += Looker.MOST_REQUESTS;
        return true;
    }

    /** A look that has begun is over. */
    synchronized void done(Instant now, int requests) {
        taken -= Looker.MOST_REQUESTS - requests;
        done.add(new Done(now, requests));
    }

    synchronized void pause(Instant now) {
        pausedUntil = now.plus(PAUSE);
    }
}
