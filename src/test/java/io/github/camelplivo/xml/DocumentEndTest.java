package io.github.camelplivo.xml;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelplivo.xml.PlivoXml.hangup;
import static io.github.camelplivo.xml.PlivoXml.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may stand after a document. */
class DocumentEndTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " \r\n\t", "<!-- the end -->", "\n<?stop?>\n" })
    void whatSaysNothingMayFollow(String rest) {
        assertThat(Response.parse("<Response><Hangup/></Response>" + rest)).isEqualTo(response(hangup()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<Hangup/>", "<Response/>", "x", "&amp;", "<", ">", "\n>", "</Response>", "<!-- the end", "<![CDATA[]]>" })
    void nothingElseFollows(String rest) {
        // Lines, characters of two chars, and more than a reader's buffer: wherever the end lies, it is seen.
        for (int length = 0; length < 12_000; length = length * 2 + 7) {
            String text = "a\r\n&lt;\uD83D\uDCAC".repeat(length / 10) + "a".repeat(length % 10 + 1);
            String xml = "<?xml version='1.0'?>\r\n<Response><Speak>" + text + "</Speak></Response>";

            assertThat(Response.parse(xml).elements()).hasSize(1);
            assertThatThrownBy(() -> Response.parse(xml + rest)).isInstanceOf(InvalidDocumentException.class);
        }
    }
}
