package io.github.camelplivo.monitor;

/**
 * Is told what happened, and listens to what it wants. Safe for concurrent use, and quick: it runs in the thread of the
 * exchange.
 */
public interface Observer {

    /** A request has ended. */
    default void request(Attempt attempt) {
    }

    /**
     * A callback has come.
     *
     * @param kind the kind that it claims to be: {@code answer}, {@code hangup}
     */
    default void callback(String kind, Verdict verdict) {
    }
}
