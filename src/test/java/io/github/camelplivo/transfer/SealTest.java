package io.github.camelplivo.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Account;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who can open a document that is sealed into its address, and for how long. */
@Tag("portable")
class SealTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final Account ACCOUNT = new Account("MAXXXXXXXXXXXXXXXXXX", "token one");
    private static final String XML = "<Response><Speak>Zo\u00eb &amp; +14152225555</Speak></Response>";
    private static final Map<String, Object> CLAIMS = Map.of("doc", XML);
    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static Seal at(Instant instant, Account account) {
        return new Seal(account, new ObjectMapper(), Clock.fixed(instant, ZoneOffset.UTC));
    }

    private final String token = at(NOON, ACCOUNT).close(CLAIMS, Duration.ofHours(1));

    @Test
    void whoHoldsTheAccountOpensItOnAnyNode() {
        assertThat(at(NOON.plusSeconds(3599), ACCOUNT).open(token))
                .hasValueSatisfying(claims -> assertThat(claims).containsEntry("doc", XML));
    }

    @Test
    void itExpires() {
        assertThat(at(NOON.plusSeconds(3600), ACCOUNT).open(token)).isEmpty();
    }

    @Test
    void anotherAccountDoesNotOpenIt() {
        assertThat(at(NOON, new Account("MAXXXXXXXXXXXXXXXXXX", "token two")).open(token)).isEmpty();
        assertThat(at(NOON, new Account("SAXXXXXXXXXXXXXXXXXX", "token one")).open(token)).isEmpty();
    }

    @Test
    void nobodyReadsItOrAddsToIt() {
        assertThat(token).matches("[\\w.-]+").doesNotContain("Response", "4152225555");
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            StringBuilder changed = new StringBuilder(token);
            int at = random.nextInt(token.length() - 1);
            // The other half of the alphabet: the last character of a part may carry bits that nobody reads, never the first bit.
            changed.setCharAt(at, BASE64URL.charAt((BASE64URL.indexOf(changed.charAt(at)) ^ 32) & 63));
            assertThat(at(NOON, ACCOUNT).open(changed.toString())).as("changed at %d", at).isEmpty();
        }
        assertThat(at(NOON, ACCOUNT).open(token.substring(0, token.length() - 1))).isEmpty();
        assertThat(at(NOON, ACCOUNT).open("")).isEmpty();
        // The header of an unsecured token, {"alg":"none"}.
        assertThat(at(NOON, ACCOUNT).open("eyJhbGciOiJub25lIn0." + token.substring(token.indexOf('.') + 1))).isEmpty();
    }

    /** By a library that knows the standard, with the key as it is documented. */
    @Test
    void itIsAStandardToken() throws Exception {
        JwtClaims claims = JwtClaims.parse(jwe(token).getPlaintextString());
        assertThat(claims.getSubject()).isEqualTo(ACCOUNT.authId());
        assertThat(claims.getExpirationTime().getValue()).isEqualTo(NOON.plusSeconds(3600).getEpochSecond());
        assertThat(claims.getStringClaimValue("doc")).isEqualTo(XML);
    }

    @Test
    void noTwoTokensAreAlike() {
        assertThat(at(NOON, ACCOUNT).close(CLAIMS, Duration.ofHours(1))).isNotEqualTo(token);
    }

    @Test
    void aStandardTokenIsOpenedWhoeverMadeIt() throws Exception {
        assertThat(at(NOON, ACCOUNT).open(sealedByTheLibrary(claims(XML, NOON.plusSeconds(60).getEpochSecond()))))
                .hasValueSatisfying(claims -> assertThat(claims).containsEntry("doc", XML));
    }

    /** Nobody but the account can make these; they are no reason to fail either. */
    @Test
    void whatHasNoClaimsIsNone() throws Exception {
        long soon = NOON.plusSeconds(60).getEpochSecond();
        for (String nonsense : new String[] {
                "", "null", "[]", "not JSON", "{}", claims("x", soon).replace("exp", "ex"),
                claims("x", soon).replace("" + soon, "\"" + soon + "\""),
                claims("x".repeat(600_000), soon) }) {
            assertThat(at(NOON, ACCOUNT).open(sealedByTheLibrary(nonsense))).as(nonsense.length() > 99 ? "long" : nonsense)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoTokenIsRefusedWithoutAWord() {
        String[] parts = token.split("\\.");
        for (String broken : new String[] {
                "....", parts[0] + "....", parts[0] + "." + parts[2], ".".repeat(8000), "x".repeat(9000),
                String.join(".", parts[0], "", "", parts[3], parts[4]),
                String.join(".", parts[0], "", "AA", parts[3], parts[4]),
                String.join(".", parts[0], "", "A".repeat(86), parts[3], parts[4]),
                String.join(".", parts[0], "", parts[2], "", parts[4]),
                String.join(".", parts[0], "", parts[2], "A", parts[4]),
                String.join(".", parts[0], "", parts[2], "a+/=", parts[4]),
                String.join(".", parts[0], "", parts[2], " ", parts[4]),
                String.join(".", parts[0], "", parts[2], parts[3] + parts[4].substring(0, 4), parts[4].substring(4)),
                String.join(".", parts[0], "AA", parts[2], parts[3], parts[4]) }) {
            assertThat(at(NOON, ACCOUNT).open(broken)).as(broken).isEmpty();
        }
    }

    private static String claims(String document, long expiry) {
        return "{\"sub\":\"%s\",\"exp\":%d,\"doc\":\"%s\"}".formatted(ACCOUNT.authId(), expiry, document);
    }

    private static String sealedByTheLibrary(String claims) throws Exception {
        JsonWebEncryption jwe = library();
        jwe.setHeader("alg", "dir");
        jwe.setHeader("enc", "A256GCM");
        jwe.setHeader("zip", "DEF");
        jwe.setPlaintext(claims);
        return jwe.getCompactSerialization();
    }

    private static JsonWebEncryption jwe(String token) throws Exception {
        JsonWebEncryption jwe = library();
        jwe.setCompactSerialization(token);
        return jwe;
    }

    private static JsonWebEncryption library() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("token one".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "dir"));
        jwe.setContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "A256GCM"));
        jwe.setKey(new SecretKeySpec(mac.doFinal("camel-plivo documents 1".getBytes(StandardCharsets.UTF_8)), "AES"));
        return jwe;
    }
}
