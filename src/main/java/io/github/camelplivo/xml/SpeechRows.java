package io.github.camelplivo.xml;

import java.util.List;

import static io.github.camelplivo.xml.Attribute.form;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.text;
import static io.github.camelplivo.xml.Attribute.value;
import static io.github.camelplivo.xml.ElementRow.element;

/** The rows of SSML, which says how a Polly voice reads. */
final class SpeechRows {

    private static final String AUDIO_OUTPUT = "https://www.plivo.com/docs/voice/xml/audio-output";

    private static final ElementRow BREAK = element("break", WordPart.class)
            .does("Makes a pause.")
            .takes(
                    oneOf("strength", "none", "x-weak", "weak", "medium", "strong", "x-strong")
                            .means("Strength of the pause."),
                    form("time", "[0-9]+(\\.[0-9]+)?(s|ms)", "a time such as 500ms or 2s", "500ms", "1.5s")
                            .means("How long the pause is: 500ms, 2s."));

    private static final ElementRow EMPHASIS = element("emphasis", WordPart.class)
            .does("Stresses its text.")
            .holdsTextAnd(SentencePart.class)
            .takes(oneOf("level", "strong", "moderate", "reduced", "none").means("How strong the stress is."));

    private static final ElementRow LANG = element("lang", SentencePart.class)
            .does("Reads its text in another language.")
            .holdsTextAnd(Spoken.class)
            .takes(value("xml:lang", Forms.LANGUAGE).asRequired().means("The language, such as fr-FR."));

    private static final ElementRow PARAGRAPH = element("p", Spoken.class)
            .does("A paragraph, with pauses around it.")
            .holdsTextAnd(ParagraphPart.class);

    private static final ElementRow PHONEME = element("phoneme", WordPart.class)
            .does("Pronounces its text as ph says.")
            .holdsText("text")
            .takes(
                    form("alphabet", "ipa|x-[a-z-]+", "ipa or x-sampa", "ipa", "x-sampa")
                            .means("Alphabet in which ph is written."),
                    text("ph").asRequired().means("The pronunciation."));

    private static final ElementRow PROSODY = element("prosody", WordPart.class)
            .does("Changes volume, rate and pitch.")
            .holdsTextAnd(Spoken.class)
            .takes(
                    form("volume", "default|silent|x-soft|soft|medium|loud|x-loud|[+-][0-9]+(\\.[0-9]+)?dB",
                            "silent, x-soft, soft, medium, loud, x-loud, default, or decibels such as +6dB", "x-loud", "-6dB")
                            .means("Volume of the voice."),
                    form("rate", "default|x-slow|slow|medium|fast|x-fast|[0-9]+%",
                            "x-slow, slow, medium, fast, x-fast, default, or a percentage such as 90%", "slow", "90%")
                            .means("Rate of the speech."),
                    form("pitch", "default|x-low|low|medium|high|x-high|[+-][0-9]+(\\.[0-9]+)?%",
                            "x-low, low, medium, high, x-high, default, or a change such as +10%", "high", "-10%")
                            .means("Pitch of the voice."));

    private static final ElementRow SENTENCE = element("s", ParagraphPart.class)
            .does("A sentence, with pauses around it.")
            .holdsTextAnd(SentencePart.class);

    private static final ElementRow SAY_AS = element("say-as", WordPart.class)
            .does("Reads its text as a date, as a phone number, letter by letter, and so on.")
            .holdsText("text")
            .takes(
                    form("interpret-as", "[a-z][a-z-]*", "a word such as date, telephone or spell-out", "date", "spell-out")
                            .asRequired().means("What the text is: date, time, telephone, digits, spell-out, and so on."),
                    form("format", "[a-z0-9]+", "a format such as mdy", "mdy").means("How a date is written: mdy, ymd."));

    private static final ElementRow SUB = element("sub", WordPart.class)
            .does("Reads alias instead of its text.")
            .holdsText("text")
            .takes(text("alias").asRequired().means("Text to read."));

    private static final ElementRow WORD = element("w", SentencePart.class)
            .does("A word, pronounced according to its part of speech.")
            .holdsTextAnd(WordPart.class)
            .takes(form("role", "[a-z]+:[A-Z0-9_]+", "a part of speech such as amazon:VB", "amazon:VB", "amazon:SENSE_1")
                    .asRequired().means("The part of speech, such as amazon:VB."));

    static final List<ElementRow> ROWS
            = List.of(BREAK, EMPHASIS, LANG, PARAGRAPH, PHONEME, PROSODY, SENTENCE, SAY_AS, SUB, WORD)
                    .stream().map(row -> row.page(AUDIO_OUTPUT)).toList();

    private SpeechRows() {
    }
}
