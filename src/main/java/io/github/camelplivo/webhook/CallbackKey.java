package io.github.camelplivo.webhook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import io.github.camelplivo.webhook.Fields.Field;

/**
 * What is the same in each repetition of one callback and differs between any two: SHA-256 of the path and all
 * parameters, sorted, each with its length. The signature is left out: Plivo signs each repetition anew.
 */
final class CallbackKey {

    private CallbackKey() {
    }

    static String of(String path, Fields fields) {
        List<Field> sorted = fields.all().stream()
                .sorted(Comparator.comparing(Field::name).thenComparing(Field::value)).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(path);
            for (Field field : sorted) {
                out.writeInt(field.name().length());
                out.writeChars(field.name());
                out.writeInt(field.value().length());
                out.writeChars(field.value());
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
