package io.github.camelplivo.simulator;

import java.time.Duration;

/**
 * How Plivo behaves where its documentation is silent and nobody could try. Each has the value that the evidence makes
 * likelier; code that is to work with Plivo should work with both.
 *
 * <pre>{@code
 * plivo.assume(plivo.assumptions().withRecordDelay(Duration.ofSeconds(5)));
 * }</pre>
 *
 * @param recordDelay     how long after the end of a leg its call record can be read
 * @param parentOfInbound whether the record of a leg that an inbound call has dialled names that call as its parent
 */
public record Assumptions(Duration recordDelay, boolean parentOfInbound) {

    /** What is likelier. */
    public static final Assumptions LIKELY = new Assumptions(Duration.ZERO, true);

    public Assumptions {
        if (recordDelay.isNegative()) {
            throw new IllegalArgumentException("A record is not written before the end: " + recordDelay);
        }
    }

    public Assumptions withRecordDelay(Duration value) {
        return new Assumptions(value, parentOfInbound);
    }

    public Assumptions withParentOfInbound(boolean value) {
        return new Assumptions(recordDelay, value);
    }
}
