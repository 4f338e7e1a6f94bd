package com.example.transfers;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Plivo fetches, it finds on Spring's web server: the documents that the component hosts, and callbacks of routes. */
@Tag("webhook")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class CallbackTest {

    private static final String CALLER = "+14152221111";
    private static final String AGENT = "+14152225555";
    private static final String EXTERNAL = "http://127.0.0.1:" + freePort();

    @RegisterExtension
    static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

    @Autowired
    ProducerTemplate camel;

    /** Of those that a system hands out to nobody by itself. */
    static int freePort() {
        for (;;) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: another one.
            }
        }
    }

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry properties) {
        properties.add("camel.component.plivo.auth-id", () -> PlivoSimulator.AUTH_ID);
        properties.add("camel.component.plivo.auth-token", () -> PlivoSimulator.AUTH_TOKEN);
        properties.add("camel.component.plivo.base-url", PLIVO.simulator()::baseUrl);
        properties.add("camel.component.plivo.public-url", () -> EXTERNAL);
        properties.add("camel.component.plivo.local-public-url", () -> true);
        properties.add("server.port", () -> EXTERNAL.replaceAll(".*:", ""));
    }

    @TestConfiguration
    static class Routes {
        @Bean
        RouteBuilder answers() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:transfer").to("plivo:call-transfer");
                    from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer"
                         + "&webhookAutoRegister=false&webhookExternalUrl=" + EXTERNAL)
                            .setBody(simple("<Response><Dial><Number>${header.CamelPlivoCallbackFrom}9</Number></Dial></Response>"));
                }
            };
        }
    }

    private Call transferred(String header, String value) {
        Call call = PLIVO.simulator().call(CALLER, "+14150001111");
        camel.sendBodyAndHeaders("direct:transfer", null, Map.of("CamelPlivoCallUuid", call.uuid(), header, value));
        PLIVO.simulator().settle();
        return call;
    }

    @Test
    void theDocumentOfATransferToANumber() {
        transferred("CamelPlivoDestination", AGENT);

        assertThat(PLIVO.simulator().talkingWith(CALLER)).containsExactly(AGENT);
    }

    @Test
    void theAnswerOfARoute() {
        transferred("CamelPlivoAlegUrl", EXTERNAL + "/plivo/answer?agent=two+words%26more");

        assertThat(PLIVO.simulator().talkingWith(CALLER)).containsExactly(CALLER + "9");
    }

    /** More than a callback ever has, chunked, from somebody who is not Plivo. Tomcat and Camel read it all. */
    @Test
    void aLongBodyIsRefusedAndTheNextCallbackIsAnswered() throws Exception {
        try (Socket stranger = new Socket("127.0.0.1", Integer.parseInt(EXTERNAL.replaceAll(".*:", "")))) {
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
            assertThat(answer(stranger)).containsPattern("^(HTTP/1.1 [45]|$)");
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
