package io.github.camelplivo.transfer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Account;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jose4j.zip.CompressionAlgorithmIdentifiers;

/**
 * Claims sealed into tokens: encrypted, authenticated and expiring, with a key that follows from the account's auth
 * token. So only nodes with that account can open them, any of them and after any restart. Immutable.
 * <p>
 * A token is a compact JWE (RFC 7516) with direct encryption by AES-256-GCM, deflated, whose payload is a set of JWT
 * claims.
 */
final class Seal {

    private static final String AUTHOR = "sub";
    private static final String EXPIRY = "exp";
    private static final int LONGEST_TOKEN = 8 * 1024;
    /** Bytes of claims; the library unpacks no more than 204,800 whoever made the token. */
    private static final int LONGEST_CLAIMS = 200_000;

    /** The one form that is opened: what a token says of itself is not trusted. */
    private static final String ALGORITHM = KeyManagementAlgorithmIdentifiers.DIRECT;
    private static final String ENCRYPTION = ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
    private static final AlgorithmConstraints ONLY_ALGORITHM = new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHM);
    private static final AlgorithmConstraints ONLY_ENCRYPTION = new AlgorithmConstraints(ConstraintType.PERMIT, ENCRYPTION);
    private static final String HEADER = java.util.Base64.getUrlEncoder().withoutPadding()
            .encodeToString("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}".getBytes(StandardCharsets.US_ASCII));

    private final ObjectMapper mapper;
    private final SecretKeySpec key;
    private final String authId;
    private final Clock clock;

    Seal(Account account, ObjectMapper mapper, Clock clock) {
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

    /** @throws IllegalArgumentException when there is too much of it */
    String close(Map<String, Object> claims, Duration timeToLive) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(AUTHOR, authId);
        all.put(EXPIRY, clock.instant().plus(timeToLive).getEpochSecond());
        all.putAll(claims);
        try {
            byte[] payload = mapper.writeValueAsBytes(all);
            if (payload.length > LONGEST_CLAIMS) {
                throw new IllegalArgumentException(
                        "the document is too long to be carried in an address (" + payload.length + " bytes of "
                                                   + LONGEST_CLAIMS + "): make it shorter, or host it and set its URL");
            }
            JsonWebEncryption token = token();
            token.setAlgorithmHeaderValue(ALGORITHM);
            token.setEncryptionMethodHeaderParameter(ENCRYPTION);
            token.setCompressionAlgorithmHeaderParameter(CompressionAlgorithmIdentifiers.DEFLATE);
            token.setPlaintext(payload);
            return token.getCompactSerialization();
        } catch (JoseException | JsonProcessingException e) {
            throw new IllegalStateException("This JDK cannot encrypt", e);
        }
    }

    /** What the token holds; empty when it is forged, expired, damaged or another account's. */
    Optional<Map<String, Object>> open(String text) {
        if (text.length() > LONGEST_TOKEN || !text.startsWith(HEADER + "..")
                || text.chars().filter(c -> c == '.').count() != 4) {
            return Optional.empty();
        }
        try {
            JsonWebEncryption token = token();
            token.setCompactSerialization(text);
            Map<String, Object> claims = mapper.readValue(token.getPlaintextBytes(), new TypeReference<>() {
            });
            return Optional.ofNullable(claims).filter(this::isGood);
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private boolean isGood(Map<String, Object> claims) {
        return authId.equals(claims.get(AUTHOR))
                && (claims.get(EXPIRY) instanceof Integer || claims.get(EXPIRY) instanceof Long)
                && ((Number) claims.get(EXPIRY)).longValue() > clock.instant().getEpochSecond();
    }

    private JsonWebEncryption token() {
        JsonWebEncryption token = new JsonWebEncryption();
        token.setAlgorithmConstraints(ONLY_ALGORITHM);
        token.setContentEncryptionAlgorithmConstraints(ONLY_ENCRYPTION);
        token.setKey(key);
        return token;
    }
}
