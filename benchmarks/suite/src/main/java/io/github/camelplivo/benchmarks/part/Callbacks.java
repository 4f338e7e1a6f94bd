package io.github.camelplivo.benchmarks.part;

import java.util.ArrayList;
import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.callback.CallbackServer;
import io.github.camelplivo.benchmarks.callback.CallbackServer.Route;
import io.github.camelplivo.benchmarks.callback.Caller;
import io.github.camelplivo.benchmarks.load.Samples;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A callback that is verified and answered with a document, beside a route of Camel's that just answers. */
public final class Callbacks implements Part {

    private static final int THREADS = 4;
    private static final String BARE = "bare platform-http route";
    private static final String COMPONENT = "webhook:plivo:callback";
    private static final String CHANGING = "the same, a different document each time";

    private final Samples samples = new Samples();

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
        return report(bench.plan().everything());
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

    private Report report(boolean everything) {
        List<Row> rows = new ArrayList<>(
                List.of(
                        Row.of(BARE, samples.figure(BARE, Slice::cpuMicrosEach, "µs"),
                                samples.figure(BARE, Slice::bytesEach, "B"),
                                samples.figure(BARE, Slice::perSecond, "/s")),
                        row(COMPONENT)));
        if (everything) {
            rows.add(row(CHANGING));
        }
        return new Report(
                targets(everything),
                List.of(new Section(
                        "Callbacks", "The first row is absolute, the others are multiples of it.",
                        List.of("CPU per callback", "Bytes per callback", "Callbacks per second"),
                        rows)));
    }

    private List<Target> targets(boolean everything) {
        List<Target> targets = new ArrayList<>(List.of(target("the same document each time", COMPONENT)));
        if (everything) {
            targets.add(target("a different document each time", CHANGING));
        }
        return targets;
    }

    private Target target(String answer, String name) {
        return Target.atMost(1.5, TIMES, "Callback answered with " + answer + ", CPU, × a bare platform-http route",
                samples.ratio(name, BARE, Slice::cpuMicrosEach));
    }

    private Row row(String name) {
        return Row.of(name, samples.ratio(name, BARE, Slice::cpuMicrosEach), samples.ratio(name, BARE, Slice::bytesEach),
                samples.ratio(name, BARE, Slice::perSecond));
    }
}
