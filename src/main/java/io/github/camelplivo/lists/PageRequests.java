package io.github.camelplivo.lists;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;

/**
 * Asks for pages, no faster than the budget of the list allows. Waits on the calling thread. One for all lists of a
 * component; safe for concurrent use.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/account-limits">Plivo: account limits</a>
 */
public final class PageRequests {

    private static final int REPEATS = 3;
    /** Plivo counts in stretches of five seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(6);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** How long one that has stopped may go on waiting. */
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Budget ofAll;
    /** Of the lists for which Plivo has limits of their own. */
    private final Map<String, Budget> ofLists;
    private final BooleanSupplier wanted;

    /** @param perSecond how many pages of all lists to ask for in a second at most */
    public PageRequests(int perSecond) {
        this(new Budget(perSecond, Duration.ofSeconds(1), System::nanoTime), new ConcurrentHashMap<>(), () -> true);
    }

    private PageRequests(Budget ofAll, Map<String, Budget> ofLists, BooleanSupplier wanted) {
        this.ofAll = ofAll;
        this.ofLists = ofLists;
        this.wanted = wanted;
    }

    /** The same, with the same budget, for one that may stop: it does not wait for another page then. */
    public PageRequests asLongAs(BooleanSupplier goesOn) {
        return new PageRequests(ofAll, ofLists, goesOn);
    }

    /**
     * Asks for a page when its turn comes. What Plivo has rejected because of too many requests is asked again a few
     * times: reading is safe to repeat.
     */
    PlivoResponse ask(PlivoRequest page, Function<PlivoRequest, PlivoResponse> plivo) {
        for (int repeats = 0;; repeats++) {
            sleep(take(page.operation()));
            try {
                return plivo.apply(page);
            } catch (PlivoRateLimitedException e) {
                if (repeats == REPEATS) {
                    throw e;
                }
                sleep(pause(e).toNanos());
            }
        }
    }

    private long take(Operation list) {
        long own = list.perMinute().isEmpty()
                ? 0 : ofLists.computeIfAbsent(list.name(), name -> new Budget(
                        list.perMinute().getAsInt(), Duration.ofMinutes(1), System::nanoTime)).take();
        return Math.max(own, ofAll.take());
    }

    private static Duration pause(PlivoRateLimitedException e) {
        Duration asked = e.getRetryAfter() == null ? PAUSE : e.getRetryAfter();
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** @throws RejectedExecutionException when no page is wanted any more */
    private void sleep(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; wanted.getAsBoolean() && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, SLICE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted before the next page of the list was asked for", e);
        }
        if (!wanted.getAsBoolean()) {
            throw new RejectedExecutionException("stopped before the next page of the list was asked for");
        }
    }
}
