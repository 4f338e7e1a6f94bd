package io.github.camelplivo.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.github.camelplivo.webhook.Fields.Field;

/**
 * What is the same in each repetition of one callback and differs between any two: SHA-256 of the path and all
 * parameters, sorted, each with its length. The signature is left out: Plivo signs each repetition again.
 */
final class CallbackKey {

    private CallbackKey() {
    }

    static String of(String path, Fields fields) {
        StringBuilder text = new StringBuilder(1024);
        append(text, path);
        for (Field field : fields.sorted()) {
            append(text, field.name());
            append(text, field.value());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
