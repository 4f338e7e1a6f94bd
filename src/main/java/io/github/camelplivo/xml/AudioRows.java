package io.github.camelplivo.xml;

import java.util.List;

import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Url;

import static io.github.camelplivo.xml.Attribute.extraHeaders;
import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.form;
import static io.github.camelplivo.xml.Attribute.listOf;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.value;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.ElementRow.element;

/** The rows of what is heard, streamed or sent as a message. */
final class AudioRows {

    private static final String AUDIO_OUTPUT = "https://www.plivo.com/docs/voice/xml/audio-output";
    private static final int LONGEST_SYNTHESIS = 3_000;
    /** By WOMAN and MAN. */
    private static final List<String> SPOKEN = List.of("da-DK", "nl-NL", "en-AU", "en-GB", "en-US", "fr-FR", "fr-CA", "de-DE",
            "it-IT", "pl-PL", "pt-PT", "pt-BR", "ru-RU", "es-ES", "es-US", "sv-SE");

    private static final ElementRow SPEAK = element("Speak", Verb.class, Prompt.class)
            .does("Reads text aloud. SSML in it needs a Polly voice.")
            .page(AUDIO_OUTPUT)
            .elsewhereCalled("Say", "Talk")
            .holdsTextAnd(Spoken.class)
            .takes(
                    form("voice", "(?i:WOMAN|MAN)|Polly\\.[A-Za-z][A-Za-z-]*",
                            "WOMAN, MAN or a Polly voice such as Polly.Joanna",
                            "MAN", "Polly.Joanna").defaultsTo("WOMAN").means("Voice that reads the text."),
                    value("language", Forms.LANGUAGE).defaultsTo("en-US").means("Language of the text."),
                    whole("loop", 0).defaultsTo("1").means("How often the text is read; 0 repeats it until the call ends."))
            .must("SSML needs a voice of Polly, such as Polly.Joanna", body -> body.elements().isEmpty() || isPolly(body))
            .must("a Polly voice reads at most " + LONGEST_SYNTHESIS + " characters",
                    body -> !isPolly(body) || body.text().length() <= LONGEST_SYNTHESIS)
            .should("the voices WOMAN and MAN speak only " + String.join(", ", SPOKEN)
                    + ". For another language set a Polly voice"
                    + " of it, such as voice=\"Polly.Aditi\", or Plivo ends the call (8011)",
                    body -> isPolly(body) || SPOKEN.contains(body.attributes().getOrDefault("language", "en-US")))
            .must("it needs something to read", body -> !body.elements().isEmpty() || !body.text().isBlank());

    private static final ElementRow PLAY = element("Play", Verb.class, Prompt.class)
            .does("Plays an audio file, mp3 or wav, of at most 10 MB.")
            .page(AUDIO_OUTPUT)
            .holdsValue(Url.WEB, "url")
            .takes(whole("loop", 0).defaultsTo("1").means("How often the sound is played; 0 repeats it until the call ends."));

    private static final ElementRow DTMF = element("DTMF", Verb.class)
            .does("Sends the tones of keys.")
            .page(AUDIO_OUTPUT)
            .holdsValue(Forms.DIGITS, "digits")
            .takes(flag("async", true).means("Whether the next step begins while the tones are still being sent."));

    private static final ElementRow STREAM = element("Stream", Verb.class)
            .does("Streams the audio of the call to a WebSocket.")
            .page("https://www.plivo.com/docs/voice/xml/audio-streaming")
            .holdsValue(Url.SOCKET, "url")
            .takes(
                    flag("bidirectional", false).means("Whether the other side may send audio too."),
                    oneOf("audioTrack", "inbound", "outbound", "both").defaultsTo("inbound").means("Which audio is streamed."),
                    whole("streamTimeout", 1).defaultsTo("86400").means("Seconds after which the stream ends."),
                    url("statusCallbackUrl").means("URL Plivo notifies when the stream starts, stops or breaks."),
                    method("statusCallbackMethod", "POST").means("HTTP method Plivo uses to call statusCallbackUrl."),
                    oneOf("contentType", "audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000")
                            .defaultsTo("audio/x-l16;rate=8000").means("Codec and sampling rate."),
                    extraHeaders("extraHeaders").means("Names with values to pass to the WebSocket: name=value,name=value."),
                    flag("keepCallAlive", false).means("Whether the next step waits for the end of the stream."),
                    flag("noiseCancellation", false).means("Whether noise is removed."),
                    whole("noiseCancellationLevel", 60, 100).defaultsTo("85").means("How much of the noise is removed."))
            .must("a stream that is bidirectional has the audioTrack inbound",
                    body -> !body.has("bidirectional", "true") || !body.has("audioTrack") || body.has("audioTrack", "inbound"));

    private static final ElementRow MESSAGE = element("Message", Verb.class)
            .does("Sends a text message.")
            .elsewhereCalled("Sms")
            .holdsText("text")
            .takes(
                    value("src", Kind.SENDER).asRequired().means("Sender: a phone number or a sender id."),
                    listOf("dst", Kind.NUMBER, "<").asRequired()
                            .means("Recipient: a phone number, or several separated by a less-than sign."),
                    oneOf("type", "sms").defaultsTo("sms").means("Kind of message."),
                    url("callbackUrl").means("URL Plivo notifies of the status of the message."),
                    method("callbackMethod", "POST").means("HTTP method Plivo uses to call callbackUrl."));

    static final List<ElementRow> ROWS = List.of(SPEAK, PLAY, DTMF, STREAM, MESSAGE);

    private AudioRows() {
    }

    private static boolean isPolly(Body body) {
        return body.attributes().getOrDefault("voice", "").startsWith("Polly.");
    }
}
