package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Parties, and an HTTP client that knows nothing of the simulator but its URLs. */
@ExtendWith(PlivoSimulatorExtension.class)
abstract class PlivoSimulatorTestSupport {

    static final String CALLER = "+14151112222";
    static final String AGENT = "+14152223333";
    static final String OFFICE = "+14153334444";
    static final String EXPERT = "+14152225555";
    static final HttpClient HTTP = HttpClient.newHttpClient();

    PlivoSimulator plivo;

    @BeforeEach
    void inject(PlivoSimulator simulator) {
        plivo = simulator;
    }

    HttpResponse<String> send(String method, String url, String json) throws IOException, InterruptedException {
        return HTTP.send(request(method, url, json, PlivoSimulator.AUTH_TOKEN), BodyHandlers.ofString());
    }

    /** A request, with single quotes in its JSON for double ones. */
    static HttpRequest request(String method, String url, String json, String token) {
        String credentials = Base64.getEncoder().encodeToString((PlivoSimulator.AUTH_ID + ":" + token).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(url))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.replace('\'', '"')))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .build();
    }

    String account() {
        return plivo.baseUrl() + "/Account/" + PlivoSimulator.AUTH_ID + "/";
    }

    String url(Call call) {
        return account() + "Call/" + call.uuid() + "/";
    }

    /** What Plivo answers to a question about the account's calls. */
    Map<String, Object> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", account() + path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body());
    }

    /** Moves legs of a call and waits until they have arrived. */
    void transfer(Call call, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", url(call), json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        plivo.settle();
    }

    /** Moves the A leg of a call to a document of these elements. */
    void obey(Call call, String elements) throws IOException, InterruptedException {
        transfer(call, "{'aleg_url': '" + response("next", elements) + "'}");
    }

    /** Hosts a document of these elements. */
    String response(String name, String elements) {
        return plivo.document(name, "<Response>" + elements + "</Response>");
    }

    static void assertEnded(Leg leg, int code, String name) {
        assertThat(leg.live()).isFalse();
        assertThat(leg.hangupCauseCode()).contains(code);
        assertThat(leg.hangupCauseName()).isEqualTo(name);
        assertThat(leg.doing()).isEqualTo("ended: " + code + " " + name);
    }

    static void assertRefused(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.read(answer.body())).containsKey("api_id").containsEntry("error", error);
    }
}
