package io.github.camelplivo.benchmarks.part;

import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.part.Application.Start;
import io.github.camelplivo.benchmarks.report.Samples;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Column;
import io.github.camelplivo.benchmarks.report.Target;

import static io.github.camelplivo.benchmarks.part.Application.CAMEL_HTTP;
import static io.github.camelplivo.benchmarks.part.Application.CAMEL_PLIVO;
import static io.github.camelplivo.benchmarks.part.Application.PLIVO_JAVA;
import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** From the start of a JVM to its first transfer, and the memory that it has then. */
public final class StartUp implements Part {

    private final Samples<Start> starts = new Samples<>();

    @Override
    public Report measure(Bench bench) throws Exception {
        // The first of all is not counted: it reads the jars from the disk.
        for (int round = -1; round < bench.plan().starts(); round++) {
            for (Application application : List.of(CAMEL_HTTP, CAMEL_PLIVO, PLIVO_JAVA)) {
                Start start = application.start(bench.jvm(), bench.url());
                if (round >= 0) {
                    starts.add(application.label(), start);
                }
            }
        }
        return new Report(
                List.of(
                        Target.atMost(1.05, TIMES, "Start to first transfer, × Camel HTTP by hand",
                                starts.ratio(CAMEL_PLIVO.label(), CAMEL_HTTP.label(), Start::millis)),
                        Target.atMost(1, TIMES, "Start to first transfer, × plivo-java in a bean",
                                starts.ratio(CAMEL_PLIVO.label(), PLIVO_JAVA.label(), Start::millis))),
                List.of(Section.ofMultiples(
                        "Start to first transfer", "", List.of(CAMEL_HTTP.label(), CAMEL_PLIVO.label(), PLIVO_JAVA.label()),
                        List.of(
                                new Column<>("Time", starts, Start::millis, "ms"),
                                new Column<>("CPU time", starts, Start::cpuMillis, "ms"),
                                new Column<>("Resident memory", starts, Start::megabytes, "MB")))));
    }
}
