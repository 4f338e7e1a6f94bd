package io.github.camelplivo.api;

/**
 * The request was never sent: no address, no connection, no TLS, no way through the proxy, or no pooled connection in
 * time. Nothing happened. Repeating is safe.
 */
public final class PlivoUnreachableException extends PlivoException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param failure what came instead of a yes
     * @param cause   what the HTTP client reported; null when there was an answer
     */
    public PlivoUnreachableException(Failure failure, Throwable cause) {
        super("Nothing was sent: repeating is safe", failure, cause);
    }

    @Override
    boolean nothingHappened() {
        return true;
    }
}
