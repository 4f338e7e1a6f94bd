package io.github.camelplivo.webhook;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.camelplivo.api.Printable;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Reaction;
import io.github.camelplivo.monitor.Verdict;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that Plivo sent a callback, lets the route answer, and sees to it that Plivo gets a whole answer in time,
 * whatever the route does. Safe for concurrent use.
 */
public final class CallbackHandler implements Responder {

    private static final String EMPTY_DOCUMENT = "<Response/>";

    private final Processor route;
    private final CallbackSettings settings;
    private final Supplier<Exchange> exchanges;
    private final Readers readers;
    private final ExternalUrl external;
    private final ExecutorService threads;
    private final Consumer<Fields> ended;
    private final Semaphore places;
    private final Observer observer;
    private final BoundedLog log;
    /** Of callbacks that Plivo has signed: no stranger uses up these lines. */
    private final BoundedLog failures;

    /**
     * @param route     what answers
     * @param path      where callbacks come, for the log
     * @param exchanges makes an exchange of that route
     * @param readers   read what the route answers, and what it gets
     * @param threads   runs the route, so that a slow one does not hold up the answer
     * @param ended     receives the fields of each report that a call is over
     * @param observer  is notified of each request, whether it was Plivo's, and how it was answered
     */
    public CallbackHandler(Processor route, String path, CallbackSettings settings, Supplier<Exchange> exchanges,
                           Readers readers, ExecutorService threads, Consumer<Fields> ended, Observer observer) {
        this.route = route;
        this.settings = settings;
        this.exchanges = exchanges;
        this.readers = readers;
        this.external = new ExternalUrl(settings.externalUrl());
        this.threads = threads;
        this.ended = ended;
        this.places = new Semaphore(settings.most());
        this.observer = observer;
        this.log = new BoundedLog(LoggerFactory.getLogger(CallbackHandler.class), path);
        this.failures = new BoundedLog(LoggerFactory.getLogger(CallbackHandler.class), path);
    }

    @Override
    public CompletableFuture<Reply> respond(HttpCallback callback) {
        Fields fields = callback.all();
        CallbackKind kind = CallbackKind.of(fields);
        Verdict verdict = settings.signature() == null
                ? Verdict.UNCHECKED : settings.signature().get().check(callback, external.called(callback.path()));
        observer.callback(kind.toString(), verdict);
        if (verdict.isRefusal()) {
            log.rejected(403, verdict == Verdict.WRONG
                    ? "signature mismatch. Check webhookExternalUrl and the auth token" : "no signature of Plivo");
            return CompletableFuture.completedFuture(Reply.empty(403));
        }
        // Whoever it is that an unsigned one comes from, it ends no wait.
        if (kind == CallbackKind.HANGUP && verdict == Verdict.VERIFIED) {
            ended.accept(fields);
        }
        return answer(callback, fields, kind, verdict == Verdict.UNCHECKED || Signature.coversParameters(callback));
    }

    @Override
    public Reply refuse(HttpCallback.Refused why) {
        return log.malformed(why, CallbackKind.OTHER.toString(), observer);
    }

    private CompletableFuture<Reply> answer(HttpCallback callback, Fields fields, CallbackKind kind, boolean covered) {
        if (!places.tryAcquire()) {
            return CompletableFuture.completedFuture(
                    busy(kind, "the route already answers " + settings.most() + " callbacks. See maxCallbacks"));
        }
        RouteRun run;
        try {
            Exchange exchange = exchange(callback, fields, kind, covered);
            run = new RouteRun(exchange, kind.wantsDocument(fields), PendingCallback.of(exchange, fields.first("CallUUID")));
            threads.execute(run);
        } catch (RuntimeException | Error e) {
            // The run has not begun: nobody else gives the place back.
            places.release();
            return CompletableFuture.completedFuture(busy(kind, "no thread for the route, " + e.getClass().getSimpleName()));
        }
        return run.reply.orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((reply, failure) -> {
                    run.stop();
                    return failure == null ? answered(kind, reply) : failed(kind, fields, failure);
                });
    }

    private Reply busy(CallbackKind kind, String why) {
        observer.answered(kind.toString(), Reaction.BUSY);
        log.rejected(503, why);
        return Reply.empty(503);
    }

    private Reply answered(CallbackKind kind, Reply reply) {
        observer.answered(kind.toString(), Reaction.ANSWERED);
        return reply;
    }

    private Reply failed(CallbackKind kind, Fields fields, Throwable failure) {
        boolean late = failure instanceof TimeoutException;
        observer.answered(kind.toString(), late ? Reaction.LATE : Reaction.FAILED);
        // Camel's error handler has logged the route's own failure; its text may hold anything.
        String why = late ? "it took longer than " + settings.timeout().toMillis() + " ms"
                : failure instanceof Unanswered ? failure.getMessage() : failure.getClass().getSimpleName();
        failures.warn(
                "The route failed to answer the " + kind + " callback of call " + Printable.of(fields.first("CallUUID")) + ": "
                      + why + ". Sent " + (settings.fallback() == null ? "a 500" : "the fallback document"));
        return new Reply(settings.fallback() == null ? 500 : 200, settings.fallback());
    }

    /** An exchange of its own, so that one that comes too late changes nothing. */
    private Exchange exchange(HttpCallback callback, Fields fields, CallbackKind kind, boolean covered) {
        Exchange exchange = exchanges.get();
        Map<String, Object> parameters
                = kind == CallbackKind.ASYNC_ANSWER ? AsyncAnswer.body(fields, readers.answer()) : fields.asMap();
        Message message = exchange.getMessage();
        message.setBody(parameters);
        for (CallbackHeader header : kind.possible(covered)) {
            header.in(parameters).ifPresent(value -> message.setHeader(header.header(), value));
        }
        message.setHeader(CallbackHeader.KIND.header(), kind.toString());
        message.setHeader(CallbackHeader.KEY.header(), CallbackKey.of(callback.path(), fields));
        return exchange;
    }

    /** What the handler itself has to say of a route; safe to log. */
    private static final class Unanswered extends Exception {

        private static final long serialVersionUID = 1L;

        Unanswered(String why) {
            super(why);
        }
    }

    /** One callback in the route. It releases its slot only when the route has released the thread. */
    private final class RouteRun implements Runnable {

        private final CompletableFuture<Reply> reply = new CompletableFuture<>();
        private final Exchange exchange;
        private final Object parameters;
        private final boolean wantsDocument;
        private final PendingCallback pending;
        private Thread runner;
        private boolean stopped;

        RouteRun(Exchange exchange, boolean wantsDocument, PendingCallback pending) {
            this.pending = pending;
            this.exchange = exchange;
            this.parameters = exchange.getMessage().getBody();
            this.wantsDocument = wantsDocument;
        }

        @Override
        public void run() {
            Reply answer = null;
            Throwable failure = null;
            try {
                if (begin()) {
                    route.process(exchange);
                    if (exchange.getException() != null) {
                        throw exchange.getException();
                    }
                    answer = new Reply(200, document(exchange.getMessage()));
                }
            } catch (Throwable e) {
                failure = e;
            } finally {
                end();
                places.release();
            }
            if (failure != null) {
                reply.completeExceptionally(failure);
            } else {
                reply.complete(answer);
            }
        }

        /** Whether the answer is still awaited. */
        private synchronized boolean begin() {
            runner = Thread.currentThread();
            return !stopped;
        }

        private synchronized void end() {
            runner = null;
            // An interruption that came late is not for the thread's next task.
            Thread.interrupted();
        }

        /** The answer is no longer awaited: a route that still runs is interrupted and goes no further. */
        synchronized void stop() {
            pending.answered();
            stopped = true;
            if (runner != null) {
                exchange.getExchangeExtension().setInterrupted(true);
                runner.interrupt();
            }
        }

        /** The document that the route answers with; null if there is none and Plivo asks for none. */
        private String document(Message answer) throws Unanswered {
            Object body = answer.getBody();
            // A route that leaves the body alone has no answer.
            boolean silent = body == null || body.equals(parameters)
                    || body instanceof CharSequence text && text.toString().isBlank();
            if (silent) {
                return wantsDocument ? EMPTY_DOCUMENT : null;
            }
            try {
                return readers.document().apply(answer);
            } catch (IllegalArgumentException e) {
                if (wantsDocument) {
                    throw new Unanswered(e.getMessage());
                }
                // Whatever the route made of a report, Plivo does not read it.
                return null;
            }
        }
    }
}
