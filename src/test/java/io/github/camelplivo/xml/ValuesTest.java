package io.github.camelplivo.xml;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the values of attributes and the texts of elements may not be. */
class ValuesTest {

    private static final String DIGITS
            = "must be digits, * and #, with w for a pause of half a second and W for one of a second";
    static final String NUMBER = "must be an E.164 phone number (digits with the country code, a leading plus is fine)";
    private static final String URL = "must be an absolute http or https URL";

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("Speak", "voice", "JOANNA", "must be WOMAN, MAN or a Polly voice such as Polly.Joanna"),
                arguments("Speak", "language", "english!", "must be a language such as en-US"),
                arguments("Speak", "loop", "-1", "must be a whole number from 0"),
                arguments("Speak", "loop", "1.5", "must be a whole number from 0"),
                arguments("Wait", "length", "0", "must be a whole number from 1"),
                arguments("Wait", "silence", "yes", "must be true or false"),
                arguments("Wait", "beep", "loud",
                        "must be true or false, or what a beep is like, such as duration=300,threshold=256"),
                arguments("Hangup", "reason", "tired", "must be one of rejected, busy"),
                arguments("Redirect", "method", "PUT", "must be one of GET, POST"),
                arguments("GetDigits", "action", "/relative", URL),
                arguments("GetDigits", "action", "https://", URL),
                arguments("GetDigits", "action", "https://a b", URL),
                arguments("GetDigits", "action", "ftp://x.example", URL),
                arguments("GetDigits", "action", "javascript:alert(1)", URL),
                arguments("GetDigits", "numDigits", "100", "must be a whole number from 1 to 99"),
                arguments("GetDigits", "finishOnKey", "##", "must be one of the keys 0 to 9, * and #, or none"),
                arguments("GetDigits", "validDigits", "12a", "must be digits, * and #"),
                arguments("GetInput", "inputType", "voice", "must be one of dtmf, speech, dtmf speech"),
                arguments("GetInput", "executionTimeout", "4", "must be a whole number from 5 to 60"),
                arguments("GetInput", "digitEndTimeout", "11", "must be a whole number from 2 to 10, or auto"),
                arguments("GetInput", "numDigits", "33", "must be a whole number from 1 to 32"),
                arguments("GetInput", "speechModel", "best", "must be one of default, command_and_search, phone_call"),
                arguments("GetInput", "hints", "a,,b",
                        "must be text of at most 100 characters, or up to 500 of them joined by commas, 10000 characters in all"),
                arguments("Record", "fileFormat", "ogg", "must be one of mp3, wav"),
                arguments("Record", "recordChannelType", "dual", "must be one of mono, stereo"),
                arguments("Record", "transcriptionType", "best", "must be one of auto, hybrid, manual"),
                arguments("Record", "transcriptionReportType", "best", "must be one of full, compact"),
                arguments("Dial", "callerName", "x".repeat(51), "must be text of at most 50 characters"),
                arguments("Dial", "callerId", "me", NUMBER + ", or a SIP address (sip:...)"),
                arguments("Dial", "confirmKey", "12", "must be one of the keys 0 to 9, * and #"),
                arguments("Dial", "dialMusic", "jazz", "must be real, or an absolute http or https URL"),
                arguments("Dial", "digitsMatch", "1,x", "must be digits, * and #, or several of them joined by commas"),
                arguments("Dial", "callType", "fax", "must be one of voice, whatsapp"),
                arguments("Dial", "sipHeaders", "Test",
                        "must be name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio,"
                                                        + " ClientRegion"),
                arguments("Dial", "sipHeaders", "a=1,plivo-x=2", "must be name=value pairs"),
                arguments("Dial", "sipHeaders", "ClientRegion=eu", "must be name=value pairs"),
                arguments("Number", "sendDigits", "12x", DIGITS),
                arguments("Number", "sendDigitsMode", "inband", "must be rfc2833"),
                arguments("User", "sipAuthPassword", "1234567", "must be text of 8 to 128 characters"),
                arguments("Conference", "enterSound", "gong",
                        "must be one of none, beep:1, beep:2, or an absolute http or https URL"),
                arguments("Conference", "maxMembers", "21", "must be a whole number from 1 to 20"),
                arguments("MultiPartyCall", "role", "boss", "must be one of agent, supervisor, customer, ai-agent"),
                arguments("MultiPartyCall", "maxDuration", "299", "must be a whole number from 300 to 28800"),
                arguments("MultiPartyCall", "maxParticipants", "11", "must be a whole number from 2 to 10"),
                arguments("MultiPartyCall", "recordMinMemberCount", "3", "must be a whole number from 1 to 2"),
                arguments("MultiPartyCall", "statusCallbackEvents", "mpc-state-changes,all",
                        "must be one of mpc-state-changes,"),
                arguments("MultiPartyCall", "aiAgentStreamServiceUrl", "https://x.example", "must be an absolute wss URL"),
                arguments("Message", "src", "a very long sender", "must be a phone number, a short code or a sender's name"),
                arguments("Message", "dst", "14152225555,14152226666",
                        NUMBER + ", or several of them joined by less-than signs"),
                arguments("Message", "type", "fax", "must be sms"),
                arguments("Stream", "audioTrack", "all", "must be one of inbound, outbound, both"),
                arguments("Stream", "contentType", "audio/wav", "must be one of audio/x-l16;rate=8000"),
                arguments("Stream", "streamTimeout", "0", "must be a whole number from 1"),
                arguments("Stream", "extraHeaders", "a=" + "x".repeat(511),
                        "must be name=value pairs joined by commas, at most 512 bytes"),
                arguments("break", "strength", "huge", "must be one of none, x-weak, weak, medium, strong, x-strong"),
                arguments("break", "time", "5", "must be a time such as 500ms or 2s"),
                arguments("emphasis", "level", "huge", "must be one of strong, moderate, reduced, none"),
                arguments("prosody", "rate", "93", "must be x-slow, slow, medium"),
                arguments("prosody", "volume", "7dB", "must be silent, x-soft"),
                arguments("prosody", "pitch", "11%", "must be x-low, low"),
                arguments("say-as", "interpret-as", "A Date", "must be a word such as date"),
                arguments("w", "role", "verb", "must be a part of speech such as amazon:VB"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueThatIsNotAllowedIsRefusedAndNotRepeated(String element, String attribute, String value, String allowed) {
        assertThatThrownBy(() -> Body.of(element).with(attribute, value)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(element + " " + attribute + " " + allowed)
                .message().satisfies(said -> assertThat(said.substring((element + " " + attribute + " " + allowed).length()))
                        .doesNotContain(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play     | not a URL          | " + URL,
            "Play     | ftp://x.example    | " + URL,
            "Redirect | x.example/next     | " + URL,
            "Stream   | ws://x.example     | must be an absolute wss URL",
            "Stream   | https://x.example  | must be an absolute wss URL",
            "DTMF     | 12a                | " + DIGITS,
            "Number   | +0123456789        | " + NUMBER,
            "Number   | 911                | " + NUMBER,
            "Number   | sip:a@b.example    | " + NUMBER,
            "User     | agent              | must be a SIP address (sip:...)",
            "User     | +14152225555       | must be a SIP address (sip:...)" })
    void aTextThatIsNotAllowedIsRefusedAndNotRepeated(String element, String text, String allowed) {
        assertThatThrownBy(() -> Body.of(element).holding(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text of " + element + " " + allowed);
    }

    @Test
    void noValueIsNull() {
        assertThatThrownBy(() -> speak("x").voice(null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Speak voice must not be null; leave it out instead");
        assertThatThrownBy(() -> number(null)).hasMessage("the text of Number must not be null");
        assertThatThrownBy(() -> response((Verb) null)).isInstanceOf(IllegalArgumentException.class);
    }
}
