package io.github.camelplivo.health;

import java.util.Map;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Host;

/**
 * An account that requests are made for, and the base URLs of Plivo or of a stand-in. Its token does not tell it from
 * another one, because that can change.
 *
 * @param baseUrls where each of Plivo's hosts is
 */
public record UsedAccount(Account account, Map<Host, String> baseUrls) {

    // The JDK makes a record's own when they are first asked for: that was 20 ms of an application's start.
    @Override
    public boolean equals(Object other) {
        return other instanceof UsedAccount used && account.authId().equals(used.account.authId())
                && baseUrls.equals(used.baseUrls);
    }

    @Override
    public int hashCode() {
        return account.authId().hashCode();
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return account + " at " + baseUrls.values();
    }
}
