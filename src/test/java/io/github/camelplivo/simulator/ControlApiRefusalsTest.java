package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** What may not act on the simulator, and what it is told instead. */
class ControlApiRefusalsTest extends ControlApiTestSupport {

    private static final String A_CALL = "{'from': '+14151112222', 'to': '+14153334444'}".replace('\'', '"');

    /** The answer to what no client of the JDK would send. */
    private String raw(String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", plivo.port())) {
            socket.getOutputStream().write(("POST /simulator/calls HTTP/1.1\r\nConnection: close\r\n" + headers
                                            + "Content-Type: application/json\r\nContent-Length: " + A_CALL.length()
                                            + "\r\n\r\n" + A_CALL)
                    .getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Host: evil.example.com\r\n", "Host: evil.example.com:8089\r\n", "Host: 127.0.0.1.evil.example.com\r\n",
            "Host: localhost.evil.example.com:8089\r\n", "Host: 10.0.0.1\r\n", "Host: 127.0.0.1@evil.example.com\r\n",
            "Host: \r\n", "Host: localhost\r\nHost: evil.example.com\r\n", "" })
    void aRequestForAnotherHostDoesNotAct(String host) throws Exception {
        String answer = raw(host);

        assertThat(answer).startsWith("HTTP/1.1 403 ").contains("does not name loopback", "\"localhost:" + plivo.port());
        assertThat(plivo.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost:8089", "LOCALHOST", "[::1]:8089" })
    void aRequestForLoopbackActs(String host) throws Exception {
        assertThat(raw("Host: " + host + "\r\n")).startsWith("HTTP/1.1 201 ");
        assertThat(raw("Host: " + host + "\r\nOrigin: http://" + host + "\r\n")).startsWith("HTTP/1.1 201 ");
        assertThat(plivo.calls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "http://evil.example.com", "null", "http://localhost:3000", "https://127.0.0.1:PORT", "http://127.0.0.1",
            "http://127.0.0.1:PORT.evil.example.com" })
    void aPageOfAnotherOriginDoesNotAct(String origin) throws Exception {
        HttpResponse<String> answer = send(request("calls").header("Content-Type", "application/json")
                .header("Origin", origin.replace("PORT", "" + plivo.port())).POST(BodyPublishers.ofString(A_CALL)));

        assertNotTaken(answer, 403, "another origin", "http://127.0.0.1:" + plivo.port());
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
        assertThat(plivo.calls()).isEmpty();
    }

    @Test
    void aPageMayNotAskWhetherItMay() throws Exception {
        HttpResponse<String> answer = send(request("faults").method("OPTIONS", BodyPublishers.noBody()));

        assertNotTaken(answer, 405, "OPTIONS", "GET", "POST", "DELETE");
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/json" })
    void whatAFormCouldPostDoesNotAct(String contentType) throws Exception {
        assertNotTaken(send(request("calls").header("Content-Type", contentType).POST(BodyPublishers.ofString(A_CALL))),
                415, "content type", "application/json");
        assertNotTaken(send(request("calls").POST(BodyPublishers.ofString(A_CALL))), 415, "content type", "application/json");
        assertThat(plivo.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "calls | {'from': '+1', 'to': '+2', 'answerurl': 'x'} | unknown field: answerurl | answer_url",
            "calls | {'from': '+1'} | to is missing | text", "calls | {'from': 1, 'to': '+2'} | from is not a text | text",
            "calls | {'from': ' ', 'to': '+2'} | from is not a text | text",
            "calls | {'from': '+1', 'to': '+2', 'answer_url': '/a'} | answer_url is not an absolute URL | https://…",
            "calls | {'from': '+1', 'to': '+2', 'answer_url': 'http://a/', 'answer_method': 'PUT'} | answer_method | POST",
            "calls | {'from': '+1', 'to': '+2', 'answer_url': 'http://a/', 'connected_to': '+3'} | exclude | connected_to",
            "calls | [] | not a JSON object | {}", "calls | {} {} | not a JSON object | {}",
            "calls | '' | not a JSON object | {}",
            "parties/+1 | {'answers': 'no'} | answers must be true or false | false",
            "parties/+1 | {} | answers must be true or false | true",
            "faults | {'fault': 'rate-limited'} | fault is unknown: rate-limited | rate_limited",
            "faults | {'times': 2} | fault is missing | slow",
            "faults | {'fault': 'status'} | status must be a whole number | 200 to 599",
            "faults | {'fault': 'status', 'status': 99} | status must be a whole number | 200 to 599",
            "faults | {'fault': 'server_error', 'status': 503} | unknown field: status | times",
            "faults | {'fault': 'garbage', 'times': 0} | times must be a whole number | 1 to 10000",
            "callbacks | {'url': 'http://localhost/', 'kind': 'sms'} | kind is unknown: sms | message",
            "callbacks | {'url': 'http://localhost/', 'fields': 'CallUUID=c'} | fields must be an object | {\"CallUUID\": \"…\"}" })
    void whatIsWrongIsNamedWithWhatIsAllowed(String path, String json, String error, String allowed) throws Exception {
        assertNotTaken(post(path, json), 400, error, allowed);
        assertThat(plivo.calls()).isEmpty();
        assertThat(plivo.faults()).isEmpty();
        assertThat(plivo.fetches()).isEmpty();
    }

    @Test
    void aCallbackNeedsAUrl() throws Exception {
        assertThat(post("callbacks", "{'url': 'ftp://localhost/'}").statusCode()).isEqualTo(400);
    }

    @Test
    void keysThatAreNoneAreRefused() throws Exception {
        Call call = plivo.dialIn(CALLER, OFFICE, response("menu", "<GetDigits validDigits='12'/>"));
        plivo.settle();

        assertNotTaken(post("calls/" + call.uuid() + "/digits", "{'digits': 'one'}"), 400, "digits", "0123456789*#");
        assertNotTaken(post("calls/" + call.uuid() + "/digits", "{'digits': '3'}"), 400, "made of 12");
        assertNotTaken(post("calls/" + call.uuid() + "/digits", "{'digit': '1'}"), 400, "unknown field: digit", "digits");
    }

    @Test
    void pathsThatAreNoneAreRefusedWithThoseThatAre() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        assertNotTaken(send(request("").uri(URI.create("http://127.0.0.1:" + plivo.port() + "/simulator"))), 404,
                "no such path");
        assertNotTaken(send(request("phones")), 404, "no such path", "GET /simulator/calls",
                "POST /simulator/calls/{uuid}/hangup");
        assertNotTaken(send(request("calls/none")), 404, "no such call", call.uuid());
        assertNotTaken(send(request("log").DELETE()), 405, "DELETE", "GET");
        assertNotTaken(send(request("log?since=3")), 400, "unknown field: since", "after");
        assertNotTaken(send(request("log?after=x")), 400, "after must be a whole number");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        assertNotTaken(post("callbacks", "{'url': '" + "a".repeat(64 * 1024) + "'}"), 413, "too long");
    }

    @Test
    void theRoutesAreListedWithTheirFields() throws Exception {
        HttpResponse<String> answer = send(request(""));

        assertThat(answer.body())
                .contains(
                        "{\"method\":\"POST\",\"path\":\"/simulator/parties/{number}\",\"fields\":[\"answers\",\"does\",\"after\","
                          + "\"hangs_up_after\",\"presses\",\"presses_after\"]}");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void itNeedsNoCredentialsMeetsNoFaultAndIsNotInTheLog() throws Exception {
        plivo.next(Fault.serverError());

        assertThat(send(request("calls")).statusCode()).isEqualTo(200);

        assertThat(plivo.faults()).hasSize(1);
        assertThat(plivo.log(0)).isEmpty();
    }

    @Test
    void aResetForgetsEverythingThatWasAskedFor() throws Exception {
        plivo.ring(Duration.ofHours(1)).neverAnswers(EXPERT).next(Fault.serverError());
        send("GET", account() + "Call/", null);
        obey(plivo.call(CALLER, OFFICE), "<Dial><Number>" + EXPERT + "</Number></Dial>");
        long last = plivo.log(0).get(plivo.log(0).size() - 1).number();
        plivo.next(Fault.serverError());

        assertThat(Json.read(post("reset", "{}").body())).containsEntry("lines", List.of("no calls"));

        assertThat(plivo.faults()).isEmpty();
        assertThat(plivo.log(0)).isEmpty();
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial>");
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(plivo.log(last)).isNotEmpty().isEqualTo(plivo.log(0));
        call.bLeg().orElseThrow().hangUp();
        plivo.neverAnswers(EXPERT);
        Call after = plivo.call(CALLER, OFFICE);
        obey(after, "<Dial><Number>" + EXPERT + "</Number></Dial><Wait/>");
        assertThat(after.aLeg().doing()).isEqualTo("waits 1 s");
    }
}
