package io.github.camelplivo.simulator;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Who may use the API. */
final class Accounts {

    private static final String BASIC = "basic ";

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    void add(String authId, String authToken) {
        tokens.put(authId, authToken);
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
                    ? token(idAndToken[0], subaccounts).filter(idAndToken[1]::equals).map(token -> idAndToken[0])
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> token(String authId, Function<String, Optional<String>> subaccounts) {
        return Optional.ofNullable(tokens.get(authId)).or(() -> subaccounts.apply(authId));
    }
}
