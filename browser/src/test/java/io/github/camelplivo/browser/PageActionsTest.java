package io.github.camelplivo.browser;

import java.time.Duration;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be done on the page. */
class PageActionsTest extends PageTestSupport {

    /** Who is not on the phone. */
    private void chooseAgent() {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(5));
        browser.click("#people .person");
    }

    @Test
    void somebodyCallsAndHangsUp() {
        browser.click("#open-call");
        browser.type("#call-dialog [name=connected_to]", AGENT);
        browser.press("#call-dialog", "Call");
        browser.awaitText(person(AGENT), "talks with " + CUSTOMER);

        browser.click(person(AGENT));
        browser.press("#selected", "Hang up");

        browser.awaitText("#quiet", "No calls");
        browser.click(".past summary");
        browser.awaitText("#over", AGENT + " ended: 4000 Normal Hangup");
    }

    @ParameterizedTest
    @CsvSource({ "Pick up, talks with, ANSWERED", "Refuse, silence, 3020" })
    void whoRingsPicksUpOrRefuses(String button, String words, String end) {
        plivo.person(AGENT).neverAnswers();
        plivo.dialIn(CUSTOMER, OFFICE, document("<Dial><Number>" + AGENT + "</Number></Dial><Wait/>"));
        browser.click(person(AGENT));
        browser.press("#selected", button);

        if (end.equals("ANSWERED")) {
            browser.awaitText(person(CUSTOMER), words);
        } else {
            browser.awaitNoText(".calls", AGENT);
            assertThat(plivo.calls().get(0).bLeg().orElseThrow().hangupCauseCode()).contains(3020);
        }
    }

    @ParameterizedTest
    @CsvSource({ "dtmf, Press keys, digits, 12, Digits", "speech, Speak, words, a good day, Speech" })
    void whoIsAskedPressesKeysOrSpeaks(String input, String button, String field, String text, String told) {
        String next = plivo.document("next", "<Response><Speak>Thank you</Speak></Response>");
        plivo.dialIn(CUSTOMER, OFFICE,
                document("<GetInput inputType=\"" + input + "\" action=\"" + next + "\"><Speak>Well</Speak></GetInput>"));
        browser.awaitText(person(CUSTOMER), "is asked");
        browser.click(person(CUSTOMER));
        browser.type("#selected [name=" + field + "]", text);
        browser.press("#selected", button);

        browser.awaitText(person(CUSTOMER), "Thank you");
        assertThat(plivo.fetches().get(1).form()).containsEntry(told, text);
    }

    @Test
    void aPersonIsToldWhatToDoWhenItRings() {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(5));
        browser.awaitText("#people", "answers after 5 s");
        browser.click("#people .person");
        browser.choose("#selected [name=does]", "is busy");
        browser.type("#selected [name=after]", "0");
        browser.press("#selected", "Set");

        browser.awaitText("#people", "is busy");
    }

    @Test
    void somebodyWhoWasNeverSeenIsToldWhatToDo() {
        browser.type("#anybody input", OTHER);
        browser.press("#anybody", "Choose");
        browser.choose("#selected [name=does]", "refuses");
        browser.press("#selected", "Set");

        browser.awaitText("#people", OTHER + " refuses");
    }

    @Test
    void whoNeverAnswersLetsItRing() {
        chooseAgent();
        browser.choose("#selected [name=does]", "never answers");
        browser.press("#selected", "Set");
        browser.awaitText("#people", "never answers");
        plivo.dialIn(CUSTOMER, OFFICE, document("<Dial><Number>" + AGENT + "</Number></Dial>"));

        browser.awaitText(person(AGENT), "rings");
    }

    @Test
    void aPersonSendsAnSms() {
        plivo.application("app", Map.of("message_url", document("")));
        plivo.account().number(OFFICE, "app");
        chooseAgent();
        browser.type("#selected [name=text]", "Call me back");
        browser.type("#selected [name=to]", OFFICE);
        browser.press("#selected", "Send an SMS");

        browser.click("#tape summary");
        browser.awaitText("#tape .whole", "Text = Call me back");
    }

    @Test
    void aMemberOfAPhlosCallHangsUp() {
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        browser.click(person(AGENT));
        browser.press("#selected", "Hang up");

        browser.awaitText("#people", AGENT);
        assertThat(plivo.multiPartyCall("support", "desk").member(AGENT).present()).isFalse();
    }

    @Test
    void whatIsRefusedIsToldInWords() {
        chooseAgent();
        browser.type("#selected [name=text]", "Hello");
        browser.type("#selected [name=to]", OFFICE);
        browser.press("#selected", "Send an SMS");

        browser.awaitText("#say", "Not done: ");
    }

    @Test
    void aRefusalIsToldAboveTheDialog() {
        browser.click("#open-call");
        browser.type("#call-dialog [name=answer_url]", "nonsense");
        browser.press("#call-dialog", "Call");

        browser.awaitText("#call-dialog[open] #say", "answer_url is not an absolute URL");
        browser.press("#call-dialog", "Close");
        browser.click("#open-call");
        browser.press("#call-dialog", "Call");
        browser.awaitText(person(CUSTOMER), "silence");
    }

    @Test
    void theWeatherIsMade() {
        browser.click("#open-weather");
        browser.choose("#weather-dialog [name=fault]", "503, after acting");
        browser.press("#weather-dialog", "Set");
        browser.awaitText("#open-weather", "Faults: on");
        assertThat(plivo.faults()).extracting(Object::toString).containsExactly("unavailable after acting");

        browser.click("#open-weather");
        browser.press("#weather-dialog", "Clear");
        browser.awaitNoText("#open-weather", "on");
        assertThat(plivo.faults()).isEmpty();
    }

    @Test
    void theNextReportIsLost() {
        browser.click("#open-weather");
        browser.choose("#weather-dialog [name=post]", "the next one is lost");
        browser.click("#weather-dialog form:last-of-type button");
        browser.awaitText("#open-weather", "Faults: on");

        String url = document("");
        plivo.dialIn(CUSTOMER, OFFICE, document("<Dial callbackUrl=\"" + url + "\"><Number>" + AGENT + "</Number></Dial>"));

        browser.awaitNoText("#open-weather", "on");
    }

    @Test
    void theClockStandsAndMoves() {
        browser.press(".bar", "Pause");
        browser.awaitText("#pause", "Run");
        assertThat(plivo.clock().paused()).isTrue();
        String before = browser.text("#time");

        browser.press(".bar", "+5 s");
        browser.awaitNoText("#time", before);
        browser.press(".bar", "Run");
        browser.awaitText("#pause", "Pause");
        assertThat(plivo.clock().paused()).isFalse();
    }
}
