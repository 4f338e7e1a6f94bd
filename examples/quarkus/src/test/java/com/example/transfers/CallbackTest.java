package com.example.transfers;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

    @Inject
    Vault vault;

    @ConfigProperty(name = "camel.component.plivo.public-url")
    String external;

    @BeforeEach
    void reset() {
        plivo.reset();
        vault.set(null);
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

    @Test
    void anAuthTokenThatChangesMeanwhile() {
        plivo.replaceToken("anotherTokenAnotherTokenAnotherTokenAnot", false);
        vault.set("anotherTokenAnotherTokenAnotherTokenAnot");

        transfer("CamelPlivoAlegUrl", external + "/plivo/answer?agent=two+words%26more");

        assertThat(plivo.talkingWith(CALLER)).containsExactly(CALLER + "9");
    }

    /** More than a callback ever has, chunked, from somebody who is not Plivo. */
    @Test
    void aLongBodyIsRefusedAndTheNextCallbackIsAnswered() throws Exception {
        try (Socket stranger = new Socket("127.0.0.1", URI.create(external).getPort())) {
            OutputStream out = stranger.getOutputStream();
            out.write(("POST /plivo/answer HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                       + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("2000\r\n" + "a".repeat(8192) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < 1_200; i++) {
                    out.write(chunk);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException e) {
                // The server has heard enough.
            }
            assertThat(answer(stranger)).containsPattern("^(HTTP/1.1 4|$)");
        }

        theAnswerOfARoute();
    }

    private static String answer(Socket stranger) throws IOException {
        stranger.setSoTimeout(30_000);
        byte[] answer = new byte[1024];
        try {
            return new String(answer, 0, Math.max(0, stranger.getInputStream().read(answer)), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }
}
