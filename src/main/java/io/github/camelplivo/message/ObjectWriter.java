package io.github.camelplivo.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.Headers;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Puts an object of a list into a message: the object as the body, what identifies it as headers. */
public final class ObjectWriter {

    /** Plivo's id of the object. */
    public static final String ID = "CamelPlivoObjectId";
    /** Time of the object in UTC, ISO 8601. */
    public static final String TIME = "CamelPlivoObjectTime";
    /** What the object is remembered by: the name of the list and the id. */
    public static final String KEY = "CamelPlivoObjectKey";

    /** All of them. */
    public static final List<String> HEADERS = List.of(ID, TIME, KEY);

    private ObjectWriter() {
    }

    /** @param time null where it is not known */
    public static void write(String key, String id, Instant time, Map<String, Object> object, Message message) {
        message.setBody(object);
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.setHeader(KEY, key);
        message.setHeader(ID, id);
        if (time != null) {
            message.setHeader(TIME, time.toString());
            message.setHeader(Exchange.MESSAGE_TIMESTAMP, time.toEpochMilli());
        }
        object.forEach((field, value) -> {
            if (Headers.travels(field) && value instanceof String text && !text.isBlank()) {
                message.setHeader(Headers.ofTravelling(field), text);
            }
        });
    }
}
