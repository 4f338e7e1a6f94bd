package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;

import static org.assertj.core.api.Assertions.assertThat;

/** A client of what is below {@code /simulator/}. */
abstract class ControlApiTestSupport extends PlivoSimulatorTestSupport {

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plivo.port() + "/simulator/" + path));
    }

    /** A POST, with single quotes in its JSON for double ones. */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    Map<String, Object> act(String path, String json) throws IOException, InterruptedException {
        return taken(post(path, json));
    }

    Map<String, Object> see(String path) throws IOException, InterruptedException {
        return taken(send(request(path)));
    }

    private static Map<String, Object> taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Json.read(answer.body());
    }

    /** What is listed under the name of its path. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String path) throws IOException, InterruptedException {
        return (List<Map<String, Object>>) see(path).get(path.replaceAll("\\?.*", ""));
    }

    static void assertNotTaken(HttpResponse<String> answer, int status, String error, String... allowed) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Map<String, Object> refusal = Json.read(answer.body());
        assertThat(refusal).containsOnlyKeys("error", "allowed");
        assertThat(refusal.get("error")).asString().contains(error);
        assertThat(refusal.get("allowed")).asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsAll(List.of(allowed));
    }
}
