package io.github.camelplivo.outcome;

import java.util.Locale;

/** What an outcome is known by. */
public enum KnownBy {

    /** What Plivo reported. */
    REPORT,
    /** The status of the Dial alone, which is coarse: a call that was declined may be told as busy. */
    STATUS,
    /** The record of a leg that is over, read at Plivo's. */
    RECORD,
    /** A leg that is live, read at Plivo's. */
    LIVE,
    /** The document was not fetched while it dialled, and dials no more. */
    FENCE,
    /** Nothing: the time was over. */
    NOTHING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
