package io.github.camelplivo.outcome;

import java.util.Locale;

/** How far a transfer came. */
public enum Stage {

    /** It was sent, and Plivo has not said yes. */
    SENT,
    ACCEPTED,
    FETCHED,
    ANSWERED,
    CONNECTED,
    ENDED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
