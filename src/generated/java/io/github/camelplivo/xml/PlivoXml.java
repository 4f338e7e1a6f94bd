/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

import java.util.Arrays;
import java.util.Collection;

/** Makes the elements of a document, to be imported statically. */
public final class PlivoXml {

    private PlivoXml() {
    }

    /**
     * A document: the steps of a call, executed one after the other. After the last step the call ends.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Response response(Verb... children) {
        return new Response(Body.of("Response").holding(Arrays.asList(children)));
    }

    /**
     * A document: the steps of a call, executed one after the other. After the last step the call ends.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Response response(Collection<? extends Verb> children) {
        return new Response(Body.of("Response").holding(children));
    }

    /**
     * Reads text aloud. SSML in it needs a Polly voice.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Speak speak(String text) {
        return new Speak(Body.of("Speak").holding(text));
    }

    /**
     * Reads text aloud. SSML in it needs a Polly voice.
     *
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Speak speak(Spoken... parts) {
        return new Speak(Body.of("Speak").holding(Arrays.asList(parts)));
    }

    /**
     * Plays an audio file, mp3 or wav, of at most 10 MB.
     *
     * @param url an absolute http or https URL
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Play play(String url) {
        return new Play(Body.of("Play").holding(url));
    }

    /**
     * Sends the tones of keys.
     *
     * @param digits digits, * and #, with w for a pause of half a second and W for one of a second
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static DTMF dtmf(String digits) {
        return new DTMF(Body.of("DTMF").holding(digits));
    }

    /**
     * Streams the audio of the call to a WebSocket.
     *
     * @param url an absolute wss URL
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Stream stream(String url) {
        return new Stream(Body.of("Stream").holding(url));
    }

    /**
     * Sends a text message.
     *
     * @param src sender: a phone number or a sender id
     * @param dst recipient: a phone number, or several separated by a less-than sign
     * @param text some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Message message(String src, String dst, String text) {
        return new Message(Body.of("Message").with("src", src).with("dst", dst).holding(text));
    }

    /**
     * Collects keys that the caller presses. The elements inside it are played meanwhile.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static GetDigits getDigits(Prompt... children) {
        return new GetDigits(Body.of("GetDigits").holding(Arrays.asList(children)));
    }

    /**
     * Collects keys that the caller presses. The elements inside it are played meanwhile.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static GetDigits getDigits(Collection<? extends Prompt> children) {
        return new GetDigits(Body.of("GetDigits").holding(children));
    }

    /**
     * Collects keys or speech. The elements inside it are played meanwhile.
     *
     * @param action URL that receives the input; its answer is executed next
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static GetInput getInput(String action, Prompt... children) {
        return new GetInput(Body.of("GetInput").with("action", action).holding(Arrays.asList(children)));
    }

    /**
     * Collects keys or speech. The elements inside it are played meanwhile.
     *
     * @param action URL that receives the input; its answer is executed next
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static GetInput getInput(String action, Collection<? extends Prompt> children) {
        return new GetInput(Body.of("GetInput").with("action", action).holding(children));
    }

    /**
     * Records the caller, or the whole call from here on.
     *
     * @return the element
     */
    public static Record record() {
        return new Record(Body.of("Record"));
    }

    /**
     * Connects the call to another party. If several ring together, the first to answer is connected.
     *
     * @param first the first element of the content
     * @param more the elements after it, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Dial dial(DialTarget first, DialTarget... more) {
        return new Dial(Body.of("Dial").holdingAll(first, more));
    }

    /**
     * Connects the call to another party. If several ring together, the first to answer is connected.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Dial dial(Collection<? extends DialTarget> children) {
        return new Dial(Body.of("Dial").holding(children));
    }

    /**
     * A phone number to call.
     *
     * @param number an E.164 phone number (digits with the country code, a leading plus is fine)
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Number number(String number) {
        return new Number(Body.of("Number").holding(number));
    }

    /**
     * A SIP address to call.
     *
     * @param sipAddress a SIP address (sip:...)
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static User user(String sipAddress) {
        return new User(Body.of("User").holding(sipAddress));
    }

    /**
     * Continues with another document.
     *
     * @param url an absolute http or https URL
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Redirect redirect(String url) {
        return new Redirect(Body.of("Redirect").holding(url));
    }

    /**
     * Ends the call.
     *
     * @return the element
     */
    public static Hangup hangup() {
        return new Hangup(Body.of("Hangup"));
    }

    /**
     * Waits, and can listen for silence or a beep.
     *
     * @return the element
     */
    public static Wait waiting() {
        return new Wait(Body.of("Wait"));
    }

    /**
     * Plays prompts before the call is answered, for less than 30 seconds.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static PreAnswer preAnswer(Prompt... children) {
        return new PreAnswer(Body.of("PreAnswer").holding(Arrays.asList(children)));
    }

    /**
     * Plays prompts before the call is answered, for less than 30 seconds.
     *
     * @param children the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static PreAnswer preAnswer(Collection<? extends Prompt> children) {
        return new PreAnswer(Body.of("PreAnswer").holding(children));
    }

    /**
     * Adds the call to the conference with this name.
     *
     * @param name some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Conference conference(String name) {
        return new Conference(Body.of("Conference").holding(name));
    }

    /**
     * Adds the call to the multi-party call with this name.
     *
     * @param role role of the participant
     * @param name some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static MultiPartyCall multiPartyCall(MultiPartyCall.Role role, String name) {
        return new MultiPartyCall(Body.of("MultiPartyCall").with("role", role).holding(name));
    }

    /** The element that a body makes. */
    static Element<?> element(Body body) {
        return switch (body.row().name()) {
            case "Response" -> new Response(body);
            case "Speak" -> new Speak(body);
            case "Play" -> new Play(body);
            case "DTMF" -> new DTMF(body);
            case "Stream" -> new Stream(body);
            case "Message" -> new Message(body);
            case "GetDigits" -> new GetDigits(body);
            case "GetInput" -> new GetInput(body);
            case "Record" -> new Record(body);
            case "Dial" -> new Dial(body);
            case "Number" -> new Number(body);
            case "User" -> new User(body);
            case "Redirect" -> new Redirect(body);
            case "Hangup" -> new Hangup(body);
            case "Wait" -> new Wait(body);
            case "PreAnswer" -> new PreAnswer(body);
            case "Conference" -> new Conference(body);
            case "MultiPartyCall" -> new MultiPartyCall(body);
            case "break" -> new Break(body);
            case "emphasis" -> new Emphasis(body);
            case "lang" -> new Lang(body);
            case "p" -> new P(body);
            case "phoneme" -> new Phoneme(body);
            case "prosody" -> new Prosody(body);
            case "s" -> new S(body);
            case "say-as" -> new SayAs(body);
            case "sub" -> new Sub(body);
            case "w" -> new W(body);
            default -> throw new IllegalArgumentException("no class for " + body.row());
        };
    }
}
