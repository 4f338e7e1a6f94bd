package io.github.camelplivo.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.github.camelplivo.api.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The auth tokens that accounts have now, whatever they were configured with, and those that are still accepted. It is
 * asked each time a token is needed, so nobody has to be notified of a new one. It knows the accounts of authors'
 * endpoints, and those that messages name and the credentials know: a token that a message brings stays as it is, and
 * changes nothing here. Safe for concurrent use.
 */
public final class Keyring {

    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Clock clock;
    private final PlivoCredentials credentials;
    private final Supplier<Duration> grace;
    /** By auth id. */
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private volatile Instant warned = Instant.MIN;

    /**
     * @param credentials tells the tokens; null when those that are configured or replaced count
     * @param grace       how long a token that was replaced is accepted in what Plivo and other nodes send
     */
    public Keyring(Clock clock, PlivoCredentials credentials, Supplier<Duration> grace) {
        this.clock = clock;
        this.credentials = credentials;
        this.grace = grace;
    }

    /** An endpoint uses this account, as it is configured. */
    public void enter(Account configured) {
        String token = told(configured.authId());
        slots.compute(configured.authId(), (id, known) -> slot(id, known).enter(configured, token, clock.instant()));
    }

    /** An author's endpoint uses this account, whose token the credentials alone have told. */
    public void enterTold(Account told) {
        slots.compute(told.authId(), (id, known) -> slot(id, known).enterTold(told, clock.instant()));
    }

    /** Others find it once it has a token. */
    private Slot slot(String authId, Slot known) {
        return known == null ? new Slot(authId, grace) : known;
    }

    /** The account with the token that it has now. */
    public Account current(Account configured) {
        Slot slot = slots.get(configured.authId());
        // The usual case: nothing was ever replaced.
        return slot == null || credentials == null && !slot.isReplaced()
                ? configured : slot.current(configured, told(configured.authId()), clock.instant());
    }

    /** Whether this is a known account with a token that it neither has nor was configured with. */
    public boolean isForeign(Account account) {
        Slot slot = slots.get(account.authId());
        return slot != null && !slot.has(account, told(account.authId()), clock.instant());
    }

    /**
     * The tokens that are accepted of that account, the same object while they do not change; null if it is not known.
     */
    public AcceptedTokens accepted(String authId) {
        Slot slot = slots.get(authId);
        return slot == null ? null : slot.accepted(told(authId), clock.instant());
    }

    /**
     * From now on the account has that token.
     *
     * @return whether the account is known
     */
    public boolean replace(Account now) {
        Slot slot = slots.get(now.authId());
        if (slot != null) {
            slot.replace(now, clock.instant());
        }
        return slot != null;
    }

    /** What is accepted of an account that only messages bring, now that this token is in use. */
    public AcceptedTokens after(AcceptedTokens known, String token) {
        Instant now = clock.instant();
        return known.at(now, token, now, grace.get());
    }

    /** The token that the credentials tell; if they fail, the last one that they told; null if there is none. */
    public String told(String authId) {
        if (credentials == null) {
            return null;
        }
        try {
            String token = credentials.authToken(authId);
            return token == null || token.isBlank() ? null : token.strip();
        } catch (Exception e) {
            // Of whatever kind: not every language checks them.
            Instant now = clock.instant();
            if (now.isAfter(warned.plus(BETWEEN_WARNINGS))) {
                warned = now;
                // Its words may hold what it read.
                LOG.warn("The bean of type PlivoCredentials failed with {}. The last known auth tokens are used",
                        e.getClass().getName());
            }
            Slot slot = slots.get(authId);
            return slot == null ? null : slot.lastTold();
        }
    }
}
