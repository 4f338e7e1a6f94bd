package io.github.camelplivo.simulator;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Menus: callers who dial in, and the keys they press. */
class PlivoSimulatorDigitsTest extends PlivoSimulatorTestSupport {

    /** A caller who has dialled in and is at this element, which is followed by another. */
    private Leg at(String element) {
        String menu = response("menu", element + "<Speak>You said nothing</Speak>");
        Leg caller = plivo.dialIn(CALLER, OFFICE, menu).aLeg();
        plivo.settle();
        return caller;
    }

    private String action() {
        return response("chosen", "<Speak>Thank you</Speak>");
    }

    private Map<String, String> lastFields() {
        return plivo.fetches().get(plivo.fetches().size() - 1).form();
    }

    @Test
    void aCallThatDialsInObeysTheDocumentOfItsAnswerUrl() {
        Call call = plivo.dialIn(CALLER, OFFICE, response("welcome", "<Speak>Welcome</Speak>"));
        plivo.settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Welcome\"");
        assertThat(plivo.fetches().get(0).form()).containsEntry("Event", "StartApp").containsEntry("Direction", "inbound")
                .containsEntry("From", CALLER).containsEntry("To", OFFICE).containsEntry("CallUUID", call.uuid());
    }

    @Test
    void aCallThatDialsInEndsWhenThereIsNoDocument() {
        Call call = plivo.dialIn(CALLER, OFFICE, "http://127.0.0.1:" + plivo.port() + "/documents/none");
        plivo.settle();

        assertEnded(call.aLeg(), 7011, "Error Reaching Answer URL");
    }

    @Test
    void getDigitsWaitsAndSendsWhatIsPressedToItsAction() {
        Leg caller = at("<GetDigits action='" + action() + "'><Speak>Press 1</Speak></GetDigits>");
        assertThat(caller.doing()).isEqualTo("is asked to press keys");

        caller.press("12");
        plivo.settle();

        assertThat(caller.doing()).isEqualTo("hears \"Thank you\"");
        assertThat(lastFields()).containsEntry("Digits", "12").containsEntry("CallUUID", caller.uuid());
    }

    @Test
    void getInputSaysThatKeysWerePressed() {
        Leg caller = at("<GetInput inputType='dtmf speech' action='" + action() + "'/>");

        caller.press("3");
        plivo.settle();

        assertThat(lastFields()).containsEntry("Digits", "3").containsEntry("InputType", "dtmf").containsEntry("Speech", "");
    }

    @ParameterizedTest
    @CsvSource({
            "'', 12#34, 12", "finishOnKey='*', 1#2*3, 1#2", "numDigits='3', 123456, 123", "finishOnKey='none', 1#2, 1#2",
            "validDigits='12', 21#, 21" })
    void whatIsEnteredEndsWhereTheElementSays(String attributes, String pressed, String entered) {
        Leg caller = at("<GetDigits action='" + action() + "' " + (attributes == null ? "" : attributes) + "/>");

        caller.press(pressed);
        plivo.settle();

        assertThat(lastFields()).containsEntry("Digits", entered);
    }

    @ParameterizedTest
    @CsvSource({ "''", "'#'" })
    void silenceLeadsToTheNextElement(String nothing) {
        Leg caller = at("<GetDigits action='" + action() + "'/>");

        caller.press(nothing);
        plivo.settle();

        assertThat(caller.doing()).isEqualTo("hears \"You said nothing\"");
        assertThat(plivo.fetches()).hasSize(1);
    }

    @Test
    void keysWithoutAnActionLeadToTheNextElement() {
        Leg caller = at("<GetDigits/>");

        caller.press("1");

        assertThat(caller.doing()).isEqualTo("hears \"You said nothing\"");
    }

    @Test
    void keysThatAreNotTakenLeaveTheCallerWhereHeIs() {
        Leg caller = at("<GetDigits validDigits='12' action='" + action() + "'/>");

        assertThatThrownBy(() -> caller.press("3")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("12");
        assertThatThrownBy(() -> at("<GetInput inputType='speech'/>").press("3"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("speak");
        assertThat(caller.doing()).isEqualTo("is asked to press keys");
    }

    @Test
    void keysThatNobodyAsksForAreRefused() {
        Leg caller = plivo.call(CALLER, OFFICE).aLeg();

        assertThatThrownBy(() -> caller.press("1")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("alone, hears silence");
    }
}
