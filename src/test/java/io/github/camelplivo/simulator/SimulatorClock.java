package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time in the simulator, and what is due later. It runs with the system's clock until {@link #pause} stops it; then
 * it only moves when it is told to, and what comes due is done in order, one after the other:
 *
 * <pre>{@code
 * plivo.clock().pause();
 * plivo.person("+14152223333").answersAfter(Duration.ofSeconds(20));
 * // ... a Dial with timeout="15"
 * plivo.clock().advance(Duration.ofSeconds(15)); // Plivo gives up; nobody has waited for 15 seconds
 * }</pre>
 *
 * While the clock moves, it waits at each stop until no document or callback is being fetched: what a document leads to
 * is scheduled at the time the document was asked for, however long that took. What is told at the same moment to
 * different URLs comes in any order, as from Plivo. An {@link InstantSource}, so that the code under test can share it.
 * Safe for use by many threads.
 */
public final class SimulatorClock implements InstantSource {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatorClock.class);

    /** What is due later and can be called off. */
    public interface Timer {

        /** Of nothing. */
        Timer NONE = () -> {
        };

        /** Nothing happens when it has been done. */
        void cancel();
    }

    private record Due(Instant at, long number, Runnable task) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(number, other.number) : byTime;
        }
    }

    private final ScheduledExecutorService ticker;
    private final Runnable settle;
    /** Held by who does what is due, so that nothing is done out of order. Never taken inside the monitor. */
    private final ReentrantLock turn = new ReentrantLock();
    private final TreeSet<Due> due = new TreeSet<>();
    private final Set<CountDownLatch> sleepers = ConcurrentHashMap.newKeySet();
    private long numbers;
    /** Where it stands; null while it runs. */
    private Instant standsAt;
    /** Of the system's clock, while it runs. */
    private Duration ahead = Duration.ZERO;
    private ScheduledFuture<?> wakeUp;
    private boolean stopped;

    /**
     * @param ticker where the due is done while the clock runs
     * @param settle waits until all that has been begun is done
     */
    SimulatorClock(ScheduledExecutorService ticker, Runnable settle) {
        this.ticker = ticker;
        this.settle = settle;
    }

    /** What time it is in the simulator. */
    @Override
    public synchronized Instant instant() {
        return standsAt == null ? Instant.now().plus(ahead) : standsAt;
    }

    /** Whether it stands still. */
    public synchronized boolean paused() {
        return standsAt != null;
    }

    /** Where it stands; empty while it runs. */
    synchronized Optional<Instant> standsAt() {
        return Optional.ofNullable(standsAt);
    }

    /** How far it is before the system's clock. */
    synchronized Duration ahead() {
        return standsAt == null ? ahead : Duration.between(Instant.now(), standsAt);
    }

    /** When the next thing is due; empty when nothing is. */
    public synchronized Optional<Instant> next() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.first().at());
    }

    /**
     * Has something done later, such as a caller hanging up.
     *
     * @param task what to do; it must not wait for anything
     */
    public synchronized Timer after(Duration delay, Runnable task) {
        Due entry = new Due(instant().plus(delay), ++numbers, task);
        if (!stopped) {
            due.add(entry);
            wakeUpInTime();
        }
        return () -> cancel(entry);
    }

    private synchronized void cancel(Due entry) {
        if (due.remove(entry)) {
            wakeUpInTime();
        }
    }

    /** Stops it where it is. */
    public void pause() {
        inTurn(() -> standAt(instant()));
    }

    /** Lets it run on from where it stands. */
    public synchronized void resume() {
        if (standsAt != null) {
            ahead = Duration.between(Instant.now(), standsAt);
            standsAt = null;
            wakeUpInTime();
        }
    }

    /**
     * Moves it ahead, doing what is due on the way at the time when it is due. A clock that runs leaps, and runs on.
     * Not for use while a callback is being answered, for it waits for the answer.
     *
     * @throws IllegalArgumentException when the duration is negative
     * @throws IllegalStateException    as {@link PlivoSimulator#settle}
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock does not go back: " + by);
        }
        inTurn(() -> {
            boolean ran = !paused();
            standAt(instant());
            try {
                goTo(instant().plus(by));
            } finally {
                if (ran) {
                    resume();
                }
            }
        });
    }

    /**
     * Moves it to the moment when something is due next, and does all that is due then. Pauses a clock that runs.
     *
     * @return whether there was something
     */
    public boolean step() {
        boolean[] stepped = new boolean[1];
        inTurn(() -> {
            standAt(instant());
            settle.run();
            Optional<Instant> next = next();
            next.ifPresent(this::goTo);
            stepped[0] = next.isPresent();
        });
        return stepped[0];
    }

    /** What time it is, and whether it stands. */
    @Override
    public String toString() {
        return instant() + (paused() ? ", paused" : "");
    }

    /** Holds the thread until that much later. */
    void sleep(Duration time) throws InterruptedException {
        if (time.isZero()) {
            return;
        }
        CountDownLatch over = new CountDownLatch(1);
        sleepers.add(over);
        after(time, over::countDown);
        if (stopped()) {
            over.countDown();
        }
        over.await();
        sleepers.remove(over);
    }

    private synchronized boolean stopped() {
        return stopped;
    }

    /** Nothing that was due is done any more, and nobody sleeps on. */
    void stop() {
        synchronized (this) {
            stopped = true;
            due.clear();
            wakeUpInTime();
        }
        sleepers.forEach(CountDownLatch::countDown);
    }

    private void inTurn(Runnable move) {
        turn.lock();
        try {
            move.run();
        } finally {
            turn.unlock();
        }
    }

    private synchronized void standAt(Instant instant) {
        standsAt = instant;
        wakeUpInTime();
    }

    private void goTo(Instant until) {
        settle.run();
        for (Optional<Due> next = take(until); next.isPresent(); next = take(until)) {
            next.get().task().run();
            settle.run();
        }
        standAt(until);
    }

    /** The first that is due by then; a clock that stands then stands where that was due. */
    private synchronized Optional<Due> take(Instant until) {
        if (due.isEmpty() || due.first().at().isAfter(until)) {
            return Optional.empty();
        }
        Due first = due.pollFirst();
        if (standsAt != null && first.at().isAfter(standsAt)) {
            standsAt = first.at();
        }
        return Optional.of(first);
    }

    private void wakeUpInTime() {
        if (wakeUp != null) {
            wakeUp.cancel(false);
            wakeUp = null;
        }
        if (standsAt == null && !due.isEmpty()) {
            long nanos = Duration.between(instant(), due.first().at()).toNanos();
            wakeUp = ticker.schedule(() -> inTurn(this::doWhatIsDue), Math.max(0, nanos), TimeUnit.NANOSECONDS);
        }
    }

    private void doWhatIsDue() {
        for (Optional<Due> next = takeRunning(); next.isPresent(); next = takeRunning()) {
            try {
                next.get().task().run();
            } catch (RuntimeException e) {
                LOG.warn("What was due failed", e);
            }
        }
        synchronized (this) {
            wakeUpInTime();
        }
    }

    private synchronized Optional<Due> takeRunning() {
        return standsAt == null ? take(instant()) : Optional.empty();
    }
}
