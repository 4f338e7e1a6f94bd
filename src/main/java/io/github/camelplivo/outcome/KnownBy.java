package io.github.camelplivo.outcome;

import java.util.Locale;

/** How an outcome is known. */
public enum KnownBy {

    /** What Plivo reported. */
    REPORT,
    /** Only the status of the Dial, which is coarse: a declined call may be reported as busy. */
    STATUS,
    /** The record of a leg that is over, read from Plivo. */
    RECORD,
    /** A live leg, read from Plivo. */
    LIVE,
    /** The document was not fetched in time, and no longer dials. */
    FENCE,
    /** Nothing: the time ran out. */
    NOTHING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
