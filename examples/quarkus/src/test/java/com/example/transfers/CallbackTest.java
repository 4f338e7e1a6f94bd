package com.example.transfers;

import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.camel.ProducerTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Plivo fetches, it finds on Quarkus's web server: the documents that the component hosts, and callbacks of routes. */
@QuarkusTest
@QuarkusTestResource(Simulator.class)
class CallbackTest {

    private static final String CALLER = "+14152221111";
    private static final String AGENT = "+14152225555";

    PlivoSimulator plivo;

    @Inject
    ProducerTemplate camel;

    @ConfigProperty(name = "camel.component.plivo.public-url")
    String external;

    @BeforeEach
    void reset() {
        plivo.reset();
    }

    private void transfer(String header, String value) {
        Call call = plivo.call(CALLER, "+14150001111");
        camel.sendBodyAndHeaders("direct:transfer", null, Map.of("CamelPlivoCallUuid", call.uuid(), header, value));
        plivo.settle();
    }

    @Test
    void theDocumentOfATransferToANumber() {
        transfer("CamelPlivoDestination", AGENT);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
    }

    @Test
    void theAnswerOfARoute() {
        transfer("CamelPlivoAlegUrl", external + "/plivo/answer?agent=two+words%26more");

        assertThat(plivo.talkingWith(CALLER)).containsExactly(CALLER + "9");
    }
}
