package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes that prove whose number it is. */
class PlivoSimulatorVerifyTest extends PlivoSimulatorTestSupport {

    @BeforeEach
    void pause() {
        plivo.clock().pause();
    }

    private String session(String more) throws Exception {
        HttpResponse<String> answer
                = send("POST", account() + "Verify/Session/", "{'recipient': '" + CALLER + "'" + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.read(answer.body()).get("session_uuid").toString();
    }

    private int enter(String session, String code) throws Exception {
        return send("POST", account() + "Verify/Session/" + session + "/", "{'otp': '" + code + "'}").statusCode();
    }

    private String code() {
        return plivo.account().code(CALLER).orElseThrow();
    }

    private Map<String, Object> state(String session) throws Exception {
        return get("Verify/Session/" + session + "/");
    }

    @Test
    void theRightCodeVerifiesASessionOnce() throws Exception {
        String session = session("");
        assertThat(state(session)).containsEntry("status", "in-progress").containsEntry("channel", "sms")
                .doesNotContainKey("otp");

        assertThat(enter(session, code())).isEqualTo(200);

        assertThat(state(session)).containsEntry("status", "verified");
        assertThat(enter(session, code())).isEqualTo(400);
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneMayFollow() throws Exception {
        String session = session(", 'otp': '1234'");

        assertThat(enter(session, "4321")).isEqualTo(400);
        assertThat(enter(session, "1234")).isEqualTo(200);
    }

    @Test
    void afterTenTriesEvenTheRightCodeIsRefused() throws Exception {
        String session = session(", 'otp': '1234'");
        String other = session(", 'otp': '1234'");
        for (int i = 0; i < 10; i++) {
            assertThat(enter(session, "4321")).isEqualTo(400);
        }
        for (int i = 0; i < 9; i++) {
            enter(other, "4321");
        }

        assertThat(enter(session, "1234")).isEqualTo(400);
        assertThat(enter(other, "1234")).as("the tenth").isEqualTo(200);
    }

    @Test
    void aSessionExpiresByTheClockAndThatIsTold() throws Exception {
        String told = plivo.document("told", "");
        String session = session(", 'url': '" + told + "'");
        plivo.clock().advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(state(session)).containsEntry("status", "in-progress");
        plivo.clock().advance(Duration.ofMillis(1));

        assertThat(state(session)).containsEntry("status", "expired");
        assertThat(enter(session, code())).isEqualTo(400);
        assertThat(plivo.fetches())
                .extracting(fetch -> fetch.form().get("SessionStatus") + " " + fetch.form().get("ChannelStatus"))
                .containsExactly("in-progress queued", "in-progress delivered", "expired delivered");
        assertThat(plivo.fetches()).allSatisfy(fetch -> {
            assertThat(fetch.form()).containsEntry("SessionUUID", session).containsEntry("Recipient", CALLER);
            assertThat(fetch.header("X-Plivo-Signature-V2")).isPresent();
        });
    }

    @Test
    void codesAreAsLongAsAskedFor() throws Exception {
        session(", 'code_length': 8");
        assertThat(code()).matches("[0-9]{8}");
        session("");
        assertThat(code()).matches("[0-9]{6}");
        assertThat(
                send("POST", account() + "Verify/Session/", "{'recipient': '" + CALLER + "', 'code_length': 9}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", account() + "Verify/Session/", "{'recipient': 'nobody'}").statusCode()).isEqualTo(400);
    }

    @Test
    void theListIsUnderSessionsAndFiltered() throws Exception {
        String first = session("");
        String second = session(", 'channel': 'voice'");
        enter(first, plivo.account().code(first).orElseThrow());

        assertThat((List<?>) get("Verify/Session/").get("sessions")).hasSize(2);
        assertThat((List<?>) get("Verify/Session/?status=verified").get("sessions")).singleElement().asString().contains(first);
        assertThat((List<?>) get("Verify/Session/?status=in-progress").get("sessions")).singleElement().asString()
                .contains(second);
        assertThat((List<?>) get("Verify/Session/?session_time__gt=2020-01-01%2000:00").get("sessions")).hasSize(2);
        assertThat(get("Verify/Session/").get("meta")).asString().doesNotContain("total_count");
    }

    @Test
    void aCallerIdIsVerifiedReadUpdatedAndDeleted() throws Exception {
        Map<String, Object> begun = Json.read(send("POST", account() + "VerifiedCallerId/",
                "{'phone_number': '" + CALLER + "', 'alias': 'desk'}").body());
        String url = account() + "VerifiedCallerId/Verification/" + begun.get("verification_uuid") + "/";
        assertThat(send("GET", account() + "VerifiedCallerId/" + CALLER.substring(1) + "/", null).statusCode()).isEqualTo(404);
        assertThat(send("POST", url, "{'otp': 'wrong'}").statusCode()).isEqualTo(400);

        assertThat(send("POST", url, "{'otp': '" + code() + "'}").statusCode()).isEqualTo(200);

        String one = "VerifiedCallerId/" + CALLER.substring(1) + "/";
        assertThat(get(one)).containsEntry("alias", "desk").containsEntry("country", "US");
        assertThat(send("POST", account() + one, "{'alias': 'front'}").statusCode()).isEqualTo(200);
        assertThat(get(one)).containsEntry("alias", "front");
        assertThat(send("DELETE", account() + one, null).statusCode()).isEqualTo(204);
        assertThat((List<?>) get("VerifiedCallerId/").get("objects")).isEmpty();
    }

    @Test
    void theCodeOfACallerIdIsGoodForFifteenMinutes() throws Exception {
        Map<String, Object> begun
                = Json.read(send("POST", account() + "VerifiedCallerId/", "{'phone_number': '" + CALLER + "'}").body());
        plivo.clock().advance(Duration.ofMinutes(15));

        assertThat(send("POST", account() + "VerifiedCallerId/Verification/" + begun.get("verification_uuid") + "/",
                "{'otp': '" + code() + "'}").statusCode()).isEqualTo(400);
    }
}
