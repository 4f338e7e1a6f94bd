package io.github.camelplivo.message;

import io.github.camelplivo.api.PlivoResponse;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Puts Plivo's answer into a message: the decoded JSON as the body, what identifies the answer as headers. */
public final class ResponseWriter {

    /** {@code api_id} of the answer. */
    public static final String API_ID = "CamelPlivoApiId";
    /** {@code X-Request-ID} of the answer. */
    public static final String REQUEST_ID = "CamelPlivoRequestId";

    private ResponseWriter() {
    }

    /** The headers that the message has stay; those of an earlier answer are replaced. */
    public static void write(PlivoResponse response, Message message) {
        message.setBody(response.body());
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, response.status());
        setOrRemove(message, API_ID, response.apiId());
        setOrRemove(message, REQUEST_ID, response.requestId());
    }

    private static void setOrRemove(Message message, String header, String value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
