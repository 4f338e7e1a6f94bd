package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.message.PlivoAnswer;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.model.dataformat.JsonLibrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Plivo's answer as a body: a map that is also JSON, wherever a route sends it. */
@Tag("portable")
class PlivoAnswerTest extends WireTestSupport {

    private static final String JSON = "{\"message\":\"caf\u00e9\",\"api_id\":\"a-1\",\"n\":[1,2.50,{\"deep\":null}]}";
    private static final byte[] BYTES = JSON.getBytes(StandardCharsets.UTF_8);

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:ways").to("plivo:call-get?callUuid=u")
                        .wireTap("mock:tapped").multicast().to("seda:later", "direct:marshal", "direct:simple");
                from("seda:later").convertBodyTo(String.class).to("mock:later");
                from("direct:marshal").marshal().json(JsonLibrary.Jackson).convertBodyTo(String.class).to("mock:marshalled");
                from("direct:simple").setBody(simple("${body[message]} ${body[n][1]}")).to("mock:simple");
            }
        };
    }

    private Exchange answer() {
        wire.answers(Reply.json(200, JSON));
        return send("plivo:call-get?callUuid=u", null);
    }

    @Test
    void isAMapAndJson() {
        Exchange exchange = answer();

        assertThat(exchange.getMessage().getBody()).isInstanceOf(LinkedHashMap.class).isInstanceOf(PlivoAnswer.class);
        assertThat(exchange.getMessage().getBody(Map.class).get("message")).isEqualTo("caf\u00e9");
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo(JSON);
        assertThat(exchange.getMessage().getBody(byte[].class)).isEqualTo(BYTES);
        assertThat(exchange.getMessage().getBody(InputStream.class)).hasBinaryContent(BYTES);
        assertThat(exchange.getMessage().getBody(ByteBuffer.class)).isEqualTo(ByteBuffer.wrap(BYTES));
    }

    /** In a log, say; the route has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "subaccount-get?subauthId=SA1 | {\"auth_token\":\"s3cret\"}",
            "subaccount-list | {\"objects\":[{\"auth_token\":\"s3cret\"}]}",
            "sip-endpoint-get?endpointId=1 | {\"password\":\"s3cret\"}",
            "sip-endpoint-list | {\"objects\":[{\"password\":\"s3cret\"}]}",
            "masking-session-get?sessionUuid=s | {\"response\":{\"first_party_pin\":\"s3cret\",\"second_party_pin\":\"s3cret\"}}",
            "masking-session-list | {\"response\":{\"objects\":[{\"first_party_pin\":\"s3cret\"}]}}" })
    void itsTextHasNoSecret(String uri, String json) {
        wire.answers(Reply.json(200, json));
        Exchange exchange = send("plivo:" + uri, null);

        assertThat(exchange.getMessage().getBody()).asString().doesNotContain("s3cret").contains("xxxxxx");
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo(json);
    }

    @Test
    void noOtherMapBecomesJson() {
        Map<String, Object> map = new LinkedHashMap<>(Map.of("message", "m"));

        assertThat(context.getTypeConverter().tryConvertTo(InputStream.class, map)).isNull();
        assertThat(context.getTypeConverter().convertTo(String.class, map)).isEqualTo("{message=m}");
    }

    @Test
    void survivesSerialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answer().getMessage().getBody());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(context.getTypeConverter().convertTo(String.class, in.readObject())).isEqualTo(JSON);
        }
    }

    @Test
    void goesWhereverARouteSendsIt() throws Exception {
        wire.answers(Reply.json(200, JSON));
        for (String mock : List.of("mock:tapped", "mock:later", "mock:marshalled", "mock:simple")) {
            getMockEndpoint(mock).expectedMessageCount(1);
        }

        assertThat(send("direct:ways", null).getException()).isNull();

        MockEndpoint.assertIsSatisfied(context);
        assertThat(received("mock:tapped")).isInstanceOf(PlivoAnswer.class);
        assertThat(received("mock:later")).isEqualTo(JSON);
        assertThat(received("mock:marshalled")).isEqualTo(JSON);
        assertThat(received("mock:simple")).isEqualTo("caf\u00e9 2.50");
    }

    private Object received(String mock) {
        return getMockEndpoint(mock).getReceivedExchanges().get(0).getMessage().getBody();
    }

    @Test
    void theHeadersDescribeItAndNotTheBodyThatWasSent() {
        Map<String, Object> before = Map.of("Content-Type", "text/plain", "Content-Encoding", "gzip");
        wire.answers(Reply.json(200, JSON));

        assertThat(send("plivo:call-get?callUuid=u", null, before).getMessage().getHeaders())
                .containsEntry("Content-Type", "application/json").doesNotContainKey("Content-Encoding");
        wire.answers(Reply.json(204, ""));
        assertThat(send("plivo:call-hangup?callUuid=u", null, before).getMessage().getHeaders())
                .doesNotContainKeys("Content-Type", "Content-Encoding");
    }
}
