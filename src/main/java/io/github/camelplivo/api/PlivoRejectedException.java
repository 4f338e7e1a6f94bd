package io.github.camelplivo.api;

/**
 * Plivo rejected the request: a 4xx, or a 2xx of a PHLO whose {@code error} is not empty. Nothing happened. Correct the
 * request, do not repeat it.
 */
public sealed class PlivoRejectedException extends PlivoException permits PlivoUnauthorizedException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param failure what came instead of a yes
     */
    public PlivoRejectedException(Failure failure) {
        this("Nothing happened: correct the request, repeating it will not help", failure);
    }

    PlivoRejectedException(String truth, Failure failure) {
        super(truth, failure, null);
    }

    @Override
    final boolean nothingHappened() {
        return true;
    }
}
