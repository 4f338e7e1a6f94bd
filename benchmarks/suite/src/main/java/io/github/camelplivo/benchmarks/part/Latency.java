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

/** How long a transfer takes when transfers come at a rate that nobody has trouble with. */
final class Latency {

    private static final int THREADS = 16;
    private static final int PER_SECOND = 1000;
    private static final int MILLIS = 1000;
    private static final double[] PERCENTILES = { 0.5, 0.9, 0.99, 0.999 };

    private Latency() {
    }

    /** @param rivals the first is what the others are measured by */
    static Section measure(List<Child> rivals, int rounds) {
        Samples samples = Samples.of(rivals, rounds, Duration.ofSeconds(60), "rate", THREADS, PER_SECOND, MILLIS);
        String bare = rivals.get(0).name();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(bare, Arrays.stream(PERCENTILES)
                .mapToObj(percentile -> samples.figure(bare, slice -> micros(slice, percentile), "µs")).toList()));
        for (Child rival : rivals.subList(1, rivals.size())) {
            rows.add(new Row(rival.name(), Arrays.stream(PERCENTILES)
                    .mapToObj(percentile -> samples.ratio(rival.name(), bare, slice -> micros(slice, percentile))).toList()));
        }
        return new Section(
                "Latency at " + PER_SECOND + " transfers per second",
                "From when a transfer was due, so that one that waits for others counts its waiting. "
                                                                     + "The first line as it is, the others as multiples of it.",
                List.of("50 %", "90 %", "99 %", "99.9 %"), rows);
    }

    private static double micros(Slice slice, double percentile) {
        long[] sorted = slice.latencies().clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percentile * sorted.length) - 1] / 1e3;
    }
}
