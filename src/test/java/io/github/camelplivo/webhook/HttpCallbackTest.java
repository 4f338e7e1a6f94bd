package io.github.camelplivo.webhook;

import java.net.URISyntaxException;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A form is what was sent, in whichever way an HTTP server of Camel's has it. */
@Tag("portable")
class HttpCallbackTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static Message message(Object body) {
        Message message = new DefaultMessage(new DefaultCamelContext());
        message.setHeader(Exchange.HTTP_METHOD, "POST");
        message.setHeader(Exchange.HTTP_URI, "/plivo/answer");
        message.setHeader(Exchange.CONTENT_TYPE, FORM);
        message.setBody(body);
        return message;
    }

    /** As the platform-http of Camel's starter does. */
    private static Message onSpringBoot(String form) throws URISyntaxException {
        Message message = message(URISupport.parseQuery(form));
        message.setHeader("CamelHttpServletRequest", new Object());
        return message;
    }

    @ParameterizedTest
    @CsvSource({
            "From=%2B14152221111, From, +14152221111", "To=sip%3Aa%40phone.plivo.com, To, sip:a@phone.plivo.com",
            "Speech=50%25+off+%26+caf%C3%A9, Speech, 50% off & caf\u00e9", "Text=%252B+%2B&A=b, Text, %2B +",
            "Digits=1&Digits=%23, Digits, '[1, #]'", "Empty=&Last=x, Empty, ''" })
    void theMapOfSpringBootIsTheFormThatWasSent(String form, String name, String value) throws Exception {
        Map<String, Object> fields = HttpCallback.of(onSpringBoot(form)).form().asMap();

        assertThat(fields.get(name)).hasToString(value);
        assertThat(fields).isEqualTo(Fields.parse(form).asMap());
    }

    @Test
    void theMapOfAnotherServerIsTheFormAlready() throws Exception {
        assertThat(HttpCallback.of(message(Map.of("Text", "100%2B +1"))).form().first("Text")).isEqualTo("100%2B +1");
    }

    @Test
    void aBrokenEscapeIsRefused() throws Exception {
        Message message = onSpringBoot("Text=100%");

        assertThatThrownBy(() -> HttpCallback.of(message)).isInstanceOf(HttpCallback.Refused.class)
                .hasMessageContaining("percent-escape");
    }

    @Test
    void aCharacterOfTwoCharsIsReadWholeBesideAnEscape() {
        assertThat(Fields.parse("Text=\uD83D\uDE00%20caf\u00e9").first("Text")).isEqualTo("\uD83D\uDE00 caf\u00e9");
    }
}
