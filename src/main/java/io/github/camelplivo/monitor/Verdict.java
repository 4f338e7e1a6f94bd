package io.github.camelplivo.monitor;

import java.util.Locale;

/** The result of checking the signature of a callback, in one word for metrics and the console. */
public enum Verdict {

    /** Plivo has signed it. */
    VERIFIED,
    /** It is not signed. */
    MISSING,
    /** It is signed, but not by Plivo, or not for this URL. */
    WRONG,
    /** It could not be read: too long, no form, broken. */
    MALFORMED,
    /** The check is switched off. */
    UNCHECKED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Whether the sender was turned away. */
    public boolean isRefusal() {
        return this == MISSING || this == WRONG || this == MALFORMED;
    }

    @Override
    public String toString() {
        return word;
    }
}
