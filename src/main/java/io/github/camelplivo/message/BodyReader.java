package io.github.camelplivo.message;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.MessageHelper;

/** Reads a message body as a JSON object. */
final class BodyReader {

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final ObjectMapper beans;
    private final ObjectReader reader;
    private final String xmlField;

    /**
     * @param mapper   reads JSON text
     * @param beans    reads beans
     * @param xmlField the field that a body of XML stands for, or null where XML is no body
     */
    BodyReader(ObjectMapper mapper, ObjectMapper beans, String xmlField) {
        this.beans = beans;
        this.xmlField = xmlField;
        // Two values for one field: nobody can tell which one was meant.
        this.reader = mapper.readerFor(OBJECT).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /**
     * The fields of the body; none for a body that is null or empty.
     *
     * @throws IllegalArgumentException when the body is neither a map, nor JSON text or bytes of an object, nor a bean
     */
    Map<String, Object> fields(Message message) {
        Object body = message.getBody();
        if (body == null) {
            return Map.of();
        }
        if (body instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (body instanceof CharSequence text) {
            return parse(Charsets.unmarked(text.toString()));
        }
        if (body instanceof Reader reader) {
            return parse(Charsets.unmarked(text(message, reader)));
        }
        if (isStream(body)) {
            return parse(Charsets.text(bytes(message, body), message));
        }
        if (body instanceof Collection || body instanceof Number || body instanceof Boolean || body.getClass().isArray()) {
            throw refusal(body, null);
        }
        String text = xmlField == null ? null : message.getBody(String.class);
        if (isXml(text)) {
            return Map.of(xmlField, text);
        }
        try {
            Map<String, Object> fields = beans.convertValue(body, OBJECT);
            return fields == null ? Map.of() : fields;
        } catch (IllegalArgumentException e) {
            throw refusal(body, "it is not a bean that Jackson can read");
        }
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return fields;
    }

    private static boolean isStream(Object body) {
        return body instanceof byte[] || body instanceof InputStream || body instanceof StreamCache
                || body instanceof ByteBuffer || body instanceof File || body instanceof Path || body instanceof WrappedFile;
    }

    /** What a reader has, which is text already. */
    private static String text(Message message, Reader body) {
        try {
            if (!body.markSupported()) {
                return new String(converted(message, body), StandardCharsets.UTF_8);
            }
            StringWriter text = new StringWriter();
            body.mark(Integer.MAX_VALUE);
            body.transferTo(text);
            body.reset();
            return text.toString();
        } catch (IOException e) {
            throw refusal(body, "it cannot be read");
        }
    }

    /**
     * Reads a stream in such a way that a redelivery, or the route after a failure, can read it again where it can be.
     */
    private static byte[] bytes(Message message, Object body) {
        byte[] bytes;
        try {
            if (body instanceof ByteBuffer buffer) {
                bytes = new byte[buffer.remaining()];
                buffer.duplicate().get(bytes);
            } else if (file(body) != null && !Files.isRegularFile(file(body))) {
                // A pipe or a device may never end.
                throw refusal(body, "it cannot be read");
            } else if (file(body) != null) {
                // As it is: Camel's converter would make bytes of the characters, in the JVM's own encoding.
                bytes = Files.readAllBytes(file(body));
            } else if (body instanceof InputStream in && !(body instanceof StreamCache) && in.markSupported()) {
                in.mark(Integer.MAX_VALUE);
                bytes = in.readAllBytes();
                in.reset();
            } else {
                bytes = converted(message, body);
            }
        } catch (IOException e) {
            throw refusal(body, "it cannot be read");
        }
        return bytes;
    }

    private static Path file(Object body) {
        Object file = body instanceof WrappedFile<?> wrapped && !(wrapped.getBody() instanceof byte[])
                && !(wrapped.getBody() instanceof String) ? wrapped.getFile() : body;
        return file instanceof File known ? known.toPath() : file instanceof Path path ? path : null;
    }

    private static byte[] converted(Message message, Object body) {
        byte[] bytes = body instanceof Reader
                ? message.getBody(String.class).getBytes(StandardCharsets.UTF_8)
                : message.getBody(byte[].class);
        MessageHelper.resetStreamCache(message);
        boolean again = message.getHeader(Exchange.REDELIVERED, false, Boolean.class);
        if (bytes == null || bytes.length == 0 && again && !(body instanceof StreamCache)) {
            throw refusal(body,
                    again ? "it was read before, and is not repeatable: turn stream caching on" : "it cannot be read");
        }
        return bytes;
    }

    private boolean isXml(String text) {
        return xmlField != null && text != null && text.stripLeading().startsWith("<");
    }

    private Map<String, Object> parse(String json) {
        if (json.isBlank()) {
            return Map.of();
        }
        if (isXml(json)) {
            return Map.of(xmlField, json);
        }
        try {
            Map<String, Object> fields = reader.readValue(json);
            if (fields == null) {
                throw new IllegalArgumentException("the body must be a JSON object but is null");
            }
            return fields;
        } catch (JsonProcessingException e) {
            // Jackson's own words may quote the body, so only the place is told.
            String place = e.getLocation() == null
                    ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
            throw new IllegalArgumentException("the body must be a JSON object" + place);
        }
    }

    private static IllegalArgumentException refusal(Object body, String why) {
        return new IllegalArgumentException(
                "the body must be null, a map, a JSON object or a bean but is a " + body.getClass().getName()
                                            + (why == null ? "" : ": " + why));
    }
}
