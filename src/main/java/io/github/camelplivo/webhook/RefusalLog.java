package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;

/**
 * A line for each request that is rejected, but only so many a minute: strangers decide how many requests there are,
 * and must not decide how long the log is. Metrics count them all. Safe for concurrent use.
 */
final class RefusalLog {

    /** Lines in a period, for one path. */
    static final int MOST = 10;
    private static final long PERIOD = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final String path;
    private final AtomicLong began = new AtomicLong(System.nanoTime());
    private final AtomicLong count = new AtomicLong();

    /** @param path where the requests came, as it is configured: what they named is theirs */
    RefusalLog(Logger log, String path) {
        this.log = log;
        this.path = path;
    }

    /** @param why safe to log */
    void refused(int status, String why) {
        long start = began.get();
        long now = System.nanoTime();
        if (now - start > PERIOD && began.compareAndSet(start, now)) {
            long silent = count.getAndSet(0) - MOST;
            if (silent > 0) {
                log.warn("Rejected {} more requests to {}, not logged one by one", silent, path);
            }
        }
        long number = count.incrementAndGet();
        if (number <= MOST) {
            log.warn("Rejected request ({}) to {}: {}{}", status, path, why,
                    number == MOST ? ". Further ones are only counted for a minute" : "");
        }
    }
}
