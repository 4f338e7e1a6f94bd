package io.github.camelplivo.kamelets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Message;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The sources for call records and for messages, under KameletMain. */
@ExtendWith(PlivoSimulatorExtension.class)
class SourcesIT {

    @TempDir
    private Path folder;
    private PlivoSimulator plivo;
    private CamelRun camel;
    private final List<Message> received = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
        camel = new CamelRun(folder, plivo).withServer();
        camel.with("keep", exchange -> received.add(exchange.getMessage().copy()));
    }

    @AfterEach
    void end() {
        camel.close();
    }

    private void start(String kamelet, String properties) throws Exception {
        camel.start("""
                - route:
                    from:
                      uri: kamelet:%s
                      parameters:
                %s
                      steps:
                        - process:
                            ref: keep
                """.formatted(kamelet, properties.indent(8).stripTrailing()));
    }

    private static Map<String, Object> json(Message message) throws Exception {
        return new ObjectMapper().readValue(message.getBody(String.class), new TypeReference<>() {
        });
    }

    @Test
    void theRecordOfEachCallThatHasEndedGoesOn() throws Exception {
        start("plivo-call-record-source", "fromNumber: \"+14152221111\"\ndelay: 100");
        Awaitility.await().until(() -> !plivo.requests().isEmpty());
        plivo.call("+14159999999", "+14150001111").aLeg().hangUp();
        Call call = plivo.call("+14152221111", "+14150001111");
        call.aLeg().hangUp();

        Awaitility.await().until(() -> !received.isEmpty());
        int before = plivo.requests().size();
        Awaitility.await().until(() -> plivo.requests().size() > before + 1);

        assertThat(received).hasSize(1);
        assertThat(json(received.get(0))).containsEntry("call_uuid", call.uuid());
        assertThat(received.get(0).getHeader("CamelPlivoCallUuid")).isEqualTo(call.uuid());
    }

    @Test
    void aMessageGoesOnAndAStatusDoesNot() throws Exception {
        camel.with("external", camel.url());
        start("plivo-message-source", "externalUrl: \"{{external}}\"");
        String url = camel.url() + "/plivo/messages";

        assertThat(SignedCallback.ofMessage(url).field("MessageUUID", "m-1").field("Status", "delivered").send().statusCode())
                .isEqualTo(200);
        assertThat(SignedCallback.ofMessage(url).field("MessageUUID", "m-2").field("From", "+14152221111")
                .field("To", "+14150001111").field("Text", "Hello").field("Type", "sms").send().body()).isEmpty();

        assertThat(received).hasSize(1);
        assertThat(json(received.get(0))).containsEntry("Text", "Hello").containsEntry("MessageUUID", "m-2");
    }
}
