package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.health.UsedAccounts;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.BindToRegistry;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.impl.console.DefaultDevConsoleRegistry;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What an operator is told of each request: a log line, a metric, a line of the console. */
class MonitorTest extends WireTestSupport {

    private static final String UUID = "08c94608-58bd-11e1-86da-adf28403fe48";
    private static final String NUMBER = "4152225555";
    private static final String FAILURES = "io.github.camelplivo.monitor.FailureLog";

    @BindToRegistry("metricsRegistry")
    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").to("plivo:call-transfer?responseTimeout=300");
                from("direct:warm").to("plivo:mpc?phloId=p1&nodeId=n1&action=warm_transfer");
            }
        };
    }

    private Exchange transfer() {
        return send("direct:transfer", null,
                Map.of("CamelPlivoCallUuid", UUID, "CamelPlivoAlegUrl", "https://example.com/" + NUMBER));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments(Reply.json(202, "{\"api_id\":\"a-1\"}"), "done", null),
                arguments(Reply.json(404, "{\"api_id\":\"a-1\",\"error\":\"not found +1" + NUMBER + "\"}"), "rejected",
                        "outcome=rejected status=404 api_id=a-1: "),
                arguments(Reply.json(429, "{}"), "rate-limited", "outcome=rate-limited status=429 api_id=none: "),
                arguments(Reply.json(503, "{}"), "unknown", "outcome=unknown status=503 api_id=none: "),
                arguments(Reply.bytes("").thenReset(), "unknown", "outcome=unknown status=none api_id=none: "));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void eachEndIsCountedAndEachFailureLoggedOnce(Reply reply, String outcome, String line) {
        wire.answers(reply);
        try (LogWatch log = new LogWatch()) {
            transfer();

            assertThat(timer("call-transfer", outcome).count()).isEqualTo(1);
            assertThat(timer("call-transfer", outcome).totalTime(TimeUnit.NANOSECONDS)).isPositive();
            assertThat(console()).extractingByKey("requests").isEqualTo(Map.of("call-transfer", Map.of(outcome, 1L)));
            assertThat(failures(log)).hasSize(line == null ? 0 : 1).allSatisfy(text -> assertThat(text)
                    .startsWith("operation=call-transfer call_uuid=" + UUID + " " + line).doesNotContain(NUMBER));
        }
    }

    @Test
    void whatIsWrongOrCannotBeSentIsCountedToo() {
        send("direct:warm", Map.of("to", "nobody", "trigger_source", "+1" + NUMBER));
        send("plivo:mpc?phloId=p1&nodeId=n1&action=warm_transfer&phloBaseUrl=http://127.0.0.1:" + FreePort.next(),
                Map.of("to", "+1" + NUMBER, "trigger_source", "+1" + NUMBER));
        send("direct:transfer", new Object());

        assertThat(timer("mpc", "invalid").count()).isEqualTo(1);
        assertThat(timer("mpc", "unreachable").count()).isEqualTo(1);
        assertThat(timer("call-transfer", "invalid").count()).isEqualTo(1);
    }

    @Test
    void noTagNamesACallOrAPerson() {
        wire.answers(Reply.json(202, "{}"));
        transfer();
        send("direct:warm", Map.of("to", "+1" + NUMBER, "trigger_source", "+1" + NUMBER));

        List<Meter> ours
                = meters.getMeters().stream().filter(meter -> meter.getId().getName().startsWith("camel.plivo")).toList();
        assertThat(ours).hasSize(2).allSatisfy(
                meter -> assertThat(meter.getId().getTags()).extracting(Tag::getKey).containsExactly("operation", "outcome"));
    }

    @Test
    void theConsoleTellsWhatAnOperatorAsks() throws Exception {
        wire.answers(Reply.json(202, "{}"));
        transfer();
        wire.answers(Reply.json(404, "{\"api_id\":\"a-1\",\"error\":\"call of +1" + NUMBER + "\"}"));
        transfer();

        DevConsole console = plivoConsole();
        String text = (String) console.call(MediaType.TEXT);
        assertThat(text).contains("account=MA…XXXX", "plivo://call-transfer?responseTimeout=300", "max: 200",
                "call_uuid=" + UUID,
                "outcome=rejected, status=404, apiId=a-1", "done: 1", "rejected: 1");
        assertThat(text).doesNotContain(AUTH_TOKEN, AUTH_ID, NUMBER);
        JsonObject json = (JsonObject) Jsoner.deserialize(Jsoner.serialize(console.call(MediaType.JSON)));
        Map<?, ?> component = (Map<?, ?>) json.getCollection("components").iterator().next();
        assertThat(component.keySet().stream().map(Object::toString)).containsExactlyInAnyOrder("component", "accounts",
                "endpoints", "requests", "callbacks", "callbackAnswers", "dials", "outcomes", "outcomeReports", "timelines",
                "connections", "failures");
        assertThat((List<?>) component.get("failures")).hasSize(1);
        assertThat(Jsoner.serialize(json)).doesNotContain(AUTH_TOKEN, AUTH_ID, NUMBER);
    }

    @Test
    void theConsoleKeepsTheLastFailuresOnly() {
        for (int i = 0; i < 30; i++) {
            send("direct:transfer", null, Map.of("CamelPlivoCallUuid", "call-" + i));
        }

        assertThat((List<?>) console().get("failures")).hasSize(20).first().asString().contains("call_uuid=call-29");
        assertThat(timer("call-transfer", "invalid").count()).isEqualTo(30);
    }

    @Test
    void anAccountIsAnnouncedOnce() throws Exception {
        try (LogWatch log = new LogWatch()) {
            PlivoComponent another = plivo(wire.url());
            context.addComponent("another", another);
            wire.answers(Reply.json(200, "{}"));
            send("another:call-get?callUuid=u", null);
            send("another:call-live-get?callUuid=u", null);

            assertThat(log.from(UsedAccounts.class, Level.INFO)).extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly("Plivo account MA…XXXX: requests go to " + String.join(", ",
                            wire.url() + "/api/v1", wire.url() + "/phlorunner/v1", wire.url() + "/lookup/v1",
                            wire.url() + "/stats/v1"));
        }
    }

    private Timer timer(String operation, String outcome) {
        return meters.get("camel.plivo.requests").tags("operation", operation, "outcome", outcome).timer();
    }

    private static List<String> failures(LogWatch log) {
        return log.from(FAILURES, Level.WARN).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private DevConsole plivoConsole() {
        DefaultDevConsoleRegistry registry = new DefaultDevConsoleRegistry(context);
        return registry.resolveById("plivo");
    }

    private Map<String, Object> console() {
        Map<?, ?> all = (Map<?, ?>) plivoConsole().call(MediaType.JSON);
        @SuppressWarnings("unchecked")
        Map<String, Object> first = (Map<String, Object>) ((List<?>) all.get("components")).get(0);
        return first;
    }
}
