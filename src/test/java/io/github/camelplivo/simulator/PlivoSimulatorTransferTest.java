package io.github.camelplivo.simulator;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A transfer of a live call. */
class PlivoSimulatorTransferTest extends PlivoSimulatorTestSupport {

    @Test
    void anInboundCallIsAloneAtFirst() {
        Call call = plivo.call(CALLER, OFFICE);

        assertThat(call.aLeg().doing()).isEqualTo("alone, hears silence");
        assertThat(call.bLeg()).isEmpty();
        assertThat(plivo.conversations()).isEmpty();
    }

    @Test
    void aCallInsideADialTalks() {
        Call call = plivo.call(CALLER, OFFICE, AGENT);

        assertThat(call.aLeg().doing()).isEqualTo("talks with " + AGENT);
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(plivo.talkingWith(CALLER.substring(1))).containsExactly(AGENT);
    }

    @Test
    void isAcceptedInTheDocumentedWords() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        HttpResponse<String> answer = send("POST", url(call), "{'aleg_url': '" + response("wait", "<Wait/>") + "'}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(Json.read(answer.body())).containsOnlyKeys("api_id", "message")
                .containsEntry("message", "call transfered");
    }

    @Test
    void ofTheALegConnectsItElsewhereAndHangsUpTheBLeg() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        Leg agent = call.bLeg().orElseThrow();

        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial>");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, EXPERT));
        assertEnded(agent, 4000, "Normal Hangup");
    }

    @Test
    void ofTheBLegLeavesTheALegAlone() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        String expert = response("expert", "<Dial><User>sip:expert@phone.plivo.com</User></Dial>");

        transfer(call, "{'legs': 'bleg', 'bleg_url': '" + expert + "'}");

        assertThat(call.aLeg().doing()).isEqualTo("alone, hears silence");
        assertThat(plivo.talkingWith(AGENT)).containsExactly("sip:expert@phone.plivo.com");
    }

    @Test
    void ofBothLegsKeepsBoth() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        String music = response("music", "<Play>https://example.com/wait.mp3</Play>");
        String word = response("word", "<Speak>One moment</Speak>");

        transfer(call, "{'legs': 'both', 'aleg_url': '" + music + "', 'bleg_url': '" + word + "'}");

        assertThat(call.aLeg().doing()).isEqualTo("hears https://example.com/wait.mp3");
        assertThat(call.bLeg().orElseThrow().doing()).isEqualTo("hears \"One moment\"");
        assertThat(plivo.conversations()).isEmpty();
    }

    @Test
    void ofBothLegsIntoOneConferenceKeepsThemTalking() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        Call other = plivo.call(EXPERT, OFFICE);
        String support = response("support", "<Conference>support</Conference>");
        transfer(other, "{'aleg_url': '" + support + "'}");
        assertThat(other.aLeg().doing()).isEqualTo("waits in conference support");

        transfer(call, "{'legs': 'both', 'aleg_url': '" + support + "', 'bleg_url': '" + support + "'}");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT, EXPERT));
        assertThat(call.aLeg().doing()).isEqualTo("talks in conference support with " + AGENT + ", " + EXPERT);
    }

    @Test
    void aConferenceAndAMultiPartyCallOfOneNameAreTwo() throws Exception {
        Call first = plivo.call(CALLER, OFFICE);
        Call second = plivo.call(EXPERT, OFFICE);

        obey(first, "<Conference>support</Conference>");
        obey(second, "<MultiPartyCall role='agent'>support</MultiPartyCall>");

        assertThat(plivo.conversations()).isEmpty();
    }

    @Test
    void ofABLegByItsOwnUuidMovesIt() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        Call own = plivo.findCall(call.bLeg().orElseThrow().uuid()).orElseThrow();

        obey(own, "<Conference>support</Conference>");

        assertThat(own.aLeg().party()).isEqualTo(AGENT);
        assertThat(own.aLeg().doing()).isEqualTo("waits in conference support");
        assertThat(call.aLeg().doing()).isEqualTo("alone, hears silence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|aleg_url is a mandatory param.",
            "{'legs': 'bleg', 'aleg_url': 'http://localhost/a'}|bleg_url is a mandatory param.",
            "{'legs': 'both', 'aleg_url': 'http://localhost/a'}|bleg_url is a mandatory param.",
            "{'legs': 'cleg', 'aleg_url': 'http://localhost/a'}|Invalid value provided for legs.",
            "{'aleg_url': '/a'}|Invalid value provided for aleg_url.",
            "{'aleg_url': 'ftp://localhost/a'}|Invalid value provided for aleg_url.",
            "{'aleg_url': 7}|Invalid value provided for aleg_url. aleg_url expects a/an string.",
            "{'aleg_url': 'http://localhost/a', 'aleg_method': 'PUT'}|Invalid value provided for aleg_method.",
            "{'legs': 'bleg', 'bleg_url': 'http://localhost/a'}|legs: the call has no B leg",
            "['aleg_url']|the body is not a JSON object",
            "{'aleg_url': |the body is not a JSON object" }, quoteCharacter = '`')
    void withAWrongParameterIsRefusedByName(String json, String error) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        assertRefused(send("POST", url(call), json), 400, error);
        assertThat(call.live()).isTrue();
    }

    @Test
    void asAFormIsRefused() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        HttpRequest form = HttpRequest.newBuilder(request("POST", url(call), "{}", PlivoSimulator.AUTH_TOKEN), (n, v) -> true)
                .setHeader("Content-Type", "application/x-www-form-urlencoded").build();

        assertRefused(HTTP.send(form, BodyHandlers.ofString()), 400, "the content type must be application/json");
    }

    @Test
    void ofAnUnknownOrEndedCallIsNotFound() throws Exception {
        Call ended = plivo.call(CALLER, OFFICE);
        ended.aLeg().hangUp();

        assertRefused(send("POST", account() + "Call/unknown/", "{'aleg_url': 'http://localhost/a'}"), 404, "not found");
        assertRefused(send("POST", url(ended), "{'aleg_url': 'http://localhost/a'}"), 404, "not found");
    }

    @Test
    void withACallbackUrlAnswersAtOnceAndPostsTheRealAnswer() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String callback = plivo.document("callback", "");

        HttpResponse<String> answer = send("POST", url(call), "{'legs': 'bleg', 'bleg_url': 'http://localhost/b', "
                                                              + "'callback_url': '" + callback + "'}");
        plivo.settle();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(Json.read(answer.body())).containsEntry("message", "async api spawned");
        RecordedRequest posted = plivo.fetches().get(0);
        assertThat(posted.path()).isEqualTo(callback);
        assertThat(Json.read(posted.form().get("response"))).containsEntry("error", "legs: the call has no B leg");
    }

    @Test
    void moreThanSeventyTimesIsALoop() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        for (int i = 0; i < 70; i++) {
            obey(call, "<Wait/>");
        }
        assertThat(call.live()).isTrue();

        obey(call, "<Wait/>");

        assertEnded(call.aLeg(), 2060, "Loop Detected");
    }
}
