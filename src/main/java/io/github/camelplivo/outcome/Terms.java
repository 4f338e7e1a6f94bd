package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is waited for, and for how long. Immutable.
 *
 * @param answer     whether for an answer; otherwise the fetch of the document is enough
 * @param legs       how many legs ring in each turn
 * @param ring       how long a turn may last before somebody has answered
 * @param confirms   whether who answers must press a key to be connected
 * @param fetchBy    until when the document dials
 * @param deadline   when the wait ends
 * @param looksFirst whether it is time to look from the beginning
 */
public record Terms(boolean answer, List<Integer> legs, Duration ring, boolean confirms, Instant fetchBy, Instant deadline,
        boolean looksFirst) {

    /** The same, for what may have been sent before: nobody reports that here. */
    public Terms lookingFirst() {
        return new Terms(answer, legs, ring, confirms, fetchBy, deadline, true);
    }

    int turns() {
        return legs.size();
    }

    int allLegs() {
        return legs.stream().mapToInt(Integer::intValue).sum();
    }
}
