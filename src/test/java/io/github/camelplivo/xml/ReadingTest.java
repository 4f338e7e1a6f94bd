package io.github.camelplivo.xml;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.multiPartyCall;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.play;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is read, and what is said of a document that Plivo would not obey as it is meant. */
class ReadingTest {

    private static final Locale HERE = Locale.getDefault();

    /** The reader's words are the JDK's, in the language of whoever runs it. */
    @BeforeAll
    static void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void inTheLanguageFromHere() {
        Locale.setDefault(HERE);
    }

    private static List<String> problems(String xml) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> Response.parse(xml)).problems();
    }

    /** A document, and all that is said of it. */
    private static Arguments broken(String xml, String... problems) {
        return arguments(xml, List.of(problems));
    }

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                // The document
                broken("", "line 1, column 1: the document is not well-formed XML: Premature end of file."),
                broken("{}", "line 1, column 1: the document is not well-formed XML: Content is not allowed in prolog."),
                broken("<Response>",
                        "line 1, column 11: the document is not well-formed XML: XML document structures must start and"
                                     + " end within the same entity."),
                broken("<Response><Dial></Response>",
                        "line 1, column 19: the document is not well-formed XML: The element type \"Dial\" must be terminated by"
                                                      + " the matching end-tag \"</Dial>\"."),
                broken("<Response><Redirect>https://x.example/?a=1&b=2</Redirect></Response>",
                        "line 1, column 45: the document is not well-formed XML: The reference to entity \"b\" must end with the"
                                                                                               + " ';' delimiter. (an & is written &amp;)"),
                broken("<Response><Speak>Ann & Bob</Speak></Response>",
                        "line 1, column 23: the document is not well-formed XML: The entity name must immediately follow the"
                                                                        + " '&' in the entity reference. (an & is written &amp;)"),
                broken("\n<?xml version='1.0'?><Response/>",
                        "line 2, column 6: the document is not well-formed XML: The processing instruction target matching"
                                                             + " \"[xX][mM][lL]\" is not allowed. (nothing may stand before <?xml, not even a blank)"),
                broken("<Response/><Response/>",
                        "line 1, column 13: the document is not well-formed XML: The markup in the document"
                                                 + " following the root element must be well-formed."),
                broken("<Response><Dail/><Dial></Response>",
                        "line 1, column 11: Plivo XML has no element Dail; did you mean Dial?",
                        "line 1, column 26: the document is not well-formed XML: The element type \"Dial\" must be terminated by the"
                                                                                                + " matching end-tag \"</Dial>\"."),
                broken("<Dial/>", "line 1, column 1: the document must be a Response, not Dial"),
                broken("<response/>", "line 1, column 1: the document must be a Response, not response"),
                broken("<Response xmlns='urn:x'/>",
                        "line 1, column 1: the document must be a Response, not Response of a namespace"),
                broken("<x:Response xmlns:x='urn:x'/>", "line 1, column 1: the document must be a Response, not x:Response"),
                broken("<Response><Speak>a\u0001b</Speak></Response>",
                        "line 1, column 19: the document is not well-formed XML: An invalid XML character (Unicode: 0x1) was found"
                                                                       + " in the element content of the document."),
                broken("<?xml version='1.1'?><Response><Speak>&#1;</Speak></Response>",
                        "line 1, column 39: the text of Speak must not hold the character U+0001, which XML cannot carry"),
                // Names
                broken("<Response><Dail><Number>14152225555</Number></Dail></Response>",
                        "line 1, column 11: Plivo XML has no element Dail; did you mean Dial?"),
                broken("<Response><dial/></Response>", "line 1, column 11: Plivo XML has no element dial; did you mean Dial?"),
                broken("<Response><Say>Hi</Say></Response>",
                        "line 1, column 11: Plivo XML has no element Say; did you mean Speak?"),
                broken("<Response><Reject/></Response>",
                        "line 1, column 11: Plivo XML has no element Reject; did you mean Hangup?"),
                broken("<Response><Dial><Sip>sip:a@b.example</Sip></Dial></Response>",
                        "line 1, column 17: Plivo XML has no element Sip; did you mean User?"),
                broken("<Response><Frobnicate/></Response>", "line 1, column 11: Plivo XML has no element Frobnicate"),
                broken("<Response><" + "x".repeat(99) + "/></Response>",
                        "line 1, column 11: Plivo XML has no element " + "x".repeat(40) + "..."),
                broken("<Response><Wait lenght='5'/></Response>",
                        "line 1, column 11: Wait has no attribute lenght; did you mean length?"),
                broken("<Response><Dial callerID='14152225555'><Number>14152225555</Number></Dial></Response>",
                        "line 1, column 11: Dial has no attribute callerID; did you mean callerId?"),
                broken("<Response><Wait min_silence='5'/></Response>",
                        "line 1, column 11: Wait has no attribute min_silence; did you mean minSilence?"),
                broken("<Response><Hangup zzz='5'/></Response>", "line 1, column 11: Hangup has no attribute zzz"),
                broken("<Response><Speak voice='Polly.Joey'><lang lang='fr'>oui</lang></Speak></Response>",
                        "line 1, column 37: lang has no attribute lang; did you mean xml:lang?",
                        "line 1, column 37: lang xml:lang is missing; it must be a language such as en-US"),
                // Nesting
                broken("<Response><Number>14152225555</Number></Response>",
                        "line 1, column 11: Number cannot stand in Response, which holds Speak, Play, DTMF, Stream, Message,"
                                                                            + " GetDigits, GetInput, Record, Dial, Redirect, Hangup, Wait, PreAnswer,"
                                                                            + " Conference, MultiPartyCall"),
                broken("<Response><Dial><Speak>Hi</Speak></Dial></Response>",
                        "line 1, column 17: Speak cannot stand in Dial, which holds Number, User"),
                broken("<Response><Dial>14152225555</Dial></Response>",
                        "line 1, column 17: Dial must hold Number, User, but there is text"),
                broken("<Response><Dial/></Response>", "line 1, column 11: Dial is empty; it must hold Number, User"),
                broken("<Response><Play/></Response>",
                        "line 1, column 11: Play is empty; it must hold an absolute http or https URL"),
                broken("<Response><Dial><Number></Number></Dial></Response>",
                        "line 1, column 17: Number is empty; it must hold " + ValuesTest.NUMBER.substring("must be ".length())),
                broken("<Response><Hangup>busy</Hangup></Response>",
                        "line 1, column 19: Hangup must hold nothing, but there is text"),
                broken("<Response><PreAnswer><Dial><Number>14152225555</Number></Dial></PreAnswer></Response>",
                        "line 1, column 22: Dial cannot stand in PreAnswer, which holds Speak, Play, Wait"),
                broken("<Response><Play><Speak>x</Speak></Play></Response>",
                        "line 1, column 17: Speak cannot stand in Play, which holds an absolute http or https URL"),
                broken("<Response><Speak voice='Polly.Joey'><s><p>x</p></s></Speak></Response>",
                        "line 1, column 40: p cannot stand in s, which holds text, break, emphasis, lang, phoneme, prosody, say-as,"
                                                                                                 + " sub, w"),
                broken("<Response>" + "<Speak voice='Polly.Joey'>" + "<prosody>".repeat(99) + "x" + "</prosody>".repeat(99)
                       + "</Speak></Response>", "line 1, column 289: the elements are nested more than 30 deep"),
                // What is missing
                broken("<Response><GetInput/></Response>",
                        "line 1, column 11: GetInput action is missing; it must be an absolute http or https URL"),
                broken("<Response><Message>Hi</Message></Response>",
                        "line 1, column 11: Message src is missing; it must be a phone number, a short code or a sender's name",
                        "line 1, column 11: Message dst is missing; it " + ValuesTest.NUMBER + ", or several of them joined by less-than signs"),
                broken("<Response><MultiPartyCall>room</MultiPartyCall></Response>",
                        "line 1, column 11: MultiPartyCall role is missing; it must be one of agent, supervisor, customer, ai-agent"),
                // Rules over several parts
                broken("<Response><Speak><break/></Speak></Response>",
                        "line 1, column 11: Speak: SSML needs a voice of Polly, such as Polly.Joanna"),
                broken("<Response><Speak voice='Polly.Joey'>" + "x".repeat(3_001) + "</Speak></Response>",
                        "line 1, column 11: Speak: a Polly voice reads at most 3000 characters"),
                broken("<Response><Speak> </Speak></Response>", "line 1, column 11: Speak: it needs something to read"),
                broken("<Response><Dial><User sipAuthUsername='me'>sip:a@b.example</User></Dial></Response>",
                        "line 1, column 17: User: sipAuthUsername and sipAuthPassword go together"),
                broken("<Response><Stream bidirectional='true' audioTrack='both'>wss://x.example</Stream></Response>",
                        "line 1, column 11: Stream: a stream that is bidirectional has the audioTrack inbound"),
                broken("<Response><MultiPartyCall role='agent' aiAgentStreamServiceUrl='wss://x.example'>r</MultiPartyCall></Response>",
                        "line 1, column 11: MultiPartyCall: what begins with aiAgentStream applies only when role is ai-agent"),
                // All of it at once, each where it begins
                broken("""
                        <Response>
                          <Dial calerId="+14152223333" timeout="0">
                            <Number>415-222-5555</Number>
                          </Dial>
                          <Say>Nobody is there</Say>
                          loose
                        </Response>
                        """,
                        "line 2, column 3: Dial has no attribute calerId; did you mean callerId?",
                        "line 2, column 3: Dial timeout must be a whole number from 1",
                        "line 3, column 5: the text of Number " + ValuesTest.NUMBER,
                        "line 5, column 3: Plivo XML has no element Say; did you mean Speak?",
                        "line 5, column 29: Response must hold Speak, Play, DTMF, Stream, Message, GetDigits, GetInput, Record,"
                                                                                               + " Dial, Redirect, Hangup, Wait, PreAnswer, Conference, MultiPartyCall, but there is"
                                                                                               + " text"));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void everyProblemIsNamed(String xml, List<String> problems) {
        assertThat(problems(xml)).isEqualTo(problems);
        assertThatThrownBy(() -> Response.parse(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(problems.toArray(String[]::new));
    }

    @Test
    void aDocumentOfPeopleIsReadAsItIsMeant() {
        Response document = Response.parse("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- to whoever is there -->
                <Response>
                    <Dial timeout=" 20 " redirect="TRUE">
                        <!-- the desk -->
                        <Number>
                            +14152225555
                        </Number>
                    </Dial>
                    <Play>
                        https://x.example/a.mp3
                    </Play>
                    <MultiPartyCall role="Agent">desk</MultiPartyCall>
                    <Speak><![CDATA[Ann & Bob]]> are <!-- not -->here</Speak>
                </Response>
                """);

        assertThat(document).isEqualTo(response(
                dial(number("+14152225555")).timeout(20).redirect(true),
                play("https://x.example/a.mp3"),
                multiPartyCall(MultiPartyCall.Role.AGENT, "desk"),
                speak("Ann & Bob are here")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252" })
    void bytesAreReadInTheEncodingThatTheyDeclare(String encoding) throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><Response><Speak>Grüße</Speak></Response>";

        assertThat(Response.parse(xml.getBytes(encoding))).isEqualTo(response(speak("Grüße")));
        assertThat(Response.parse(xml)).isEqualTo(response(speak("Grüße")));
    }

    @Test
    void bytesThatAreNotInTheirEncodingAreNoDocument() {
        String xml = "<?xml version='1.0' encoding='%s'?><Response><Speak>Grüße</Speak></Response>";

        assertThatThrownBy(() -> Response.parse(xml.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("Plivo XML with a problem: the document is not in UTF-8, which it should be by what it declares");
        assertThatThrownBy(() -> Response.parse(xml.formatted("EBCDIC-X").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("declares an encoding that is not known");
        assertThat(Response.parse(("\uFEFF" + xml.formatted("UTF-8")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(response(speak("Grüße")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE Response>",
            "<!DOCTYPE Response SYSTEM 'ADDRESS'>",
            "<!DOCTYPE Response PUBLIC 'x' 'ADDRESS'>",
            "<!DOCTYPE Response [<!ENTITY x SYSTEM 'ADDRESS'>]>",
            "<!DOCTYPE Response [<!ENTITY % x SYSTEM 'ADDRESS'> %x;]>",
            "<!DOCTYPE Response [<!ENTITY x SYSTEM 'FILE'>]>",
            "<!DOCTYPE Response [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY x '&b;&b;&b;'>]>" })
    void aDocumentNeverReachesOutOfItself(String doctype, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a secret");
        List<String> requests = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            String xml = doctype.replace("ADDRESS", address).replace("FILE", secret.toUri().toString())
                         + "<Response><Speak>&x;</Speak></Response>";

            assertThat(problems(xml)).containsExactly("line 1, column 1: a DOCTYPE is not allowed; Plivo XML has none");
            assertThat(requests).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDocumentMayHave100KilobytesAndNoMore() {
        String document = "<Response><Speak>%s</Speak></Response>";
        int room = Response.LONGEST - document.length() + 2 - "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length();

        assertThat(Response.parse(document.formatted("x".repeat(room))).toBytes()).hasSize(Response.LONGEST);
        for (String tooLong : List.of("x".repeat(room + 40), "ü".repeat(room / 2 + 40), "x".repeat(10_000_000))) {
            assertThat(problems(document.formatted(tooLong)))
                    .containsExactly("the document has more than 102400 bytes, which is all that Plivo takes");
            assertThatThrownBy(() -> Response.parse(document.formatted(tooLong).getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidDocumentException.class).hasMessageContaining("more than 102400 bytes");
        }
    }

    @Test
    @Timeout(60)
    void aDocumentFullOfProblemsDoesNotKeepUsBusy() {
        assertThat(problems("<Response>" + "<Dail/>".repeat(14_000) + "</Response>")).hasSize(100);
        assertThatThrownBy(() -> Response.parse("<Response>" + "<Dail/>".repeat(14_000) + "</Response>"))
                .hasMessageStartingWith("Plivo XML with 100 problems: line 1, column 11: ")
                .hasMessageEndingWith("; and 80 more");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 7_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(problems("<Response" + attributes + "/>")).isNotEmpty();
    }
}
