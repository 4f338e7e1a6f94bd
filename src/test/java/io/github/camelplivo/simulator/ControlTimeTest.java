package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The clock and the people, over HTTP and from a command line. */
class ControlTimeTest extends ControlApiTestSupport {

    private static Instant now(Map<String, Object> clock) {
        return Instant.parse((String) clock.get("now"));
    }

    @Test
    void theClockIsReadPausedAdvancedAndLetGo() throws Exception {
        assertThat(see("clock")).containsEntry("paused", false).containsEntry("next", null);

        Map<String, Object> paused = act("clock/pause", "{}");
        Map<String, Object> advanced = act("clock/advance", "{'seconds': 90.5}");

        assertThat(paused).containsEntry("paused", true);
        assertThat(see("clock")).isEqualTo(advanced);
        assertThat(now(advanced)).isEqualTo(now(paused).plusMillis(90_500));
        assertThat(act("clock/resume", "{}")).containsEntry("paused", false);
    }

    @Test
    void aPersonAnswersLaterAndHangsUpLaterStill() throws Exception {
        Instant start = now(act("clock/pause", "{}"));
        act("parties/" + EXPERT, "{'does': 'answers', 'after': 5, 'hangs_up_after': 0.5}");
        assertThat(list("parties")).containsExactly(
                Map.of("number", EXPERT, "answers", true, "does", "answers", "after", 5.0, "hangs_up_after", 0.5));
        obey(plivo.call(CALLER, OFFICE), "<Dial><Number>" + EXPERT + "</Number></Dial>");

        assertThat(see("clock")).containsEntry("next", start.plusSeconds(5).toString());
        act("clock/step", "{}");
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        Map<String, Object> stepped = act("clock/step", "{}");

        assertThat(plivo.talkingWith(CALLER)).isEmpty();
        assertThat(now(stepped)).isEqualTo(start.plusMillis(5500));
        assertThat(stepped).containsEntry("next", null);
    }

    @ParameterizedTest
    @CsvSource({
            "answers, ended: 4000 Normal Hangup", "busy, ended: 3010 Busy Line", "refuses, ended: 3020 Rejected",
            "unreachable, ended: 2010 Destination Out Of Service", "never_answers, ended: 3000 No Answer",
            "voicemail, ended: 4000 Normal Hangup" })
    void whatAPersonDoesIsSaidInAWord(String does, String end) throws Exception {
        act("clock/pause", "{}");
        act("parties/" + EXPERT, "{'does': '" + does + "', 'hangs_up_after': 1}");
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial><Wait/>");

        act("clock/advance", "{'seconds': 61}");

        assertThat(call.bLeg()).map(Leg::doing).contains(end);
    }

    @Test
    void whatAPersonDoesAndWhenThePersonHangsUpAreSaidApart() throws Exception {
        act("parties/" + EXPERT, "{'does': 'refuses', 'after': 3}");
        act("parties/" + EXPERT, "{'hangs_up_after': 2}");

        assertThat(list("parties")).singleElement().satisfies(party -> assertThat(party)
                .containsEntry("does", "refuses").containsEntry("after", 3.0).containsEntry("hangs_up_after", 2.0));
        act("parties/" + EXPERT, "{'answers': true}");
        assertThat(list("parties")).isEmpty();
    }

    @Test
    void aLegThatRingsIsAnswered() throws Exception {
        act("parties/" + EXPERT, "{'does': 'never_answers'}");
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial>");

        Map<String, Object> answered = act("calls/" + call.bLeg().orElseThrow().uuid() + "/answer", "{}");

        assertThat(answered).containsEntry("doing", "talks with " + CALLER);
    }

    @Test
    void aSlowAnswerComesWhenTheClockSaysSo() throws Exception {
        act("clock/pause", "{}");
        act("faults", "{'fault': 'slow', 'seconds': 600}");
        CompletableFuture<HttpResponse<String>> answer
                = HTTP.sendAsync(request("GET", account() + "Call/", null, PlivoSimulator.AUTH_TOKEN),
                        BodyHandlers.ofString());
        await().until(() -> plivo.clock().next().isPresent());

        act("clock/advance", "{'seconds': 599}");
        assertThat(answer).isNotDone();
        act("clock/advance", "{'seconds': 1}");

        assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "clock/advance | {} | seconds must be a number of seconds | 0.5",
            "clock/advance | {'seconds': -1} | seconds must be a number of seconds | 5",
            "clock/advance | {'seconds': '1m'} | seconds must be a number of seconds | 5",
            "parties/+1 | {'does': 'sleeps'} | does is unknown: sleeps | never_answers",
            "parties/+1 | {'does': 'answers', 'after': 'soon'} | after must be a number of seconds | 5",
            "parties/+1 | {'does': 'busy', 'answers': true} | exclude each other | does",
            "parties/+1 | {'after': 5} | after needs does | voicemail",
            "parties/+1 | {'answers': true, 'after': 5} | after needs does | voicemail" })
    void whatIsWrongIsNamedWithWhatIsAllowed(String path, String json, String error, String allowed) throws Exception {
        assertNotTaken(post(path, json), 400, error, allowed);
        assertThat(plivo.clock().paused()).isFalse();
        assertThat(list("parties")).isEmpty();
    }

    @Test
    void theCommandLineSaysTheSame() {
        StandaloneOptions options = StandaloneOptions.of(new String[] {
                "port=0", "clock=paused",
                "person=" + AGENT + ",does=busy; " + EXPERT + ",does=answers,after=0.5,hangs_up_after=9" },
                new Properties());

        try (PlivoSimulator standalone = Standalone.open(options)) {
            assertThat(standalone.clock().paused()).isTrue();
            assertThat(standalone.person(AGENT)).hasToString(AGENT + " busy");
            assertThat(standalone.person(EXPERT)).hasToString(EXPERT + " answers");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "clock=stopped | clock must be runs or paused, not stopped",
            "person=+1415,does=sleeps | person: does is unknown: sleeps; allowed are [answers, voicemail, busy,",
            "person=+1415,do=busy | person: unknown field: do", "person=+1415 | person: answers must be true or false" })
    void whatIsWrongOnTheCommandLineIsNamed(String argument, String message) {
        assertThatThrownBy(() -> StandaloneOptions.of(new String[] { argument }, new Properties()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
