package io.github.camelplivo.xml;

import java.util.List;

import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Url;

import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.listOf;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.sipHeaders;
import static io.github.camelplivo.xml.Attribute.text;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.urlOr;
import static io.github.camelplivo.xml.Attribute.value;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.ElementRow.element;

/** The rows of where a call goes: to another party, to another document, to its end. */
final class RoutingRows {

    private static final String ROUTING = "https://www.plivo.com/docs/voice/xml/routing";

    private static final Attribute CALLER_ID = value("callerId", new Either(Kind.NUMBER, Kind.SIP))
            .means("Caller ID shown to the called party.");
    private static final Attribute CALLER_NAME = text("callerName", 1, 50).means("Caller name shown to the called party.");
    private static final Attribute SEND_DIGITS = value("sendDigits", Forms.DIGITS)
            .means("Digits to dial after the answer; w waits half a second, W a second.");
    private static final Attribute SEND_ON_PREANSWER = flag("sendOnPreanswer", false)
            .means("Whether sendDigits are pressed before the answer.");
    private static final Attribute SIP_HEADERS
            = sipHeaders("sipHeaders").means("SIP headers of the call: name=value,name=value.");

    private static final ElementRow DIAL = element("Dial", Verb.class)
            .does("Connects the call to another party. If several ring together, the first to answer is connected.")
            .page(ROUTING)
            .holdsSome(DialTarget.class)
            .takes(
                    url("action").means("URL Plivo notifies when the Dial ends; its answer is executed next."),
                    method("method", "POST").means("HTTP method Plivo uses to call action."),
                    whole("timeout", 1).means("Seconds to ring."),
                    whole("timeLimit", 1).defaultsTo("14400").means("Maximum duration of the connection in seconds."),
                    CALLER_ID,
                    CALLER_NAME,
                    flag("hangupOnStar", false).means("Whether the caller's * ends the other leg."),
                    flag("redirect", true)
                            .means("Whether the answer of action is executed next; if false, this document continues."),
                    url("callbackUrl")
                            .means("URL Plivo notifies when the called party answers, is connected, hangs up or presses keys."),
                    method("callbackMethod", "POST").means("HTTP method Plivo uses to call callbackUrl."),
                    url("confirmSound").means("URL of the Plivo XML that the called party hears before being connected."),
                    value("confirmKey", Forms.KEY).means("Key that the called party presses to accept."),
                    whole("confirmTimeout", 1).defaultsTo("120").means("Seconds to wait for confirmKey."),
                    urlOr("dialMusic", "real")
                            .means("What the caller hears while it rings: a URL, or real for the real ringing tone."),
                    listOf("digitsMatch", Forms.KEYS, ",").means("Keys of the caller that are reported to callbackUrl."),
                    listOf("digitsMatchBLeg", Forms.KEYS, ",")
                            .means("Keys of the called party that are reported to callbackUrl."),
                    SIP_HEADERS,
                    oneOf("callType", "voice", "whatsapp").defaultsTo("voice").means("How the call is made."));

    private static final ElementRow NUMBER = element("Number", DialTarget.class)
            .does("A phone number to call.")
            .page(ROUTING)
            .holdsValue(Kind.NUMBER, "number")
            .takes(
                    SEND_DIGITS,
                    oneOf("sendDigitsMode", "rfc2833").means("Whether sendDigits go as events instead of tones."),
                    SEND_ON_PREANSWER,
                    SIP_HEADERS,
                    CALLER_ID,
                    CALLER_NAME);

    private static final ElementRow USER = element("User", DialTarget.class)
            .does("A SIP address to call.")
            .page(ROUTING)
            .elsewhereCalled("Sip", "SIP", "Client")
            .holdsValue(Kind.SIP, "sipAddress")
            .takes(
                    SEND_DIGITS,
                    SEND_ON_PREANSWER,
                    SIP_HEADERS,
                    text("sipAuthUsername").means("User name for an endpoint that asks for one."),
                    text("sipAuthPassword", 8, 128).means("Password for an endpoint that asks for one."),
                    CALLER_ID,
                    CALLER_NAME)
            .must("sipAuthUsername and sipAuthPassword go together",
                    body -> body.has("sipAuthUsername") == body.has("sipAuthPassword"));

    private static final ElementRow REDIRECT = element("Redirect", Verb.class)
            .does("Continues with another document.")
            .page(ROUTING)
            .holdsValue(Url.WEB, "url")
            .takes(method("method", "POST").means("HTTP method Plivo uses to fetch the URL."));

    private static final ElementRow HANGUP = element("Hangup", Verb.class)
            .does("Ends the call.")
            .page(ROUTING)
            .elsewhereCalled("Reject")
            .takes(
                    oneOf("reason", "rejected", "busy").means("Reason reported to the caller."),
                    whole("schedule", 0).means("Seconds to wait before; the document continues meanwhile."));

    private static final ElementRow WAIT = element("Wait", Verb.class, Prompt.class)
            .does("Waits, and can listen for silence or a beep.")
            .page(ROUTING)
            .elsewhereCalled("Pause")
            .takes(
                    whole("length", 1).defaultsTo("1").means("Seconds to wait."),
                    flag("silence", false).means("Whether nothing is heard meanwhile, instead of music."),
                    whole("minSilence", 1).means("Milliseconds of silence to listen for."),
                    value("beep", new Either(
                            new Kind.Flag(), new Kind.Matches(
                                    "(duration|inter_silence|intra_silence|threshold)=[0-9]+"
                                                              + "(,(duration|inter_silence|intra_silence|threshold)=[0-9]+)*",
                                    "what a beep is like, such as duration=300,threshold=256", "duration=300,threshold=256")))
                            .defaultsTo("false").means("Whether to listen for a beep, or what that beep is like."));

    private static final ElementRow PRE_ANSWER = element("PreAnswer", Verb.class)
            .does("Plays prompts before the call is answered, for less than 30 seconds.")
            .page(ROUTING)
            .holdsAny(Prompt.class);

    static final List<ElementRow> ROWS = List.of(DIAL, NUMBER, USER, REDIRECT, HANGUP, WAIT, PRE_ANSWER);

    private RoutingRows() {
    }
}
