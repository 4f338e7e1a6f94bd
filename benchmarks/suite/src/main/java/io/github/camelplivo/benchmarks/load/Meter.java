package io.github.camelplivo.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * What this process has used so far: CPU time of all its threads, the collector's and the compiler's too, and bytes
 * that its threads have allocated. CPU time, unlike the clock on the wall, leaves out who else uses the machine.
 */
public record Meter(long nanos, long cpuNanos, long bytes) {

    private static final OperatingSystemMXBean PROCESS
            = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static Meter read() {
        long bytes = Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())).filter(each -> each > 0).sum();
        return new Meter(System.nanoTime(), PROCESS.getProcessCpuTime(), bytes);
    }
}
