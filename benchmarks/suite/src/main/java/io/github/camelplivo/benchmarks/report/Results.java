package io.github.camelplivo.benchmarks.report;

import java.util.List;

/** What a run of the suite has found: what {@code results.json} holds. */
public record Results(String date, String plan, Machine machine, List<Target> targets, List<Section> sections) {
}
