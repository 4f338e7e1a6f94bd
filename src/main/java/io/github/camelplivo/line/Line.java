package io.github.camelplivo.line;

import java.time.Duration;
import java.util.Map;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Host;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.health.UsedAccount;
import io.github.camelplivo.health.UsedAccounts;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.monitor.Attempt;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Outcome;

/** The line of an endpoint to Plivo: as which account it speaks, and who is told what became of a request. */
public final class Line {

    /** As it is configured; its token may have been replaced. */
    private final Account account;
    /** Null where a message brought the account. */
    private final Keyring keyring;
    private final HttpTransport transport;
    private final Observer observer;
    private final UsedAccounts accounts;
    private final UsedAccount used;
    private volatile Profile profile;

    /**
     * Opens a line, for a producer or a consumer that starts.
     *
     * @param keyring  null where a message brought the account
     * @param baseUrls where the hosts of Plivo are
     */
    public Line(Account account, Keyring keyring, Profile profile, Map<Host, String> baseUrls, HttpTransport transport,
                Observer observer, UsedAccounts accounts) {
        this.account = account;
        this.keyring = keyring;
        this.profile = profile;
        this.transport = transport;
        this.observer = observer;
        this.accounts = accounts;
        this.used = accounts.enter(new UsedAccount(account, baseUrls), profile);
    }

    /** For one that stops. */
    public void close() {
        accounts.leave(used);
    }

    public Account account() {
        return account;
    }

    public HttpTransport transport() {
        return transport;
    }

    public Observer observer() {
        return observer;
    }

    /** How to speak to Plivo now. */
    public Profile profile() {
        if (keyring == null) {
            return profile;
        }
        // Not the field: another thread may just have asked for an earlier token.
        Profile now = profile.as(keyring.current(account));
        profile = now;
        return now;
    }

    /** Sends a request of that operation's, which is no exchange of its own. */
    public PlivoResponse send(PlivoRequest request, Arguments given) {
        long start = System.nanoTime();
        try {
            PlivoResponse response = transport.send(request, profile());
            observer.request(Attempt.done(request.operation().name(), response, since(start)));
            return response;
        } catch (RuntimeException e) {
            failed(request, given, e, since(start));
            throw e;
        }
    }

    private void failed(PlivoRequest request, Arguments given, RuntimeException e, Duration took) {
        observer.request(Attempt.failed(request.operation().name(), request.operation().ids(given), e, took));
        doubt(e);
    }

    /** A request has failed. */
    public void doubt(RuntimeException e) {
        accounts.doubt(used, Outcome.of(e));
    }

    public static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
