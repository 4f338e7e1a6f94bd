package io.github.camelplivo.api;

/**
 * Plivo refused: a 4xx, or a 2xx of a PHLO whose {@code error} is not empty. Nothing happened; correct the request, do
 * not repeat it.
 */
public final class PlivoRejectedException extends PlivoException {

    private static final long serialVersionUID = 1L;

    public PlivoRejectedException(Failure failure) {
        super("Nothing happened: correct the request, repeating it will not help", failure, null);
    }

    @Override
    boolean nothingHappened() {
        return true;
    }
}
