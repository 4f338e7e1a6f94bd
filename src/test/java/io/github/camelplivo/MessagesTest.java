package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoRateLimitedException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Where a value comes from, and where the answer goes. */
@Tag("portable")
class MessagesTest extends WireTestSupport {

    private static final String JSON = "{\"call_uuid\":\"u\",\"aleg_url\":\"https://example.com/a\"}";
    private static final String SENT = "{\"legs\":\"aleg\",\"aleg_url\":\"https://example.com/a\"}";

    /** A bean with Java's names. */
    public static class Transfer {
        public String callUuid = "u";
        public URI alegUrl = URI.create("https://example.com/a");
        public String blegUrl;
    }

    /** A record with Java's names. */
    public record TransferRecord(String callUuid, String alegUrl) {
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:redelivering").onException(PlivoRateLimitedException.class).maximumRedeliveries(1)
                        .redeliveryDelay(0)
                        .end().to("plivo:call-transfer");
                from("direct:uncached").streamCache("false").onException(PlivoRateLimitedException.class).maximumRedeliveries(1)
                        .redeliveryDelay(0).end().to("plivo:call-transfer");
            }
        };
    }

    static Stream<Object> bodies() {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        return Stream.of(JSON, " \n" + JSON + "\n", new StringBuilder(JSON), bytes, new ByteArrayInputStream(bytes),
                new StringReader(JSON), ByteBuffer.wrap(bytes), Map.of("call_uuid", "u", "aleg_url", "https://example.com/a"),
                Map.of("callUuid", "u", "alegUrl", "https://example.com/a"), new Transfer(),
                new TransferRecord("u", "https://example.com/a"), new ObjectMapper().createObjectNode().put("call_uuid", "u")
                        .put("alegUrl", "https://example.com/a"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void takesTheBodyInManyForms(Object body) throws JsonProcessingException {
        assertThat(send("plivo:call-transfer", body).getException()).isNull();

        assertThat(wire.onlyRequest().line()).contains("/Call/u/ ");
        assertThat(new ObjectMapper().readTree(wire.onlyRequest().body())).isEqualTo(new ObjectMapper().readTree(SENT));
    }

    @Test
    void takesAFileAsBody(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("transfer.json"), JSON);

        assertThat(send("plivo:call-transfer", file.toFile()).getException()).isNull();
        assertThat(send("plivo:call-transfer", file).getException()).isNull();

        assertThat(wire.requests()).hasSize(2);
    }

    @Test
    void takesAnEmptyBodyAsNone() {
        for (Object empty : new Object[] {
                null, "", "  \n", new byte[0], new ByteArrayInputStream(new byte[0]), Map.of(),
                new Object(), NullNode.getInstance() }) {
            assertThat(send("plivo:call-hangup?callUuid=u", empty).getException()).isNull();
        }
        assertThat(wire.requests()).hasSize(8);
    }

    static Stream<Object> wrongBodies() {
        return Stream.of("not json +14152225555", "[1]", "\"text\"", "42", "null", "{\"a\":", "{\"to\":\"a\",\"to\":\"b\"}",
                "{} {}",
                42, true, List.of("a"), new String[] { "a" });
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void aBodyThatIsNoObjectIsOneClearErrorAndNothingIsSent(Object body) {
        Exchange exchange = send("plivo:phlo-run?phloId=p", body);

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the body must be").hasMessageNotContaining("14152225555");
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aFieldThatTheOperationDoesNotKnowIsRefusedWithTheNearestOne() {
        Exchange exchange = send("plivo:call-transfer", "{\"call_uuid\":\"u\",\"aleg_uri\":\"https://example.com/a\"}");

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the body field aleg_uri is not known to call-transfer; did you mean aleg_url?");
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aFieldGivenByBothItsNamesIsRefused() {
        assertThat(send("plivo:call-hangup", Map.of("call_uuid", "u", "callUuid", "v")).getException())
                .hasMessageContaining("the body gives call_uuid twice");
    }

    @Test
    void aHeaderWinsOverTheBodyAndTheBodyOverTheOption() {
        String endpoint = "plivo:call-hangup?callUuid=option";

        send(endpoint, null);
        send(endpoint, Map.of("call_uuid", "body"));
        send(endpoint, Map.of("call_uuid", "body"), Map.of("CamelPlivoCallUuid", "header"));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("call_uuid", null);
        send(endpoint, nothing);

        assertThat(wire.requests()).extracting(request -> request.line().replaceAll(".*/Call/(.*)/ .*", "$1"))
                .containsExactly("option", "body", "header", "option");
    }

    @Test
    void whatDoesNotApplyStaysBehindWhenItIsLeftOver() {
        send("plivo:mpc?phloId=p&nodeId=n&action=hold&to=14152225555&role=agent&memberAddress=14152223333", null,
                Map.of("CamelPlivoTriggerSource", "14152223333"));

        assertThat(wire.onlyRequest().body()).isEqualTo("{\"action\":\"hold\"}");
    }

    @Test
    void theAnswerBecomesTheBodyAndTheHeadersStay() {
        wire.answers(Reply.json(202, "{\"message\":\"call transfered\",\"api_id\":\"a-1\",\"n\":[1,2.5]}", "X-Request-ID: r-1",
                "X-Other: no"));

        Exchange exchange = send("plivo:call-transfer", JSON, Map.of("order", 7, "CamelPlivoRole", "agent"));

        Map<?, ?> body = exchange.getMessage().getBody(Map.class);
        assertThat(body.get("message")).isEqualTo("call transfered");
        assertThat(new ArrayList<>(body.keySet())).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("message", "api_id", "n");
        assertThat(exchange.getMessage().getHeaders()).containsOnly(
                Map.entry("order", 7), Map.entry("CamelPlivoRole", "agent"), Map.entry("CamelPlivoApiId", "a-1"),
                Map.entry("CamelPlivoRequestId", "r-1"), Map.entry("CamelHttpResponseCode", 202),
                Map.entry("Content-Type", "application/json"));
    }

    @Test
    void theIdsOfAnEarlierAnswerDoNotOutliveIt() {
        wire.answers(Reply.json(204, ""));

        Exchange exchange = send("plivo:call-hangup?callUuid=u", null,
                Map.of("CamelPlivoApiId", "old", "CamelPlivoRequestId", "old", "CamelHttpResponseCode", 200));

        assertThat(exchange.getMessage().getHeaders()).containsOnly(Map.entry("CamelHttpResponseCode", 204));
        assertThat(exchange.getMessage().getBody()).isNull();
    }

    @Test
    void aStreamThatCannotBeReadAgainIsNotTakenForAnEmptyBody() {
        wire.answers(Reply.json(429, "{}"));
        InputStream once = new InputStream() {
            private final InputStream json = new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                return json.read();
            }
        };

        Exchange exchange = send("direct:uncached", once);

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("stream caching");
        assertThat(wire.requests()).hasSize(1);
    }

    static Stream<Arguments> streams() {
        return Stream.of("redelivering", "uncached").flatMap(route -> Stream.of(
                arguments(route, new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))),
                arguments(route, new StringReader(JSON)),
                arguments(route, ByteBuffer.wrap(JSON.getBytes(StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void aStreamIsReadAgainWhenTheMessageIsRedelivered(String route, Object stream) {
        wire.answers(request -> wire.requests().size() == 1 ? Reply.json(429, "{}") : Reply.json(202, "{}"));

        Exchange exchange = send("direct:" + route, stream);

        assertThat(exchange.getException()).isNull();
        assertThat(wire.requests()).extracting(RecordedWire.Request::body).hasSize(2).containsOnly(SENT);
    }

    @Test
    void everyValueOfThePayloadReachesThePhlo() throws JsonProcessingException {
        String payload = "{\"phlo_id\":\"mine\",\"amount\":1.10,\"big\":12345678901234567890,\"name\":\"Zoë 😀\"}";

        assertThat(send("plivo:phlo-run?phloId=p", payload).getException()).isNull();

        ObjectMapper exact = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        assertThat(exact.readTree(wire.onlyRequest().body())).isEqualTo(exact.readTree(payload));
        assertThat(wire.onlyRequest().line()).contains("/phlo/p ");
    }
}
