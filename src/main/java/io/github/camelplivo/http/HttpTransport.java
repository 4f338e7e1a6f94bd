package io.github.camelplivo.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.api.Printable;
import org.apache.camel.CamelContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to Plivo, each once, whatever the answer. Shared by all endpoints of a component; safe for concurrent
 * use. Blocks the calling thread until the answer is there or a time limit is over.
 */
public final class HttpTransport {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTransport.class);

    private final Entities entities;
    private final AnswerReader answers;
    private final String userAgent;
    private volatile Line line;

    /** What is there between opening and closing. */
    private record Line(PooledClient client, Deadlines deadlines) {

        void close() {
            try {
                client.close();
            } finally {
                deadlines.stop();
            }
        }
    }

    /** A transport that is not open yet. */
    public HttpTransport(ObjectMapper mapper, String userAgent) {
        this.entities = new Entities(mapper);
        this.answers = new AnswerReader(mapper);
        this.userAgent = userAgent;
    }

    /** Creates the pool without connecting. Does nothing if it is open. Not for concurrent use. */
    public void open(CamelContext context, HttpSettings settings) throws Exception {
        if (line == null) {
            PooledClient client = PooledClient.open(context, settings);
            line = new Line(client, Deadlines.start());
        }
    }

    /**
     * Sends the request and waits for the answer.
     *
     * @throws PlivoException               when Plivo did not say yes; its class tells what is true then
     * @throws PlivoInvalidRequestException when the request holds a value that JSON cannot express; nothing was sent
     */
    public PlivoResponse send(PlivoRequest request, Profile profile) {
        HttpEntity entity = entities.of(request);
        Line open = line;
        if (open == null) {
            throw stopped(request.operation());
        }
        return exchange(request, entity, profile, open);
    }

    /**
     * Describes what would be sent, for a dry run.
     *
     * @throws PlivoInvalidRequestException as when it is sent
     */
    public Map<String, Object> describe(PlivoRequest request, Profile profile) {
        entities.of(request);
        return request.described(profile.url(request));
    }

    private static PlivoException stopped(Operation operation) {
        return new PlivoUnreachableException(
                Failure.unanswered(operation, "could not be sent, the component is stopped"), null);
    }

    private PlivoResponse exchange(PlivoRequest request, HttpEntity entity, Profile profile, Line open) {
        HttpUriRequestBase message = message(request, entity, profile);
        HttpClientContext context = HttpClientContext.create();
        Sending sending = Sending.start(message, profile, open.deadlines(), context);
        try {
            // Whoever closes takes the line away first, and then waits for those under way: this is one of them by now.
            if (line != open) {
                throw stopped(request.operation());
            }
            return open.client().http().execute(message, context,
                    response -> answers.read(request, response, sending.isSent()));
        } catch (PlivoException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            throw failure(request, sending, e);
        } finally {
            sending.end();
        }
    }

    private static PlivoException failure(PlivoRequest request, Sending sending, Throwable e) {
        Operation operation = request.operation();
        String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
        if (sending.isSent()) {
            String why = sending.isOverdue() ? "the answer was not complete in time" : reason;
            return new PlivoOutcomeUnknownException(
                    Failure.unanswered(operation, "was sent and got no usable answer" + request.page() + ", " + why),
                    Printable.of(e));
        }
        String why = sending.isOverdue() ? "no connection was ready in time" : reason;
        return new PlivoUnreachableException(
                Failure.unanswered(operation, "could not be sent" + request.page() + ", " + why), Printable.of(e));
    }

    private HttpUriRequestBase message(PlivoRequest request, HttpEntity entity, Profile profile) {
        HttpUriRequestBase message = profile.message(request);
        message.setHeader(HttpHeaders.ACCEPT, Entities.JSON.getMimeType());
        message.setHeader(HttpHeaders.USER_AGENT, userAgent);
        if (entity != null) {
            message.setEntity(entity);
        }
        if (LOG.isDebugEnabled()) {
            LOG.debug("{} {} {}", message.getMethod(), profile.url(request), request.shown());
        }
        return message;
    }

    /** How the pool is used now; null when it is closed, or does not tell. */
    public PoolUse use() {
        Line open = line;
        return open == null ? null : open.client().use();
    }

    /** Takes no further request, waits for those in flight for at most {@code patience}, and closes all connections. */
    public void close(Duration patience) throws InterruptedException {
        Line open = line;
        line = null;
        if (open == null) {
            return;
        }
        try {
            if (!open.deadlines().awaitNone(patience)) {
                LOG.warn("Requests to Plivo are still in flight after {}; their outcome is unknown", patience);
            }
        } finally {
            open.close();
        }
    }
}
