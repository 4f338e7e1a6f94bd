package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Callbacks for tests, held against the vectors that Plivo publishes. */
class SignedCallbackTest {

    private static final String URL = "https://plivobin.non-prod.plivops.com/api/v1/validate_signature03.xml";

    private static SignedCallback published(String url) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Not sorted: the signature sorts them.
        fields.put("To", "sip:PlivoSignature382029104058171078704104@phone-qa.voice.plivodev.com");
        fields.put("SessionStart", "2020-04-08 11:34:33.238707");
        fields.put("SIP-H-To", "<sip:PlivoSignature382029104058171078704104@52.9.11.55;transport=udp>;tag=1");
        for (String uuid : List.of("RequestUUID", "CallUUID", "ALegUUID", "ALegRequestUUID")) {
            fields.put(uuid, "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36");
        }
        fields.putAll(Map.of("BillRate", "0.002", "CallStatus", "in-progress", "Direction", "outbound",
                "Event", "StartApp", "From", "19792014278", "ParentAuthID", "MANWVLYTK4ZWU1YTY4QA"));
        return SignedCallback.ofCall(url).fields(fields)
                .token("Y2Q2ZDgxZmY5YWRiOTI5YmQ1Njg0MTAxZWIyOTc4").nonce("31627761595286130198");
    }

    @Test
    void ofACallAreSignedAsPlivosOwnExamples() {
        assertThat(published(URL).asGet().headers())
                .containsEntry("X-Plivo-Signature-V3", "i/MQsaQSAd6fiKhOh2qeeeLHZ9faldADSb3/7+Akfbc=");
        assertThat(published(URL + "/?a=b&c=d").headers())
                .containsEntry("X-Plivo-Signature-V3", "k7Pusd4OxCIjR5IfA9iedDNu/h/gbdYqdzG/MiYtd1c=")
                .containsEntry("X-Plivo-Signature-Ma-V3", "k7Pusd4OxCIjR5IfA9iedDNu/h/gbdYqdzG/MiYtd1c=")
                .containsEntry("X-Plivo-Signature-V3-Nonce", "31627761595286130198");
    }

    @ParameterizedTest
    @CsvSource({
            "https://answer.url, ehV3IKhLysWBxC1sy8INm0qGoQYdYsHwuoKjsX7FsXc=",
            "https://answer.url/, do1CXv+k99A6+B+eTcyqbxWlezFIxJ/1vz72787r37g=",
            "https://answer.url/?not=signed, do1CXv+k99A6+B+eTcyqbxWlezFIxJ/1vz72787r37g=",
            "https://answer.url:8000, Gm7Z7AGBmf5JpSHrtUmeofrGyA4xV0ZiV0rH8JPXWGU=" })
    void ofAMessageAreSignedAsPlivosOwnExamples(String url, String signature) {
        SignedCallback callback = SignedCallback.ofMessage(url).token("my_auth_token").nonce("12345");

        assertThat(callback.headers())
                .containsEntry("X-Plivo-Signature-V2", signature).containsEntry("X-Plivo-Signature-Ma-V2", signature)
                .containsEntry("X-Plivo-Signature-V2-Nonce", "12345").doesNotContainKey("X-Plivo-Signature-V3");
        assertThat(callback.token("my_auth_tokens").headers()).doesNotContainEntry("X-Plivo-Signature-V2", signature);
    }

    @Test
    void signEveryValueOfARepeatedParameterWhateverItsOrder() {
        SignedCallback one = SignedCallback.ofCall("http://localhost/?b=2&a=x&b=1").nonce("n");
        SignedCallback other = SignedCallback.ofCall("http://localhost/?b=1&b=2&a=x").nonce("n");
        SignedCallback less = SignedCallback.ofCall("http://localhost/?b=1&a=x").nonce("n");

        assertThat(one.headers()).isEqualTo(other.headers()).isNotEqualTo(less.headers());
    }

    @Test
    void haveANonceOfTheirOwn() {
        SignedCallback one = SignedCallback.ofCall("http://localhost/");

        assertThat(one.headers()).isEqualTo(one.headers())
                .isNotEqualTo(SignedCallback.ofCall("http://localhost/").headers());
        assertThat(one.headers().get("X-Plivo-Signature-V3-Nonce")).matches("[0-9a-f-]{36}");
    }

    @Test
    void carryTheirFieldsInTheQueryOfAGet() {
        SignedCallback callback = SignedCallback.ofCall("http://localhost/a?x=1#rc=3").field("To", "+1415 &").asGet();

        assertThat(callback.address()).hasToString("http://localhost/a?x=1&To=%2B1415+%26");
        assertThat(callback.body()).isEmpty();
        assertThat(callback.headers()).doesNotContainKey("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/plivo/answer", "ftp://localhost/", "http://no host/", "http://localhost:99999/" })
    void needAUrlThatPlivoCouldCall(String url) {
        assertThatThrownBy(() -> SignedCallback.ofCall(url)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedCallback.ofMessage(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areSentOnceToTheServerBehindTheSignedUrl() throws Exception {
        List<String> came = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            came.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                     + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                     + exchange.getRequestHeaders().getFirst("X-Plivo-Signature-V3") + " "
                     + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answer(exchange, "<Response/>");
        });
        server.start();
        try {
            SignedCallback outside = SignedCallback.ofCall("https://calls.example.com/plivo/answer?line=2")
                    .field("CallUUID", "c-1").field("Event", "StartApp");

            SignedCallback callback = outside.through("http://127.0.0.1:" + server.getAddress().getPort());

            assertThat(callback.send().body()).isEqualTo("<Response/>");
            assertThat(came).containsExactly("POST /plivo/answer?line=2 application/x-www-form-urlencoded "
                                             + outside.headers().get("X-Plivo-Signature-V3") + " CallUUID=c-1&Event=StartApp");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.sendResponseHeaders(200, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    @Test
    void areARequestForAnotherClient() {
        HttpRequest request = SignedCallback.ofCall("http://localhost/a").field("CallUUID", "c-1").request();

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers().map()).containsKeys("X-Plivo-Signature-V3", "Content-Type");
    }
}
