package io.github.camelplivo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.github.camelplivo.benchmarks.callback.CallbackServer;
import io.github.camelplivo.benchmarks.callback.CallbackServer.Route;
import io.github.camelplivo.benchmarks.callback.Caller;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.report.Costs;
import io.github.camelplivo.benchmarks.rival.Rivals;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the CPU time and the bytes of a transfer, or of a callback, go, by Java Flight Recorder. Best with a JDK 25,
 * which is taken where there is one; an older one sees only Java code, and nothing of what the operating system does to
 * send, to receive and to wake threads.
 */
final class Profile {

    private static final String CALLBACK = "CALLBACK_";
    private static final Path RECORDING = Path.of("suite/target/profile.jfr").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int THREADS = 2;
    private static final int MILLIS = 30_000;

    private Profile() {
    }

    /** @param name one of {@link Rivals}, or of {@link Route} with {@value #CALLBACK} before it */
    static boolean of(String name) throws Exception {
        try (Bench bench = Bench.open(Plan.FULL)) {
            Slice slice = name.startsWith(CALLBACK)
                    ? callback(bench, Route.valueOf(name.substring(CALLBACK.length())))
                    : transfer(bench, Rivals.valueOf(name));
            print(name, slice);
        }
        return true;
    }

    private static Jvm jvm(Bench bench) {
        return bench.jvm().ofJdk25().orElse(bench.jvm());
    }

    private static Slice transfer(Bench bench, Rivals rival) {
        try (Child child = bench.startWarm(rival, jvm(bench), Bench.CONNECTIONS)) {
            child.ask("record", RECORDING);
            Slice slice = Slice.of(child, PATIENCE, "closed", THREADS, MILLIS);
            child.ask("recorded");
            return slice.checked(rival.label());
        }
    }

    private static Slice callback(Bench bench, Route route) throws Exception {
        try (Child child = Child.start("callback", jvm(bench), CallbackServer.class, route);
             Caller caller = new Caller(child)) {
            caller.warmUp(THREADS, bench.plan().warmUp(), bench.plan().warmUpSteps());
            child.ask("record", RECORDING);
            Slice slice = caller.closed(THREADS, MILLIS);
            child.ask("recorded");
            return slice;
        }
    }

    private static void print(String name, Slice slice) throws IOException {
        Costs time = new Costs("Time in Java code", 0, "");
        Costs cpu = new Costs("CPU time", slice.cpuMicrosEach(), "µs");
        Costs bytes = new Costs("Allocation", slice.bytesEach(), "B");
        try (RecordingFile events = new RecordingFile(RECORDING)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    time.add(event.getStackTrace(), 1);
                } else if (event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    cpu.add(event.getStackTrace(), 1);
                } else if (event.getEventType().getName().equals("jdk.ObjectAllocationSample")) {
                    bytes.add(event.getStackTrace(), event.getLong("weight"));
                }
            }
        }
        System.out.printf("%s, %d times, %.1f µs of CPU time each%n%n%s%n%s%n", name, slice.requests(), slice.cpuMicrosEach(),
                cpu.isEmpty() ? time : cpu, bytes);
        System.out.println("The recording: benchmarks/suite/target/" + RECORDING.getFileName() + ", "
                           + Files.size(RECORDING) / 1000 + " kB");
    }
}
