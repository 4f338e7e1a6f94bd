package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is waited for, and for how long. Immutable.
 *
 * @param aim        what for
 * @param legs       how many legs ring in each turn
 * @param ring       how long a turn may last before it is answered
 * @param confirms   whether more is needed than to pick up: a key, or a person and no machine
 * @param fetchBy    until when the document dials
 * @param deadline   when the wait ends
 * @param looksFirst whether it is time to look from the beginning
 */
public record Terms(Aim aim, List<Integer> legs, Duration ring, boolean confirms, Instant fetchBy, Instant deadline,
        boolean looksFirst) {

    /** The same, for a transfer that may have been sent before, whose reports do not come here. */
    public Terms lookingFirst() {
        return new Terms(aim, legs, ring, confirms, fetchBy, deadline, true);
    }

    /** What is waited for. */
    public enum Aim {
        /** That the document of a transfer is fetched. */
        FETCH,
        /** That the destination of a transfer answers. */
        ANSWER,
        /** That a call that is made is answered. */
        CALL,
        /** That the destination answers, and the caller is then brought to it. */
        BRING
    }

    boolean makesCall() {
        return aim == Aim.CALL;
    }

    int turns() {
        return legs.size();
    }

    int allLegs() {
        return legs.stream().mapToInt(Integer::intValue).sum();
    }
}
