package io.github.camelplivo.api;

/**
 * A Plivo account or subaccount.
 *
 * @param authId    the auth id, {@code MA…} or {@code SA…}
 * @param authToken the auth token, a secret
 * @see             <a href="https://www.plivo.com/docs/account/api/overview">Plivo: authentication</a>
 */
public record Account(String authId, String authToken) {

    /** Enough of the auth id to tell accounts apart: {@code MA…WXYZ}. */
    public String masked() {
        return authId.length() < 12 ? "…" : authId.substring(0, 2) + "…" + authId.substring(authId.length() - 4);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return authId;
    }
}
