package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.monitor.DialEnd;
import io.github.camelplivo.monitor.DialEndedEvent;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.main.Main;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the destination answered: what operators ask first, in the log, the metrics, the console and as an event. */
@ExtendWith(PlivoSimulatorExtension.class)
class DialEndIT {

    private static final String AGENT = "+14152225555";

    private final Main camel = new Main();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<DialEnd> events = new CopyOnWriteArrayList<>();

    private void start(PlivoSimulator plivo) throws Exception {
        int port = FreePort.next();
        camel.bind("metricsRegistry", meters);
        Map.of("camel.server.enabled", "true", "camel.server.host", "127.0.0.1", "camel.server.port", "" + port,
                "camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID,
                "camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN,
                "camel.component.plivo.base-url", plivo.baseUrl(),
                "camel.component.plivo.public-url", "http://127.0.0.1:" + port,
                "camel.component.plivo.local-public-url", "true").forEach(camel::addProperty);
        camel.start();
        camel.getCamelContext().getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof DialEndedEvent ended) {
                    events.add(ended.getDial());
                }
            }
        });
    }

    @Test
    void isLoggedCountedShownAndAnEvent(PlivoSimulator plivo) throws Exception {
        start(plivo);
        plivo.neverAnswers(AGENT);
        Call call = plivo.call("+14152221111", "+14150001111");
        try (LogWatch log = new LogWatch()) {
            camel.getCamelTemplate().requestBodyAndHeader("plivo:call-transfer?destination=RAW(" + AGENT + ")", null,
                    "CamelPlivoCallUuid", call.uuid());
            plivo.settle();

            assertThat(log.from("io.github.camelplivo.monitor.DialLog", Level.INFO)).singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .contains("Dial of call " + call.uuid() + " ended: no-answer").doesNotContain("1415"));
        }

        assertThat(events).singleElement().satisfies(dial -> {
            assertThat(dial.callUuid()).isEqualTo(call.uuid());
            assertThat(dial.isAnswered()).isFalse();
        });
        assertThat(meters.get("camel.plivo.dials").tags("status", "no-answer").counter().count()).isEqualTo(1);
        assertThat(camel.getCamelContext().getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                .resolveById("plivo").call(DevConsole.MediaType.TEXT).toString()).contains("no-answer: 1");
    }

    @AfterEach
    void stop() {
        camel.stop();
    }
}
