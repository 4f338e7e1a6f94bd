package io.github.camelplivo;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.webhook.PrivateCallbacks;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * No token, no phone number and no body in logs at INFO and above, in exceptions, over JMX or in any text of an
 * endpoint.
 */
@Tag("portable")
class SecrecyTest extends WireTestSupport {

    private static final String NUMBER = "4152225555";
    private static final String SOURCE = "4152223333";
    private static final String WARM = "plivo:mpc?phloId=p&nodeId=n&action=warm_transfer&responseTimeout=30000";

    @Override
    public void configureTest(TestExecutionConfiguration test) {
        super.configureTest(test);
        test.withJMX(true);
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:headers").routeId("headers").to(WARM);
                from("direct:placeholders").routeId("placeholders").to(WARM + "&to={{agent}}&triggerSource={{source}}");
                from("direct:uri").routeId("uri").to(WARM + "&to=+1" + NUMBER + "&triggerSource=1" + SOURCE);
                from("direct:token").routeId("token").to(WARM + "&authToken=" + AUTH_TOKEN + "2");
                from("direct:member").routeId("member").to("plivo:mpc?phloId=p&nodeId=n&action=hold");
                from("direct:payload").routeId("payload").to("plivo:phlo-run?phloId=p");
            }
        };
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        Properties numbers = new Properties();
        numbers.setProperty("agent", "+1" + NUMBER);
        numbers.setProperty("source", "sip:+1" + SOURCE + "@phone.plivo.com");
        configuration.withUseOverridePropertiesWithPropertiesComponent(numbers);
    }

    static Stream<Reply> misfortunes() {
        return Stream.of(Reply.json(201, "{\"api_id\":\"a\",\"error\":\"\"}"),
                Reply.json(400, "{\"error\":\"+1" + NUMBER + " is no good, sip:+1" + SOURCE + "@phone.plivo.com neither\"}"),
                Reply.answer(401, "text/plain", "no access for 1" + NUMBER), Reply.json(404, "{}"), Reply.json(429, "{}"),
                Reply.json(201, "{\"error\":\"1" + NUMBER + " is busy\"}"), Reply.answer(500, "text/html", "1" + NUMBER),
                Reply.json(202, "{\"to\":\"1" + NUMBER), Reply.bytes("1" + NUMBER + "\r\n").thenClosed(),
                Reply.bytes("").thenReset());
    }

    @ParameterizedTest
    @MethodSource("misfortunes")
    void nothingPrivateIsLoggedOrThrown(Reply reply) {
        wire.answers(reply);
        Map<String, Object> numbers = Map.of("CamelPlivoTo", "+1" + NUMBER, "CamelPlivoTriggerSource", "1" + SOURCE,
                "CamelPlivoMemberAddress", "+1" + NUMBER);
        try (LogWatch log = new LogWatch()) {
            StringBuilder thrown = new StringBuilder();
            for (String route : new String[] { "headers", "placeholders", "uri", "token", "member" }) {
                Exchange exchange = send("direct:" + route, null, numbers);
                thrown.append(stackTrace(exchange.getException()));
            }
            Exchange payload = send("direct:payload", Map.of("customer", "1" + NUMBER));
            thrown.append(stackTrace(payload.getException()));

            assertSecret(thrown.toString());
            assertSecret(log.text());
        }
    }

    private static String stackTrace(Throwable thrown) {
        return thrown == null ? "" : Throwables.getStackTrace(thrown);
    }

    private static void assertSecret(String text) {
        assertThat(text).doesNotContain(NUMBER).doesNotContain(SOURCE).doesNotContain(AUTH_TOKEN);
    }

    @Test
    void wrongInputIsNotQuoted() {
        try (LogWatch log = new LogWatch()) {
            Exchange exchange
                    = send("direct:headers", "{\"to\":\"+1 " + NUMBER + "\",\"trigger_source\":\"tel:" + SOURCE + "\"}");

            assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class);
            assertSecret(stackTrace(exchange.getException()));
            assertSecret(log.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/members/%2B1" + NUMBER + " not found", "sip%3Aa%40phone.plivo.com unknown",
            "to_1" + NUMBER + " or n1" + NUMBER + "x",
            "invalid https://user:s3cr3t@app.example/cb", "invalid https://app.example/cb?token=s3cr3t&n=1" + NUMBER,
            "(415) 222-5555", "a\\r\\nFATAL forged" })
    void plivosWordsAreMasked(String words) {
        wire.answers(Reply.json(404, "{\"error\":\"" + words + "\"}"));

        Exception failure = send("plivo:call-hangup?callUuid=08c94608-58bd-11e1-86da-adf28403fe48", null).getException();

        assertSecret(failure.getMessage());
        assertThat(failure.getMessage()).doesNotContain("s3cr3t", "phone.plivo.com", "222-5555", "\n", "\r");
    }

    @Test
    void whatTheClientQuotesOfAnAnswerIsMasked() {
        wire.answers(Reply.bytes("HTTP/1.1 202 A\r\nTransfer-Encoding: chunked\r\n\r\n1" + NUMBER + "zz\r\n").thenClosed());

        assertSecret(stackTrace(send("plivo:call-hangup?callUuid=u", null).getException()));
    }

    @Test
    void plivosOwnWordsAreThereForWhoAsks() {
        wire.answers(Reply.json(400, "{\"error\":\"+1" + NUMBER + " is no good\"}"));

        PlivoException failure = send("plivo:call-hangup?callUuid=u", null).getException(PlivoException.class);

        assertThat(failure.getError()).isEqualTo("+1" + NUMBER + " is no good");
        assertThat(failure).hasMessageContaining("xxxxxx is no good");
    }

    @Test
    void theTextsOfAnEndpointHaveNothingPrivate() {
        PlivoEndpoint endpoint = context.getEndpoint(
                WARM + "&to=+1" + NUMBER + "&triggerSource=1" + SOURCE + "&authToken=" + AUTH_TOKEN, PlivoEndpoint.class);

        assertThat(endpoint.getEndpointUri()).startsWith(
                "plivo://mpc?phloId=p&nodeId=n&action=warm_transfer&responseTimeout=30000&to=xxxxxx&triggerSource=xxxxxx&authToken=xxxxxx&hash=");
        assertSecret(
                endpoint + " " + endpoint.getEndpointKey() + " " + endpoint.getEndpointBaseUri() + endpoint.createProducer());
        assertSecret(new Account("MA", AUTH_TOKEN).toString());
    }

    @Test
    void twoEndpointsThatDifferInANumberOnlyStayTwo() {
        send(WARM + "&triggerSource=1" + SOURCE + "&to=+1" + NUMBER, null);
        send(WARM + "&triggerSource=1" + SOURCE + "&to=+14155550000", null);
        send(WARM + "&triggerSource=1" + SOURCE + "&to=+1" + NUMBER, null);

        assertThat(wire.requests()).extracting(request -> request.body().replaceAll(".*\"to\":\"(.*?)\".*", "$1"))
                .containsExactly("+1" + NUMBER, "+14155550000", "+1" + NUMBER);
    }

    @Test
    void jmxShowsNothingPrivate() throws Exception {
        send("direct:placeholders", null);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        Set<ObjectName> names
                = server.queryNames(new ObjectName("org.apache.camel:context=" + context.getManagementName() + ",*"), null);

        assertThat(names).anySatisfy(name -> assertThat(name.toString()).contains("type=endpoints").contains("plivo"));
        for (ObjectName name : names) {
            if (name.toString().contains("type=processors")
                    && server.getAttribute(name, "RouteId").equals("uri")) {
                // The text of a route, with what its author wrote into it, is Camel's to show.
                continue;
            }
            assertSecret(name.toString());
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                assertSecret(String.valueOf(attribute.isReadable() ? server.getAttribute(name, attribute.getName()) : ""));
            }
        }
    }

    @Test
    void aMistakeAtStartUpDoesNotShowTheToken() {
        assertThatThrownBy(() -> context.getEndpoint("plivo:mpc?authToken=" + AUTH_TOKEN + "&phloID=p"))
                .satisfies(failure -> assertSecret(stackTrace(failure)));
    }

    @Test
    void aPrivateCallbackHostIsWarnedOfOnce() {
        PlivoComponent live = plivo("http://plivo.invalid");
        context.addComponent("live", live);
        try (LogWatch log = new LogWatch()) {
            for (String host : new String[] { "example.com", "localhost:8080", "192.168.1.5", "[::1]" }) {
                send("live:call-transfer?callUuid=u", null, Map.of("CamelPlivoAlegUrl", "http://" + host + "/secret"));
            }

            assertThat(log.from(PrivateCallbacks.class, Level.WARN)).hasSize(1)
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).contains("call-transfer")
                            .doesNotContain("secret"));
        }
    }

    @Test
    void knowsWhichHostsPlivoCannotReach() {
        assertThat(Stream.of("http://localhost", "http://a.localhost", "https://127.0.0.1/a", "http://10.1.2.3",
                "http://172.16.0.1",
                "http://192.168.0.1", "http://169.254.0.1", "http://0.0.0.0", "http://[::1]:80/", "http://[fd00::1]",
                "http://[fe80::1]", "http://box.local", "http://localhost.", "http://web:8080",
                "http://app.internal", "http://100.64.0.1", " http://10.0.0.1 ")).allMatch(PrivateCallbacks::isPrivate);
        assertThat(Stream.of("http://example.com", "https://8.8.8.8", "http://172.32.0.1", "http://[2001:4860::1]",
                "http://localhost.example.com")).noneMatch(PrivateCallbacks::isPrivate);
    }
}
