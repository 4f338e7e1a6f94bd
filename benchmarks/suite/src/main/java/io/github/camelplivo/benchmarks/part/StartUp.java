package io.github.camelplivo.benchmarks.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.part.Application.Start;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;

import static io.github.camelplivo.benchmarks.part.Application.CAMEL_HTTP;
import static io.github.camelplivo.benchmarks.part.Application.CAMEL_PLIVO;
import static io.github.camelplivo.benchmarks.part.Application.PLIVO_JAVA;
import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** From the start of a JVM to its first transfer, and the memory that it has then. */
public final class StartUp implements Part {

    private final Map<Application, List<Start>> starts = new LinkedHashMap<>();

    @Override
    public Report measure(Bench bench) throws Exception {
        // The first of all is not counted: it reads the jars from the disk.
        for (int round = -1; round < bench.plan().starts(); round++) {
            for (Application application : List.of(CAMEL_HTTP, CAMEL_PLIVO, PLIVO_JAVA)) {
                Start start = application.start(bench.jvm(), bench.url());
                if (round >= 0) {
                    starts.computeIfAbsent(application, key -> new ArrayList<>()).add(start);
                }
            }
        }
        return new Report(
                List.of(
                        Target.atMost(1.05, TIMES, "Start to first transfer, × Camel HTTP by hand",
                                ratio(CAMEL_PLIVO, CAMEL_HTTP, Start::millis)),
                        Target.atMost(1, TIMES, "Start to first transfer, × plivo-java in a bean",
                                ratio(CAMEL_PLIVO, PLIVO_JAVA, Start::millis))),
                List.of(section()));
    }

    private Section section() {
        return new Section(
                "Start to first transfer", "The first row is absolute, the others are multiples of it.",
                List.of("Time", "CPU time", "Resident memory"),
                List.of(
                        Row.of(CAMEL_HTTP.label(), figure(Start::millis, "ms"), figure(Start::cpuMillis, "ms"),
                                figure(Start::megabytes, "MB")),
                        row(CAMEL_PLIVO), row(PLIVO_JAVA)));
    }

    private Row row(Application application) {
        return Row.of(application.label(), ratio(application, CAMEL_HTTP, Start::millis),
                ratio(application, CAMEL_HTTP, Start::cpuMillis), ratio(application, CAMEL_HTTP, Start::megabytes));
    }

    private Figure figure(ToDoubleFunction<Start> metric, String unit) {
        return Figure.of(starts.get(CAMEL_HTTP).stream().map(metric::applyAsDouble).toList(), unit);
    }

    private Figure ratio(Application one, Application other, ToDoubleFunction<Start> metric) {
        return Figure.of(
                IntStream.range(0, starts.get(one).size())
                        .mapToObj(round -> metric.applyAsDouble(starts.get(one).get(round))
                                           / metric.applyAsDouble(starts.get(other).get(round)))
                        .toList(),
                TIMES);
    }
}
