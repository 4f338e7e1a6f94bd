package io.github.camelplivo.benchmarks.part;

import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Target;

/** One thing that the suite measures. */
public interface Part {

    /** What came of it. */
    record Report(List<Target> targets, List<Section> sections) {
    }

    Report measure(Bench bench) throws Exception;
}
