package io.github.camelplivo.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What each of several did, round by round. */
public class Samples<T> {

    private final Map<String, List<T>> samples = new LinkedHashMap<>();

    public final void add(String name, T sample) {
        samples.computeIfAbsent(name, key -> new ArrayList<>()).add(sample);
    }

    public final List<T> all() {
        return samples.values().stream().flatMap(List::stream).toList();
    }

    public final List<T> of(String name) {
        return samples.get(name);
    }

    /** The absolute figure. */
    public final Figure figure(String name, ToDoubleFunction<T> metric, String unit) {
        return Figure.of(of(name).stream().map(metric::applyAsDouble).toList(), unit);
    }

    /** How many times the other's: the ratios of the rounds. */
    public final Figure ratio(String name, String other, ToDoubleFunction<T> metric) {
        List<T> mine = of(name);
        List<T> theirs = of(other);
        return Figure.of(
                IntStream.range(0, mine.size())
                        .mapToObj(round -> metric.applyAsDouble(mine.get(round)) / metric.applyAsDouble(theirs.get(round)))
                        .toList(),
                Figure.TIMES);
    }
}
