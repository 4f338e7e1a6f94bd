package io.github.camelplivo;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.api.PlivoRejectedException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A dynamic endpoint URI: one endpoint, whatever is in it, and the meaning of a static one. */
@Tag("portable")
class DynamicToTest extends WireTestSupport {

    private static final String TRANSFER
            = "plivo:call-transfer?callUuid=${header.id}&alegUrl=https://example.com/a?b=%2B1&responseTimeout=20s";

    private static final String YAML = """
            - from:
                uri: direct:yaml
                steps:
                  - toD: "%s"
            """.formatted(TRANSFER);
    private static final String XML = """
            <routes xmlns="http://camel.apache.org/schema/spring">
              <route><from uri="direct:xml"/><toD uri="%s"/></route>
            </routes>
            """.formatted(TRANSFER.replace("&", "&amp;"));

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        PluginHelper.getRoutesLoader(context).loadRoutes(
                ResourceHelper.fromString("routes.yaml", YAML), ResourceHelper.fromString("routes.xml", XML));
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:java").toD(TRANSFER);
                from("direct:anything").toD("plivo:${header.rest}").setProperty("seen",
                        simple("${exchangeProperty.CamelPlivoDynamicOptions}"));
                from("direct:name").toD("plivo:call-make?from=14152220000&to=14152225555&answerUrl=https://x.example"
                                        + "&callerName=${header.name}");
            }
        };
    }

    private long endpoints() {
        return context.getEndpoints().stream().filter(PlivoEndpoint.class::isInstance).count();
    }

    @ParameterizedTest
    @ValueSource(strings = { "java", "yaml", "xml" })
    void isOneEndpointForAllCalls(String dsl) {
        for (int i = 0; i < 50; i++) {
            assertThat(send("direct:" + dsl, null, Map.of("id", "call-" + i)).getException()).isNull();
        }

        assertThat(endpoints()).isEqualTo(1);
        assertThat(wire.requests()).hasSize(50).allSatisfy(
                request -> assertThat(request.body())
                        .isEqualTo("{\"legs\":\"aleg\",\"aleg_url\":\"https://example.com/a?b=%2B1\"}"));
        assertThat(wire.requests()).extracting(request -> request.line().replaceAll(".*/Call/(.*)/ .*", "$1"))
                .contains("call-0", "call-49").doesNotHaveDuplicates();
    }

    @Test
    void aHeaderWinsOverTheBodyAndTheBodyOverTheUri() {
        send("direct:java", "{\"call_uuid\":\"body\"}", Map.of("id", "uri"));
        send("direct:java", "{\"call_uuid\":\"body\"}", Map.of("id", "uri", "CamelPlivoCallUuid", "header"));

        assertThat(wire.requests().get(0).line()).contains("/Call/body/");
        assertThat(wire.requests().get(1).line()).contains("/Call/header/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mpc?phloId=p&nodeId=n&action=hold&memberAddress=+14152223333 | /members/%2B14152223333",
            "mpc?phloId=p&nodeId=n&action=hold&memberAddress=%2B14152223333 | /members/%2B14152223333",
            "mpc?phloId=p&nodeId=n&action=hold&memberAddress=RAW(+14152223333) | /members/%2B14152223333",
            "//call-get?callUuid=u%2F1 | /Call/u%2F1/", "call-get?callUuid=RAW(u&1) | /Call/u%261/",
            "call-live-get?callUuid=u&authId=SAXXXXXXXXXXXXXXABCD&authToken=RAW(t&+t) | /Account/SAXXXXXXXXXXXXXXABCD/Call/u/" })
    void meansWhatTheSameStaticUriMeans(String rest, String path) {
        Exchange exchange = send("direct:anything", null, Map.of("rest", rest));

        assertThat(exchange.getException()).isNull();
        assertThat(wire.onlyRequest().line()).contains(path);
        assertThat(exchange.getProperty("seen")).as("what is left behind").isNull();
    }

    @Test
    void aBlankInFreeTextIsABlank() {
        send("direct:name", null, Map.of("name", "Plivo%20and+co"));

        assertThat(wire.onlyRequest().body()).contains("\"caller_name\":\"Plivo and co\"");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsSent() {
        Exchange missing = send("direct:anything", null, Map.of("rest", "call-transfer?callUuid=u"));
        Exchange mistyped = send("direct:anything", null, Map.of("rest", "call-transfer?callUuid=u&alegUri=https://x.example"));
        Exchange field = send("direct:anything", null, Map.of("rest", "call-transfer?call_uuid=u"));
        Exchange operation = send("direct:anything", null, Map.of("rest", "call-transfr?callUuid=u"));
        Exchange callback = send("direct:anything", null, Map.of("rest", "callback"));

        assertThat(missing.getException()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("alegUrl");
        assertThat(mistyped.getException()).hasStackTraceContaining("did you mean alegUrl");
        assertThat(field.getException()).hasStackTraceContaining("call_uuid");
        assertThat(operation.getException()).hasStackTraceContaining("did you mean call-transfer");
        assertThat(callback.getException()).hasRootCauseInstanceOf(UnsupportedOperationException.class);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aFailureLeavesNothingBehind() {
        wire.answers(RecordedWire.Reply.json(404, "{}"));

        Exchange exchange = send("direct:java", null, Map.of("id", "u"));

        assertThat(exchange.getException()).isInstanceOf(PlivoRejectedException.class);
        assertThat(exchange.getProperties()).doesNotContainKey("CamelPlivoDynamicOptions");
    }

    @Test
    void callsThatMoveAtATimeDoNotMeet() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++) {
            String id = "call-" + i;
            threads.execute(() -> send("direct:java", null, Map.of("id", id)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(wire.requests()).extracting(request -> request.line()).hasSize(200).doesNotHaveDuplicates();
        assertThat(endpoints()).isEqualTo(1);
    }
}
