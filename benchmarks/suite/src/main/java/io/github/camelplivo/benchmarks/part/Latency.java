package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.load.Turns;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Column;

/** How long a transfer takes when transfers come at a rate that nobody has trouble with. */
final class Latency {

    private static final int THREADS = 16;
    private static final int PER_SECOND = 1000;
    private static final int MILLIS = 1000;
    private static final int ROUNDS = 4;

    private final Turns samples = new Turns();

    void take(List<Child> rivals) {
        samples.take(rivals, ROUNDS, Duration.ofSeconds(60), "rate", THREADS, PER_SECOND, MILLIS);
    }

    /** @param rivals the first is what the others are measured by */
    Section section(List<String> rivals) {
        return Section.ofMultiples(
                "Latency at " + PER_SECOND + " transfers per second",
                "Latency counts from when a transfer was due, so it includes the time that a transfer waits for others. ", rivals,
                List.of(column("50 %", 0.5), column("90 %", 0.9), column("99 %", 0.99), column("99.9 %", 0.999)));
    }

    private Column<Slice> column(String head, double percentile) {
        return new Column<>(head, samples, slice -> micros(slice, percentile), "µs");
    }

    private static double micros(Slice slice, double percentile) {
        long[] sorted = slice.latencies().clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percentile * sorted.length) - 1] / 1e3;
    }
}
