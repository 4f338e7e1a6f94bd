package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.account.AcceptedTokens;
import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.webhook.Signature;

/**
 * The accounts whose documents are served. An account's former auth token stays valid for a while after it was
 * replaced: what was sealed or is signed with it is on its way. Safe for concurrent use.
 */
final class Tenants {

    private final ObjectMapper mapper;
    private final Clock clock;
    private final Keyring keyring;
    private final Function<List<String>, Signature> signatures;
    private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();
    private final Tenant nobody;

    /** An account: its tokens, and what each of them seals, the one in use first. */
    static final class Tenant {

        private final AcceptedTokens tokens;
        private final List<Seal> seals;
        private final Signature signature;

        private Tenant(AcceptedTokens tokens, List<Seal> seals, Signature signature) {
            this.tokens = tokens;
            this.seals = seals;
            this.signature = signature;
        }

        Signature signature() {
            return signature;
        }

        String close(Map<String, Object> claims, Duration timeToLive) {
            return seals.get(0).close(claims, timeToLive);
        }

        Optional<Map<String, Object>> open(String token) {
            return seals.stream().map(seal -> seal.open(token)).flatMap(Optional::stream).findFirst();
        }
    }

    /** @param keyring tells the tokens of the accounts */
    Tenants(ObjectMapper mapper, Clock clock, Keyring keyring, Function<List<String>, Signature> signatures) {
        this.mapper = mapper;
        this.clock = clock;
        this.keyring = keyring;
        this.signatures = signatures;
        this.nobody = tenant("", AcceptedTokens.of(UUID.randomUUID().toString()));
    }

    private Tenant tenant(String authId, AcceptedTokens tokens) {
        return new Tenant(
                tokens, tokens.all().stream().map(token -> new Seal(new Account(authId, token), mapper, clock)).toList(),
                signatures.apply(tokens.all()));
    }

    /** Serves this account from now on, unless it is a known one and this is no token of it. */
    void admit(Account account) {
        if (keyring.accepted(account.authId()) == null) {
            tenants.compute(account.authId(), (id, known) -> known == null
                    ? tenant(id, AcceptedTokens.of(account.authToken()))
                    : with(id, known, keyring.after(known.tokens, account.authToken())));
        }
    }

    /**
     * What seals for this account.
     *
     * @throws IllegalArgumentException when a message brought a token that this known account does not have
     */
    Tenant sealing(Account account) {
        if (keyring.isForeign(account)) {
            throw new IllegalArgumentException(
                    "the message brings another auth token for account " + account.masked() + " than the one in use: leave out"
                                               + " authId and authToken, or use the token in use");
        }
        admit(account);
        return of(account.authId());
    }

    private Tenant with(String authId, Tenant known, AcceptedTokens tokens) {
        return known != null && known.tokens == tokens ? known : tenant(authId, tokens);
    }

    /** The account with that auth id; one that nobody has, which takes the same work, when it is not served. */
    Tenant of(String authId) {
        AcceptedTokens accepted = keyring.accepted(authId);
        Tenant found = accepted == null
                ? tenants.computeIfPresent(authId,
                        (id, known) -> with(id, known, keyring.after(known.tokens, known.tokens.inUse())))
                : tenants.compute(authId, (id, known) -> with(id, known, accepted));
        return found == null ? nobody : found;
    }

    boolean isNobody(Tenant tenant) {
        return tenant == nobody;
    }
}
