package io.github.camelplivo.xml;

import java.util.List;

import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.secondsOrAuto;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.value;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.Row.element;

/** The rows of what a caller presses, says or leaves on a recording. */
final class InputRows {

    private static final String INPUT = "https://www.plivo.com/docs/voice/xml/input";

    static final Kind FINISH = new Kind.Matches("[0-9*#]|none", "one of the keys 0 to 9, * and #, or none", "#", "none");

    private static final Attribute LOG = flag("log", true)
            .means("Whether Plivo logs what was entered; false for a PIN or the number of a card.");
    private static final Attribute REDIRECT = flag("redirect", true)
            .means("Whether the answer of action is obeyed next; otherwise this document goes on.");

    private static final Row GET_DIGITS = element("GetDigits", Verb.class)
            .does("Collects keys that the caller presses. What it holds is played meanwhile.")
            .page(INPUT)
            .holdsAny(Prompt.class)
            .takes(
                    url("action").means("URL told the keys; its answer is obeyed next."),
                    method("method", "POST").means("How action is called."),
                    whole("numDigits", 1, 99).defaultsTo("99").means("How many keys at most."),
                    whole("timeout", 1).defaultsTo("5").means("Seconds to wait for the first key."),
                    whole("digitTimeout", 1).defaultsTo("2").means("Seconds to wait for each further key."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the entry."),
                    whole("retries", 1).defaultsTo("1").means("How often the caller may try."),
                    REDIRECT,
                    flag("playBeep", false).means("Whether a beep follows what is played."),
                    value("validDigits", Kind.KEYS).defaultsTo("1234567890*#").means("Keys that count."),
                    url("invalidDigitsSound").means("URL of the audio to play after a key that does not count."),
                    LOG);

    private static final Row GET_INPUT = element("GetInput", Verb.class)
            .does("Collects keys or speech. What it holds is played meanwhile.")
            .page(INPUT)
            .elsewhereCalled("Gather")
            .holdsAny(Prompt.class)
            .takes(
                    url("action").asRequired().means("URL told the input; its answer is obeyed next."),
                    method("method", "POST").means("How action is called."),
                    oneOf("inputType", "dtmf", "speech", "dtmf speech").means("What counts as input."),
                    whole("executionTimeout", 5, 60).defaultsTo("15").means("Seconds that the whole may take."),
                    secondsOrAuto("digitEndTimeout", 2, 10).defaultsTo("auto").means("Seconds to wait for each further key."),
                    secondsOrAuto("speechEndTimeout", 2, 10).defaultsTo("auto")
                            .means("Seconds of silence that end the speech."),
                    whole("startInputTimeout", 1).means("Seconds to wait for the input to begin."),
                    whole("retries", 1).defaultsTo("1").means("How often the caller may try."),
                    whole("numDigits", 1, 32).defaultsTo("32").means("How many keys at most."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the entry."),
                    oneOf("speechModel", "default", "command_and_search", "phone_call").defaultsTo("default")
                            .means("How speech is recognised."),
                    value("hints", new Kind.ListOf(new Kind.Words(1, 100), ",", 500, 10_000))
                            .means("Phrases to be expected."),
                    value("language", Kind.LANGUAGE).defaultsTo("en-US").means("Language of the speech."),
                    flag("profanityFilter", false).means("Whether swearwords are masked."),
                    url("interimSpeechResultsCallback").means("URL told what has been recognised so far."),
                    method("interimSpeechResultsCallbackMethod", "POST").means("How interimSpeechResultsCallback is called."),
                    REDIRECT,
                    LOG);

    private static final Row RECORD = element("Record", Verb.class)
            .does("Records the caller, or the whole call from here on.")
            .page("https://www.plivo.com/docs/voice/xml/record")
            .takes(
                    url("action").means("URL told where the recording is; its answer is obeyed next."),
                    method("method", "POST").means("How action is called."),
                    oneOf("fileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    REDIRECT,
                    whole("timeout", 1).defaultsTo("15").means("Seconds of silence that end the recording."),
                    whole("maxLength", 1).defaultsTo("60").means("Seconds that the recording may last."),
                    value("finishOnKey", FINISH).defaultsTo("#").means("Key that ends the recording."),
                    flag("playBeep", true).means("Whether a beep comes first."),
                    flag("recordSession", false).means("Whether the whole call is recorded, in the background."),
                    flag("startOnDialAnswer", false).means("Whether the recording begins when the called party answers."),
                    oneOf("recordChannelType", "mono", "stereo").defaultsTo("stereo")
                            .means("Whether each party has a channel of its own."),
                    transcriptionType(),
                    url("transcriptionUrl").means("URL told the transcription."),
                    method("transcriptionMethod", "POST").means("How transcriptionUrl is called."),
                    oneOf("transcriptionReportType", "full", "compact").defaultsTo("compact")
                            .means("How much the transcription tells."),
                    url("callbackUrl").means("URL told when the recording is ready."),
                    method("callbackMethod", "POST").means("How callbackUrl is called."));

    static final List<Row> ROWS = List.of(GET_DIGITS, GET_INPUT, RECORD);

    private InputRows() {
    }

    static Attribute transcriptionType() {
        return oneOf("transcriptionType", "auto", "hybrid", "manual").means("Whether machines or people write it down.");
    }
}
