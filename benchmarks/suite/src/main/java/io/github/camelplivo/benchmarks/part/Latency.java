package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.camelplivo.benchmarks.load.Samples;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.rival.Rivals;

/** How long a transfer takes when transfers come at a rate that nobody has trouble with. */
final class Latency {

    private static final int THREADS = 16;
    private static final int PER_SECOND = 1000;
    private static final int MILLIS = 1000;
    private static final int ROUNDS = 4;
    private static final double[] PERCENTILES = { 0.5, 0.9, 0.99, 0.999 };

    private final Samples samples = new Samples();

    void take(List<Child> rivals) {
        samples.take(rivals, ROUNDS, Duration.ofSeconds(60), "rate", THREADS, PER_SECOND, MILLIS);
    }

    /** @param rivals the first is what the others are measured by */
    Section section(List<Rivals> rivals) {
        String bare = rivals.get(0).label();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(bare, Arrays.stream(PERCENTILES)
                .mapToObj(percentile -> samples.figure(bare, slice -> micros(slice, percentile), "µs")).toList()));
        for (Rivals rival : rivals.subList(1, rivals.size())) {
            rows.add(new Row(rival.label(), Arrays.stream(PERCENTILES)
                    .mapToObj(percentile -> samples.ratio(rival.label(), bare, slice -> micros(slice, percentile))).toList()));
        }
        return new Section(
                "Latency at " + PER_SECOND + " transfers per second",
                "Latency counts from when a transfer was due, so it includes the time that a transfer waits for others. "
                                                                     + "The first row is absolute, the others are multiples of it.",
                List.of("50 %", "90 %", "99 %", "99.9 %"), rows);
    }

    private static double micros(Slice slice, double percentile) {
        long[] sorted = slice.latencies().clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percentile * sorted.length) - 1] / 1e3;
    }
}
