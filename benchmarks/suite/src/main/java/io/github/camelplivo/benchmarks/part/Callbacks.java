package io.github.camelplivo.benchmarks.part;

import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.callback.CallbackServer;
import io.github.camelplivo.benchmarks.callback.CallbackServer.Route;
import io.github.camelplivo.benchmarks.callback.Caller;
import io.github.camelplivo.benchmarks.load.Samples;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** A callback that is verified and answered with a document, beside a route of Camel's that just answers. */
public final class Callbacks implements Part {

    private static final int THREADS = 4;

    @Override
    public Report measure(Bench bench) throws Exception {
        try (Child bareServer = start(bench, Route.BARE, "bare platform-http route");
             Child server = start(bench, Route.COMPONENT, "webhook:plivo:callback");
             Caller bare = new Caller(bareServer);
             Caller component = new Caller(server)) {
            if (!component.forged().equals("403")) {
                throw new IllegalStateException("A forged callback was not refused");
            }
            for (Caller caller : List.of(bare, component)) {
                caller.warmUp(THREADS, bench.plan().warmUp());
            }
            Samples samples = new Samples();
            for (int round = 0; round < bench.plan().rounds(); round++) {
                for (Caller caller : List.of(bare, component)) {
                    samples.add(caller.name(), caller.closed(THREADS, bench.plan().sliceMillis()));
                }
            }
            return report(samples, bare.name(), component.name());
        }
    }

    private static Child start(Bench bench, Route route, String name) {
        return Child.start(name, bench.jvm(), CallbackServer.class, route);
    }

    private static Report report(Samples samples, String bare, String component) {
        Figure cpu = samples.ratio(component, bare, Slice::cpuMicrosEach);
        return new Report(
                List.of(Target.atMost(1.5, TIMES, "Callback answered from a document, CPU, × a bare platform-http route", cpu)),
                List.of(new Section(
                        "Callbacks", "The first line as it is, the other as multiples of it.",
                        List.of("CPU per callback", "Bytes per callback", "Callbacks per second"),
                        List.of(
                                Row.of(bare, samples.figure(bare, Slice::cpuMicrosEach, "µs"),
                                        samples.figure(bare, Slice::bytesEach, "B"),
                                        samples.figure(bare, Slice::perSecond, "/s")),
                                Row.of(component, cpu, samples.ratio(component, bare, Slice::bytesEach),
                                        samples.ratio(component, bare, Slice::perSecond))))));
    }
}
