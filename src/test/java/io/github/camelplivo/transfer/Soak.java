package io.github.camelplivo.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelplivo.transfer.SoakWorld.Weather;

/** Many random transfers in one weather, in worlds of their own: as many at a time as there are processors. */
final class Soak {

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

    /**
     * What came of it.
     *
     * @param wrong  what is wrong, with the seed that reproduces it
     * @param counts how often what was told
     * @param looks  how many requests looks made
     */
    record Report(List<String> wrong, Map<String, Integer> counts, long looks) {

        private Report and(Report other) {
            Map<String, Integer> both = new TreeMap<>(counts);
            other.counts.forEach((what, count) -> both.merge(what, count, Integer::sum));
            return new Report(
                    Stream.concat(wrong.stream(), other.wrong.stream()).toList(), both, looks + other.looks);
        }
    }

    private Soak() {
    }

    /** The worlds of a seed are always the same. */
    static Report run(Row row, int transfers, long seed) {
        return IntStream.range(0, (transfers + AT_A_TIME - 1) / AT_A_TIME).parallel()
                .mapToObj(i -> world(row, seed * 1_000_003 + (long) i * AT_A_TIME))
                .reduce(new Report(List.of(), Map.of(), 0), Report::and);
    }

    private static Report world(Row row, long seed) {
        SoakWorld world = new SoakWorld(seed, row.weather);
        try {
            List<SoakCall> calls = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                SoakCall call = new SoakCall(world, i);
                calls.add(call);
                world.in(world.between(0, 20), call::begin);
            }
            world.run();
            calls.forEach(SoakCall::judge);
        } catch (RuntimeException | StackOverflowError e) {
            world.wrong.add(e.toString());
        }
        return new Report(world.wrong.stream().map(it -> "seed " + seed + ": " + it).toList(), world.counts, world.looks());
    }
}
