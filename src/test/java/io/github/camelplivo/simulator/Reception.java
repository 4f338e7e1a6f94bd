package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Locale;

/**
 * What becomes of messages at a person.
 *
 * @param outcome   how it ends
 * @param after     how long after being sent
 * @param errorCode Plivo's code of why not; empty when it gets there
 * @param read      how long after delivery a WhatsApp message is read; null for never
 */
record Reception(Outcome outcome, Duration after, String errorCode, Duration read) {

    static final Reception USUAL = new Reception(Outcome.DELIVERED, Duration.ofSeconds(1), "", null);

    /** How sending a message ends. */
    enum Outcome {
        DELIVERED,
        /** It was sent, and the network could not deliver it. */
        UNDELIVERED,
        /** It was not sent. */
        FAILED,
        /** Plivo accepts none: the number is invalid. */
        INVALID;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Reception readAfter(Duration later) {
        return new Reception(outcome, after, errorCode, later);
    }
}
