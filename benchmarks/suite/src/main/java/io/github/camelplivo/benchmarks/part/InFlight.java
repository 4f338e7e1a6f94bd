package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Samples;
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

    private static final String SMALL = "heap of 176 MB";
    private static final String LARGE = "heap of 1 GB";

    /** A rival with so much memory: a JVM takes what it may have, and its collector works the less for it. */
    private record Case(Rivals rival, String heap, String size, String young) {

        String label() {
            return rival.label() + ", " + heap;
        }
    }

    /** The small one is as little as the component can do with; the bare client cannot: its connections' buffers fill it. */
    private static final List<Case> CASES = List.of(
            new Case(Rivals.COMPONENT_JAVA, SMALL, "176m", "32m"), new Case(Rivals.BARE, LARGE, "1g", "400m"),
            new Case(Rivals.COMPONENT_JAVA, LARGE, "1g", "400m"));

    /** @param failed of these transfers, and of those before that are not measured */
    private record Run(Slice slice, double megabytes, long failed) {
    }

    private final Samples<Run> runs = new Samples<>();
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
                run(bench, jvm.get().withHeap(one.size()).with("-Xmn" + one.young()), one);
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
            long failed = 0;
            for (Slice each : List.of(opening, unmeasured, slice)) {
                if (each.failures() > 0) {
                    System.out.println(child.name() + ": " + each.failures() + " failed, such as " + each.failure());
                }
                failed += each.failures();
            }
            runs.add(one.label(), new Run(slice, child.ask("facts").get("memory").get("most").asDouble() / 1e6, failed));
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
                String what = WHAT + one.heap() + ": ";
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
                        CASES.stream().map(one -> Row.of(one.label(), time(one), cpu(one), memory(one), failed(one)))
                                .toList())));
    }

    private Figure time(Case one) {
        return runs.figure(one.label(), run -> run.slice().seconds() / ideal, TIMES);
    }

    private Figure cpu(Case one) {
        return runs.figure(one.label(), run -> run.slice().cpuMicrosEach(), "µs");
    }

    private Figure memory(Case one) {
        return runs.figure(one.label(), Run::megabytes, "MB");
    }

    private Figure failed(Case one) {
        return Figure.one(runs.of(one.label()).stream().mapToLong(Run::failed).sum(), "");
    }
}
