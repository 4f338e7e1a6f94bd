package io.github.camelplivo.benchmarks.load;

import java.time.Duration;

import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Json;

/**
 * A short time under load.
 *
 * @param failure   what went wrong with one of the failed requests, or null
 * @param latencies of each request in nanoseconds, where they were asked for
 */
public record Slice(long requests, long failures, String failure, double seconds, double cpuSeconds, long bytes,
        long[] latencies) {

    static Slice between(Meter begin, Meter end, long requests, long failures, String failure, long[] latencies) {
        return new Slice(
                requests, failures, failure, (end.nanos() - begin.nanos()) / 1e9, (end.cpuNanos() - begin.cpuNanos()) / 1e9,
                end.bytes() - begin.bytes(), latencies);
    }

    public static Slice between(Meter begin, Meter end, long requests) {
        return between(begin, end, requests, 0, null, new long[0]);
    }

    /** What a process tells of the work that it is told to do. */
    public static Slice of(Child process, Duration patience, Object... command) {
        return Json.read(process.ask(patience, command).toString(), Slice.class);
    }

    public double cpuMicrosEach() {
        return cpuSeconds * 1e6 / requests;
    }

    public double bytesEach() {
        return (double) bytes / requests;
    }

    public double perSecond() {
        return requests / seconds;
    }

    /** @throws IllegalStateException when not all went well: such figures mean nothing */
    public Slice checked(String name) {
        if (failures > 0) {
            throw new IllegalStateException(name + ": " + failures + " of " + requests + " failed: " + failure);
        }
        return this;
    }
}
