package io.github.camelplivo.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import io.github.camelplivo.api.Account;

/** One account: the tokens it was configured with, the one it has now, and those that are accepted. Thread-safe. */
final class Slot {

    private final String authId;
    private final Supplier<Duration> grace;
    private final Set<String> configured = new HashSet<>();
    /** Those of the configured ones that were replaced. */
    private final Set<String> superseded = new HashSet<>();
    private volatile Account replacement;
    private Account told;
    /** When the credentials were seen to tell it. */
    private Instant confirmed;
    private String entered;
    private AcceptedTokens accepted;

    Slot(String authId, Supplier<Duration> grace) {
        this.authId = authId;
        this.grace = grace;
    }

    /**
     * A route uses the account.
     *
     * @param token what the credentials tell; null if nothing
     */
    synchronized void enter(Account account, String token, Instant now) {
        configured.add(account.authToken());
        entered = account.authToken();
        if (accepted == null) {
            accepted = AcceptedTokens.of(token == null ? account.authToken() : token);
        }
        tell(token, now);
        if (token == null) {
            accepted = accepted.at(now, mapped(account).authToken(), now.plus(grace.get()));
        }
    }

    synchronized Account current(Account account, String token, Instant now) {
        tell(token, now);
        return told != null ? told : mapped(account);
    }

    synchronized AcceptedTokens accepted(String token, Instant now) {
        tell(token, now);
        accepted = accepted.at(now);
        return accepted;
    }

    synchronized void replace(Account by, Instant now) {
        superseded.addAll(configured);
        if (replacement != null) {
            superseded.add(replacement.authToken());
        }
        superseded.remove(by.authToken());
        replacement = by;
        accepted = accepted.at(now, by.authToken(), now.plus(grace.get()));
    }

    boolean isReplaced() {
        return replacement != null;
    }

    synchronized String lastTold() {
        return told == null ? null : told.authToken();
    }

    private Account mapped(Account account) {
        return superseded.contains(account.authToken()) ? replacement : account;
    }

    /**
     * A token that nobody asked for was replaced at an unknown time, so its grace counts from when it was last seen.
     */
    private void tell(String token, Instant now) {
        if (token == null) {
            if (told != null) {
                told = null;
                accepted = accepted.at(now, mapped(new Account(authId, entered)).authToken(), confirmed.plus(grace.get()));
            }
            return;
        }
        if (told == null || !told.authToken().equals(token)) {
            accepted = accepted.at(now, token, (confirmed == null ? now : confirmed).plus(grace.get()));
            told = new Account(authId, token);
        }
        confirmed = now;
    }
}
