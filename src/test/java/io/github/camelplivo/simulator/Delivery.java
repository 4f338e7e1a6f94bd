package io.github.camelplivo.simulator;

import java.time.Duration;

/**
 * One arrival of a {@link Letter}.
 *
 * @param after    how much later it arrives than it was sent; what is sent meanwhile overtakes it
 * @param answered whether the answer reaches Plivo
 * @param node     base URL of the server that gets it, such as {@code http://127.0.0.1:8081}; null for the one that the
 *                 URL names. The URL that is signed stays the same.
 */
public record Delivery(Duration after, boolean answered, String node) {

    /** At once, to where it is addressed. */
    public static final Delivery AT_ONCE = new Delivery(Duration.ZERO, true, null);

    /** That much later than otherwise. */
    public Delivery later(Duration by) {
        return new Delivery(after.plus(by), answered, node);
    }

    /** Plivo does not get the answer. */
    public Delivery unanswered() {
        return new Delivery(after, false, node);
    }

    /** Delivered to another server. */
    public Delivery to(String baseUrl) {
        return new Delivery(after, answered, baseUrl);
    }
}
