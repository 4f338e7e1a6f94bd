package io.github.camelplivo.xml;

import java.util.List;

import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;

import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.secondsOrAuto;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.value;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.ElementRow.element;

/** The rows of what a caller presses, says or leaves on a recording. */
final class InputRows {

    private static final String INPUT = "https://www.plivo.com/docs/voice/xml/input";

    static final Kind FINISH = new Kind.Matches("[0-9*#]|none", "one of the keys 0 to 9, * and #, or none", "#", "none");

    private static final Attribute LOG = flag("log", true)
            .means("Whether Plivo logs what was entered; false for a PIN or the number of a card.");
    private static final Attribute REDIRECT = flag("redirect", true)
            .means("Whether the answer of action is executed next; if false, this document continues.");

    private static final ElementRow GET_DIGITS = element("GetDigits", Verb.class)
            .does("Collects keys that the caller presses. The elements inside it are played meanwhile.")
            .page(INPUT)
            .holdsAny(Prompt.class)
            .takes(
                    url("action").means("URL that receives the digits; its answer is executed next."),
                    method("method", "POST").means("HTTP method Plivo uses to call action."),
                    whole("numDigits", 1, 99).defaultsTo("99").means("Maximum number of digits."),
                    whole("timeout", 1).defaultsTo("5").means("Seconds to wait for the first key."),
                    whole("digitTimeout", 1).defaultsTo("2").means("Seconds to wait for each further key."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the entry."),
                    whole("retries", 1).defaultsTo("1").means("Number of attempts."),
                    REDIRECT,
                    flag("playBeep", false).means("Whether a beep follows what is played."),
                    value("validDigits", Forms.KEYS).defaultsTo("1234567890*#").means("Allowed keys."),
                    url("invalidDigitsSound").means("URL of the audio to play after a key that is not allowed."),
                    LOG);

    private static final ElementRow GET_INPUT = element("GetInput", Verb.class)
            .does("Collects keys or speech. The elements inside it are played meanwhile.")
            .page(INPUT)
            .elsewhereCalled("Gather")
            .holdsAny(Prompt.class)
            .takes(
                    url("action").asRequired().means("URL that receives the input; its answer is executed next."),
                    method("method", "POST").means("HTTP method Plivo uses to call action."),
                    oneOf("inputType", "dtmf", "speech", "dtmf speech").means("What counts as input."),
                    whole("executionTimeout", 5, 60).defaultsTo("15").means("Seconds for the whole input."),
                    secondsOrAuto("digitEndTimeout", 2, 10).defaultsTo("auto").means("Seconds to wait for each further key."),
                    secondsOrAuto("speechEndTimeout", 2, 10).defaultsTo("auto")
                            .means("Seconds of silence that end the speech."),
                    whole("startInputTimeout", 1).means("Seconds to wait for the input to begin."),
                    whole("retries", 1).defaultsTo("1").means("Number of attempts."),
                    whole("numDigits", 1, 32).defaultsTo("32").means("Maximum number of digits."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the entry."),
                    oneOf("speechModel", "default", "command_and_search", "phone_call").defaultsTo("default")
                            .means("How speech is recognised."),
                    value("hints", new ListOf(new Kind.Words(1, 100), ",", 1, 500, 10_000, false))
                            .means("Phrases to expect."),
                    value("language", Forms.LANGUAGE).defaultsTo("en-US").means("Language of the speech."),
                    flag("profanityFilter", false).means("Whether swearwords are masked."),
                    url("interimSpeechResultsCallback").means("URL that receives interim results."),
                    method("interimSpeechResultsCallbackMethod", "POST")
                            .means("HTTP method Plivo uses to call interimSpeechResultsCallback."),
                    REDIRECT,
                    LOG);

    private static final ElementRow RECORD = element("Record", Verb.class)
            .does("Records the caller, or the whole call from here on.")
            .page("https://www.plivo.com/docs/voice/xml/record")
            .takes(
                    url("action").means("URL that receives the recording; its answer is executed next."),
                    method("method", "POST").means("HTTP method Plivo uses to call action."),
                    oneOf("fileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    REDIRECT,
                    whole("timeout", 1).defaultsTo("15").means("Seconds of silence that end the recording."),
                    whole("maxLength", 1).defaultsTo("60").means("Maximum duration of the recording in seconds."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the recording."),
                    flag("playBeep", true).means("Whether a beep comes first."),
                    flag("recordSession", false).means("Whether the whole call is recorded, in the background."),
                    flag("startOnDialAnswer", false).means("Whether the recording begins when the called party answers."),
                    oneOf("recordChannelType", "mono", "stereo").defaultsTo("stereo")
                            .means("Whether each party has a channel of its own."),
                    transcriptionType(),
                    url("transcriptionUrl").means("URL that receives the transcription."),
                    method("transcriptionMethod", "POST").means("HTTP method Plivo uses to call transcriptionUrl."),
                    oneOf("transcriptionReportType", "full", "compact").defaultsTo("compact")
                            .means("How detailed the transcription is."),
                    url("callbackUrl").means("URL Plivo notifies when the recording is ready."),
                    method("callbackMethod", "POST").means("HTTP method Plivo uses to call callbackUrl."));

    static final List<ElementRow> ROWS = List.of(GET_DIGITS, GET_INPUT, RECORD);

    private InputRows() {
    }

    static Attribute transcriptionType() {
        return oneOf("transcriptionType", "auto", "hybrid", "manual").means("Whether machines or people transcribe it.");
    }
}
