package io.github.camelplivo.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.camelplivo.transfer.SoakWorld.Weather;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random transfers with random people, in all weathers, in virtual time: nothing that is told is wrong, and everything
 * is told once. {@code -Dsoak.transfers=160000} for each weather makes a million.
 */
class OutcomeSoakTest {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeSoakTest.class);
    private static final int TRANSFERS = Integer.getInteger("soak.transfers", 6_000);
    private static final long SEED = Long.getLong("soak.seed", 1);
    private static final int AT_A_TIME = 50;

    /** What goes wrong, from nothing to everything. */
    enum Row {
        CALM(new Weather(0, 0, 0, 0, false, false)),
        ROUGH(new Weather(0.2, 0.15, 3_000, 0, false, false)),
        STORM(new Weather(0.4, 0.15, 10_000, 0.2, false, false)),
        NO_EVENTS(new Weather(0, 0, 0, 0, true, false)),
        NO_REPORTS(new Weather(0, 0, 0, 0, false, true)),
        DARK(new Weather(0, 0, 0, 1, false, true));

        private final Weather weather;

        Row(Weather weather) {
            this.weather = weather;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongAndEverythingIsToldOnce(Row row) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> totals = new TreeMap<>();
        int looks = 0;
        for (int done = 0; done < TRANSFERS; done += AT_A_TIME) {
            long seed = SEED * 1_000_003 + done;
            SoakWorld world = new SoakWorld(seed, row.weather);
            List<SoakCall> calls = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                SoakCall call = new SoakCall(world, i);
                calls.add(call);
                world.in(world.between(0, 20), call::begin);
            }
            world.run();
            calls.forEach(SoakCall::judge);
            world.wrong.forEach(it -> wrong.add("seed " + seed + ": " + it));
            looks += world.looks();
            world.counts.forEach((what, count) -> totals.merge(what, count, Integer::sum));
        }
        LOG.info("{} {}, requests of looks each {}", row, totals, looks / (double) TRANSFERS);
        assertThat(wrong.size() > 4 ? List.of(wrong.size(), wrong.get(0), wrong.get(1), wrong.get(2), wrong.get(3)) : wrong)
                .isEmpty();
    }
}
