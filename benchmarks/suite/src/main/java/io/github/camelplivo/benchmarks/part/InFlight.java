package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Rivals;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** Thousands of transfers in flight at a time, each on a virtual thread of Camel's. */
public final class InFlight implements Part {

    private static final int TRANSFERS = 5_000;
    /** After which Plivo answers. */
    private static final int MILLIS = 200;
    private static final int MILLIS_TO_OPEN = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String WHAT = Figure.one(TRANSFERS, "") + " in flight, ";

    /** How much memory there is: a JVM takes what it may have, and its collector works the less for it. */
    private enum Heap {
        /** As little as they can do with. */
        SMALL("176m", "32m", "heap of 176 MB"),
        LARGE("1g", "400m", "heap of 1 GB");

        private final String size;
        private final String young;
        private final String words;

        Heap(String size, String young, String words) {
            this.size = size;
            this.young = young;
            this.words = words;
        }
    }

    /** A rival with so much memory. */
    private record Case(Rivals rival, Heap heap) {

        @Override
        public String toString() {
            return rival.label() + ", " + heap.words;
        }
    }

    /** The bare client cannot do with the small one: the buffers of its connections take most of it. */
    private static final List<Case> CASES = List.of(
            new Case(Rivals.COMPONENT_JAVA, Heap.SMALL), new Case(Rivals.BARE, Heap.LARGE),
            new Case(Rivals.COMPONENT_JAVA, Heap.LARGE));

    private final Map<Case, List<Slice>> slices = new HashMap<>();
    private final Map<Case, List<Double>> megabytes = new HashMap<>();
    private final Map<Case, Long> failures = new HashMap<>();
    private double ideal;

    @Override
    public Report measure(Bench bench) {
        Optional<Jvm> jvm = bench.jvm().withVirtualThreads();
        if (jvm.isEmpty() || !bench.plan().everything()) {
            return new Report(List.of(), List.of());
        }
        ideal = MILLIS / 1e3 * bench.plan().waves();
        for (int round = 0; round < bench.plan().inFlightRounds(); round++) {
            for (Case one : CASES) {
                run(bench, jvm.get().withHeap(one.heap().size).with("-Xmn" + one.heap().young), one);
            }
        }
        return report(bench.plan().waves());
    }

    private void run(Bench bench, Jvm jvm, Case one) {
        try (Child child = bench.startWarm(one.rival(), jvm, TRANSFERS)) {
            // Opens the connections, which stay open: nobody has a second turn before all have had their first.
            bench.delay(MILLIS_TO_OPEN);
            Slice opening = count(child, TRANSFERS, TRANSFERS);
            bench.delay(MILLIS);
            Slice unmeasured = count(child, TRANSFERS, TRANSFERS * bench.plan().waves() * 2);
            // What waiting by the thousands needs is compiled then, on both sides.
            child.settle();
            bench.settle();
            Slice slice = count(child, TRANSFERS, TRANSFERS * bench.plan().waves());
            for (Slice each : List.of(opening, unmeasured, slice)) {
                if (each.failures() > 0) {
                    System.out.println(child.name() + ": " + each.failures() + " failed, such as " + each.failure());
                }
                failures.merge(one, each.failures(), Long::sum);
            }
            slices.computeIfAbsent(one, key -> new ArrayList<>()).add(slice);
            megabytes.computeIfAbsent(one, key -> new ArrayList<>())
                    .add(child.ask("facts").get("memory").get("most").asDouble() / 1e6);
        } finally {
            bench.delay(0);
        }
    }

    private static Slice count(Child child, int threads, int transfers) {
        return Slice.of(child, PATIENCE, "count", threads, transfers);
    }

    private Report report(int waves) {
        List<Target> targets = new ArrayList<>();
        for (Case one : CASES) {
            if (one.rival() == Rivals.COMPONENT_JAVA) {
                String what = WHAT + one.heap().words + ": ";
                targets.add(Target.atMost(1.3, TIMES, what + "time, × the ideal", time(one)));
                targets.add(Target.atMost(300, "MB", what + "resident memory", memory(one)));
                targets.add(Target.atMost(0, "", what + "failed", failed(one)));
            }
        }
        return new Report(
                targets,
                List.of(new Section(
                        Figure.one(TRANSFERS, "") + " transfers in flight",
                        "The server answers after " + MILLIS + " ms. The ideal time is " + MILLIS + " ms times the "
                                                                             + waves + " transfers of each virtual thread.",
                        List.of("Time, × the ideal", "CPU per transfer", "Peak resident memory", "Failed"),
                        CASES.stream().map(one -> Row.of(one.toString(), time(one), cpu(one), memory(one), failed(one)))
                                .toList())));
    }

    private Figure time(Case one) {
        return Figure.of(slices.get(one).stream().map(slice -> slice.seconds() / ideal).toList(), TIMES);
    }

    private Figure cpu(Case one) {
        return Figure.of(slices.get(one).stream().map(Slice::cpuMicrosEach).toList(), "µs");
    }

    private Figure memory(Case one) {
        return Figure.of(megabytes.get(one), "MB");
    }

    private Figure failed(Case one) {
        return Figure.one(failures.get(one), "");
    }
}
