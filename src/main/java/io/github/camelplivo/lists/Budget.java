package io.github.camelplivo.lists;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** At most so many requests in any stretch of time of that length. Safe for concurrent use. */
final class Budget {

    private final int most;
    private final long window;
    private final LongSupplier clock;
    /** When the last requests were, or will be, made; the oldest first. */
    private final Deque<Long> made = new ArrayDeque<>();

    /** @param clock tells nanoseconds, as {@link System#nanoTime()} does */
    Budget(int most, Duration window, LongSupplier clock) {
        this.most = most;
        this.window = window.toNanos();
        this.clock = clock;
    }

    /** Takes the next place for a request, and tells how many nanoseconds are left until then. */
    synchronized long take() {
        long now = clock.getAsLong();
        long place = made.size() < most ? now : Math.max(now, made.removeFirst() + window);
        made.addLast(place);
        return place - now;
    }
}
