package io.github.camelplivo.simulator;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tokens with which browsers log in: JWTs, good for a day at most. */
final class TokenApi {

    private static final long DAY = 24L * 60 * 60;

    private TokenApi() {
    }

    static void route(DocumentedRoutes routes) {
        routes.on("POST", "JWT/Token/", TokenApi::create);
    }

    private static Answer create(Request request, int status) {
        Map<String, Object> claims = new LinkedHashMap<>(request.parameters().fields());
        long length = seconds(claims, "exp") - seconds(claims, "nbf");
        if (length <= 0 || length > DAY) {
            throw ApiError.invalid("exp");
        }
        if (!request.account().equals(claims.get("iss"))) {
            throw ApiError.invalid("iss");
        }
        if (!(claims.get("per") instanceof Map)) {
            throw ApiError.invalid("per");
        }
        String signed = encoded(Json.write(Map.of("alg", "HS256", "typ", "JWT", "cty", "plivo;v=1")).getBytes(UTF_8)) + "."
                        + encoded(Json.write(claims).getBytes(UTF_8));
        return Answer.withApiId(status, Map.of("token", signed + "." + encoded(hmac(signed))));
    }

    private static long seconds(Map<String, Object> claims, String name) {
        String value = "" + claims.get(name);
        if (!value.matches("[0-9]{1,12}")) {
            throw ApiError.invalid(name);
        }
        return Long.parseLong(value);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(PlivoSimulator.AUTH_TOKEN.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign", e);
        }
    }
}
