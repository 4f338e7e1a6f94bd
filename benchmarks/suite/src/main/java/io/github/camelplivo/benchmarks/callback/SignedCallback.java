package io.github.camelplivo.benchmarks.callback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.benchmarks.rival.Plivo;

/** A callback as Plivo sends it when a call is answered, signed as Plivo signs it: version 3, a form, no query. */
public record SignedCallback(String form, String nonce, String signature) {

    static final String PATH = "/plivo/answer";
    static final String EXTERNAL = "https://calls.example.com";

    /** The same but for the call. */
    static SignedCallback of(int number) {
        Map<String, String> fields = fields(number);
        String nonce = Integer.toString(1_000_000_007 + number);
        return new SignedCallback(
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")),
                nonce, hmac(text(fields, nonce)));
    }

    /** The parameters, sorted by name. */
    public static Map<String, String> fields(int number) {
        String call = String.format("%08x-2c78-4d85-b1a4-6eae7dbafb36", number);
        Map<String, String> fields = new TreeMap<>(
                Map.of("ALegUUID", call, "ALegRequestUUID", call, "CallUUID", call, "RequestUUID", call,
                        "BillRate", "0.002", "CallStatus", "in-progress", "Direction", "inbound", "Event", "StartApp"));
        fields.putAll(Map.of("From", "14152223333", "To", "14152225555", "CallerName", "+14152223333", "ParentAuthID",
                Plivo.AUTH_ID, "SessionStart", "2026-04-08 11:34:33.238707", "STIRVerification", "Not Applicable"));
        return fields;
    }

    /** What is signed. */
    public static String text(Map<String, String> fields, String nonce) {
        return EXTERNAL + PATH + "?"
               + fields.entrySet().stream().map(field -> field.getKey() + field.getValue()).collect(Collectors.joining()) + "."
               + nonce;
    }

    public static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Plivo.AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
