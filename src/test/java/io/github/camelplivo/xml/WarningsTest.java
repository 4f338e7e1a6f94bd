package io.github.camelplivo.xml;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What Plivo takes and does not do, and what other languages of calls call otherwise. */
class WarningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<Speak language='hi-IN'>a</Speak>                            | true",
            "<Speak language='hi-IN' voice='MAN'>a</Speak>                | true",
            "<GetInput action='https://x.example'><Speak language='ja-JP'>a</Speak></GetInput>       | true",
            "<Speak language='hi-IN' voice='Polly.Aditi'>a</Speak>        | false",
            "<Speak language='sv-SE'>a</Speak>                            | false",
            "<Speak>a</Speak>                                             | false" })
    void aLanguageThatTheVoiceDoesNotSpeakIsWarnedOf(String step, boolean warned) {
        Response document = Response.parse("<Response>" + step + "</Response>");

        assertThat(document.warnings()).hasSize(warned ? 1 : 0)
                .allSatisfy(warning -> assertThat(warning).contains("voice=\"Polly.Aditi\"", "8011").doesNotContain("hi-IN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<Dial record='true'><Number>14152221111</Number></Dial> | startOnDialAnswer",
            "<Play digits='1'>https://x.example/a.mp3</Play>         | DTMF",
            "<Conference beep='true'>room</Conference>               | enterSound" })
    void anAttributeOfAnotherLanguageIsRefusedWithWhatDoesItHere(String step, String remedy) {
        assertThatThrownBy(() -> Response.parse("<Response>" + step + "</Response>"))
                .isInstanceOf(InvalidDocumentException.class).hasMessageContaining(remedy);
    }
}
