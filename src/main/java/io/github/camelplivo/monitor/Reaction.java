package io.github.camelplivo.monitor;

import java.util.Locale;

/** How a route answered a callback of Plivo's, in one word for metrics and the console. */
public enum Reaction {

    /** In time. */
    ANSWERED,
    /** It threw an exception, or answered with something that is no document. */
    FAILED,
    /** Not in time. It was interrupted. */
    LATE,
    /** It was not asked: it is busy with as many callbacks as it may be. */
    BUSY;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return word;
    }
}
