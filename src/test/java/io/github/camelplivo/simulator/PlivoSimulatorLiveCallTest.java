package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** What the API does to a call that goes on meanwhile, on a clock that stands until it is advanced. */
class PlivoSimulatorLiveCallTest extends PlivoSimulatorTestSupport {

    private static final String SOUND = "https://example.com/a.mp3";

    private Call call;
    private Instant start;

    @BeforeEach
    void aCallerTalksWithAnAgent() {
        plivo.clock().pause();
        start = plivo.clock().instant();
        call = plivo.call(CALLER, OFFICE, AGENT);
    }

    private Map<String, Object> act(String path, String json) throws Exception {
        HttpResponse<String> answer = send("POST", url(call) + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.read(answer.body());
    }

    private void stop(String path) throws Exception {
        HttpResponse<String> answer = send("DELETE", url(call) + path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        plivo.settle();
    }

    private Leg aLeg() {
        return call.aLeg();
    }

    private Leg bLeg() {
        return call.bLeg().orElseThrow();
    }

    /** The fetches of the document "told": how many seconds after the start, and one of their fields. */
    private List<String> told(String field) {
        return plivo.log(0).stream().filter(entry -> entry.request().path().endsWith("/told"))
                .map(entry -> Duration.between(start, entry.time()).toSeconds() + " " + entry.request().form().get(field))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> objects(String path) throws Exception {
        return (List<Map<String, Object>>) get(path).get("objects");
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    @Test
    void playsUntilItIsStopped() throws Exception {
        assertThat(act("Play/", "{'urls': '" + SOUND + "'}")).containsEntry("message", "play started").containsKey("api_id");

        assertThat(aLeg().sounds()).containsExactly("Play: " + SOUND);
        assertThat(bLeg().sounds()).isEmpty();
        assertThat(aLeg().doing()).isEqualTo("talks with " + AGENT);
        stop("Play/");
        assertThat(aLeg().sounds()).isEmpty();
        assertThat(aLeg().heard()).containsExactly("Play: " + SOUND);
    }

    @Test
    void playsAsLongAsItIsTold() throws Exception {
        act("Play/", "{'urls': ['" + SOUND + "', '" + SOUND + "'], 'length': 5, 'legs': 'both', 'loop': true}");

        advance(4);
        assertThat(bLeg().sounds()).containsExactly("Play: " + SOUND + ", " + SOUND);
        advance(1);

        assertThat(aLeg().sounds()).isEmpty();
        assertThat(bLeg().sounds()).isEmpty();
    }

    @Test
    void aSoundThatWasReplacedDoesNotEndTheOneThatReplacedIt() throws Exception {
        act("Play/", "{'urls': '" + SOUND + "', 'length': 5}");
        advance(3);
        act("Play/", "{'urls': '" + SOUND + "?2', 'length': 5}");

        advance(3);

        assertThat(aLeg().sounds()).containsExactly("Play: " + SOUND + "?2");
    }

    @Test
    void speaksToTheOtherLegBesideWhatIsPlayed() throws Exception {
        act("Play/", "{'urls': '" + SOUND + "', 'legs': 'bleg'}");
        act("Speak/", "{'text': 'One moment', 'legs': 'bleg'}");

        assertThat(bLeg().sounds()).containsExactly("Play: " + SOUND, "Speak: One moment");
        stop("Play/");
        assertThat(bLeg().sounds()).containsExactly("Speak: One moment");
        stop("Speak/");
        assertThat(bLeg().sounds()).isEmpty();
        assertThat(aLeg().heard()).isEmpty();
    }

    @Test
    void sendsTones() throws Exception {
        assertThat(act("DTMF/", "{'digits': '1w2#'}")).containsEntry("message", "digits sent");
        act("DTMF/", "{'digits': '9', 'leg': 'bleg'}");

        assertThat(aLeg().heard()).containsExactly("DTMF: 1w2#");
        assertThat(bLeg().heard()).containsExactly("DTMF: 9");
    }

    @Test
    void aRecordingIsThereWhenItHasEnded() throws Exception {
        Map<String, Object> begun = act("Record/", "{'file_format': 'wav', 'callback_url': '" + plivo.document("told", "")
                                                   + "'}");
        assertThat(aLeg().recorded()).isTrue();
        assertThat(objects("Recording/")).isEmpty();
        assertThat(begun).containsOnlyKeys("api_id", "message", "recording_id", "url");

        advance(7);
        stop("Record/");

        assertThat(aLeg().recorded()).isFalse();
        assertThat(told("recording_duration")).containsExactly("7 7");
        assertThat(plivo.fetches()).singleElement().satisfies(fetch -> {
            assertThat(fetch.header("X-Plivo-Signature-V3")).isPresent();
            assertThat(fetch.form()).containsEntry("recording_id", (String) begun.get("recording_id"))
                    .containsEntry("record_url", (String) begun.get("url")).containsEntry("call_uuid", call.uuid())
                    .containsEntry("api_id", (String) begun.get("api_id")).containsEntry("recording_duration_ms", "7000")
                    .containsEntry("recording_start_ms", "" + start.toEpochMilli())
                    .containsEntry("recording_end_ms", "" + start.plusSeconds(7).toEpochMilli());
        });
        String path = "Recording/" + begun.get("recording_id") + "/";
        assertThat(get(path)).containsEntry("recording_url", begun.get("url")).containsEntry("call_uuid", call.uuid())
                .containsEntry("recording_format", "wav").containsEntry("recording_duration_ms", "7000.00000");
        assertThat(objects("Recording/")).singleElement().isEqualTo(without(get(path), "api_id"));
        assertThat(send("DELETE", account() + path, null).statusCode()).isEqualTo(204);
        assertRefused(send("GET", account() + path, null), 404, "not found");
        assertRefused(send("DELETE", account() + path, null), 404, "not found");
        assertThat(objects("Recording/")).isEmpty();
    }

    private static Map<String, Object> without(Map<String, Object> object, String field) {
        object.remove(field);
        return object;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{} | 60", "{'time_limit': 20} | 20" })
    void aRecordingEndsAtItsLimit(String json, int limit) throws Exception {
        act("Record/", json.replace("}", (json.equals("{}") ? "" : ", ") + "'callback_method': 'GET', 'callback_url': '"
                                         + plivo.document("told", "") + "'}"));

        advance(100);

        assertThat(told("recording_duration")).containsExactly(limit + " " + limit);
        assertThat(plivo.fetches()).extracting(RecordedRequest::method).containsExactly("GET");
    }

    @Test
    void aRecordingEndsWithTheCall() throws Exception {
        act("Record/", "{'callback_url': '" + plivo.document("told", "") + "'}");
        advance(3);

        aLeg().hangUp();
        plivo.settle();

        assertThat(told("recording_duration")).containsExactly("3 3");
        assertThat(objects("Recording/?call_uuid=" + call.uuid())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "true", "false" })
    void oneRecordingOfSeveralIsEndedByItsAddress(boolean inTheBody) throws Exception {
        Object first = act("Record/", "{}").get("url");
        act("Record/", "{}");

        HttpResponse<String> stopped = inTheBody
                ? send("DELETE", url(call) + "Record/", "{'URL': '" + first + "'}")
                : send("DELETE", url(call) + "Record/?" + Form.encode(Map.of("URL", first.toString())), null);

        assertThat(stopped.statusCode()).isEqualTo(204);
        assertThat(objects("Recording/")).extracting(recording -> recording.get("recording_url")).containsExactly(first);
        assertThat(aLeg().recorded()).isTrue();
        assertRefused(send("DELETE", url(call) + "Record/?URL=http://other/", null), 404, "not found");
    }

    @Test
    void recordingsAreListedNewestFirstByPagesAndFilters() throws Exception {
        act("Record/", "{'time_limit': 10}");
        act("Record/", "{'time_limit': 20}");
        act("Record/", "{'time_limit': 30}");
        advance(30);

        assertThat(objects("Recording/?limit=2")).extracting(recording -> recording.get("recording_duration_ms"))
                .containsExactly("30000.00000", "20000.00000");
        assertThat(objects("Recording/?limit=2&offset=2")).hasSize(1);
        assertThat(objects("Recording/?from_number=" + CALLER.substring(1))).hasSize(3);
        assertThat(objects("Recording/?to_number=" + CALLER.substring(1))).isEmpty();
        assertThat(objects("Recording/?mpc_name=support")).isEmpty();
        String after = start.plusSeconds(15).toString().replace('T', ' ').replaceAll("(\\.\\d{1,6})?\\d*Z", "$1");
        assertThat(objects("Recording/?add_time__gt=" + Form.encodeSegment(after))).hasSize(2);
        assertThat(objects("Recording/?add_time__lte=" + Form.encodeSegment(after))).hasSize(1);
        assertRefused(send("GET", account() + "Recording/?add_time__gt=soon", null), 400,
                ApiError.invalid("add_time__gt").getMessage());
    }

    @Test
    void streamsUntilTheyAreStopped() throws Exception {
        String status = plivo.document("told", "");
        Map<String, Object> begun
                = act("Stream/", "{'service_url': 'wss://example.com/a', 'status_callback_url': '" + status + "'}");
        Object id = begun.get("stream_id");
        assertThat(begun).containsEntry("message", "audio streaming started");
        assertThat(aLeg().streams()).containsExactly("wss://example.com/a");
        assertThat(objects("Call/" + call.uuid() + "/Stream/")).singleElement().satisfies(
                stream -> assertThat(stream).containsEntry("stream_id", id).containsEntry("end_time", null)
                        .containsEntry("audio_track", "inbound").containsEntry("service_url", "wss://example.com/a"));

        advance(6);
        stop("Stream/" + id + "/");

        assertThat(told("Event")).containsExactly("0 StartStream", "6 StopStream");
        assertThat(aLeg().streams()).isEmpty();
        assertRefused(send("DELETE", url(call) + "Stream/" + id, null), 404, "not found");
        aLeg().hangUp();
        assertThat(get("Call/" + call.uuid() + "/Stream/" + id)).containsEntry("bill_duration", 6)
                .hasEntrySatisfying("end_time", end -> assertThat(end).isNotNull());
    }

    @Test
    void streamsEndAtTheirTimeoutAndWithTheCall() throws Exception {
        String status = ", 'status_callback_url': '" + plivo.document("told", "") + "'}";
        act("Stream/", "{'service_url': 'wss://example.com/a', 'stream_timeout': 5" + status);
        act("Stream/", "{'service_url': 'wss://example.com/b', 'bidirectional': true" + status);
        plivo.settle();

        advance(8);
        aLeg().hangUp();
        plivo.settle();

        assertThat(told("Event")).containsExactly("0 StartStream", "0 StartStream", "5 StopStream", "8 StopStream");
        assertThat(told("ServiceURL").subList(2, 4)).containsExactly("5 wss://example.com/a", "8 wss://example.com/b");
    }

    @Test
    void allStreamsAreStoppedTogether() throws Exception {
        act("Stream/", "{'service_url': 'wss://example.com/a'}");
        act("Stream/", "{'service_url': 'wss://example.com/b'}");

        stop("Stream/");

        assertThat(aLeg().streams()).isEmpty();
    }

    @Test
    void aStreamToAnAddressThatHasOneIsRefusedUntilThatHasEnded() throws Exception {
        act("Stream/", "{'service_url': 'wss://example.com/a'}");
        assertRefused(send("POST", url(call) + "Stream/", "{'service_url': 'wss://example.com/a'}"), 400,
                ApiError.invalid("service_url").getMessage());

        stop("Stream/");

        act("Stream/", "{'service_url': 'wss://example.com/a'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play/ | {} | urls is a mandatory param.", "Play/ | {'urls': 'a.mp3'} | urls",
            "Play/ | {'urls': 'https://a/', 'legs': 'cleg'} | legs", "Play/ | {'urls': 'https://a/', 'length': 0} | length",
            "Play/ | {'urls': 'https://a/', 'loop': 'often'} | loop", "Speak/ | {} | text is a mandatory param.",
            "Speak/ | {'text': 'a', 'type': 'html'} | type", "DTMF/ | {'digits': '1a'} | digits",
            "DTMF/ | {'digits': '1', 'leg': 'both'} | leg", "Record/ | {'file_format': 'ogg'} | file_format",
            "Record/ | {'time_limit': 0} | time_limit", "Record/ | {'record_channel_type': 'quad'} | record_channel_type",
            "Record/ | {'callback_url': 'here'} | callback_url", "Stream/ | {} | service_url is a mandatory param.",
            "Stream/ | {'service_url': 'https://a/'} | service_url",
            "Stream/ | {'service_url': 'wss://a/', 'bidirectional': true, 'audio_track': 'both'} | audio_track",
            "Stream/ | {'service_url': 'wss://a/', 'stream_timeout': 0} | stream_timeout",
            "Stream/ | {'service_url': 'wss://a/', 'content_type': 'audio/mp3'} | content_type" })
    void whatIsWrongIsRefused(String path, String json, String error) throws Exception {
        assertRefused(send("POST", url(call) + path, json), 400,
                error.contains(" ") ? error : ApiError.invalid(error).getMessage());
        assertThat(aLeg().heard()).isEmpty();
        assertThat(aLeg().recorded()).isFalse();
        assertThat(aLeg().streams()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play/ | {'urls': 'https://a/', 'legs': 'both'}", "Speak/ | {'text': 'a', 'legs': 'bleg'}",
            "DTMF/ | {'digits': '1', 'leg': 'bleg'}" })
    void aLegThatIsNotThereIsRefused(String path, String json) throws Exception {
        Call alone = plivo.call(EXPERT, OFFICE);

        assertRefused(send("POST", url(alone) + path, json), 400, "legs: the call has no B leg");

        assertThat(alone.aLeg().heard()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "POST | Play/ | {'urls': 'https://a/'}", "DELETE | Play/ | ", "POST | Speak/ | {'text': 'a'}", "DELETE | Speak/ | ",
            "POST | DTMF/ | {'digits': '1'}", "POST | Record/ | {}", "DELETE | Record/ | ",
            "POST | Stream/ | {'service_url': 'wss://a/'}", "DELETE | Stream/ | ", "DELETE | Stream/s-1/ | " })
    void aCallThatIsNotLiveIsNotFound(String method, String path, String json) throws Exception {
        aLeg().hangUp();
        plivo.person(EXPERT).neverAnswers();
        Call caller = plivo.call(CALLER, OFFICE);
        obey(caller, "<Dial><Number>" + EXPERT + "</Number></Dial>");

        assertRefused(send(method, url(call) + path, json), 404, "not found");
        assertRefused(send(method, account() + "Call/" + caller.bLeg().orElseThrow().uuid() + "/" + path, json), 404,
                "not found");
        assertRefused(send(method, account() + "Call/none/" + path, json), 404, "not found");
    }

    @Test
    void whatComesOfItIsToldToACallbackUrl() throws Exception {
        Map<String, Object> answer
                = act("Speak/", "{'text': 'Hello', 'callback_url': '" + plivo.document("told", "") + "'}");
        plivo.settle();

        assertThat(answer).containsEntry("message", "async api spawned");
        assertThat(told("response")).singleElement().asString().contains("speak started");
        assertThat(aLeg().sounds()).containsExactly("Speak: Hello");
    }

    @Test
    void everythingEndsWhenAllCallsAreHungUp() throws Exception {
        plivo.holdQueue(true);
        send("POST", account() + "Call/", "{'from': '" + OFFICE + "', 'to': '" + EXPERT + "', 'answer_url': 'http://a/'}");
        act("Record/", "{'callback_url': '" + plivo.document("told", "") + "'}");
        act("Stream/", "{'service_url': 'wss://example.com/a'}");
        act("Play/", "{'urls': '" + SOUND + "', 'length': 50}");
        advance(2);

        assertThat(send("DELETE", account() + "Call/", null).statusCode()).isEqualTo(204);
        plivo.settle();

        assertThat(plivo.calls()).noneMatch(Call::live);
        assertThat(get("Call/?status=queued")).containsEntry("calls", List.of());
        assertThat(told("recording_duration")).containsExactly("2 2");
        assertThat(aLeg().streams()).isEmpty();
        assertThat(plivo.clock().next()).isEmpty();
    }
}
