package io.github.camelplivo.simulator;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Who may use the API. */
final class Accounts {

    private static final String BASIC = "basic ";

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** Those of {@link PlivoSimulator#AUTH_ID} that were replaced and are still accepted. */
    private volatile Set<String> former = Set.of();
    private volatile String signing = PlivoSimulator.AUTH_TOKEN;

    void add(String authId, String authToken) {
        tokens.put(authId, authToken);
    }

    /** Gives the main account another token. */
    void replace(String authToken, boolean formerIsKept) {
        Set<String> known = new LinkedHashSet<>(former);
        known.add(tokens.getOrDefault(PlivoSimulator.AUTH_ID, authToken));
        former = formerIsKept ? Set.copyOf(known) : Set.of();
        signing = formerIsKept ? signing : authToken;
        tokens.put(PlivoSimulator.AUTH_ID, authToken);
    }

    /** What the main account signs with. */
    String signing() {
        return signing;
    }

    /** As the main account has it signed now. */
    SignedCallback signed(SignedCallback callback) {
        return callback.main(signing);
    }

    /**
     * The auth id that an {@code Authorization} header proves to know the token of.
     *
     * @param subaccounts their tokens by auth id
     */
    Optional<String> authenticate(String authorization, Function<String, Optional<String>> subaccounts) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            String credentials = new String(Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()), UTF_8);
            String[] idAndToken = credentials.split(":", 2);
            return idAndToken.length == 2
                    && (token(idAndToken[0], subaccounts).filter(idAndToken[1]::equals).isPresent()
                            || idAndToken[0].equals(PlivoSimulator.AUTH_ID) && former.contains(idAndToken[1]))
                                    ? Optional.of(idAndToken[0]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> token(String authId, Function<String, Optional<String>> subaccounts) {
        return Optional.ofNullable(tokens.get(authId)).or(() -> subaccounts.apply(authId));
    }
}
