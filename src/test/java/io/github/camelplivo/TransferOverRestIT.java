package io.github.camelplivo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import routes.TransferOverRest;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that asks for a transfer over HTTP gets Plivo's answer, or learns by the status what is true. */
@ExtendWith(PlivoSimulatorExtension.class)
class TransferOverRestIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";

    private final int port = FreePort.next();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Main camel = new Main();
    private PlivoSimulator plivo;
    private Call call;

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
        call = simulator.call(CUSTOMER, "+14150001111");
    }

    private void start(String file, String baseUrl) throws Exception {
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.base-url", baseUrl);
        camel.addProperty("camel.component.plivo.public-url", "http://127.0.0.1:" + port);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
        camel.addProperty("support.number", "+14150001111");
        if (file.endsWith(".java")) {
            camel.configure().addRoutesBuilder(new TransferOverRest());
        } else {
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private HttpResponse<String> post(String query, String body) throws Exception {
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + port + "/transfers" + query)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").header("X-Mine", "not yours")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        plivo.settle();
        return response;
    }

    private HttpResponse<String> transfer() throws Exception {
        return post("", "{\"call_uuid\": \"" + call.uuid() + "\", \"destination\": \"" + AGENT + "\"}");
    }

    private void told(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(response.body()).contains(words).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferOverRest.java", "transfer-over-rest.yaml", "transfer-over-rest.xml" })
    void theProgramGetsPlivosAnswer(String file) throws Exception {
        start(file, plivo.baseUrl());

        HttpResponse<String> response = post("?CamelPlivoDestination=%2B14159999999",
                "{\"call_uuid\": \"" + call.uuid() + "\", \"destination\": \"" + AGENT + "\"}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().map()).doesNotContainKeys("X-Mine", "x-mine");
        assertThat(new ObjectMapper().readTree(response.body()).fieldNames()).toIterable().contains("message", "api_id");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferOverRest.java", "transfer-over-rest.yaml", "transfer-over-rest.xml" })
    void theStatusTellsEachFailure(String file) throws Exception {
        start(file, plivo.baseUrl());

        told(post("", "{\"destination\": \"" + AGENT + "\"}"), 400, "callUuid");
        told(post("", "{\"destination\": "), 400, "JSON object");
        plivo.next(Fault.status(404));
        told(transfer(), 422, "Nothing happened: correct the request");
        plivo.next(Fault.status(401));
        told(transfer(), 500, "Nothing happened: the credentials are wrong");
        plivo.next(Fault.rateLimited(Duration.ofSeconds(7)));
        HttpResponse<String> limited = transfer();
        told(limited, 429, "Nothing happened: repeat it later");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("7");
        plivo.next(Fault.status(429));
        assertThat(transfer().headers().firstValue("Retry-After")).hasValue("5");
        plivo.next(Fault.resetBeforeActing());
        told(transfer(), 502, "look before you repeat");
        assertThat(plivo.talkingWith(CUSTOMER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferOverRest.java", "transfer-over-rest.yaml", "transfer-over-rest.xml" })
    void theStatusTellsThatPlivoWasNotReached(String file) throws Exception {
        start(file, "http://127.0.0.1:1/v1");

        told(transfer(), 503, "Nothing was sent: repeating is safe");
    }

    /** Why the recipes set the status of each failure, and the guide removes it after a success. */
    @ParameterizedTest
    @CsvSource({ "false,202", "true,500" })
    void aLaterFailureRepliesWithTheStatusOfTheTransferUnlessThatIsRemoved(boolean removed, int status) throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("platform-http:/later").to("plivo:call-transfer?destination=" + AGENT + "&callUuid=" + call.uuid())
                        .choice()
                        .when(constant(removed)).removeHeader("CamelHttpResponseCode").end()
                        .throwException(new IllegalStateException("later"));
            }
        });
        start("TransferOverRest.java", plivo.baseUrl());

        assertThat(http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/later")).build(),
                BodyHandlers.ofString()).statusCode()).isEqualTo(status);
    }
}
