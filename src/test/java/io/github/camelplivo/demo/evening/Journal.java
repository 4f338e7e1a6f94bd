package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What has come in from Plivo, in its order. Guarded by itself. */
final class Journal {

    private final List<Arrival> arrivals = new ArrayList<>();

    synchronized void add(Arrival arrival) {
        arrivals.add(arrival);
        notifyAll();
    }

    synchronized int size() {
        return arrivals.size();
    }

    synchronized List<Arrival> since(int mark) {
        return List.copyOf(arrivals.subList(mark, arrivals.size()));
    }

    /** Waits until it is enough, but no longer than that. */
    synchronized void await(int mark, Predicate<List<Arrival>> enough, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos(); left > 0 && !enough.test(since(mark)); left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
    }
}
