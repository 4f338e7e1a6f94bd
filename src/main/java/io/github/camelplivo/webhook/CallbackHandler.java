package io.github.camelplivo.webhook;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a callback from an HTTP server, makes sure that Plivo sent it, lets the route answer, and sees to it that Plivo
 * gets a whole answer in time, whatever the route does. Safe for concurrent use.
 */
public final class CallbackHandler implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackHandler.class);
    private static final String EMPTY_DOCUMENT = "<Response/>";

    private final Processor route;
    private final CallbackSettings settings;
    private final Function<Message, String> reader;
    private final ExternalUrl external;
    private final ExecutorService threads;
    private final Signature signature;
    private final Observer observer;

    /**
     * @param route    what answers
     * @param reader   reads the body of a message as a Plivo XML document; throws {@link IllegalArgumentException},
     *                 without anybody's number in its words, when it is none
     * @param threads  runs the route, so that a slow one does not hold up the answer
     * @param observer is told of each request, and whether it was Plivo's
     */
    public CallbackHandler(Processor route, CallbackSettings settings, Function<Message, String> reader,
                           ExecutorService threads, Observer observer) {
        this.route = route;
        this.settings = settings;
        this.reader = reader;
        this.external = new ExternalUrl(settings.externalUrl());
        this.threads = threads;
        this.observer = observer;
        this.signature = new Signature(settings.tokens());
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        try {
            HttpCallback callback = HttpCallback.of(message);
            Fields fields = callback.all();
            CallbackKind kind = CallbackKind.of(fields);
            Verdict verdict = verdict(callback, message);
            observer.callback(kind.toString(), verdict);
            if (verdict.isRefusal()) {
                refuse(message, 403, verdict == Verdict.WRONG ? "its signature is wrong" : "it has no signature");
            } else {
                answer(exchange, callback, fields, kind);
            }
        } catch (HttpCallback.Refused e) {
            observer.callback(CallbackKind.OTHER.toString(), Verdict.MALFORMED);
            refuse(message, e.status(), e.getMessage());
        }
    }

    private static void refuse(Message message, int status, String why) {
        LOG.warn("A request that is not a callback of Plivo was refused with {}: {}", status, why);
        Answers.respond(message, status, null);
    }

    private Verdict verdict(HttpCallback callback, Message message) {
        return settings.verifySignature()
                ? signature.check(callback.method(), external.called(callback.path()), callback.query(), callback.form(),
                        name -> HttpCallback.text(message, name))
                : Verdict.UNCHECKED;
    }

    private void answer(Exchange exchange, HttpCallback callback, Fields fields, CallbackKind kind) {
        Map<String, Object> parameters = fields.asMap();
        Message message = exchange.getMessage();
        String document;
        try {
            document = document(run(exchange, callback, kind, parameters), kind, parameters);
        } catch (Exception e) {
            // Camel's error handler has logged the route's own failure; its text may hold anything.
            LOG.warn("The route failed to answer Plivo's {} callback of call {} ({}): {}", kind, fields.first("CallUUID"),
                    e instanceof Unanswered ? e.getMessage() : e.getClass().getSimpleName(),
                    settings.fallback() == null ? "Plivo gets a 500" : "Plivo gets the fallback document");
            Answers.respond(message, settings.fallback() == null ? 500 : 200, settings.fallback());
            return;
        }
        Answers.respond(message, 200, document);
    }

    /** What the handler itself has to say of a route; safe to log. */
    private static final class Unanswered extends Exception {

        private static final long serialVersionUID = 1L;

        Unanswered(String why) {
            super(why);
        }
    }

    /** Runs the route on an exchange and a unit of work of its own, so that one that comes too late changes nothing. */
    private Message run(Exchange http, HttpCallback callback, CallbackKind kind, Map<String, Object> parameters)
            throws Exception {
        Exchange exchange = new DefaultExchange(http.getContext(), ExchangePattern.InOut);
        exchange.getExchangeExtension().setFromEndpoint(http.getFromEndpoint());
        exchange.getExchangeExtension().setFromRouteId(http.getFromRouteId());
        Message message = exchange.getMessage();
        message.setBody(parameters);
        for (CallbackHeader header : CallbackHeader.values()) {
            header.parameter().map(parameters::get).ifPresent(value -> message.setHeader(header.header(), value));
        }
        message.setHeader(CallbackHeader.KIND.header(), kind.toString());
        message.setHeader(CallbackHeader.KEY.header(), CallbackKey.of(callback.path(), callback.all()));
        Future<?> running = threads.submit(() -> {
            try {
                route.process(exchange);
            } catch (Exception e) {
                exchange.setException(e);
            }
        });
        try {
            running.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unanswered("it took longer than " + settings.timeout().toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("it was interrupted");
        } catch (ExecutionException | RejectedExecutionException e) {
            throw new CamelExchangeException("The route could not run", exchange, e);
        }
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        return exchange.getMessage();
    }

    /** The document that the route answers with; null for none where Plivo wants none. */
    private String document(Message answer, CallbackKind kind, Map<String, Object> parameters) throws Unanswered {
        Object body = answer.getBody();
        // A route that leaves the body alone has no answer.
        boolean silent
                = body == null || body.equals(parameters) || body instanceof CharSequence text && text.toString().isBlank();
        if (silent) {
            return kind.wantsDocument() ? EMPTY_DOCUMENT : null;
        }
        try {
            return reader.apply(answer);
        } catch (IllegalArgumentException e) {
            if (kind.wantsDocument()) {
                throw new Unanswered(e.getMessage());
            }
            // Whatever the route made of a report, Plivo does not read it.
            return null;
        }
    }
}
