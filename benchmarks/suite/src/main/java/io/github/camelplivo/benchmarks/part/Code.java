package io.github.camelplivo.benchmarks.part;

import java.util.ArrayList;
import java.util.List;

import io.github.camelplivo.benchmarks.Bench;
import io.github.camelplivo.benchmarks.code.CpuProfiler;
import io.github.camelplivo.benchmarks.code.XmlBenchmark;
import io.github.camelplivo.benchmarks.report.Samples;
import io.github.camelplivo.benchmarks.report.Section;
import io.github.camelplivo.benchmarks.report.Section.Row;
import io.github.camelplivo.benchmarks.report.Target;
import io.github.camelplivo.webhook.SignatureBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import static io.github.camelplivo.benchmarks.report.Figure.TIMES;

/** Code without a network, measured by JMH: signatures and documents. */
public final class Code implements Part {

    /** What is compared with what. */
    private enum Pair {
        SIGNATURE("check a signature", "one HMAC-SHA256", SignatureBenchmark.class, "check", "hmac"),
        WRITE("write a document", "the JDK's DOM", XmlBenchmark.class, "writeComponent", "writeJdk"),
        READ("read a document", "the JDK's DOM", XmlBenchmark.class, "readComponent", "readJdk");

        private final String what;
        private final String other;
        private final String component;
        private final String rival;

        Pair(String what, String other, Class<?> benchmark, String component, String rival) {
            this.what = what;
            this.other = other;
            this.component = benchmark.getName() + "." + component;
            this.rival = benchmark.getName() + "." + rival;
        }
    }

    /** CPU nanoseconds and bytes of one operation. */
    private record Cost(double nanos, double bytes) {
    }

    private final Samples<Cost> costs = new Samples<>();

    @Override
    public Report measure(Bench bench) throws Exception {
        List<Pair> pairs = bench.plan().everything() ? List.of(Pair.values()) : List.of(Pair.SIGNATURE);
        for (int round = 0; round < bench.plan().codeRounds(); round++) {
            for (Pair pair : pairs) {
                run(bench, pair.component);
                run(bench, pair.rival);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            rows.add(Row.of(
                    pair.what + ", × " + pair.other, costs.ratio(pair.component, pair.rival, Cost::nanos),
                    costs.ratio(pair.component, pair.rival, Cost::bytes),
                    costs.figure(pair.component, cost -> 1e9 / cost.nanos(), "/s")));
        }
        return new Report(
                List.of(Target.atMost(3, TIMES, "Signature verification, CPU, × one HMAC-SHA256 over the same bytes",
                        costs.ratio(Pair.SIGNATURE.component, Pair.SIGNATURE.rival, Cost::nanos))),
                List.of(new Section(
                        "Signatures and documents", "Measured by JMH. The other side of each comparison has its inputs ready-made.",
                        List.of("CPU", "Bytes", "Per second of CPU"), rows)));
    }

    private void run(Bench bench, String benchmark) throws RunnerException {
        RunResult result = new Runner(
                new OptionsBuilder().include("^" + benchmark.replace(".", "\\.") + "$").forks(1)
                        .jvm(bench.jvm().home().resolve("bin/java").toString())
                        .jvmArgs(bench.jvm().arguments().toArray(String[]::new))
                        .warmupIterations(2).warmupTime(TimeValue.seconds(1))
                        .measurementIterations(1).measurementTime(TimeValue.seconds(bench.plan().codeSeconds()))
                        .timeout(TimeValue.seconds(60)).addProfiler(CpuProfiler.class)
                        .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build())
                                .runSingle();
        costs.add(benchmark,
                new Cost(
                        result.getSecondaryResults().get(CpuProfiler.CPU).getScore(),
                        result.getSecondaryResults().get(CpuProfiler.BYTES).getScore()));
    }
}
