package io.github.camelplivo.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.api.Account;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * Documents sealed into tokens: encrypted, authenticated and expiring, with a key that follows from the account's auth
 * token. So whoever holds the account opens them, on any node and after any restart, and nobody else does. Immutable.
 * <p>
 * A token is a compact JWE (RFC 7516) with direct encryption by AES-256-GCM, deflated, whose payload is a set of JWT
 * claims.
 */
final class SealedDocuments {

    private static final String DOCUMENT = "doc";
    private static final String AFTER_DIAL = "dial";
    private static final int LONGEST_TOKEN = 8 * 1024;

    /**
     * What a token holds.
     *
     * @param xml       the document
     * @param afterDial whether it is only for a caller whose Dial was not answered
     */
    record Sealed(String xml, boolean afterDial) {
    }

    private final SecretKeySpec key;
    private final String authId;
    private final Clock clock;

    SealedDocuments(Account account, Clock clock) {
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
        JwtClaims claims = new JwtClaims();
        claims.setSubject(authId);
        claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + timeToLive.toMillis()));
        claims.setStringClaim(DOCUMENT, sealed.xml());
        if (sealed.afterDial()) {
            claims.setClaim(AFTER_DIAL, true);
        }
        JsonWebEncryption token = encryption();
        token.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        token.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        token.enableDefaultCompression();
        token.setPlaintext(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("This JDK cannot encrypt", e);
        }
    }

    /** What the token holds; empty when it is forged, expired, damaged or another account's. */
    Optional<Sealed> open(String text) {
        if (text.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            JsonWebEncryption token = encryption();
            token.setCompactSerialization(text);
            JwtClaims claims = JwtClaims.parse(token.getPlaintextString());
            boolean ours = MessageDigest.isEqual(
                    authId.getBytes(StandardCharsets.UTF_8), claims.getSubject().getBytes(StandardCharsets.UTF_8));
            return ours && claims.getExpirationTime().getValueInMillis() > clock.millis()
                    ? Optional.of(new Sealed(claims.getStringClaimValue(DOCUMENT), claims.hasClaim(AFTER_DIAL)))
                    : Optional.empty();
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Takes one algorithm only: what a token says of itself is not trusted. */
    private JsonWebEncryption encryption() {
        JsonWebEncryption encryption = new JsonWebEncryption();
        encryption.setAlgorithmConstraints(new AlgorithmConstraints(
                ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT));
        encryption.setContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(
                ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
        encryption.setKey(key);
        return encryption;
    }
}
