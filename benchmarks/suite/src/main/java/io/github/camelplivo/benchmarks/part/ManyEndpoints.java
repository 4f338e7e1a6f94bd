package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.load.Turns;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Rivals;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A context with 1000 endpoints beside one with a single one. */
public final class ManyEndpoints implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int THREADS = 2;
    /** So many times the turns that others have: these are but two. */
    private static final int MORE_ROUNDS = 4;
    /** No two runs of the same give the same figure; within this it is the same. */
    private static final double SAME = 1.05;

    @Override
    public Report measure(Bench bench) {
        String one = Rivals.ONE_ENDPOINT.label();
        String thousand = Rivals.THOUSAND_ENDPOINTS.label();
        Turns samples = new Turns();
        List<JsonNode> facts = new ArrayList<>();
        for (int fork = 0; fork < bench.plan().forks(); fork++) {
            try (Child both = bench.startWarm(Rivals.ONE_ENDPOINT, Rivals.THOUSAND_ENDPOINTS)) {
                samples.take(both, List.of(Rivals.ONE_ENDPOINT, Rivals.THOUSAND_ENDPOINTS),
                        MORE_ROUNDS * bench.plan().rounds(), PATIENCE, "closed", THREADS, bench.plan().sliceMillis());
            }
        }
        for (int start = 0; start < bench.plan().forks(); start++) {
            try (Child many = bench.start(Rivals.THOUSAND_ENDPOINTS)) {
                facts.add(many.ask("facts"));
            }
        }
        Figure cpu = samples.ratio(thousand, one, Slice::cpuMicrosEach);
        Figure millis = each(facts, "millisEach", 1, "ms");
        Figure kilobytes = each(facts, "bytesEach", 1e-3, "kB");
        Figure pools = each(facts, "pools", 1, "");
        return new Report(
                List.of(
                        Target.atMost(SAME, TIMES, "CPU per transfer with 1000 endpoints, × with one", cpu),
                        Target.atMost(1, "", "Connection pools of 1000 endpoints", pools),
                        Target.atMost(10, "kB", "Each further endpoint, heap", kilobytes),
                        Target.atMost(0.2, "ms", "Each further endpoint, CPU time in a cold JVM", millis)),
                List.of(new Section(
                        "1000 endpoints in a context",
                        "Each endpoint has a started producer. CPU is a multiple of that with one endpoint, in the same JVM.",
                        List.of("CPU per transfer", "Pools", "Heap per further endpoint", "CPU time per further endpoint"),
                        List.of(Row.of(thousand, cpu, pools, kilobytes, millis)))));
    }

    private static Figure each(List<JsonNode> facts, String name, double factor, String unit) {
        return Figure.of(facts.stream().map(fact -> fact.get(name).asDouble() * factor).toList(), unit);
    }
}
