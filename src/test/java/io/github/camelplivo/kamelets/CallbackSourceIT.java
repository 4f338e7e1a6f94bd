package io.github.camelplivo.kamelets;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.LogWatch;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The source under KameletMain: Plivo's signed callbacks come in, JSON goes on, Plivo XML goes back. */
@ExtendWith(PlivoSimulatorExtension.class)
class CallbackSourceIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String LINE = "+14150001111";
    private static final String DOCUMENT
            = "<Response><Speak>100% a+b &amp; (c)</Speak><Conference>waiting room</Conference></Response>";

    @TempDir
    private Path folder;
    private PlivoSimulator plivo;
    private CamelRun camel;
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
        camel = new CamelRun(folder, plivo).withServer();
        camel.with("keep", exchange -> received.add(exchange.getMessage().copy()));
        camel.with("never", exchange -> never.await());
    }

    @AfterEach
    void end() {
        never.countDown();
        camel.close();
    }

    /**
     * A route from the Kamelet with these properties, each on a line, that keeps what comes and then takes these steps.
     */
    private static String route(String properties, String steps) {
        return """
                - route:
                    from:
                      uri: kamelet:plivo-callback-source
                      parameters:
                        externalUrl: "{{external}}"
                %s
                      steps:
                        - process:
                            ref: keep
                %s
                """.formatted(properties.indent(8).stripTrailing(), steps.indent(8).stripTrailing());
    }

    private static String answering(String xml) {
        return "- setBody:\n    constant: \"" + xml + "\"";
    }

    private void start(String properties, String steps) throws Exception {
        camel.with("external", camel.url()).start(route(properties, steps));
    }

    /** Plivo moves a call to the route: asks it what to do. */
    private Call ask(String path) throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        Exchange exchange = camel.send("plivo:call-transfer",
                Map.of("call_uuid", call.uuid(), "aleg_url", camel.url() + path), Map.of());
        assertThat(exchange.getException()).isNull();
        plivo.settle();
        return call;
    }

    private Call ask() throws Exception {
        return ask("/plivo/callback");
    }

    private RecordedRequest lastFetch() {
        return plivo.fetches().get(plivo.fetches().size() - 1);
    }

    private static Map<String, Object> json(Message message) throws Exception {
        return new ObjectMapper().readValue(message.getBody(String.class), new TypeReference<>() {
        });
    }

    @Test
    void plivoGetsTheDocumentAndTheStepsGetJson() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"", "");

        Call call = ask("/plivo/callback?for=a%26b+c");

        assertThat(call.aLeg().heard().toString()).contains("100% a+b & (c)");
        assertThat(call.aLeg().doing()).contains("waiting room");
        Message message = received.get(0);
        assertThat(json(message)).containsEntry("CallUUID", call.uuid()).containsEntry("for", "a&b c");
        assertThat(message.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(message.getHeader("CamelPlivoCallbackCallUuid")).isEqualTo(call.uuid());
        assertThat(message.getHeader("CamelPlivoCallbackKind")).isEqualTo("answer");
        assertThat(message.getHeader("CamelPlivoCallbackKey")).isNotNull();
    }

    @Test
    void xmlOfTheStepsIsTheAnswer() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"\npath: /plivo/other",
                answering("<Response><Conference>of the route</Conference></Response>"));

        assertThat(ask("/plivo/other").aLeg().doing()).contains("of the route");
    }

    @Test
    void whatASinkLeavesBehindIsNoAnswer() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"", answering("OK"));

        assertThat(ask().aLeg().doing()).contains("waiting room");
    }

    @Test
    void withoutADocumentTheCallEnds() throws Exception {
        start("", "");

        Call call = ask();

        assertThat(lastFetch().status()).isEqualTo(200);
        assertThat(call.live()).isFalse();
        assertThat(received).hasSize(1);
    }

    private static final String FAILING
            = "- throwException:\n    exceptionType: java.lang.IllegalStateException\n    message: no";

    @Test
    void whenTheStepsFailPlivoGetsTheDocument() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"", FAILING);

        assertThat(ask().aLeg().heard().toString()).contains("100% a+b & (c)");
    }

    @Test
    void whenTheStepsFailWithoutADocumentPlivoTurnsToItsFallback() throws Exception {
        start("", FAILING);

        ask();

        assertThat(lastFetch().status()).isEqualTo(500);
    }

    @Test
    void whenTheStepsTakeTooLongPlivoGetsTheDocument() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"\ncallbackTimeout: 300", "- process:\n    ref: never");

        assertThat(ask().aLeg().doing()).contains("waiting room");
    }

    @Test
    void aReportIsTakenWithoutAnAnswer() throws Exception {
        start("", "");

        Exchange exchange = camel.send("plivo:call-transfer", Map.of("call_uuid", plivo.call(CUSTOMER, LINE).uuid(),
                "aleg_url", plivo.document("room", "<Response><Conference>room</Conference></Response>"),
                "callback_url", camel.url() + "/plivo/callback"), Map.of());
        plivo.settle();

        assertThat(exchange.getException()).isNull();
        assertThat(received).singleElement().satisfies(message -> {
            assertThat(message.getHeader("CamelPlivoCallbackKind")).isEqualTo("async_answer");
            assertThat(json(message)).containsKeys("api_id", "message").doesNotContainKey("response");
        });
        assertThat(plivo.fetches()).filteredOn(fetch -> fetch.path().contains("/plivo/callback")).extracting("status")
                .containsExactly(200);
    }

    @Test
    void whoeverIsNotPlivoIsRefused() throws Exception {
        start("document: \"RAW(" + DOCUMENT + ")\"", "");

        HttpResponse<String> response = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(camel.url() + "/plivo/callback")).timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("CallUUID=c-1&Event=StartApp")).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(received).isEmpty();
    }

    @Test
    void anotherAccountMayBeAdmitted() throws Exception {
        String ownToken = "ownTokenOwnTokenOwnTokenOwnTokenOwnToken";
        plivo.account("MAOWNXXXXXXXXXXXXXXX", ownToken);
        camel.with("camel.component.plivo.auth-id", "MAOWNXXXXXXXXXXXXXXX")
                .with("camel.component.plivo.auth-token", ownToken);
        camel.with("external", camel.url()).start(
                route("document: \"RAW(" + DOCUMENT + ")\"\nauthorizationToken: " + PlivoSimulator.AUTH_TOKEN, "")
                                                  + route("document: \"RAW(" + DOCUMENT + ")\"\npath: /plivo/own", ""));

        ask();
        assertThat(lastFetch().status()).isEqualTo(200);

        ask("/plivo/own");
        assertThat(lastFetch().status()).isEqualTo(403);
    }

    @Test
    void neitherTokenNorNumberIsLogged() throws Exception {
        try (LogWatch logged = new LogWatch()) {
            start("document: \"RAW(" + DOCUMENT + ")\"\nauthorizationToken: otherTokenOtherToken", FAILING);
            ask();

            assertThat(logged.text()).contains("authorizationToken = xxxxxx", "IllegalStateException")
                    .doesNotContain("otherTokenOtherToken", CUSTOMER.substring(1));
        }
    }

    @Test
    void theApplicationPointsToItWhileItRuns() throws Exception {
        plivo.application("app-1", Map.of("answer_url", "https://before.example.com", "answer_method", "GET"));
        start("applicationId: app-1", "");

        assertThat(plivo.application("app-1")).containsEntry("answer_url", camel.url() + "/plivo/callback");

        camel.close();
        assertThat(plivo.application("app-1")).containsEntry("answer_url", "https://before.example.com");
    }

    @Test
    void aWrongDocumentIsToldAtTheStart() {
        assertThatThrownBy(() -> start("document: \"<Response><Speek>hi</Speek></Response>\"", ""))
                .hasStackTraceContaining("Speek");
    }

    @Test
    void withoutAnExternalUrlItDoesNotStart() {
        assertThatThrownBy(() -> camel.start(route("", "").replaceAll(".*externalUrl.*\n", "        path: /a\n")))
                .hasStackTraceContaining("externalUrl");
    }
}
