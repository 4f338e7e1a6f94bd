package io.github.camelplivo.simulator;

import java.time.Instant;

/** How and when a leg ended. */
record Ending(HangupCause cause, Source source, Instant at) {

    /** Who ended it, in the words of Plivo's call record. */
    enum Source {
        CALLER("Caller"),
        CALLEE("Callee"),
        PLIVO("Plivo"),
        CARRIER("Carrier"),
        API("API Request"),
        XML("Answer XML"),
        ERROR("Error");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
