package io.github.camelplivo.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.cloudevents.CloudEvent;
import org.apache.camel.cloudevents.CloudEvents;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;

/**
 * Describes a callback as a CloudEvent, in the headers that Camel has for that. Camel's own data types, such as
 * {@code http:application-cloudevents}, make of them what travels.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents</a>
 */
@DataTypeTransformer(name = "plivo:application-cloudevents",
                     description = "Describes a callback of Plivo in Camel's headers of CloudEvents, with its parameters as JSON")
public final class CloudEventTransformer extends Transformer {

    /** What the type begins with; the kind follows. */
    static final String TYPE = "io.github.camelplivo.event.";
    /**
     * Where routes get callbacks from. Account and address are left out: events go to places that need not know them.
     */
    static final String SOURCE = "plivo:callback";

    private static final String JSON = "application/json";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void transform(Message message, DataType from, DataType to) throws JsonProcessingException {
        CallbackKind kind = CallbackKind.named(text(message, CallbackHeader.KIND)).orElse(null);
        String key = text(message, CallbackHeader.KEY);
        if (kind == null || key.isEmpty()) {
            throw new IllegalArgumentException(
                    "plivo:application-cloudevents needs a callback of Plivo: the headers " + CallbackHeader.KIND.header()
                                               + " and " + CallbackHeader.KEY.header() + " are missing or changed");
        }
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_VERSION, CloudEvents.v1_0.version());
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_ID, key);
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_TYPE, TYPE + kind);
        message.getHeaders().putIfAbsent(CloudEvent.CAMEL_CLOUD_EVENT_SOURCE, SOURCE);
        setOrRemove(message, CloudEvent.CAMEL_CLOUD_EVENT_SUBJECT, kind.subject(message::getHeader));
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_TIME, time(message));
        setOrRemove(message, CloudEvent.CAMEL_CLOUD_EVENT_DATA_CONTENT_TYPE, contentType(message));
    }

    private static String text(Message message, CallbackHeader header) {
        Object value = message.getHeader(header.header());
        return value == null ? "" : value.toString();
    }

    /** When it happened, else when the route got it. */
    private static String time(Message message) {
        return EventTime.parse(text(message, CallbackHeader.TIME)).map(Instant::toString)
                .orElseGet(() -> CloudEvents.v1_0.getEventTime(message.getExchange()));
    }

    /** What kind of data the body is: JSON, which the parameters become, or what the route has made of them. */
    private Optional<String> contentType(Message message) throws JsonProcessingException {
        if (message.getBody() instanceof Map<?, ?> parameters) {
            message.setBody(mapper.writeValueAsBytes(parameters));
            message.setHeader(Exchange.CONTENT_TYPE, JSON);
        }
        return Optional.ofNullable(message.getHeader(Exchange.CONTENT_TYPE)).map(Object::toString);
    }

    private static void setOrRemove(Message message, String header, Optional<String> value) {
        value.ifPresentOrElse(present -> message.setHeader(header, present), () -> message.removeHeader(header));
    }
}
