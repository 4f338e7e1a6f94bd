package io.github.camelplivo.benchmarks.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.report.Figure;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;

/** What the component adds to the class path of an application that has Camel HTTP and Camel Jackson. */
public final class ClassPath implements Part {

    private static final String WHAT = "Added to a Camel HTTP application's class path";

    @Override
    public Report measure(Bench bench) throws Exception {
        Set<Path> there = Application.CAMEL_HTTP.jars().stream().map(Path::getFileName).collect(Collectors.toSet());
        List<Path> added = Application.CAMEL_PLIVO.jars().stream().filter(jar -> !there.contains(jar.getFileName())).toList();
        List<Row> rows = new ArrayList<>();
        double sum = 0;
        for (Path jar : added) {
            sum += kilobytes(jar);
            rows.add(Row.of(jar.getFileName().toString(), Figure.one(kilobytes(jar), "kB")));
        }
        Figure all = Figure.one(sum, "kB");
        rows.add(Row.of("total", all));
        return new Report(
                List.of(),
                List.of(new Section(WHAT, "From Maven's dependency lists of two applications.", List.of("Size"), rows)));
    }

    private static double kilobytes(Path jar) throws IOException {
        return Files.size(jar) / 1e3;
    }
}
