package io.github.camelplivo.tracing;

import java.util.function.BiConsumer;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.message.OutcomeWriter;
import io.github.camelplivo.message.PlivoAnswer;
import io.github.camelplivo.message.ResponseWriter;
import io.github.camelplivo.monitor.Outcome;
import org.apache.camel.Exchange;

/** What a span says of a request, whichever of Camel's two tracing APIs asks. */
final class Tags {

    static final String OPERATION = "plivo.operation";

    private static final String STATUS = "http.status_code";
    private static final String API_ID = "plivo.api_id";
    private static final String OUTCOME = "plivo.outcome";
    /** The outcome of the call, if the exchange waited for it. */
    private static final String CALL_OUTCOME = "plivo.call_outcome";

    private Tags() {
    }

    /** After a failure the message is what it was before the request: only the exception tells of this one. */
    static void ofEnd(Exchange exchange, BiConsumer<String, String> tag) {
        Exception failure = exchange.getException();
        tag.accept(OUTCOME, (failure == null ? Outcome.DONE : Outcome.of(failure)).toString());
        if (failure == null) {
            set(tag, STATUS, exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE));
            set(tag, API_ID, exchange.getMessage().getHeader(ResponseWriter.API_ID));
            if (exchange.getMessage().getBody() instanceof PlivoAnswer answer && answer.containsKey("timeline")) {
                set(tag, CALL_OUTCOME, exchange.getMessage().getHeader(OutcomeWriter.OUTCOME));
            }
        } else if (failure instanceof PlivoNotConnectedException notConnected) {
            set(tag, CALL_OUTCOME, notConnected.getOutcome());
        } else if (failure instanceof PlivoException plivo) {
            set(tag, STATUS, plivo.getStatus() == 0 ? null : plivo.getStatus());
            set(tag, API_ID, plivo.getApiId());
        }
    }

    private static void set(BiConsumer<String, String> tag, String name, Object value) {
        if (value != null) {
            tag.accept(name, Printable.of(value.toString()));
        }
    }
}
