package io.github.camelplivo.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import io.github.camelplivo.api.Account;

/** One account: the tokens it was configured with, the one it has now, and those that are accepted. Thread-safe. */
final class Slot {

    private final String authId;
    private final Supplier<Duration> grace;
    /** Those that authors' endpoints were started with. */
    private final Set<String> configured = new HashSet<>();
    /** Those of the configured ones that were replaced. */
    private final Set<String> superseded = new HashSet<>();
    private volatile Account replacement;
    private Account told;
    /** When the token in use was seen to be it. */
    private Instant confirmed;
    /** The configured token; null if there is none. */
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
    synchronized Slot enter(Account account, String token, Instant now) {
        configured.add(account.authToken());
        entered = account.authToken();
        if (accepted == null) {
            accepted = AcceptedTokens.of(token == null ? account.authToken() : token);
        }
        tell(token, now);
        if (token == null) {
            accepted = accepted.at(now, mapped(account).authToken(), now, grace.get());
        }
        return this;
    }

    /** A route uses the account, for which no token is configured: this is what the credentials have told. */
    synchronized Slot enterTold(Account account, Instant now) {
        configured.add(account.authToken());
        if (accepted == null) {
            accepted = AcceptedTokens.of(account.authToken());
        }
        tell(account.authToken(), now);
        return this;
    }

    /** Whether the account has this token, or an author's endpoint was started with it. */
    synchronized boolean has(Account account, String token, Instant now) {
        return configured.contains(account.authToken()) || accepted(token, now).all().contains(account.authToken());
    }

    synchronized Account current(Account account, String token, Instant now) {
        tell(token, now);
        return told != null ? told : mapped(account);
    }

    synchronized AcceptedTokens accepted(String token, Instant now) {
        tell(token, now);
        accepted = accepted.at(now, grace.get());
        return accepted;
    }

    synchronized void replace(Account by, Instant now) {
        superseded.addAll(configured);
        if (replacement != null) {
            superseded.add(replacement.authToken());
        }
        superseded.remove(by.authToken());
        replacement = by;
        if (entered == null) {
            entered = by.authToken();
            told = null;
        }
        confirmed = now;
        accepted = accepted.at(now, by.authToken(), now, grace.get());
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
     * Where none is configured and nothing is told any more, the last one that was told stays.
     */
    private void tell(String token, Instant now) {
        if (token == null && entered == null) {
            return;
        }
        String before = told == null ? null : told.authToken();
        if (!Objects.equals(before, token)) {
            told = token == null ? null : new Account(authId, token);
            String inUse = token == null ? mapped(new Account(authId, entered)).authToken() : token;
            accepted = accepted.at(now, inUse, confirmed == null ? now : confirmed, grace.get());
        }
        confirmed = now;
    }
}
