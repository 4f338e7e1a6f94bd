package io.github.camelplivo.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/**
 * The JVM's compiler. It goes on for seconds after what it compiles was needed, and whoever is measured meanwhile pays for
 * it, as do those who share the cores.
 */
final class Compiler {

    private static final OperatingSystemMXBean PROCESS
            = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long LOOK_MILLIS = 300;
    /** Of one core. An idle JVM uses next to nothing. */
    private static final double IDLE = 0.1;
    private static final int MOST_LOOKS = 100;

    private Compiler() {
    }

    /** Waits until this process, which nobody asks for anything meanwhile, has nothing to do any more, or has no end of it. */
    static Map<String, Object> settle() throws InterruptedException {
        double share = 1;
        for (int look = 0; look < MOST_LOOKS && share > IDLE; look++) {
            long before = PROCESS.getProcessCpuTime();
            Thread.sleep(LOOK_MILLIS);
            share = (PROCESS.getProcessCpuTime() - before) / 1e6 / LOOK_MILLIS;
        }
        return Map.of("idle", share <= IDLE);
    }
}
