package io.github.camelplivo.simulator;

import java.util.ArrayDeque;
import java.util.Queue;

/** Tasks in the background that run one after the other, in the order in which they were added. */
final class Sequence {

    private final Background background;
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean running;

    Sequence(Background background) {
        this.background = background;
    }

    synchronized void add(Runnable task) {
        tasks.add(task);
        if (!running) {
            running = true;
            background.run(this::runAll);
        }
    }

    private void runAll() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized Runnable next() {
        Runnable task = tasks.poll();
        running = task != null;
        return task;
    }
}
