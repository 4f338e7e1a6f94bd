package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Plivo behaves where nobody knows. At first everything is as the evidence makes likelier; code that is to work
 * with Plivo should work with the contrary too.
 *
 * <pre>{@code
 * plivo.assume(Assumptions.LIKELY.without(Assumption.CONNECTED_IS_TOLD).withRecordDelay(Duration.ofSeconds(5)));
 * }</pre>
 *
 * @param recordDelay how long after the end of a leg its call record can be read
 * @param holding     what holds; the other assumptions do not
 */
public record Assumptions(Duration recordDelay, Set<Assumption> holding) {

    /** What is likelier; records can be read at once. */
    public static final Assumptions LIKELY = new Assumptions(
            Duration.ZERO, Stream.of(Assumption.values()).filter(Assumption::likely).collect(Collectors.toSet()));

    public Assumptions {
        if (recordDelay.isNegative()) {
            throw new IllegalArgumentException("A record is not written before the end: " + recordDelay);
        }
        holding = Set.copyOf(holding);
    }

    /** Records can be read that long after the end. */
    public Assumptions withRecordDelay(Duration delay) {
        return new Assumptions(delay, holding);
    }

    /** That holds. */
    public Assumptions with(Assumption assumption) {
        return with(assumption, true);
    }

    /** That does not hold. */
    public Assumptions without(Assumption assumption) {
        return with(assumption, false);
    }

    /** That holds or not. */
    public Assumptions with(Assumption assumption, boolean holds) {
        Set<Assumption> changed = EnumSet.noneOf(Assumption.class);
        changed.addAll(holding);
        if (holds) {
            changed.add(assumption);
        } else {
            changed.remove(assumption);
        }
        return new Assumptions(recordDelay, changed);
    }

    /** Whether that holds. */
    public boolean holds(Assumption assumption) {
        return holding.contains(assumption);
    }
}
