package io.github.camelplivo.webhook;

import io.github.camelplivo.xml.InvalidDocumentException;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a route answers with; kinds of bodies are tested where callbacks are. */
class AnswerDocumentsTest {

    private final AnswerDocuments documents = new AnswerDocuments();

    private String read(Object body) {
        Message message = new DefaultExchange(new DefaultCamelContext()).getMessage();
        message.setBody(body);
        return documents.apply(message);
    }

    @Test
    void anAnswerIsReadAsItselfWhateverWasAnsweredBefore() {
        String one = "<Response><Speak>one</Speak></Response>";
        String two = "<Response><Speak>two</Speak></Response>";

        assertThat(read(one)).contains("one");
        assertThat(read(one)).contains("one");
        assertThat(read(new StringBuilder(two))).contains("two").doesNotContain("one");
        assertThat(read(one)).contains("one");
    }

    @Test
    void whatWasRefusedIsRefusedAgain() {
        String wrong = "<Response><Shout/></Response>";

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(InvalidDocumentException.class).hasMessageContaining("Shout");
        }
        assertThat(read("<Response/>")).endsWith("<Response/>");
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(InvalidDocumentException.class);
    }
}
