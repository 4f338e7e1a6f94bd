package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.List;

/**
 * How callbacks of one endpoint are taken and answered. Immutable.
 *
 * @param externalUrl     the base of the URLs that Plivo calls, as the outside sees them:
 *                        {@code https://calls.example.com}
 * @param verifySignature whether a callback must be signed by Plivo
 * @param tokens          the auth tokens of the accounts that may send callbacks
 * @param timeout         how long the route may take for its answer
 * @param most            how many callbacks the route may answer at a time, late ones included
 * @param fallback        the document that Plivo gets when the route fails, or null for a 500
 */
public record CallbackSettings(String externalUrl, boolean verifySignature, List<String> tokens, Duration timeout,
        int most, String fallback) {

    /** Leaves the tokens out. */
    @Override
    public String toString() {
        return externalUrl;
    }
}
