package io.github.camelplivo.webhook;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.webhook.Fields.Field;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Plivo's published vectors, and what must not pass. */
@Tag("portable")
class SignatureTest {

    private static final String TOKEN = "Y2Q2ZDgxZmY5YWRiOTI5YmQ1Njg0MTAxZWIyOTc4";
    private static final String NONCE = "31627761595286130198";
    private static final String URL = "https://plivobin.non-prod.plivops.com/api/v1/validate_signature03.xml";

    private static final Fields PARAMETERS = new Fields(
            List.of(
                    new Field("ALegRequestUUID", "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36"),
                    new Field("ALegUUID", "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36"), new Field("BillRate", "0.002"),
                    new Field("CallStatus", "in-progress"), new Field("CallUUID", "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36"),
                    new Field("Direction", "outbound"), new Field("Event", "StartApp"), new Field("From", "19792014278"),
                    new Field("ParentAuthID", "MANWVLYTK4ZWU1YTY4QA"),
                    new Field("RequestUUID", "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36"),
                    new Field("SIP-H-To", "<sip:PlivoSignature382029104058171078704104@52.9.11.55;transport=udp>;tag=1"),
                    new Field("SessionStart", "2020-04-08 11:34:33.238707"),
                    new Field("To", "sip:PlivoSignature382029104058171078704104@phone-qa.voice.plivodev.com")));

    private static Verdict check(String method, String url, Fields query, Fields form, Map<String, String> headers) {
        return check(List.of("another token", TOKEN), method, url, query, form, headers);
    }

    private static Verdict check(
            List<String> tokens, String method, String url, Fields query, Fields form, Map<String, String> headers) {
        return new Signature(tokens).check(new HttpCallback(method, "/", query, form, headers::get), url);
    }

    private static Map<String, String> v3(String signature) {
        return Map.of("X-Plivo-Signature-V3", signature, "X-Plivo-Signature-V3-Nonce", NONCE);
    }

    @Test
    void thePublishedPostPasses() {
        assertThat(check("POST", URL + "/", Fields.parse("a=b&c=d"), PARAMETERS,
                v3("k7Pusd4OxCIjR5IfA9iedDNu/h/gbdYqdzG/MiYtd1c="))).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void thePublishedGetPasses() {
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, v3("i/MQsaQSAd6fiKhOh2qeeeLHZ9faldADSb3/7+Akfbc=")))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void oneOfSeveralValuesIsEnough() {
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, Map.of("X-Plivo-Signature-V3", "AAAA",
                "X-Plivo-Signature-Ma-V3", "BBBB, i/MQsaQSAd6fiKhOh2qeeeLHZ9faldADSb3/7+Akfbc=", "X-Plivo-Signature-V3-Nonce",
                NONCE)))
                .isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
            "https://answer.url,ehV3IKhLysWBxC1sy8INm0qGoQYdYsHwuoKjsX7FsXc=",
            "https://answer.url/,do1CXv+k99A6+B+eTcyqbxWlezFIxJ/1vz72787r37g=",
            "https://answer.url:8000,Gm7Z7AGBmf5JpSHrtUmeofrGyA4xV0ZiV0rH8JPXWGU=" })
    void thePublishedMessagesPass(String url, String signature) {
        Map<String, String> headers = Map.of("X-Plivo-Signature-V2", signature, "X-Plivo-Signature-V2-Nonce", "12345");
        Fields message = Fields.parse("MessageUUID=m&Status=sent");

        assertThat(check(List.of("my_auth_token"), "POST", url, Fields.NONE, message, headers))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(check(List.of("my_auth_tokens"), "POST", url, Fields.NONE, message, headers))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void aCallIsNotTakenWithTheSignatureOfAMessage() {
        Map<String, String> headers = Map.of("X-Plivo-Signature-V2", "ehV3IKhLysWBxC1sy8INm0qGoQYdYsHwuoKjsX7FsXc=",
                "X-Plivo-Signature-V2-Nonce", "12345");

        assertThat(check(List.of("my_auth_token"), "POST", "https://answer.url", Fields.NONE,
                Fields.parse("CallUUID=c&MessageUUID=m"), headers)).isEqualTo(Verdict.MISSING);
    }

    /** Who has seen a signed call makes its parameters a part of the nonce, and the body what he likes. */
    @Test
    void aSignedCallIsNotTakenForAMessage() {
        String nonce = Signature.v3("POST", "", Fields.NONE, PARAMETERS, NONCE);
        Map<String, String> headers = Map.of("X-Plivo-Signature-V2", signed("POST", URL, Fields.NONE, PARAMETERS),
                "X-Plivo-Signature-V2-Nonce", nonce);

        assertThat(check("POST", URL, Fields.NONE, Fields.parse("MessageUUID=m&Status=delivered"), headers))
                .isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = { "BillRate0.002CallStatusin-progress.", "a.", "?", "a b", "a\n", "" })
    void parametersAreNotCutOffAsPartOfTheNonce(String cut) {
        String nonce = cut + NONCE;
        String signature = new Signature(List.of()).sign(
                new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"), URL + "?ab." + nonce);

        assertThat(check("POST", URL, Fields.NONE, Fields.parse("a=b"), Map.of(
                "X-Plivo-Signature-V3", signature, "X-Plivo-Signature-V3-Nonce", nonce)))
                .isEqualTo(cut.isEmpty() ? Verdict.VERIFIED : Verdict.WRONG);
    }

    private static String signed(String method, String url, Fields query, Fields form) {
        return new Signature(List.of()).sign(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"),
                Signature.v3(method, url, query, form, NONCE));
    }

    @Test
    void withoutASignatureOrANonceNothingPasses() {
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, Map.of())).isEqualTo(Verdict.MISSING);
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, Map.of("X-Plivo-Signature-V3", "a"))).isEqualTo(Verdict.MISSING);
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, Map.of("X-Plivo-Signature-V3-Nonce", "a")))
                .isEqualTo(Verdict.MISSING);
        assertThat(check("GET", URL, PARAMETERS, Fields.NONE, v3(","))).isEqualTo(Verdict.WRONG);
    }

    /** A request, random but with every difficulty: ports, repeated names, empty values, escaped signs, UTF-8. */
    record Signed(String method, String url, String query, String form, String nonce) {

        private static final String[] WORDS
                = { "", "a", "a&b", "a=b", "a+b c", "100%", "Zoë", "😀", "+14152225555", "<x>\"'", "?#/" };

        static Signed random(Random random) {
            String method = random.nextBoolean() ? "GET" : "POST";
            String url = "https://calls.example.com" + (random.nextBoolean() ? ":8443" : "") + "/plivo/"
                         + (random.nextBoolean() ? "answer" : "a%20b/");
            return new Signed(
                    method, url, fields(random), method.equals("GET") ? "" : fields(random), Long.toString(random.nextLong()));
        }

        private static String fields(Random random) {
            List<String> fields = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                fields.add("k" + random.nextInt(4) + "="
                           + URLEncoder.encode(WORDS[random.nextInt(WORDS.length)], StandardCharsets.UTF_8));
            }
            return String.join("&", fields);
        }

        /** Signed as Plivo's published vectors are: a reading of section 6.2 of its own, from the raw text. */
        String text() {
            List<String> inUrl = pairs(query, "=");
            List<String> inBody = pairs(form, "");
            return url + (inUrl.isEmpty() && inBody.isEmpty() ? "" : "?") + String.join("&", inUrl)
                   + (inUrl.isEmpty() || inBody.isEmpty() ? "" : ".") + String.join("", inBody) + "." + nonce;
        }

        private static List<String> pairs(String raw, String equals) {
            if (raw.isEmpty()) {
                return List.of();
            }
            return List.of(raw.split("&")).stream()
                    .map(pair -> URLDecoder.decode(pair.substring(0, pair.indexOf('=')), StandardCharsets.UTF_8) + "\0"
                                 + URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8))
                    .sorted().map(pair -> pair.replace("\0", equals)).collect(Collectors.toList());
        }

        Verdict check(String signature) {
            return SignatureTest.check(method, url, Fields.parse(query), Fields.parse(form),
                    Map.of("X-Plivo-Signature-V3", signature, "X-Plivo-Signature-V3-Nonce", nonce));
        }

        /** The same request with one thing changed. */
        Signed mutated(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new Signed(method, url + "x", query, form, nonce);
                case 1 -> new Signed(method, url.replace("calls", "call"), query, form, nonce);
                case 2 -> new Signed(method, url, query + (query.isEmpty() ? "" : "&") + "k9=x", form, nonce);
                case 3 -> new Signed(method, url, query, form + (form.isEmpty() ? "" : "&") + "k9=x", nonce);
                default -> new Signed(method, url, query, form, nonce + random.nextInt(10));
            };
        }
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @RepeatedTest(10)
    void whatIsSignedPassesAndWhatIsChangedDoesNot() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            Signed request = Signed.random(random);
            String signature = hmac(request.text());

            assertThat(request.check(signature)).as("seed %d: %s", seed, request).isEqualTo(Verdict.VERIFIED);
            Signed mutated = request.mutated(random);
            assertThat(mutated.check(signature)).as("seed %d: %s", seed, mutated).isEqualTo(Verdict.WRONG);
            StringBuilder broken = new StringBuilder(signature);
            int at = random.nextInt(40);
            broken.setCharAt(at, broken.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(request.check(broken.toString())).as("seed %d: %s", seed, broken).isEqualTo(Verdict.WRONG);
        }
    }

    @ParameterizedTest
    @CsvSource({ "a=%", "a=%4", "a=%zz", "%c3%28=1", "a=%ff" })
    void aBrokenEscapeIsNoParameter(String raw) {
        assertThatThrownBy(() -> Fields.parse(raw)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thousandsOfParametersAreNotPlivos() {
        assertThatThrownBy(() -> Fields.parse("a=1&".repeat(10_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
