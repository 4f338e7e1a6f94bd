package io.github.camelplivo.benchmarks.part;

import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.callback.CallbackServer;
import io.github.camelplivo.benchmarks.callback.CallbackServer.Route;
import io.github.camelplivo.benchmarks.callback.Caller;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Samples;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Column;
import io.github.camelplivo.benchmarks.report.Target;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A callback that is verified and answered with a document, beside a route of Camel's that just answers. */
public final class Callbacks implements Part {

    private static final int THREADS = 4;
    private static final String BARE = "bare platform-http route";
    private static final String COMPONENT = "webhook:plivo:callback";
    private static final String CHANGING = "the same, a different document each time";

    private final Samples<Slice> samples = new Samples<>();

    @Override
    public Report measure(Bench bench) throws Exception {
        for (int fork = 0; fork < bench.plan().forks(); fork++) {
            try (Child bareServer = Child.start(BARE, bench.jvm(), CallbackServer.class, Route.BARE);
                 Child server = Child.start(COMPONENT, bench.jvm(), CallbackServer.class, Route.COMPONENT);
                 Child changingServer = Child.start(CHANGING, bench.jvm(), CallbackServer.class, Route.COMPONENT_CHANGING);
                 Caller bare = new Caller(bareServer);
                 Caller component = new Caller(server);
                 Caller changing = new Caller(changingServer)) {
                if (!component.forged().equals("403")) {
                    throw new IllegalStateException("A forged callback was not refused");
                }
                take(bench, bench.plan().everything() ? List.of(bare, component, changing) : List.of(bare, component));
            }
        }
        return report(bench.plan().everything() ? List.of(BARE, COMPONENT, CHANGING) : List.of(BARE, COMPONENT));
    }

    private void take(Bench bench, List<Caller> callers) throws InterruptedException {
        for (Caller caller : callers) {
            caller.warmUp(THREADS, bench.plan().warmUp(), bench.plan().warmUpSteps());
        }
        for (int round = 0; round < bench.plan().rounds(); round++) {
            for (Caller caller : callers) {
                samples.add(caller.name(), caller.closed(THREADS, bench.plan().sliceMillis()));
            }
        }
    }

    private Report report(List<String> names) {
        return new Report(
                names.subList(1, names.size()).stream().map(this::target).toList(),
                List.of(Section.ofMultiples(
                        "Callbacks", "", names,
                        List.of(
                                new Column<>("CPU per callback", samples, Slice::cpuMicrosEach, "µs"),
                                new Column<>("Bytes per callback", samples, Slice::bytesEach, "B"),
                                new Column<>("Callbacks per second", samples, Slice::perSecond, "/s")))));
    }

    private Target target(String name) {
        return Target.atMost(1.5, TIMES, "Callback answered with " + (name.equals(CHANGING) ? "a different" : "the same")
                                         + " document each time, CPU, × a bare platform-http route",
                samples.ratio(name, BARE, Slice::cpuMicrosEach));
    }
}
