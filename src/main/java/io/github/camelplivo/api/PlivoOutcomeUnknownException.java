package io.github.camelplivo.api;

/**
 * The request was sent, but no usable answer arrived: a timeout, a broken connection, a 5xx, or an answer that is not
 * Plivo's. It may have happened: look at the call before you repeat the request. (An operation that only reads may be
 * repeated in any case.)
 */
public final class PlivoOutcomeUnknownException extends PlivoException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param failure what came instead of a yes
     * @param cause   what the HTTP client reported; null when there was an answer
     */
    public PlivoOutcomeUnknownException(Failure failure, Throwable cause) {
        super(failure.operation().reads()
                ? "Nothing was changed: repeating is safe"
                : "It may have happened: look before you repeat",
              failure, cause);
    }

    @Override
    boolean nothingHappened() {
        return false;
    }
}
