package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * What goes on after an answer, and how much of it there still is. It waits for sockets, not for time: what is to
 * happen later is the {@link SimulatorClock}'s.
 */
final class Background {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Executor executor;
    private int underWay;

    Background(Executor executor) {
        this.executor = executor;
    }

    void run(Runnable task) {
        count(1);
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    count(-1);
                }
            });
        } catch (RejectedExecutionException e) {
            // The simulator has been closed: nobody waits for this any more.
            count(-1);
        }
    }

    private synchronized void count(int change) {
        underWay += change;
        notifyAll();
    }

    synchronized void settle() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (underWay > 0) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    throw new IllegalStateException("Still fetching after " + PATIENCE.toSeconds() + " s");
                }
                wait(millis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for fetches", e);
        }
    }
}
