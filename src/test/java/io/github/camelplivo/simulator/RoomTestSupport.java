package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that stands, and what the tests of conferences and multiparty calls ask of the API. */
abstract class RoomTestSupport extends PlivoSimulatorTestSupport {

    Instant start;

    @BeforeEach
    void theClockStands() {
        plivo.clock().pause();
        start = plivo.clock().instant();
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        HttpResponse<String> answer = send("POST", account() + path, json);
        plivo.settle();
        return answer;
    }

    Map<String, Object> act(int status, String path, String json) throws Exception {
        HttpResponse<String> answer = post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body().isEmpty() ? Map.of() : Json.read(answer.body());
    }

    void delete(String path) throws Exception {
        HttpResponse<String> answer = send("DELETE", account() + path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        plivo.settle();
    }

    void assertNotFound(String method, String path) throws Exception {
        assertRefused(send(method, account() + path, method.equals("POST") ? "{}" : null), 404, "not found");
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> objects(String path) throws Exception {
        return (List<Map<String, Object>>) get(path).get("objects");
    }

    void advance(long seconds) {
        plivo.clock().advance(Duration.ofSeconds(seconds));
    }

    /** The fields of what was sent to a document, in the body or in the query. */
    List<Map<String, String>> told(String document) {
        return fetches(document).stream().map(
                fetch -> fetch.method().equals("GET") ? Form.decode(fetch.query()) : fetch.form()).toList();
    }

    List<RecordedRequest> fetches(String document) {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document)).toList();
    }

    /** How many seconds after the start something was told, and one of its fields. */
    List<String> timeline(String document, String field) {
        return plivo.log(0).stream().filter(entry -> entry.request().path().endsWith("/" + document))
                .filter(entry -> entry.kind() == LogEntry.Kind.FETCH)
                .map(entry -> Duration.between(start, entry.time()).toSeconds() + " "
                              + (entry.request().method().equals("GET")
                                      ? Form.decode(entry.request().query())
                                      : entry.request().form()).get(field))
                .toList();
    }
}
