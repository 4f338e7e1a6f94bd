package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import org.slf4j.Logger;

/**
 * Warnings about the requests to one path, but only so many a minute: strangers decide how many requests there are, and
 * must not decide how long the log is. Metrics count them all. Safe for concurrent use.
 */
public final class BoundedLog {

    /** Lines in a period. */
    static final int MOST = 10;
    private static final long PERIOD = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final String path;
    private final AtomicLong began = new AtomicLong(System.nanoTime());
    private final AtomicLong count = new AtomicLong();

    /** @param path where the requests came, as it is configured: what they named is theirs */
    public BoundedLog(Logger log, String path) {
        this.log = log;
        this.path = path;
    }

    /**
     * Rejects a request that cannot be Plivo's.
     *
     * @param kind what it is counted as
     */
    public Reply malformed(HttpCallback.Refused why, String kind, Observer observer) {
        observer.callback(kind, Verdict.MALFORMED);
        rejected(why.status(), why.getMessage());
        return Reply.empty(why.status());
    }

    /** @param why safe to log */
    public void rejected(int status, String why) {
        warn("Rejected request (" + status + ") to " + path + ": " + why);
    }

    /** @param line safe to log */
    public void warn(String line) {
        long start = began.get();
        long now = System.nanoTime();
        if (now - start > PERIOD && began.compareAndSet(start, now)) {
            long silent = count.getAndSet(0) - MOST;
            if (silent > 0) {
                log.warn("{} more warnings about requests to {} were not logged", silent, path);
            }
        }
        long number = count.incrementAndGet();
        if (number <= MOST) {
            log.warn("{}{}", line, number == MOST ? ". Further ones are only counted for a minute" : "");
        }
    }
}
