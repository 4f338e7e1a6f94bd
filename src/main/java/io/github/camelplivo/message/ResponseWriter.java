package io.github.camelplivo.message;

import java.util.Map;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoResponse;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Puts Plivo's answer into a message: the decoded JSON as the body, what identifies and describes it as headers. */
public final class ResponseWriter {

    /** {@code api_id} of the answer. */
    public static final String API_ID = "CamelPlivoApiId";
    /** {@code X-Request-ID} of the answer. */
    public static final String REQUEST_ID = "CamelPlivoRequestId";

    /** True if Plivo accepted only a part of the request. */
    public static final String PARTIAL = "CamelPlivoPartial";

    private ResponseWriter() {
    }

    /**
     * The headers that the message has stay, but for those of an earlier answer and those that describe the body that
     * was there before.
     */
    public static void write(Operation operation, PlivoResponse response, Message message) {
        write(response, message, response.body() == null ? null : PlivoAnswer.of(response.body(), operation));
        setOrRemove(message, Exchange.CONTENT_TYPE, response.body() == null ? null : "application/json");
    }

    /** The same with something made of the answer as the body. */
    public static void write(PlivoResponse response, Message message, Object body) {
        message.setBody(body);
        message.removeHeader(Exchange.CONTENT_ENCODING);
        message.removeHeader(Exchange.CONTENT_TYPE);
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, response.status());
        setOrRemove(message, API_ID, response.apiId());
        setOrRemove(message, REQUEST_ID, response.requestId());
        setOrRemove(message, PARTIAL, response.partial() ? true : null);
    }

    /** Puts what would be sent into a message, in the place of an answer. */
    public static void describe(Map<String, Object> request, Message message) {
        message.setBody(new PlivoAnswer(request, null));
        message.removeHeader(Exchange.CONTENT_ENCODING);
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.removeHeader(Exchange.HTTP_RESPONSE_CODE);
        message.removeHeader(API_ID);
        message.removeHeader(REQUEST_ID);
        message.removeHeader(PARTIAL);
    }

    private static void setOrRemove(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
