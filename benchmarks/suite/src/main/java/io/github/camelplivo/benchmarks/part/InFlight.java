package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Json;
import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Rivals;
import io.github.camelplivo.benchmarks.server.LoopbackServer;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** Thousands of transfers in flight at a time, each on a virtual thread of Camel's. */
public final class InFlight implements Part {

    private static final int TRANSFERS = 5_000;
    private static final int WARM_UP_WAVES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /**
     * As little as they can do with, for a JVM takes what it may have: this is the greater part of the resident memory. The
     * young generation is small, since what is in flight grows old.
     */
    private static final String HEAP = "448m";
    private static final String YOUNG = "-Xmn48m";
    private static final String WHAT = Figure.one(TRANSFERS, "") + " in flight, ";

    private final Map<Rivals, List<Slice>> slices = new EnumMap<>(Rivals.class);
    private final Map<Rivals, List<Double>> megabytes = new EnumMap<>(Rivals.class);

    @Override
    public Report measure(Bench bench) {
        Optional<Jvm> jvm = bench.jvm().withHeap(HEAP).with(YOUNG).withVirtualThreads();
        if (jvm.isEmpty()) {
            return new Report(targets(null, null, null), List.of());
        }
        for (int round = 0; round < bench.plan().inFlightRounds(); round++) {
            for (Rivals rival : List.of(Rivals.BARE, Rivals.COMPONENT_JAVA)) {
                run(bench, jvm.get(), rival);
            }
        }
        return report(bench.plan().waves());
    }

    private void run(Bench bench, Jvm jvm, Rivals rival) {
        try (Child child = bench.startSlow(rival, jvm, TRANSFERS)) {
            count(child, WARM_UP_WAVES);
            Slice slice = count(child, bench.plan().waves());
            if (slice.failures() > 0) {
                System.out.println(child.name() + ": " + slice.failures() + " failed, such as " + slice.failure());
            }
            slices.computeIfAbsent(rival, key -> new ArrayList<>()).add(slice);
            megabytes.computeIfAbsent(rival, key -> new ArrayList<>())
                    .add(child.ask("facts").get("memory").get("most").asDouble() / 1e6);
        }
    }

    private static Slice count(Child child, int waves) {
        return Json.read(child.ask(PATIENCE, "count", TRANSFERS, TRANSFERS * waves).toString(), Slice.class);
    }

    private Report report(int waves) {
        List<Row> rows = new ArrayList<>();
        slices.keySet().forEach(rival -> rows.add(
                Row.of(rival.label(), time(rival, waves), cpu(rival), memory(rival), failed(rival))));
        Rivals component = Rivals.COMPONENT_JAVA;
        return new Report(
                targets(time(component, waves), memory(component), failed(component)),
                List.of(new Section(
                        Figure.one(TRANSFERS, "") + " transfers in flight",
                        "The server answers after " + LoopbackServer.SLOW_MILLIS + " ms; the ideal time is that, times " + waves
                                                                             + " transfers of each virtual thread.",
                        List.of("Time, × the ideal", "CPU per transfer", "Resident memory at most", "Failed"), rows)));
    }

    private Figure time(Rivals rival, int waves) {
        double ideal = LoopbackServer.SLOW_MILLIS / 1e3 * waves;
        return Figure.of(slices.get(rival).stream().map(slice -> slice.seconds() / ideal).toList(), TIMES);
    }

    private Figure cpu(Rivals rival) {
        return Figure.of(slices.get(rival).stream().map(Slice::cpuMicrosEach).toList(), "µs");
    }

    private Figure memory(Rivals rival) {
        return Figure.of(megabytes.get(rival), "MB");
    }

    private Figure failed(Rivals rival) {
        return Figure.one(slices.get(rival).stream().mapToLong(Slice::failures).sum(), "");
    }

    private static List<Target> targets(Figure time, Figure memory, Figure failed) {
        return List.of(
                Target.atMost(1.3, TIMES, WHAT + "time, × the ideal", time),
                Target.atMost(300, "MB", WHAT + "resident memory", memory),
                Target.atMost(0, "", WHAT + "failed", failed));
    }
}
