package io.github.camelplivo.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * What Plivo gets. Immutable.
 *
 * @param document a Plivo XML document, or null for an empty answer
 */
public record Reply(int status, String document) {

    static final String CONTENT_TYPE = "application/xml; charset=UTF-8";

    public static Reply empty(int status) {
        return new Reply(status, null);
    }

    public byte[] bytes() {
        return document == null ? new byte[0] : document.getBytes(StandardCharsets.UTF_8);
    }

    public void writeTo(Message message) {
        // Nothing that came in goes out.
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        if (document != null) {
            message.setHeader(Exchange.CONTENT_TYPE, CONTENT_TYPE);
        }
        // The body that Camel's HTTP servers write at once, with its length; nobody reads it before.
        message.setBody(ByteBuffer.wrap(bytes()));
    }
}
