package io.github.camelplivo.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * An HTTP request as it came from whichever HTTP server of Camel's, before anybody knows whether Plivo sent it.
 * Immutable.
 *
 * @param path the path as it was called, undecoded
 */
record HttpCallback(String method, String path, Fields query, Fields form) {

    /** Plivo's callbacks are a few kilobytes. */
    static final int LARGEST = 64 * 1024;

    private static final String SERVLET_REQUEST = "CamelHttpServletRequest";

    /** A request that cannot be Plivo's, with the status that says so. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String why) {
            super(why);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    static HttpCallback of(Message message) throws Refused {
        String uri = text(message, Exchange.HTTP_URI);
        if (uri == null) {
            throw new Refused(400, "it has no path");
        }
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        String raw = text(message, Exchange.HTTP_RAW_QUERY);
        String query = raw != null ? raw : text(message, Exchange.HTTP_QUERY);
        try {
            return new HttpCallback(text(message, Exchange.HTTP_METHOD), path, Fields.parse(query), form(message));
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "it has " + e.getMessage());
        }
    }

    /** A header as the HTTP server set it. One that occurs twice, or that a form field was added to, is nobody's. */
    static String text(Message message, String header) {
        return message.getHeader(header) instanceof String text && !text.isEmpty() ? text : null;
    }

    private static Fields form(Message message) throws Refused {
        Long length = message.getHeader(Exchange.CONTENT_LENGTH, Long.class);
        if (length != null && length > LARGEST) {
            throw new Refused(413, "it is longer than " + LARGEST + " bytes");
        }
        Object body = message.getBody();
        if (body instanceof Map<?, ?> decoded) {
            Fields fields = isOfSpringBoot(message) ? Fields.ofSpringBoot(decoded) : Fields.of(decoded);
            if (fields.length() > LARGEST) {
                throw new Refused(413, "it is longer than " + LARGEST + " characters");
            }
            return fields;
        }
        byte[] bytes = body == null ? new byte[0] : bytes(message);
        if (bytes.length == 0) {
            return Fields.NONE;
        }
        String type = text(message, Exchange.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw new Refused(415, "it is not a form");
        }
        return Fields.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Its HTTP server is a servlet container's, and gives a form as a map; other servlets of Camel's give it as text.
     */
    private static boolean isOfSpringBoot(Message message) {
        return message.getHeader(SERVLET_REQUEST) != null;
    }

    private static byte[] bytes(Message message) throws Refused {
        try (InputStream in = message.getBody(InputStream.class)) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refused(413, "it is longer than " + LARGEST + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refused(400, "it cannot be read");
        }
    }

    Fields all() {
        return query.with(form);
    }
}
