package io.github.camelplivo.simulator;

import io.github.camelplivo.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents that legs obey. */
class PlivoSimulatorDocumentsTest extends PlivoSimulatorTestSupport {

    @Test
    void areFetchedWithTheFieldsOfTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Wait/>");

        RecordedRequest fetch = plivo.fetches().get(0);
        assertThat(fetch.method()).isEqualTo("POST");
        assertThat(fetch.status()).isEqualTo(200);
        assertThat(fetch.header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(fetch.form()).containsEntry("CallUUID", call.uuid()).containsEntry("From", CALLER)
                .containsEntry("To", OFFICE).containsEntry("Direction", "inbound")
                .containsEntry("CallStatus", "in-progress").containsEntry("Event", "Redirect");
    }

    @Test
    void areFetchedWithTheQueryForGetAndNeverTheFragment() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String wait = response("wait", "<Wait/>");

        transfer(call, "{'aleg_url': '" + wait + "?ticket=7#ct=2000', 'aleg_method': 'GET'}");

        RecordedRequest fetch = plivo.fetches().get(0);
        assertThat(fetch.method()).isEqualTo("GET");
        assertThat(fetch.path()).isEqualTo(wait);
        assertThat(fetch.form()).containsEntry("ticket", "7").containsEntry("CallUUID", call.uuid());
        assertThat(fetch.query()).doesNotContain("ct=2000").doesNotContain("#");
    }

    @Test
    void areObeyedInOrder() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Speak>One\n moment</Speak><Record/><Play>https://example.com/a.mp3</Play><Wait length='5'/>");

        assertThat(call.aLeg().heard()).containsExactly(
                "Speak: One moment", "Record", "Play: https://example.com/a.mp3", "Wait: 5 s");
        assertThat(call.aLeg().doing()).isEqualTo("waits 5 s");
    }

    @Test
    void mayRedirectToOthers() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String last = response("last", "<Speak>Here</Speak>");

        obey(call, "<Redirect method='GET'>" + last + "</Redirect><Speak>Never</Speak>");

        assertThat(call.aLeg().heard()).containsExactly("Speak: Here");
        assertThat(plivo.fetches()).extracting(RecordedRequest::method).containsExactly("POST", "GET");
    }

    @Test
    void thatRedirectToThemselvesAreALoop() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String self = plivo.document("self", "");
        response("self", "<Redirect>" + self + "</Redirect>");

        transfer(call, "{'aleg_url': '" + self + "'}");

        assertEnded(call.aLeg(), 2060, "Loop Detected");
        assertThat(plivo.fetches()).hasSize(70);
    }

    @Test
    void mayDialSeveralAndTheFirstToAnswerIsConnected() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        plivo.neverAnswers(AGENT);

        obey(call, "<Dial><Number>" + AGENT + "</Number><Number>" + EXPERT + "</Number></Dial>");

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @Test
    void goOnWhenNobodyAnswersTheDial() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        plivo.neverAnswers(EXPERT);

        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial><Speak>Nobody is there</Speak>");

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Nobody is there\"");
    }

    @Test
    void goOnAtTheActionOfADialThatIsOver() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String bye = response("bye", "<Speak>Good bye</Speak>");
        obey(call, "<Dial action='" + bye + "'><Number>" + EXPERT + "</Number></Dial>");

        call.bLeg().orElseThrow().hangUp();
        plivo.settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Good bye\"");
        assertThat(plivo.fetches().get(1).form()).containsEntry("DialStatus", "completed")
                .containsEntry("DialBLegUUID", call.bLeg().orElseThrow().uuid());
    }

    @Test
    void endTheBLegWhenTheALegHangsUp() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial>");

        call.aLeg().hangUp();

        assertEnded(call.bLeg().orElseThrow(), 4000, "Normal Hangup");
    }

    @ParameterizedTest
    @CsvSource({
            "<Hangup/>, 4000, Normal Hangup",
            "<Hangup reason='busy'/>, 3010, Busy Line",
            "<Hangup reason='rejected'/>, 3020, Rejected",
            "'', 4010, End Of XML Instructions",
            "<Record/>, 4010, End Of XML Instructions" })
    void mayEndTheCall(String elements, int code, String name) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, elements);

        assertEnded(call.aLeg(), code, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "not XML", "<Response><Wait></Response>", "<response/>", "<Reply/>",
            "<!DOCTYPE Response [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Response><Speak>&x;</Speak></Response>" })
    void thatAreNoPlivoXmlEndTheCall(String xml) throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);

        transfer(call, "{'aleg_url': '" + plivo.document("bad", xml) + "'}");

        assertEnded(call.aLeg(), 8013, "Invalid Transfer XML");
        assertEnded(call.bLeg().orElseThrow(), 4000, "Normal Hangup");
    }

    @Test
    void ofMoreThanAHundredKilobytesEndTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Speak>" + "a".repeat(100 * 1024) + "</Speak>");

        assertEnded(call.aLeg(), 8013, "Invalid Transfer XML");
    }

    @Test
    void thatAreNotThereEndTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        transfer(call, "{'aleg_url': 'http://127.0.0.1:" + plivo.port() + "/documents/missing'}");

        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
        assertThat(plivo.fetches()).extracting(RecordedRequest::status).containsExactly(404);
    }

    @Test
    void onAServerThatIsNotThereEndTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);

        transfer(call, "{'legs': 'bleg', 'bleg_url': 'http://127.0.0.1:" + FreePort.next() + "/'}");

        assertEnded(call.bLeg().orElseThrow(), 7013, "Error Reaching Transfer URL");
        assertThat(call.aLeg().doing()).isEqualTo("alone, hears silence");
        assertThat(plivo.fetches()).extracting(RecordedRequest::status).containsExactly(0);
    }

    @Test
    void atAUrlThatIsNoneEndTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        transfer(call, "{'aleg_url': 'http://no host/'}");

        assertEnded(call.aLeg(), 7023, "Invalid Transfer URL");
    }

    @Test
    void redirectedToWithAMethodThatIsNoneEndTheCall() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Redirect method='PUT'>http://localhost/</Redirect>");

        assertEnded(call.aLeg(), 7034, "Invalid Method For Redirect URL");
    }

    @Test
    void areDroppedWhenTheCallHasEndedMeanwhile() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String dial = response("dial", "<Dial><Number>" + EXPERT + "</Number></Dial>");
        send("POST", url(call), "{'aleg_url': '" + dial + "'}");

        call.aLeg().hangUp();
        plivo.settle();

        // Whichever came first, nobody is left talking to nobody.
        assertThat(plivo.conversations()).isEmpty();
        assertThat(plivo.talkingWith(EXPERT)).isEmpty();
    }
}
