package io.github.camelplivo.account;

/**
 * Tells the auth token that an account has now. Bind one bean of this type to Camel's registry, and the component asks
 * it before each request and for each callback, so that a token can change without a restart.
 * <p>
 * It is called by many threads, some of which must not block: return what you have in memory, and refresh that
 * elsewhere. If it throws, the component goes on with the token it was given last.
 *
 * @see <a href="https://www.plivo.com/docs/account/api/overview">Plivo: authentication</a>
 */
@FunctionalInterface
public interface PlivoCredentials {

    /**
     * The auth token in use.
     *
     * @param  authId the account or subaccount, {@code MA…} or {@code SA…}
     * @return        its auth token; null if the configured token is to be used, or if there is none, the one that was
     *                told last
     */
    String authToken(String authId);
}
