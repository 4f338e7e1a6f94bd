package io.github.camelplivo.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** What Plivo gets. */
final class Answers {

    private Answers() {
    }

    /** @param document a Plivo XML document, or null for an empty answer */
    static void respond(Message message, int status, String document) {
        // Nothing that came in goes out.
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        if (document != null) {
            message.setHeader(Exchange.CONTENT_TYPE, "application/xml; charset=UTF-8");
        }
        // The body that camel-main's HTTP server writes at once, with its length; nobody reads it before.
        message.setBody(ByteBuffer.wrap(document == null ? new byte[0] : document.getBytes(StandardCharsets.UTF_8)));
    }
}
