package io.github.camelplivo.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import jdk.jfr.Recording;

/** Records where this process spends its time and what it allocates, with Java Flight Recorder. */
final class Recorder {

    private final Recording recording = new Recording();

    /** Lets the process be told to record into a file, and to stop. */
    static void serve(Commands commands) {
        Recorder recorder = new Recorder();
        commands.on("record", words -> recorder.start(Path.of(words.get(0)))).on("recorded", words -> recorder.stop());
    }

    private Map<String, Object> start(Path file) throws IOException {
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
        // Known to JDK 25: it sees what the operating system does, too.
        recording.enable("jdk.CPUTimeSample").with("throttle", "1ms");
        recording.enable("jdk.ObjectAllocationSample").with("throttle", "2000/s");
        recording.setDestination(file);
        recording.start();
        return Map.of();
    }

    private Map<String, Object> stop() {
        recording.stop();
        recording.close();
        return Map.of();
    }
}
