package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.ListProcess;

/** A list of 100,000 calls, read to its end with a heap of 64 MB. */
public final class LongList implements Part {

    private static final int OBJECTS = 100_000;
    private static final String HEAP = "64m";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public Report measure(Bench bench) {
        List<JsonNode> runs = new ArrayList<>();
        for (int fork = 0; fork < bench.plan().forks(); fork++) {
            try (Child child = Child.start("long-list", bench.jvm().withHeap(HEAP), ListProcess.class, bench.url())) {
                runs.add(child.ask(PATIENCE, "read"));
            }
        }
        Figure objects = each(runs, "objects", "");
        Figure micros = each(runs, "microsEach", "µs");
        Figure growth = Figure.of(
                runs.stream().map(run -> (run.get("late").asDouble() - run.get("early").asDouble()) / 1e6).toList(), "MB");
        Figure resident = Figure.of(runs.stream().map(run -> run.get("memory").get("most").asDouble() / 1e6).toList(), "MB");
        return new Report(
                List.of(
                        Target.atLeast(OBJECTS, "", "Calls of a long list that a split with a heap of 64 MB gets", objects),
                        Target.atMost(1, "MB", "Heap in use after the last call, beyond that after 10,000", growth)),
                List.of(new Section(
                        "A list of 100,000 calls",
                        "allPages=true and a split with streaming, in a JVM with a heap of 64 MB, without the limit of requests"
                                                   + " per second. CPU is that of the thread of the route.",
                        List.of("Calls", "CPU per call", "Growth of the heap", "Peak resident memory"),
                        List.of(Row.of("camel-plivo", objects, micros, growth, resident)))));
    }

    private static Figure each(List<JsonNode> runs, String name, String unit) {
        return Figure.of(runs.stream().map(run -> run.get(name).asDouble()).toList(), unit);
    }
}
