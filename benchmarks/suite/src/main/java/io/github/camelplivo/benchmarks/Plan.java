package io.github.camelplivo.benchmarks;

import java.util.List;

import io.github.camelplivo.benchmarks.rival.Rivals;

/**
 * How much is measured.
 *
 * @param rivals        who takes part
 * @param forks         how many JVMs each rival has, one after the other: no two compile the same code alike
 * @param rounds        how often each rival has its turn in each of them
 * @param warmUp        how many requests each sends unmeasured: a count, for a busy machine would get fewer done in a time
 * @param warmUpSteps   in how many steps; where there are several, the JVM's compiler may finish after each
 * @param sliceMillis   how long a turn is
 * @param threads       numbers of threads that send
 * @param everything    whether what takes long is measured too
 * @param dynamicTransfers how many transfers are made with a dynamic URI
 * @param starts        how often each application is started
 * @param waves         how many transfers each of the many in flight makes
 * @param inFlightRounds how often that is measured, each time in a JVM of its own
 * @param codeRounds    how often code is measured, each time in a JVM of its own
 * @param codeSeconds   how long it is measured then
 */
public record Plan(String name, List<Rivals> rivals, int forks, int rounds, int warmUp, int warmUpSteps, long sliceMillis,
        List<Integer> threads, boolean everything, int dynamicTransfers, int starts, int waves, int inFlightRounds,
        int codeRounds, int codeSeconds) {

    private static final List<Rivals> ALL = List.of(Rivals.BARE, Rivals.BARE_UNDECODED, Rivals.COMPONENT_JAVA,
            Rivals.COMPONENT_YAML, Rivals.COMPONENT_TOD, Rivals.CAMEL_HTTP, Rivals.CAMEL_VERTX_HTTP, Rivals.PLIVO_JAVA);

    /** Everything. */
    public static final Plan FULL = new Plan(
            "full", ALL, 3, 16, 120_000, 4, 200, List.of(1, 2, 8, 64), true, 300_000, 11, 10, 3, 5, 2);

    /** A minute: what most targets need, with figures that spread more. */
    public static final Plan SHORT = new Plan(
            "short", List.of(Rivals.BARE, Rivals.COMPONENT_JAVA), 1, 4, 10_000, 1, 100, List.of(2, 64), false, 20_000, 1,
            0, 0, 1, 1);
}
