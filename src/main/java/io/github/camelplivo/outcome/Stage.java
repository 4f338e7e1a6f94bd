package io.github.camelplivo.outcome;

import java.util.Locale;

/** The last stage that a transfer reached. */
public enum Stage {

    /** It was sent, and Plivo has not accepted it. */
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
