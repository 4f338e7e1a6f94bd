package io.github.camelplivo.api;

/**
 * Plivo answered 429: too many requests. Nothing happened. Repeat the request after {@link #getRetryAfter()}, or after
 * a few seconds if that is null. An account may send 300 API requests in 5 seconds.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/account-limits">Plivo: account limits</a>
 */
public final class PlivoRateLimitedException extends PlivoException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param failure what came instead of a yes
     */
    public PlivoRateLimitedException(Failure failure) {
        super("Nothing happened: repeat it later", failure, null);
    }

    @Override
    boolean nothingHappened() {
        return true;
    }
}
