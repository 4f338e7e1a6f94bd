package io.github.camelplivo.outcome;

import java.util.Locale;

/** Is notified of the outcomes of transfers that exchanges wait for. Must be safe for concurrent use, and quick. */
public interface Watch {

    /** A wait has ended. */
    default void outcome(Result result) {
    }

    /** How many wait now. */
    default void waiting(int now) {
    }

    /** A report has arrived for which no wait was open here. */
    default void report(Fate fate) {
    }

    /** The fate of a report. */
    enum Fate {
        /** It came after the outcome. */
        LATE,
        /** It came after the outcome, and contradicts it. */
        CORRECTED,
        /** It was forwarded to the node that waits. */
        FORWARDED,
        /** The node that waits could not be reached. */
        LOST,
        /** No exchange here waits, or has waited, for it. */
        UNCLAIMED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
