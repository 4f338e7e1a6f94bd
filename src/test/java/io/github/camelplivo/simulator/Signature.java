package io.github.camelplivo.simulator;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * Signs what the simulator sends, as Plivo's V3 signature does in its SDKs, so that a signature check can be tested.
 */
record Signature(String authToken) {

    /** The headers that carry the signature. */
    Map<String, String> of(String method, URI uri, Map<String, String> fields) {
        String nonce = Answer.newId();
        String signature = sign(method, uri, fields, nonce);
        return Map.of(
                "X-Plivo-Signature-V3", signature,
                "X-Plivo-Signature-Ma-V3", signature,
                "X-Plivo-Signature-V3-Nonce", nonce);
    }

    String sign(String method, URI uri, Map<String, String> fields, String nonce) {
        Map<String, String> query = new TreeMap<>(Form.decode(uri.getRawQuery()));
        Map<String, String> body = new TreeMap<>();
        (method.equals("GET") ? query : body).putAll(fields);
        String base = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        // A POST with fields and no query has a bare question mark; with both, a dot stands between them.
        String signed = base + (query.isEmpty() && body.isEmpty() ? "" : "?") + joined(query, "=", "&")
                        + (query.isEmpty() || body.isEmpty() ? "" : ".") + joined(body, "", "") + "." + nonce;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(authToken.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign", e);
        }
    }

    private static String joined(Map<String, String> fields, String equals, String between) {
        return fields.entrySet().stream().map(field -> field.getKey() + equals + field.getValue()).collect(joining(between));
    }
}
