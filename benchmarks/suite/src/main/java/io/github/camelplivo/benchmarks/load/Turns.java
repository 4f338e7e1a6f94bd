package io.github.camelplivo.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.report.Samples;
import io.github.camelplivo.benchmarks.rival.Rivals;

/**
 * What rivals did who had their turns one after the other, A B C A B C: whatever disturbs a round disturbs them all, and
 * drops out of the ratios of that round.
 */
public final class Turns extends Samples<Slice> {

    /** Tells each process the same in each round, and adds that to what there is of others. */
    public void take(List<Child> rivals, int rounds, Duration patience, Object... command) {
        for (int round = 0; round < rounds; round++) {
            for (Child rival : rivals) {
                add(rival.name(), Slice.of(rival, patience, command).checked(rival.name()));
            }
        }
    }

    /** The same of rivals in one process, where the same compiled code serves them all. */
    public void take(Child process, List<Rivals> rivals, int rounds, Duration patience, Object... command) {
        List<Object> words = new ArrayList<>(List.of(command));
        words.add(0);
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < rivals.size(); turn++) {
                // Who comes first has the caches as the round before left them: not always the same.
                int which = round % 2 == 0 ? turn : rivals.size() - 1 - turn;
                words.set(command.length, which);
                String name = rivals.get(which).label();
                add(name, Slice.of(process, patience, words.toArray()).checked(name));
            }
        }
    }

    /** Of all together. */
    public long requests() {
        return all().stream().mapToLong(Slice::requests).sum();
    }
}
