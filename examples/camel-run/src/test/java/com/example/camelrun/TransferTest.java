package com.example.camelrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.main.KameletMain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The very files against the simulator: no account, no phone, no network. */
@ExtendWith(PlivoSimulatorExtension.class)
class TransferTest {

    private static final String CUSTOMER = "+14152228888";
    private static final String AGENT = "+14152223344";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String REQUEST = "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final KameletMain camel = CamelRun.create();

    @TempDir
    private Path folder;
    private Path inbox;
    private PlivoSimulator plivo;
    private MultiPartyCall call;

    @BeforeEach
    void run(PlivoSimulator simulator) throws IOException {
        plivo = simulator;
        call = plivo.multiPartyCall("support-line", "front-desk").customer(CUSTOMER).agent(AGENT);
        inbox = folder.resolve("transfers");
        camel.addOverrideProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addOverrideProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addOverrideProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addOverrideProperty("camel.component.plivo.phlo-base-url", plivo.phloBaseUrl());
        camel.addOverrideProperty("inbox", inbox.toString());
        camel.addOverrideProperty("pause", "10");
        CamelRun.start(camel, folder);
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    /** As a whole: a file that is still written would be read in half. */
    private void ask(String name, String json) throws IOException {
        Path written = Files.writeString(folder.resolve(name), json);
        Files.move(written, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void endsIn(String outcome, String name) {
        await().atMost(LONG_ENOUGH).until(() -> Files.exists(inbox.resolve(outcome).resolve(name)));
    }

    @Test
    void theTwoAgentsSpeakPrivatelyFirst() throws IOException {
        ask("one.json", REQUEST);

        endsIn("accepted", "one.json");
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
    }

    @Test
    void whatDidNotHappenIsAskedForAgain() throws IOException {
        plivo.next(2, Fault.rateLimited(null));

        ask("two.json", REQUEST);

        endsIn("accepted", "two.json");
        assertThat(plivo.requests().stream().map(RecordedRequest::status)).isEqualTo(List.of(429, 429, 201));
        assertThat(call.privateTalk()).isTrue();
    }

    @Test
    void whatMayHaveHappenedIsNotRepeated() throws IOException {
        plivo.next(Fault.unavailableAfterActing());

        ask("three.json", REQUEST);

        endsIn("failed", "three.json");
        assertThat(plivo.requests()).hasSize(1);
    }

    @Test
    void whatIsWrongIsNotSent() throws IOException {
        ask("four.json", "{\"to\": \"nobody\", \"trigger_source\": \"" + AGENT + "\"}");

        endsIn("failed", "four.json");
        assertThat(plivo.requests()).isEmpty();
    }

    /** The command names these files and the version that is tested here. */
    @Test
    void theCommandOfTheReadmeIsThis() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(
                "camel run transfer.camel.yaml --dep=mvn:io.github.camelplivo:camel-plivo:"
                                                                    + System.getProperty("camel-plivo.version") + "\n");
    }
}
