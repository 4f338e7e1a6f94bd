package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;

/**
 * How a wait ended. Immutable.
 *
 * @param operation what was waited for: {@code call-transfer}
 * @param callUuid  the call that was moved or made; null when that is not known
 * @param began     when the wait began
 * @param ended     when it ended
 */
public record Result(String operation, String callUuid, Ruling ruling, Facts facts, Instant began, Instant ended) {

    public CallOutcome outcome() {
        return ruling.outcome();
    }

    /** Whether it ended because the exchange could not wait any longer. */
    public boolean isAbandoned() {
        return facts.has(Fact.Ended.class);
    }

    public Duration took() {
        return Duration.between(began, ended);
    }

    /** Contains no phone number. */
    @Override
    public String toString() {
        return outcome() + " of " + callUuid;
    }
}
