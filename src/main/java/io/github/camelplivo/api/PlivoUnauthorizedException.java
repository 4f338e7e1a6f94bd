package io.github.camelplivo.api;

/**
 * Plivo rejected the credentials: a 401. Nothing happened, and no change of the request will help: an operator must
 * correct the account's settings.
 */
public final class PlivoUnauthorizedException extends PlivoRejectedException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param failure what came instead of a yes
     */
    public PlivoUnauthorizedException(Failure failure) {
        super("Nothing happened: the credentials are wrong. Check authId and authToken of the component or the endpoint, or"
              + " PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN",
              failure);
    }
}
