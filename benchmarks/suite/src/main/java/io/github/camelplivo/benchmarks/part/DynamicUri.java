package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.load.Turns;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Plivo;
import io.github.camelplivo.benchmarks.rival.Rivals;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A dynamic URI that is another for each transfer, beside an endpoint that takes the call's UUID from a header. */
public final class DynamicUri implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int THREADS = 2;
    /** In a turn, which is short: what else the machine does has no time to change between two of them. */
    private static final int TRANSFERS = 10_000;

    @Override
    public Report measure(Bench bench) {
        int transfers = bench.plan().dynamicTransfers();
        int calls = Math.min(transfers, Plivo.CALLS);
        Turns samples = new Turns();
        String fixed = Rivals.COMPONENT_JAVA.label();
        String dynamic = Rivals.COMPONENT_TOD.label();
        double registered = 0;
        for (int fork = 0; fork < bench.plan().forks(); fork++) {
            try (Child both = bench.startWarm(Rivals.COMPONENT_JAVA, Rivals.COMPONENT_TOD)) {
                samples.take(both, List.of(Rivals.COMPONENT_JAVA, Rivals.COMPONENT_TOD),
                        transfers / TRANSFERS, PATIENCE, "count", THREADS, TRANSFERS);
                registered = Math.max(registered, both.ask("facts", 1).get("endpoints").asDouble());
            }
        }
        Figure cpu = samples.ratio(dynamic, fixed, Slice::cpuMicrosEach);
        Figure bytes = samples.ratio(dynamic, fixed, Slice::bytesEach);
        Figure endpoints = Figure.one(registered, "");
        return new Report(
                List.of(
                        Target.atMost(1.1, TIMES, "CPU per transfer of toD over " + Figure.one(calls, "")
                                                  + " ids, × a static endpoint",
                                cpu),
                        Target.atMost(1, "", "Endpoints in the registry afterwards", endpoints)),
                List.of(new Section(
                        "toD over " + Figure.one(calls, "") + " ids", "Multiples of a static endpoint in the same JVM.",
                        List.of("CPU per transfer", "Bytes per transfer", "Endpoints in the registry"),
                        List.of(Row.of(dynamic, cpu, bytes, endpoints)))));
    }
}
