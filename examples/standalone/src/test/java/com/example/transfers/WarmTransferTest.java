package com.example.transfers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.main.MainConfigurationProperties;
import org.apache.camel.test.main.junit5.CamelMainTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The route against the simulator: no account, no phone, no network. */
class WarmTransferTest extends CamelMainTestSupport {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String REQUEST = "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}";

    @RegisterExtension
    static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

    @TempDir
    static Path inbox;

    @Override
    protected void configure(MainConfigurationProperties configuration) {
        configuration.withRoutesIncludePattern("classpath:routes/*.yaml");
    }

    @Override
    protected Properties useOverridePropertiesWithPropertiesComponent() {
        PlivoSimulator plivo = PLIVO.simulator();
        Properties properties = new Properties();
        properties.setProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        properties.setProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        properties.setProperty("camel.component.plivo.base-url", plivo.baseUrl());
        properties.setProperty("camel.component.plivo.phlo-base-url", plivo.phloBaseUrl());
        properties.setProperty("phlo.id", "support");
        properties.setProperty("phlo.node", "desk");
        properties.setProperty("inbox", inbox.toString());
        return properties;
    }

    @Test
    void theTwoAgentsSpeakPrivatelyFirst() throws IOException {
        MultiPartyCall call = PLIVO.simulator().multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);

        Files.writeString(inbox.resolve("one.json"), REQUEST);

        await().atMost(Duration.ofSeconds(10)).until(call::privateTalk);
        assertThat(PLIVO.simulator().talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(inbox.resolve("accepted/one.json")));
    }

    @Test
    void aTransferOfUnknownOutcomeIsKeptForSomebodyToLook() throws IOException {
        PlivoSimulator plivo = PLIVO.simulator();
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        plivo.next(Fault.unavailableAfterActing());

        Files.writeString(inbox.resolve("two.json"), REQUEST);

        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(inbox.resolve("look-first/two.json")));
        assertThat(plivo.requests()).hasSize(1);
        assertThat(inbox.resolve("accepted/two.json")).doesNotExist();
    }
}
