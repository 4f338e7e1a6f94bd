package io.github.camelplivo.monitor;

import io.github.camelplivo.outcome.Watch;

/**
 * Is notified of what happens, and implements only what it needs. Must be safe for concurrent use and quick: it runs in
 * the thread of the exchange.
 */
public interface Observer extends Watch {

    /** A request has ended. */
    default void request(Attempt attempt) {
    }

    /**
     * A callback has arrived.
     *
     * @param kind the kind that it claims to be: {@code answer}, {@code hangup}
     */
    default void callback(String kind, Verdict verdict) {
    }

    /**
     * A callback was answered, or not.
     *
     * @param kind the kind of the callback
     */
    default void answered(String kind, Reaction how) {
    }

    /** A Dial of a transfer has ended. Plivo may report one end twice. */
    default void dialEnded(DialEnd dial) {
    }
}
