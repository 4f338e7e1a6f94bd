package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Samples;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Rivals;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A dynamic URI that is another for each transfer, beside an endpoint that takes the call's UUID from a header. */
public final class DynamicUri implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int THREADS = 2;
    private static final int ROUNDS = 10;

    @Override
    public Report measure(Bench bench) {
        try (Child fixed = bench.startWarm(Rivals.COMPONENT_JAVA);
             Child dynamic = bench.startWarm(Rivals.COMPONENT_TOD)) {
            int calls = bench.plan().calls();
            Samples samples = Samples.of(List.of(fixed, dynamic), ROUNDS, PATIENCE, "count", THREADS, calls / ROUNDS);
            Figure cpu = samples.ratio(dynamic.name(), fixed.name(), Slice::cpuMicrosEach);
            Figure bytes = samples.ratio(dynamic.name(), fixed.name(), Slice::bytesEach);
            Figure endpoints = Figure.one(dynamic.ask("facts").get("endpoints").asDouble(), "");
            return new Report(
                    List.of(
                            Target.atMost(1.1, TIMES, "CPU per transfer of toD over " + Figure.one(calls, "")
                                                      + " ids, × a static endpoint",
                                    cpu),
                            Target.atMost(1, "", "Endpoints in the registry after it", endpoints)),
                    List.of(new Section(
                            "toD over " + Figure.one(calls, "") + " ids", "As multiples of a static endpoint.",
                            List.of("CPU per transfer", "Bytes per transfer", "Endpoints in the registry"),
                            List.of(Row.of(dynamic.name(), cpu, bytes, endpoints)))));
        }
    }
}
