package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How callbacks of one endpoint are taken and answered. Immutable.
 *
 * @param externalUrl the base of the URLs that Plivo calls, as the outside sees them: {@code https://calls.example.com}
 * @param signature   checks with the auth tokens that are accepted now; null when a callback need not be signed
 * @param timeout     how long the route may take for its answer
 * @param most        how many callbacks the route may answer at a time, late ones included
 * @param fallback    the document that Plivo gets when the route fails, or null for a 500
 */
public record CallbackSettings(String externalUrl, Supplier<Signature> signature, Duration timeout,
        int most, String fallback) {

    /** Leaves the tokens out. */
    @Override
    public String toString() {
        return externalUrl;
    }
}
