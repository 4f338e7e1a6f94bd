package io.github.camelplivo.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * An HTTP request as it came, before it is known whether Plivo sent it. Immutable.
 *
 * @param path   the path as it was called, undecoded
 * @param header gives an HTTP header of the request; null for one that is missing, empty or there twice
 */
public record HttpCallback(String method, String path, Fields query, Fields form, UnaryOperator<String> header) {

    /** Plivo's callbacks are a few kilobytes. */
    static final int LARGEST = 64 * 1024;

    private static final int LONGEST_TYPE = 100;
    private static final String SERVLET_REQUEST = "CamelHttpServletRequest";
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final Pattern FORM
            = Pattern.compile("application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?;?\\s*");

    /** A request that cannot be Plivo's, with the status that says so. Its message quotes nothing of the request. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String why) {
            super(why, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }

        static Refused tooLong() {
            return new Refused(413, "it is longer than " + LARGEST + " bytes");
        }

        static Refused noPath() {
            return new Refused(400, "its path cannot be read");
        }

        static Refused tooMany() {
            return new Refused(503, "there are too many unfinished requests");
        }

        static Refused tooSlow() {
            return new Refused(408, "its body was not complete in time");
        }
    }

    /**
     * Reads a request whose body is there.
     *
     * @param  uri     path and query as they were called
     * @throws Refused when it cannot be Plivo's
     */
    public static HttpCallback of(String method, String uri, byte[] body, UnaryOperator<String> header) throws Refused {
        if (!"POST".equals(method) && !"GET".equals(method)) {
            throw new Refused(405, "its method is neither POST nor GET");
        }
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        Fields form = body.length == 0 ? Fields.NONE : form(body, header.apply("Content-Type"));
        return new HttpCallback(method, path, mark < 0 ? Fields.NONE : parsed(uri.substring(mark + 1)), form, header);
    }

    private static Fields form(byte[] body, String type) throws Refused {
        if (body.length > LARGEST) {
            throw Refused.tooLong();
        }
        if (type == null || type.length() > LONGEST_TYPE || !FORM.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            throw new Refused(415, "it is not a form in UTF-8");
        }
        return parsed(new String(body, StandardCharsets.UTF_8));
    }

    private static Fields parsed(String text) throws Refused {
        try {
            return Fields.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "it has " + e.getMessage());
        }
    }

    /**
     * Takes a request from whichever HTTP server of Camel's.
     *
     * @throws Refused when it cannot be Plivo's, whatever there is wrong with it
     */
    public static HttpCallback of(Message message) throws Refused {
        try {
            return read(message);
        } catch (RuntimeException e) {
            // Headers and bodies are strangers' here; what Camel cannot make of them is no reason for a stack trace.
            throw new Refused(400, "it cannot be read");
        }
    }

    private static HttpCallback read(Message message) throws Refused {
        String uri = text(message, Exchange.HTTP_URI);
        if (uri == null) {
            throw Refused.noPath();
        }
        String length = text(message, Exchange.CONTENT_LENGTH);
        if (length != null && LENGTH.matcher(length).matches() && Long.parseLong(length) > LARGEST) {
            throw Refused.tooLong();
        }
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        String raw = text(message, Exchange.HTTP_RAW_QUERY);
        String query = raw != null ? raw : text(message, Exchange.HTTP_QUERY);
        UnaryOperator<String> header = name -> text(message, name);
        String method = text(message, Exchange.HTTP_METHOD);
        if (message.getBody() instanceof Map<?, ?> decoded) {
            return new HttpCallback(method, path, parsed(query), decoded(message, decoded), header);
        }
        return of(method, query == null ? path : path + "?" + query, bytes(message), header);
    }

    /**
     * A header as the HTTP server set it. One that occurs twice, or that a form field was added to, counts as absent.
     */
    private static String text(Message message, String header) {
        return message.getHeader(header) instanceof String text && !text.isEmpty() ? text : null;
    }

    /**
     * A form that the server has decoded. A servlet container's is half decoded; other servlets of Camel's give text.
     */
    private static Fields decoded(Message message, Map<?, ?> form) throws Refused {
        Fields fields;
        try {
            fields = message.getHeader(SERVLET_REQUEST) != null ? Fields.ofSpringBoot(form) : Fields.of(form);
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "it has " + e.getMessage());
        }
        if (fields.length() > LARGEST) {
            throw Refused.tooLong();
        }
        return fields;
    }

    private static byte[] bytes(Message message) throws Refused {
        if (message.getBody() == null) {
            return new byte[0];
        }
        try (InputStream in = message.getBody(InputStream.class)) {
            return in == null ? new byte[0] : in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new Refused(400, "it cannot be read");
        }
    }

    public Fields all() {
        return query.with(form);
    }
}
