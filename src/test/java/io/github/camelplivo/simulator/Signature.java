package io.github.camelplivo.simulator;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.Entry.comparingByValue;
import static java.util.stream.Collectors.joining;

/** Plivo's signatures as its SDKs check them: V3 of what calls send, V2 of what messages send. */
record Signature(String authToken) {

    /** V3: covers the method, the URL with its query, and the fields. */
    String v3(String method, URI uri, Map<String, String> fields, String nonce) {
        List<Map.Entry<String, String>> query = new ArrayList<>(Form.pairs(uri.getRawQuery()));
        List<Map.Entry<String, String>> body = new ArrayList<>();
        (method.equals("GET") ? query : body).addAll(fields.entrySet());
        // A POST with fields and no query has a bare question mark; with both, a dot stands between them.
        return hmac(base(uri) + (query.isEmpty() && body.isEmpty() ? "" : "?") + joined(query, "=", "&")
                    + (query.isEmpty() || body.isEmpty() ? "" : ".") + joined(body, "", "") + "." + nonce);
    }

    /** V2: covers the URL up to its query and nothing else. */
    String v2(URI uri, String nonce) {
        return hmac(base(uri) + nonce);
    }

    private static String base(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }

    /** Sorted by name, and the values of a repeated name among themselves. */
    private static String joined(List<Map.Entry<String, String>> fields, String equals, String between) {
        return fields.stream().sorted(Map.Entry.<String, String> comparingByKey().thenComparing(comparingByValue()))
                .map(field -> field.getKey() + equals + field.getValue()).collect(joining(between));
    }

    private String hmac(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(authToken.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign", e);
        }
    }
}
