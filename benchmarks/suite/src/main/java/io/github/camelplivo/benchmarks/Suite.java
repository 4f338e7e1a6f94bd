package io.github.camelplivo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.github.camelplivo.benchmarks.part.Callbacks;
import io.github.camelplivo.benchmarks.part.ClassPath;
import io.github.camelplivo.benchmarks.part.Code;
import io.github.camelplivo.benchmarks.part.DynamicUri;
import io.github.camelplivo.benchmarks.part.InFlight;
import io.github.camelplivo.benchmarks.part.LongList;
import io.github.camelplivo.benchmarks.part.ManyEndpoints;
import io.github.camelplivo.benchmarks.part.Part;
import io.github.camelplivo.benchmarks.part.StartUp;
import io.github.camelplivo.benchmarks.part.Transfers;
import io.github.camelplivo.benchmarks.process.Json;
import io.github.camelplivo.benchmarks.report.Machine;
import io.github.camelplivo.benchmarks.report.Page;
import io.github.camelplivo.benchmarks.report.Results;

/** Runs everything, and tells what came of it. Its working directory is {@code benchmarks}. */
public final class Suite {

    private static final Path RESULTS = Path.of("results.json");
    private static final Path RESULTS_OF_SHORT = Path.of("suite/target/short.json");
    private static final Path PAGE = Path.of("../docs/performance.md");

    private static final String ALL = "all";
    /** In the order of the page. */
    private static final List<Part> PARTS = List.of(new Transfers(), new StartUp(), new ClassPath(), new InFlight(),
            new DynamicUri(), new ManyEndpoints(), new LongList(), new Code(), new Callbacks());

    private Suite() {
    }

    /**
     * @param arguments {@code full}, {@code short} or {@code page}; then {@code all} or the name of the only part to run
     */
    public static void main(String[] arguments) throws Exception {
        boolean well = switch (arguments[0]) {
            case "full" -> run(Plan.FULL, arguments[1], RESULTS) && writePage();
            case "short" -> run(Plan.SHORT, arguments[1], RESULTS_OF_SHORT);
            case "page" -> writePage();
            default -> throw new IllegalArgumentException("full, short or page, not " + arguments[0]);
        };
        // JMH leaves threads behind.
        System.exit(well ? 0 : 1);
    }

    private static boolean run(Plan plan, String only, Path file) throws IOException {
        Results results = new Results(
                LocalDate.now().toString(), plan.name(), Machine.seen(), new ArrayList<>(), new ArrayList<>());
        boolean well = true;
        try (Bench bench = Bench.open(plan)) {
            for (Part part : PARTS) {
                if (only.equals(ALL) || only.equals(part.getClass().getSimpleName())) {
                    well &= measured(part, bench, results);
                }
            }
        }
        System.out.println("\n" + new Page(results).text());
        if (well && only.equals(ALL)) {
            Files.writeString(file, Json.writePretty(results));
        }
        return well;
    }

    /** A part that cannot be measured does not take the others with it. */
    private static boolean measured(Part part, Bench bench, Results results) {
        String name = part.getClass().getSimpleName();
        long begin = System.nanoTime();
        try {
            Part.Report report = part.measure(bench);
            results.targets().addAll(report.targets());
            results.sections().addAll(report.sections());
            System.out.printf("%s: %d s%n", name, (System.nanoTime() - begin) / 1_000_000_000);
            return true;
        } catch (Exception e) {
            System.out.println(name + " could not be measured:");
            e.printStackTrace(System.out);
            return false;
        }
    }

    /** From the file, which may be of an earlier run. */
    private static boolean writePage() throws IOException {
        Results results = Json.read(Files.readString(RESULTS), Results.class);
        Files.writeString(PAGE, new Page(results).fill(Files.readString(PAGE)));
        return true;
    }
}
