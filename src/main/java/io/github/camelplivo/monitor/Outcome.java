package io.github.camelplivo.monitor;

import java.util.Locale;

import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;

/** How a request ended, in one word for metrics, logs and the console. */
public enum Outcome {

    /** Plivo accepted it. */
    DONE,
    /** Plivo rejected it. */
    REJECTED,
    /** Plivo answered 429. */
    RATE_LIMITED,
    /** It was never sent. */
    UNREACHABLE,
    /** It was sent, and its result is unknown. */
    UNKNOWN,
    /** It was invalid and not sent. */
    INVALID;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** What a failure means. */
    public static Outcome of(Exception failure) {
        if (failure instanceof PlivoRejectedException) {
            return REJECTED;
        }
        if (failure instanceof PlivoRateLimitedException) {
            return RATE_LIMITED;
        }
        if (failure instanceof PlivoUnreachableException) {
            return UNREACHABLE;
        }
        if (failure instanceof PlivoNotConnectedException) {
            // The request was carried out; what it was for did not come about.
            return DONE;
        }
        // Whatever else comes up comes up before anything is sent.
        return failure instanceof PlivoOutcomeUnknownException ? UNKNOWN : INVALID;
    }

    @Override
    public String toString() {
        return word;
    }
}
