package io.github.camelplivo.benchmarks.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Sends requests on some threads, and measures what this process uses for them. */
public final class Load {

    /** One request; it throws when the answer is not the one that is expected. */
    @FunctionalInterface
    public interface Request {
        void send(int number) throws Exception;
    }

    private final ExecutorService threads;
    private final Request request;
    private final AtomicLong numbers = new AtomicLong();

    public Load(ExecutorService threads, Request request) {
        this.threads = threads;
        this.request = request;
    }

    /** Each thread sends its next request when it has the answer to its last, for so long. */
    public Slice closed(int threadCount, long millis) throws InterruptedException {
        Run run = new Run();
        return run.on(threadCount, begin -> {
            while (System.nanoTime() - begin < millis * 1_000_000) {
                run.send();
            }
        });
    }

    /** The same until so many are sent in all. */
    public Slice count(int threadCount, long requests) throws InterruptedException {
        Run run = new Run();
        AtomicLong left = new AtomicLong(requests);
        return run.on(threadCount, begin -> {
            while (left.decrementAndGet() >= 0) {
                run.send();
            }
        });
    }

    /**
     * Requests are due at a fixed rate, whether the ones before are answered or not. A latency counts from when the
     * request was due: one that has to wait because others are slow does not hide that.
     */
    public Slice rate(int threadCount, int perSecond, long millis) throws InterruptedException {
        Run run = new Run();
        long interval = 1_000_000_000L / perSecond;
        int requests = (int) (perSecond * millis / 1000);
        long[] latencies = new long[requests];
        AtomicLong next = new AtomicLong();
        Slice slice = run.on(threadCount, begin -> {
            for (int i = (int) next.getAndIncrement(); i < requests; i = (int) next.getAndIncrement()) {
                long due = begin + i * interval;
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                run.send();
                latencies[i] = System.nanoTime() - due;
            }
        });
        return new Slice(
                slice.requests(), slice.failures(), slice.failure(), slice.seconds(), slice.cpuSeconds(), slice.bytes(),
                latencies);
    }

    private final class Run {

        private final AtomicLong sent = new AtomicLong();
        private final AtomicLong failures = new AtomicLong();
        private final AtomicReference<String> failure = new AtomicReference<>();

        void send() {
            try {
                request.send((int) (numbers.getAndIncrement() & Integer.MAX_VALUE));
            } catch (Exception | Error e) {
                // Out of memory, for one.
                failures.incrementAndGet();
                failure.compareAndSet(null, e.toString());
            }
            sent.incrementAndGet();
        }

        /** The meter is read while all threads are there: those that have ended take their figures with them. */
        Slice on(int threadCount, LongConsumer work) throws InterruptedException {
            CountDownLatch ready = new CountDownLatch(threadCount);
            CountDownLatch go = new CountDownLatch(1);
            AtomicLong start = new AtomicLong();
            CountDownLatch done = new CountDownLatch(threadCount);
            CountDownLatch leave = new CountDownLatch(1);
            for (int i = 0; i < threadCount; i++) {
                threads.execute(() -> {
                    ready.countDown();
                    pass(go);
                    work.accept(start.get());
                    done.countDown();
                    pass(leave);
                });
            }
            ready.await();
            Meter begin = Meter.read();
            start.set(System.nanoTime());
            go.countDown();
            done.await();
            Meter end = Meter.read();
            leave.countDown();
            return Slice.between(begin, end, sent.get(), failures.get(), failure.get(), new long[0]);
        }

        private static void pass(CountDownLatch gate) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
