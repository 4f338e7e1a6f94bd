package io.github.camelplivo.benchmarks.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.load.Turns;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Column;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.benchmarks.rival.Rivals;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** What a transfer costs each rival, and how many it gets done. */
public final class Transfers implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** No more than cores of a small machine: nobody waits for his turn. */
    private static final int FEW = 2;
    private static final int MANY = 64;

    private Bench bench;
    private final Map<Integer, Turns> byThreads = new LinkedHashMap<>();

    @Override
    public Report measure(Bench with) throws Exception {
        bench = with;
        Latency latency = new Latency();
        for (int fork = 0; fork < bench.plan().forks(); fork++) {
            List<Child> rivals = new ArrayList<>();
            try {
                for (Rivals rival : bench.plan().rivals()) {
                    rivals.add(bench.startWarm(rival));
                }
                measure(rivals);
                if (bench.plan().everything()) {
                    latency.take(rivals);
                }
            } finally {
                rivals.forEach(Child::close);
            }
        }
        List<String> names = bench.plan().rivals().stream().map(Rivals::label).toList();
        List<Section> sections = new ArrayList<>(
                List.of(
                        section("CPU time per transfer", "µs", names, Slice::cpuMicrosEach),
                        section("Bytes allocated per transfer", "B", names, Slice::bytesEach),
                        section("Transfers per second", "/s", names, Slice::perSecond)));
        if (bench.plan().everything()) {
            sections.add(latency.section(names));
        }
        return new Report(targets(), sections);
    }

    private void measure(List<Child> rivals) {
        long sentBefore = sent();
        long receivedBefore = bench.requests();
        for (int threads : bench.plan().threads()) {
            byThreads.computeIfAbsent(threads, key -> new Turns())
                    .take(rivals, bench.plan().rounds(), PATIENCE, "closed", threads, bench.plan().sliceMillis());
        }
        check(sent() - sentBefore, bench.requests() - receivedBefore);
    }

    private long sent() {
        return byThreads.values().stream().mapToLong(Turns::requests).sum();
    }

    /** Each transfer is one request, neither left out nor sent twice. */
    private static void check(long sent, long received) {
        if (received != sent) {
            throw new IllegalStateException(sent + " transfers were " + received + " requests");
        }
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>(
                List.of(
                        Target.atMost(1.25, TIMES, "CPU per transfer, route included, × bare HttpClient",
                                component(FEW, Rivals.BARE, Slice::cpuMicrosEach)),
                        Target.atMost(1.5, TIMES, "Bytes per transfer, × bare HttpClient",
                                component(FEW, Rivals.BARE, Slice::bytesEach))));
        if (bench.plan().everything()) {
            targets.add(Target.atMost(1 / 3.0, TIMES, "CPU per transfer, × plivo-java in a bean",
                    component(FEW, Rivals.PLIVO_JAVA, Slice::cpuMicrosEach)));
            targets.add(Target.atMost(0.25, TIMES, "CPU per transfer, × Camel HTTP by hand",
                    component(FEW, Rivals.CAMEL_HTTP, Slice::cpuMicrosEach)));
        }
        targets.add(Target.atLeast(0.85, TIMES, "Transfers per second with 64 threads, × bare HttpClient",
                component(MANY, Rivals.BARE, Slice::perSecond)));
        return targets;
    }

    private Figure component(int threads, Rivals other, ToDoubleFunction<Slice> metric) {
        return byThreads.get(threads).ratio(Rivals.COMPONENT_JAVA.label(), other.label(), metric);
    }

    private Section section(String title, String unit, List<String> names, ToDoubleFunction<Slice> metric) {
        return Section.ofMultiples(title, "", names, byThreads.keySet().stream().map(
                threads -> new Column<>(threads + (threads == 1 ? " thread" : " threads"), byThreads.get(threads), metric, unit))
                .toList());
    }
}
