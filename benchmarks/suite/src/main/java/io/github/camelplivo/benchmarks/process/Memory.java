package io.github.camelplivo.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process in bytes, now and at most; zero where the operating system does not tell it like Linux. */
public record Memory(long now, long most) {

    public static Memory of(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return new Memory(0, 0);
        }
        String text = Files.readString(status);
        return new Memory(bytes(text, "VmRSS:"), bytes(text, "VmHWM:"));
    }

    public static Memory ofThisProcess() throws IOException {
        return of(ProcessHandle.current().pid());
    }

    private static long bytes(String status, String name) {
        return status.lines().filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst().orElse(0);
    }
}
