package io.github.camelplivo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.message.UnknownHeaders;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** With dryRun=true everything is checked and made, and nothing is sent. */
@Tag("portable")
class DryRunTest extends WireTestSupport {

    private Map<?, ?> described(String uri, Object body) throws Exception {
        Map<String, Object> before = Map.of("CamelHttpResponseCode", 200, "CamelPlivoApiId", "a", "CamelPlivoPartial", true);
        Exchange exchange = send(uri + (uri.contains("?") ? "&" : "?") + "dryRun=true", body, before);

        assertThat(exchange.getException()).isNull();
        assertThat(wire.requests()).isEmpty();
        assertThat(exchange.getMessage().getHeaders())
                .doesNotContainKeys("CamelHttpResponseCode", "CamelPlivoApiId", "CamelPlivoPartial")
                .containsEntry("Content-Type", "application/json");
        String json = exchange.getMessage().getBody(String.class);
        assertThat(json).doesNotContain(AUTH_TOKEN, "Authorization", "Basic ");
        Map<?, ?> map = exchange.getMessage().getBody(Map.class);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(mapper.writeValueAsString(map)));
        return map;
    }

    private String api(String path) {
        return wire.url() + "/api/v1/Account/" + AUTH_ID + "/" + path;
    }

    @Test
    void aJsonRequestIsDescribed() throws Exception {
        assertThat(
                described("plivo:message-send?src=14152220000", Map.of("dst", "14152221111", "text", "Hi", "trackable", true)))
                .isEqualTo(Map.of("operation", "message-send", "method", "POST", "url", api("Message/"), "body",
                        Map.of("src", "14152220000", "dst", "14152221111", "text", "Hi", "trackable", true)));
    }

    @Test
    void aDeleteIsDescribed() throws Exception {
        assertThat(described("plivo:application-delete?appId=1&cascade=false", null))
                .isEqualTo(Map.of("operation", "application-delete", "method", "DELETE", "url",
                        api("Application/1/?cascade=false"), "body", Map.of("cascade", false)));
        assertThat(described("plivo:call-hangup?callUuid=u", null)).isEqualTo(
                Map.of("operation", "call-hangup", "method", "DELETE", "url", api("Call/u/")));
    }

    @Test
    void ofAFileItTellsNameTypeAndLength() throws Exception {
        byte[] file = "four".getBytes(StandardCharsets.UTF_8);

        assertThat(described("plivo:media-upload", file)).isEqualTo(
                Map.of("operation", "media-upload", "method", "POST", "url", api("Media/"), "body",
                        Map.of("file", List.of(Map.of("name", "file", "length", 4L)))));
    }

    @Test
    void aPasswordIsNotTold() throws Exception {
        assertThat(described("plivo:sip-endpoint-create?username=u&alias=a", Map.of("password", "s3cret-word")).toString())
                .contains("password=").doesNotContain("s3cret-word");
    }

    @Test
    void theDocumentOfATransferIsHosted() throws Exception {
        int port = FreePort.next();
        Main camel = new Main();
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        PlivoComponent plivo = plivo(wire.url());
        plivo.setPublicUrl("http://127.0.0.1:" + port);
        plivo.setLocalPublicUrl(true);
        camel.bind("plivo", plivo);
        camel.start();
        try {
            Map<?, ?> request = camel.getCamelTemplate().requestBody(
                    "plivo:call-transfer?callUuid=u&destination=+14152221111&dryRun=true", (Object) null, Map.class);

            assertThat(wire.requests()).isEmpty();
            assertThat(request.get("url")).isEqualTo(api("Call/u/"));
            Map<?, ?> body = (Map<?, ?>) request.get("body");
            assertThat(body.keySet()).isEqualTo(Set.of("legs", "aleg_url"));
            String document = SignedCallback.ofCall((String) body.get("aleg_url")).token(AUTH_TOKEN).send().body();
            assertThat(document).contains("<Dial", "14152221111");
        } finally {
            camel.stop();
        }
    }

    @Test
    void whatIsWrongIsRefusedAllTheSame() {
        assertThat(send("plivo:message-send?dryRun=true", Map.of("dst", "nobody", "text", "Hi")).getException())
                .hasMessageContainingAll("2 problems", "dst must be", "src or powerpackUuid is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "call-list", "media-get?mediaId=m", "lookup-get?type=carrier", "phlo-get", "account-get" })
    void anOperationThatReadsHasNone(String operation) {
        assertThatThrownBy(
                () -> context.getEndpoint("plivo:" + operation + (operation.contains("?") ? "&" : "?") + "dryRun=true"))
                .rootCause().hasMessageContaining("the option dryRun is not known to " + operation.replaceAll("\\?.*", ""));
    }

    @ParameterizedTest
    @CsvSource({ "CamelPlivoDryRun,true", "CamelPlivoCallHangupDryRun,true", "dryRun,true", "dry_run,true" })
    void aHeaderHasNoEffectAndIsWarnedOf(String header, boolean value) {
        try (LogWatch log = new LogWatch()) {
            assertThat(send("plivo:call-hangup?callUuid=u", null, Map.of(header, value)).getException()).isNull();

            assertThat(wire.requests()).hasSize(1);
            assertThat(log.from(UnknownHeaders.class, Level.WARN)).hasSize(header.startsWith("Camel") ? 1 : 0)
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).contains(header, "has no effect"));
        }
    }

    @Test
    void aBodyFieldIsRefused() {
        assertThat(send("plivo:call-hangup?callUuid=u", Map.of("dryRun", true)).getException())
                .hasMessageContaining("the body field dryRun is not known to call-hangup");
        assertThat(wire.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "yes", "1", "" })
    void whatIsNeitherTrueNorFalseIsRefused(String value) {
        assertThatThrownBy(() -> context.getEndpoint("plivo:call-hangup?callUuid=u&dryRun=" + value))
                .rootCause().hasMessage("dryRun must be true or false");
    }

    @Test
    void falseSends() {
        assertThat(send("plivo:call-hangup?callUuid=u&dryRun=false", null).getException()).isNull();
        assertThat(wire.requests()).hasSize(1);
    }
}
