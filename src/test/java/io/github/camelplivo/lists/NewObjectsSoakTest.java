package io.github.camelplivo.lists;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random lists, polled in virtual time; the list itself says what should have been delivered. {@code -Dsoak.lists=}
 * says how many of each weather, {@code -Dsoak.seed=} which.
 */
class NewObjectsSoakTest {

    private static final int LISTS = Integer.getInteger("soak.lists", 10);
    private static final long SEED = Long.getLong("soak.seed", 1);

    /** What goes wrong. */
    enum Weather {
        /** Records come at once and in order. */
        CALM(0, 0, 0, 0, false),
        /** Records come late and out of order. */
        LATE(1, 0, 0, 0, false),
        /** Exchanges fail, too. */
        FAILURES(1, 0.3, 0, 0, false),
        /** Pages and repository fail, too, and the application crashes. */
        CRASHES(1, 0.3, 0.05, 0.1, false),
        /** Some records have times in the future, and some have none. */
        STRANGE_TIMES(1, 0.1, 0.02, 0.05, true);

        final double late;
        final double failing;
        final double broken;
        final double crashing;
        final boolean strange;

        Weather(double late, double failing, double broken, double crashing, boolean strange) {
            this.late = late;
            this.failing = failing;
            this.broken = broken;
            this.crashing = crashing;
            this.strange = strange;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAppearsWithinTheOverlapIsDeliveredOnce(Weather weather) {
        for (long seed = SEED; seed < SEED + LISTS; seed++) {
            for (Duration overlap : List.of(Duration.ZERO, Duration.ofMinutes(10), Duration.ofDays(1), Duration.ofDays(35))) {
                SoakListTestSupport world = new SoakListTestSupport(seed, weather, overlap);
                world.run();
                assertThat(world.wrong()).as("seed %d, overlap %s, %s", seed, overlap, world).isEmpty();
            }
        }
    }
}
