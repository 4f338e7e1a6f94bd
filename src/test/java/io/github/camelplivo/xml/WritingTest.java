package io.github.camelplivo.xml;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelplivo.xml.HttpMethod.GET;
import static io.github.camelplivo.xml.MultiPartyCall.Role.AI_AGENT;
import static io.github.camelplivo.xml.MultiPartyCall.Role.CUSTOMER;
import static io.github.camelplivo.xml.MultiPartyCall.StatusCallbackEvents.MPC_STATE_CHANGES;
import static io.github.camelplivo.xml.MultiPartyCall.StatusCallbackEvents.PARTICIPANT_SPEAK_EVENTS;
import static io.github.camelplivo.xml.PlivoXml.conference;
import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.dtmf;
import static io.github.camelplivo.xml.PlivoXml.getDigits;
import static io.github.camelplivo.xml.PlivoXml.getInput;
import static io.github.camelplivo.xml.PlivoXml.hangup;
import static io.github.camelplivo.xml.PlivoXml.message;
import static io.github.camelplivo.xml.PlivoXml.multiPartyCall;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.play;
import static io.github.camelplivo.xml.PlivoXml.preAnswer;
import static io.github.camelplivo.xml.PlivoXml.record;
import static io.github.camelplivo.xml.PlivoXml.redirect;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static io.github.camelplivo.xml.PlivoXml.stream;
import static io.github.camelplivo.xml.PlivoXml.user;
import static io.github.camelplivo.xml.PlivoXml.waiting;
import static io.github.camelplivo.xml.Ssml.emphasis;
import static io.github.camelplivo.xml.Ssml.lang;
import static io.github.camelplivo.xml.Ssml.p;
import static io.github.camelplivo.xml.Ssml.pause;
import static io.github.camelplivo.xml.Ssml.phoneme;
import static io.github.camelplivo.xml.Ssml.prosody;
import static io.github.camelplivo.xml.Ssml.s;
import static io.github.camelplivo.xml.Ssml.sayAs;
import static io.github.camelplivo.xml.Ssml.sub;
import static io.github.camelplivo.xml.Ssml.text;
import static io.github.camelplivo.xml.Ssml.w;
import static io.github.camelplivo.xml.Stream.ContentType.AUDIO_X_MULAW_RATE_8000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A document in Java, the document as Plivo gets it, and what cannot be written. */
class WritingTest {

    private static final String URL = "https://calls.example.com/next";

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(response(), "<Response/>"),
                arguments(response(speak("One moment"), dial(number("+14152225555")).callerId("+14152223333").timeout(20)),
                        """
                                <Response><Speak>One moment</Speak>\
                                <Dial timeout="20" callerId="+14152223333"><Number>+14152225555</Number></Dial></Response>"""),
                arguments(response(dial(number("+14152225555").sendDigits("ww42"), user("sip:agent@phone.plivo.com")
                        .sipAuthUsername("me").sipAuthPassword("12345678")).dialMusic("real").digitsMatch("1", "42")),
                        """
                                <Response><Dial dialMusic="real" digitsMatch="1,42"><Number sendDigits="ww42">+14152225555</Number>\
                                <User sipAuthUsername="me" sipAuthPassword="12345678">sip:agent@phone.plivo.com</User>\
                                </Dial></Response>"""),
                arguments(response(getDigits(speak("Press 1"), play(URL).loop(0)).numDigits(1).finishOnKey("none").log(false)
                        .method(GET).action(URL)),
                        """
                                <Response><GetDigits action="https://calls.example.com/next" method="GET" numDigits="1" \
                                finishOnKey="none" log="false"><Speak>Press 1</Speak>\
                                <Play loop="0">https://calls.example.com/next</Play></GetDigits></Response>"""),
                arguments(response(getInput(URL, speak("Say it")).inputType(GetInput.InputType.DTMF_SPEECH).digitEndTimeout(2)
                        .speechEndTimeout("auto").hints("sales", "support desk")),
                        """
                                <Response><GetInput action="https://calls.example.com/next" inputType="dtmf speech" \
                                digitEndTimeout="2" speechEndTimeout="auto" hints="sales,support desk"><Speak>Say it</Speak>\
                                </GetInput></Response>"""),
                arguments(response(preAnswer(waiting().length(5).beep(true)), dtmf("1w2W#"), redirect(URL).method(GET)),
                        """
                                <Response><PreAnswer><Wait length="5" beep="true"/></PreAnswer><DTMF>1w2W#</DTMF>\
                                <Redirect method="GET">https://calls.example.com/next</Redirect></Response>"""),
                arguments(response(message("+14152223333", "+14152225555", "On our way").dst("+14152225555", "+14152226666")),
                        """
                                <Response><Message src="+14152223333" dst="+14152225555&lt;+14152226666">On our way</Message>\
                                </Response>"""),
                arguments(response(multiPartyCall(CUSTOMER, "support")
                        .statusCallbackEvents(MPC_STATE_CHANGES, PARTICIPANT_SPEAK_EVENTS)),
                        """
                                <Response><MultiPartyCall role="customer" \
                                statusCallbackEvents="mpc-state-changes,participant-speak-events">support</MultiPartyCall>\
                                </Response>"""),
                arguments(response(multiPartyCall(AI_AGENT, "support").aiAgentStreamServiceUrl("wss://ai.example.com/agent")),
                        """
                                <Response><MultiPartyCall role="ai-agent" aiAgentStreamServiceUrl="wss://ai.example.com/agent">\
                                support</MultiPartyCall></Response>"""),
                arguments(response(record().fileFormat(Record.FileFormat.WAV), conference("room 1").enterSound("beep:1"),
                        stream("wss://ai.example.com/a").contentType(AUDIO_X_MULAW_RATE_8000),
                        hangup().reason(Hangup.Reason.BUSY)),
                        """
                                <Response><Record fileFormat="wav"/><Conference enterSound="beep:1">room 1</Conference>\
                                <Stream contentType="audio/x-mulaw;rate=8000">wss://ai.example.com/a</Stream>\
                                <Hangup reason="busy"/></Response>"""),
                arguments(response(speak(
                        p(s("One."), text(" "), s(text("Two "), emphasis("three").level(Emphasis.Level.STRONG))),
                        text("On "), sayAs("date", "20260102").format("ymd"), pause().time("500ms"),
                        lang("fr-FR", text("à "), prosody("bientôt").rate("slow")),
                        phoneme("təmeɪtoʊ", "tomato").alphabet("ipa"),
                        sub("aluminium", "Al"), w("amazon:VBD", "read")).voice("Polly.Joanna")),
                        """
                                <Response><Speak voice="Polly.Joanna"><p><s>One.</s> <s>Two <emphasis level="strong">three\
                                </emphasis></s></p>On <say-as interpret-as="date" format="ymd">20260102</say-as>\
                                <break time="500ms"/><lang xml:lang="fr-FR">à <prosody rate="slow">bientôt</prosody></lang>\
                                <phoneme alphabet="ipa" ph="təmeɪtoʊ">tomato</phoneme><sub alias="aluminium">Al</sub>\
                                <w role="amazon:VBD">read</w></Speak></Response>"""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theJavaReadsLikeTheDocument(Response document, String xml) {
        assertThat(document.toXml()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
        assertThat(document.toBytes()).asString(java.nio.charset.StandardCharsets.UTF_8).isEqualTo(document.toXml());
        assertThat(document.toStream()).hasBinaryContent(document.toBytes());
        assertThat(Response.parse(xml)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a & b", "&amp;", "<Hangup/>", "1 < 2 > 0", "]]>", "<![CDATA[x]]>", "\"quoted\" and 'quoted'",
            "😀 \uD83D\uDC68\u200D\uD83D\uDC69",
            "Grüße, שלום, 日本語", "one\ntwo\tthree", "  blanks  ", "&#8;", "<!-- no comment -->", "\uFFFD\uE000" })
    void textIsEscapedWhateverItIs(String text) throws Exception {
        byte[] document = response(speak(text), dial(number("+14152225555")).callerName(text.strip())).toBytes();

        org.w3c.dom.Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(document)).getDocumentElement();
        assertThat(root.getFirstChild().getTextContent()).isEqualTo(text);
        assertThat(((org.w3c.dom.Element) root.getLastChild()).getAttribute("callerName"))
                .isEqualTo(text.strip().replaceAll("[\n\t]", " "));
        assertThat(Response.parse(document).elements().get(0).text()).isEqualTo(text);
    }

    @Test
    void aUrlKeepsItsQueryAndPlivosRetrySettings() {
        String url = "https://calls.example.com/next?a=1&b=%26#ct=2000&rt=40000&rp=ct,rt";

        assertThat(response(redirect(url)).toXml()).contains("?a=1&amp;b=%26#ct=2000&amp;rt=40000&amp;rp=ct,rt<");
        assertThat(Response.parse(response(redirect(url)).toXml()).elements().get(0).text()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "a\u0008b", "\u001B[31m", "\uFFFE", "\uD83D", "\uDE00\uD83D" })
    void whatXmlCannotCarryIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> speak(text))
                .withMessageMatching("the text of Speak must not hold the character U\\+[0-9A-F]{4}, which XML cannot carry");
        assertThatIllegalArgumentException().isThrownBy(() -> dial(number("+14152225555")).callerName("x" + text))
                .withMessageStartingWith("Dial callerName must not hold the character U+");
    }

    @Test
    void lineEndsAreThoseOfXml() {
        assertThat(speak("one\r\ntwo\rthree\nfour").text()).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void settingAnAttributeMakesANewElement() {
        Dial dial = dial(number("+14152225555"));
        Dial longer = dial.timeout(30);

        assertThat(dial.attribute("timeout")).isEmpty();
        assertThat(longer.attribute("timeout")).contains("30");
        assertThat(longer.timeout(20)).isEqualTo(dial.timeout(20)).isNotEqualTo(longer).hasSameHashCodeAs(dial.timeout(20));
        assertThat(dial.timeout(1).callerName("a")).isEqualTo(dial.callerName("a").timeout(1));
        assertThat(play(URL)).isNotEqualTo(redirect(URL));
        assertThatThrownBy(() -> longer.content().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(response(List.of(longer))).isEqualTo(response(longer));
    }

    @Test
    void whatStandsBetweenTheTagsCanBeAskedFor() {
        Response document = response(speak("Hello"), dial(List.of(number("+14152225555"), number("+14152226666"))));

        assertThat(document.elements()).extracting(Element::name).containsExactly("Speak", "Dial");
        assertThat(document.elements().get(1).elements()).extracting(Element::text).containsExactly("+14152225555",
                "+14152226666");
        assertThat(document.elements().get(0).content()).containsExactly(new Text("Hello"));
    }

    @Test
    void neighbouringTextsAreOne() {
        assertThat(speak(text("a"), text(""), text("b"))).isEqualTo(speak("ab"));
    }

    @Test
    void nothingIsPrintedThatMayBeSomebodys() {
        assertThat(response(speak("Hello Ann"), dial(number("+14152225555")).callerId("+14152223333")))
                .hasToString("<Response><Speak><Dial callerId><Number>");
        assertThat(text("Hello Ann")).hasToString("text of 9 characters");
    }

    @Test
    void aDocumentMayHave100KilobytesAndNoMore() {
        int empty = response(message("+14152223333", "+14152225555", "x")).toBytes().length - 1;
        String longest = "ü".repeat((Response.LONGEST - empty) / 2);

        assertThat(response(message("+14152223333", "+14152225555", longest)).toBytes().length)
                .isBetween(Response.LONGEST - 1, Response.LONGEST);
        assertThatThrownBy(() -> response(message("+14152223333", "+14152225555", longest + "ü")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("more than 102400 bytes");
    }

    @Test
    void elementsAreNotNestedWithoutEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Prosody prosody = prosody("x");
            for (int i = 0; i < 100; i++) {
                prosody = prosody(prosody);
            }
        }).withMessageContaining("prosody is nested more than 30 deep");
    }
}
