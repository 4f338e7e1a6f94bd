package io.github.camelplivo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Leg;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelplivo.SpansTestSupport.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an operator is told of exchanges that wait: spans and JMX. */
class OutcomeMonitorIT extends OutcomeTestSupport {

    private final SpansTestSupport spans = new SpansTestSupport();
    private final MBeanServer jmx = ManagementFactory.getPlatformMBeanServer();

    @Override
    void configure(Main main) {
        main.addProperty("camel.component.plivo.node-url", nodeUrl());
        // What a test that fails leaves behind is not waited for.
        main.configure().withShutdownTimeout(5);
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                // Without a plus, which is ambiguous in a URI: JMX knows endpoints only that Camel shares.
                String step = "plivo:call-transfer?destination=" + AGENT.substring(1) + "&callerId=" + OFFICE.substring(1)
                              + "&ringTimeout=60&waitFor=answered";
                from("direct:step").to(step);
                from("direct:strict").to(step + "&throwExceptionOnFailure=true");
            }
        });
    }

    private String nodeUrl() {
        return "http://localhost:" + port;
    }

    @AfterEach
    void endSpans() {
        spans.close();
    }

    private CompletableFuture<Exchange> ringing(Call of) throws Exception {
        CompletableFuture<Exchange> waiting = send(camel, "direct:step", of, Map.of());
        await().until(() -> of.bLeg().filter(Leg::ringing).isPresent());
        return waiting;
    }

    private static void pickUp(Call of) {
        of.bLeg().orElseThrow().pickUp();
    }

    /** No number, no token, neither the account's nor the one in the URL of a document, and no address of a node. */
    private String[] secrets() {
        Stream<String> known = Stream.of(CUSTOMER, OFFICE, AGENT).map(number -> number.substring(1));
        Stream<String> tokens = plivo.requests().stream().map(request -> request.json().get("aleg_url").toString())
                .map(url -> url.substring(url.lastIndexOf('/') + 1));
        return Stream.of(known, tokens, Stream.of(PlivoSimulator.AUTH_TOKEN, nodeUrl())).flatMap(all -> all)
                .toArray(String[]::new);
    }

    private Stream<SpanData> ofTheStep() {
        return spans.ended().filter(span -> "call-transfer".equals(tag(span, "plivo.operation")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "telemetry", "tracing" })
    void aSpanEndsWithTheOutcome(String api) throws Exception {
        plivo.neverAnswers(AGENT);
        spans.trace(camel.getCamelContext(), api);
        CompletableFuture<Exchange> waiting = ringing(call);
        assertThat(ofTheStep()).isEmpty();

        pickUp(call);

        assertThat(outcome(ended(waiting))).isEqualTo("ANSWERED");
        theSpanTells("ANSWERED");
    }

    @ParameterizedTest
    @CsvSource({ "telemetry, direct:step", "tracing, direct:step", "telemetry, direct:strict", "tracing, direct:strict" })
    void aSpanTellsThatNobodyTookTheCall(String api, String route) throws Exception {
        plivo.person(AGENT).isBusy();
        spans.trace(camel.getCamelContext(), api);

        ended(route);

        theSpanTells("BUSY");
    }

    private void theSpanTells(String outcome) {
        await().untilAsserted(() -> assertThat(ofTheStep()).singleElement()
                .satisfies(span -> assertThat(tag(span, "plivo.call_outcome")).isEqualTo(outcome)));
        assertThat(spans.ended().toList().toString()).contains("call-transfer").doesNotContain(secrets());
    }

    @Test
    void anOperatorGivesOneWaitUpOverJmx() throws Exception {
        plivo.neverAnswers(AGENT);
        Call second = plivo.call("+14152221112", OFFICE);
        CompletableFuture<Exchange> givenUp = ringing(call);
        String id = idOfTheWait();
        CompletableFuture<Exchange> goesOn = ringing(second);
        ObjectName component = beans("components").get(0);

        assertThat(abandon(component, "unknown")).isEqualTo(false);
        assertThat(jmx.getAttribute(component, "Waiting")).isEqualTo(2);
        assertThat(abandon(component, id)).isEqualTo(true);

        assertThat(ended(givenUp).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("before an operator gave it up");
        assertThat(abandon(component, id)).isEqualTo(false);
        assertThat(jmx.getAttribute(component, "Waiting")).isEqualTo(1);
        assertThat(goesOn).isNotDone();
        pickUp(second);
        assertThat(outcome(ended(goesOn))).isEqualTo("ANSWERED");
    }

    private Object abandon(ObjectName component, String id) throws JMException {
        return jmx.invoke(component, "abandonWait", new Object[] { id }, new String[] { String.class.getName() });
    }

    /** As the developer console shows it. */
    private String idOfTheWait() {
        return camel.getCamelContext().getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                .resolveById("plivo").call(DevConsole.MediaType.TEXT).toString()
                .replaceAll("(?s).*waiting:\\s+id=([^,]+),.*", "$1");
    }

    @Test
    void jmxShowsNothingPrivateOfAWait() throws Exception {
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> waiting = ringing(call);

        assertThat(shown(beans("components"))).contains("Waiting=1").noneMatch(this::isSecret);
        assertThat(shown(beans("endpoints"))).anyMatch(line -> line.contains("destination=xxxxxx")).noneMatch(this::isSecret);
        pickUp(call);
        ended(waiting);
    }

    private boolean isSecret(String line) {
        return Stream.of(secrets()).anyMatch(line::contains);
    }

    /** Those of Plivo's. */
    private List<ObjectName> beans(String type) throws JMException {
        ObjectName all = new ObjectName(
                "org.apache.camel:context=" + camel.getCamelContext().getManagementName() + ",type=" + type + ",*");
        return jmx.queryNames(all, null).stream().filter(name -> name.toString().contains("\"plivo")).toList();
    }

    private List<String> shown(List<ObjectName> beans) throws JMException {
        List<String> lines = new ArrayList<>();
        for (ObjectName bean : beans) {
            lines.add(bean.toString());
            for (MBeanAttributeInfo attribute : jmx.getMBeanInfo(bean).getAttributes()) {
                lines.add(attribute.getName() + "=" + jmx.getAttribute(bean, attribute.getName()));
            }
        }
        return lines;
    }

    @Test
    void noWordOfItNamesAnybody() throws Exception {
        try (LogWatch log = new LogWatch()) {
            ended(step(AGENT, ""));

            assertThat(log.from("io.github.camelplivo.monitor.OutcomeLog", ch.qos.logback.classic.Level.INFO)).singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .contains("call-transfer of call " + call.uuid() + ": ANSWERED after ", "known_by=report")
                            .doesNotContain("1415", PlivoSimulator.AUTH_TOKEN));
        }
    }
}
