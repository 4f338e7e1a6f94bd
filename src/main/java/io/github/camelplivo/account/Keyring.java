package io.github.camelplivo.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelplivo.api.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The auth token that each account has now, whatever token it was configured with. It is asked each time a token is
 * needed, so nobody has to be notified of a new one. Safe for concurrent use.
 */
public final class Keyring {

    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);

    private final Clock clock;
    private final PlivoCredentials credentials;
    private final Duration grace;
    /** What was configured or in use, and what has replaced it. */
    private final Map<Account, Account> replaced = new ConcurrentHashMap<>();
    /** By auth id: what the credentials said last. */
    private final Map<String, Account> given = new ConcurrentHashMap<>();
    private final Map<String, AcceptedTokens> accepted = new ConcurrentHashMap<>();
    private volatile boolean failing;

    /**
     * @param credentials tells the tokens; null when those that are configured or replaced count
     * @param grace       how long a token that was replaced is accepted in what Plivo and other nodes send
     */
    public Keyring(Clock clock, PlivoCredentials credentials, Duration grace) {
        this.clock = clock;
        this.credentials = credentials;
        this.grace = grace;
    }

    /** The account with the token that it has now. */
    public Account current(Account configured) {
        Account told = credentials == null ? null : told(configured.authId());
        return told != null ? told : replaced.isEmpty() ? configured : replaced.getOrDefault(configured, configured);
    }

    private Account told(String authId) {
        Account known = given.get(authId);
        try {
            String token = credentials.authToken(authId);
            if (failing) {
                failing = false;
                LOG.info("The bean of type PlivoCredentials answers again");
            }
            if (token == null || token.isBlank()) {
                return null;
            }
            if (known == null || !known.authToken().equals(token.strip())) {
                known = new Account(authId, token.strip());
                given.put(authId, known);
            }
            return known;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                // Its words may hold what it read.
                LOG.warn(
                        "The bean of type PlivoCredentials failed with {}. The last known auth tokens are used until it answers",
                        e.getClass().getName());
            }
            return known;
        }
    }

    /** Whether the credentials tell the token of that account. */
    public boolean isToldOf(String authId) {
        return credentials != null && told(authId) != null;
    }

    /**
     * From now on the account has that token.
     *
     * @param configured the account as it is configured, in as many ways as there are
     */
    public void replace(Collection<Account> configured, Account now) {
        Map<Account, Account> before = Map.copyOf(replaced);
        configured.forEach(account -> put(account, now));
        // What has replaced another before is replaced itself.
        before.forEach((account, former) -> {
            if (account.authId().equals(now.authId())) {
                put(account, now);
                put(former, now);
            }
        });
    }

    private void put(Account account, Account now) {
        if (account.equals(now)) {
            replaced.remove(account);
        } else {
            replaced.put(account, now);
        }
    }

    /**
     * The tokens that are accepted of an account; the same object while they do not change.
     *
     * @param configured the account as a route's author configured it
     */
    public AcceptedTokens accepted(Account configured) {
        String token = current(configured).authToken();
        return accepted.compute(configured.authId(),
                (id, known) -> known == null ? AcceptedTokens.of(token) : after(known, token));
    }

    /** What is accepted now that this token is in use. */
    public AcceptedTokens after(AcceptedTokens known, String token) {
        return known.at(clock.instant(), token, grace);
    }
}
