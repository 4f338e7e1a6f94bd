package io.github.camelplivo.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the requests that are under way, and ends those whose time is over. It looks at all that are under way several
 * times a second: an alarm for each would cost more than everything else that the transport does for a request.
 */
final class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration LOOK_FOR_END = Duration.ofMillis(5);

    private final Set<Sending> underWay = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(1, Deadlines::daemon);

    private Deadlines() {
    }

    static Deadlines start() {
        Deadlines deadlines = new Deadlines();
        deadlines.clock.scheduleWithFixedDelay(deadlines::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return deadlines;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plivo-clock");
        thread.setDaemon(true);
        return thread;
    }

    void watch(Sending sending) {
        underWay.add(sending);
    }

    void forget(Sending sending) {
        underWay.remove(sending);
    }

    /** Whatever goes wrong, such as memory that runs out for a moment, the next check still runs. */
    private void look() {
        try {
            long now = System.nanoTime();
            for (Sending sending : underWay) {
                abandon(sending, now);
            }
        } catch (Throwable e) {
            LOG.warn("Deadline check failed, retrying", e);
        }
    }

    /** One that cannot be ended does not save the others. */
    private void abandon(Sending sending, long now) {
        try {
            sending.abandon(now);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Could not cancel a timed-out request", e);
        }
    }

    /** Whether nothing is under way any more, at the latest after so long. */
    boolean awaitNone(Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        // It adds up counters, and may miss one while others come and go.
        while (!underWay.isEmpty() || underWay.iterator().hasNext()) {
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(patience) >= 0) {
                return false;
            }
            Thread.sleep(LOOK_FOR_END.toMillis());
        }
        return true;
    }

    void stop() {
        clock.shutdownNow();
    }
}
