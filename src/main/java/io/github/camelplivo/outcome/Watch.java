package io.github.camelplivo.outcome;

import java.util.Locale;

/** Is told what becomes of transfers that somebody waits for. Safe for concurrent use, and quick. */
public interface Watch {

    /** A wait has ended. */
    default void outcome(Result result) {
    }

    /** How many wait now. */
    default void waiting(int now) {
    }

    /** A report has come that no wait here was open for. */
    default void report(Fate fate) {
    }

    /** What became of a report. */
    enum Fate {
        /** It came after the outcome. */
        LATE,
        /** It came after the outcome, and contradicts it. */
        CORRECTED,
        /** It was passed on to the node that waits. */
        FORWARDED,
        /** The node that waits could not be reached. */
        LOST,
        /** Nobody here waits, or has waited, for it. */
        UNCLAIMED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
