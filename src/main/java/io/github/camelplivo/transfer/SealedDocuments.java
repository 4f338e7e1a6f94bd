package io.github.camelplivo.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelplivo.api.Account;

/**
 * Documents sealed into tokens: encrypted, authenticated and expiring, with a key that follows from the account's auth
 * token. So whoever holds the account opens them, on any node and after any restart, and nobody else does. Immutable.
 * <p>
 * A token is a compact JWE (RFC 7516) with direct encryption by AES-256-GCM, deflated, whose payload is a set of JWT
 * claims.
 */
final class SealedDocuments {

    private static final String AUTHOR = "sub";
    private static final String EXPIRY = "exp";
    private static final String DOCUMENT = "doc";
    private static final String AFTER_DIAL = "dial";
    private static final int LONGEST_TOKEN = 8 * 1024;
    /** Bytes of claims, far more than those of the longest document: a token of ours cannot fill the memory. */
    private static final int LONGEST_CLAIMS = 512 * 1024;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /** The only header that is opened: what a token says of itself is not trusted. */
    private static final String HEADER
            = encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}".getBytes(StandardCharsets.US_ASCII));

    /**
     * What a token holds.
     *
     * @param xml       the document
     * @param afterDial whether it is only for a caller whose Dial was not answered
     */
    record Sealed(String xml, boolean afterDial) {
    }

    private final ObjectMapper mapper;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String authId;
    private final Clock clock;

    SealedDocuments(Account account, ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.authId = account.authId();
        this.clock = clock;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(account.authToken().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            this.key = new SecretKeySpec(mac.doFinal("camel-plivo documents 1".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot derive keys", e);
        }
    }

    String seal(Sealed sealed, Duration timeToLive) {
        ObjectNode claims = mapper.createObjectNode()
                .put(AUTHOR, authId)
                .put(EXPIRY, clock.instant().plus(timeToLive).getEpochSecond())
                .put(DOCUMENT, sealed.xml());
        if (sealed.afterDial()) {
            claims.put(AFTER_DIAL, true);
        }
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(deflated(mapper.writeValueAsBytes(claims)));
            int end = encrypted.length - TAG_BYTES;
            // The part that is empty would be an encrypted key: with direct encryption there is none.
            return String.join(".", HEADER, "", encoded(iv), encoded(Arrays.copyOf(encrypted, end)),
                    encoded(Arrays.copyOfRange(encrypted, end, encrypted.length)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This JDK cannot encrypt", e);
        }
    }

    /** What the token holds; empty when it is forged, expired, damaged or another account's. */
    Optional<Sealed> open(String text) {
        String[] parts = text.length() > LONGEST_TOKEN ? new String[0] : text.split("\\.", -1);
        if (parts.length != 5 || !parts[0].equals(HEADER) || !parts[1].isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] iv = decoded(parts[2]);
            byte[] tag = decoded(parts[4]);
            if (iv.length != IV_BYTES || tag.length != TAG_BYTES) {
                return Optional.empty();
            }
            byte[] claims = cipher(Cipher.DECRYPT_MODE, iv).doFinal(joined(decoded(parts[3]), tag));
            return sealed(mapper.readTree(inflated(claims)));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Sealed> sealed(JsonNode claims) {
        boolean good = authId.equals(claims.path(AUTHOR).textValue())
                && claims.path(EXPIRY).isIntegralNumber() && claims.path(EXPIRY).longValue() > clock.instant().getEpochSecond()
                && claims.path(DOCUMENT).isTextual();
        return good
                ? Optional.of(new Sealed(claims.path(DOCUMENT).textValue(), claims.path(AFTER_DIAL).asBoolean()))
                : Optional.empty();
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(HEADER.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(bytes);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
            byte[] inflated = in.readNBytes(LONGEST_CLAIMS + 1);
            if (inflated.length > LONGEST_CLAIMS) {
                throw new IOException("too long");
            }
            return inflated;
        } finally {
            inflater.end();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
