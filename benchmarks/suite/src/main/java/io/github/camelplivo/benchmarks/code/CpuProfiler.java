package io.github.camelplivo.benchmarks.code;

import java.util.Collection;
import java.util.List;

import io.github.camelplivo.benchmarks.load.Meter;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** CPU time of the process for each operation: JMH's own figure is the clock on the wall. */
public final class CpuProfiler implements InternalProfiler {

    public static final String CPU = "cpu";
    public static final String BYTES = "bytes";

    private Meter begin;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begin = Meter.read();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        Meter end = Meter.read();
        double operations = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(CPU, (end.cpuNanos() - begin.cpuNanos()) / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(BYTES, (end.bytes() - begin.bytes()) / operations, "B/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "CPU time and allocated bytes of each operation";
    }
}
