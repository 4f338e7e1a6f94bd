package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.webhook.Signature;

/**
 * The accounts whose documents are served. An account's former auth token stays valid for a while after it was
 * replaced: what was sealed or is signed with it is on its way. Safe for concurrent use.
 */
final class Tenants {

    /** How many tokens of an account are good at a time. */
    private static final int TOKENS = 3;

    private final ObjectMapper mapper;
    private final Clock clock;
    private final Duration grace;
    private final Function<List<String>, Signature> signatures;
    private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();
    private final Tenant nobody;

    /** A token of an account, what it seals, and until when it is good; null for the one in use. */
    private record Key(Account account, Seal seal, Instant until) {
    }

    /** An account: its keys, the one in use first. */
    static final class Tenant {

        private final List<Key> keys;
        private final Signature signature;

        private Tenant(List<Key> keys, Signature signature) {
            this.keys = keys;
            this.signature = signature;
        }

        Signature signature() {
            return signature;
        }

        String close(Map<String, Object> claims, Duration timeToLive) {
            return keys.get(0).seal().close(claims, timeToLive);
        }

        Optional<Map<String, Object>> open(String token) {
            return keys.stream().map(key -> key.seal().open(token)).flatMap(Optional::stream).findFirst();
        }

        private boolean isAbout(Account account) {
            return keys.get(0).account().equals(account);
        }
    }

    /** @param grace how long a token that was replaced is good */
    Tenants(ObjectMapper mapper, Clock clock, Duration grace, Function<List<String>, Signature> signatures) {
        this.mapper = mapper;
        this.clock = clock;
        this.grace = grace;
        this.signatures = signatures;
        this.nobody = tenant(List.of(key(new Account("", UUID.randomUUID().toString()))));
    }

    private Key key(Account account) {
        return new Key(account, new Seal(account, mapper, clock), null);
    }

    private Tenant tenant(List<Key> keys) {
        return new Tenant(keys, signatures.apply(keys.stream().map(key -> key.account().authToken()).toList()));
    }

    /** Serves this account from now on. */
    Tenant admit(Account account) {
        return tenants.compute(account.authId(),
                (id, known) -> known == null
                        ? tenant(List.of(key(account)))
                        : known.isAbout(account) ? stillGood(known) : tenant(replaced(known, account)));
    }

    private List<Key> replaced(Tenant known, Account account) {
        Instant until = clock.instant().plus(grace);
        List<Key> keys = new ArrayList<>(List.of(key(account)));
        known.keys.stream().filter(key -> !key.account().equals(account))
                .map(key -> key.until() == null ? new Key(key.account(), key.seal(), until) : key)
                .filter(key -> clock.instant().isBefore(key.until())).limit(TOKENS - 1).forEach(keys::add);
        return List.copyOf(keys);
    }

    private Tenant stillGood(Tenant known) {
        List<Key> good = known.keys.stream()
                .filter(key -> key.until() == null || clock.instant().isBefore(key.until())).toList();
        return good.size() == known.keys.size() ? known : tenant(good);
    }

    /** The account with that auth id; if it is not served, a dummy account that takes the same work. */
    Tenant of(String authId) {
        Tenant found = tenants.get(authId);
        return found == null ? nobody : tenants.compute(authId, (id, known) -> stillGood(known));
    }

    boolean isNobody(Tenant tenant) {
        return tenant == nobody;
    }
}
