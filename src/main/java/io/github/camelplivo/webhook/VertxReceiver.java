package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what comes to a path at camel-main's HTTP server, a Vert.x, before Camel's consumer does, and after the
 * server's authentication. That consumer turns a query into headers and a form into attributes before a handler has
 * seen them: it throws where a callback could have been rejected, waits for the end of a body for ever, and reads as
 * much as comes. Here the body of a stranger gets {@value HttpCallback#LARGEST} bytes and ten seconds.
 */
final class VertxReceiver {

    /** How long the body of a request may take. */
    static final Duration LONGEST_BODY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(VertxReceiver.class);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,9}");
    /** Checking a signature and opening a document take no time; routes have threads of their own. */
    private static final int THREADS = 4;
    private static final int QUEUED = 1_000;
    /** Maximum bytes of all bodies at a time. Beyond it each body gets only as much as most callbacks need. */
    private static final int PLENTY = 16 * 1024 * 1024;
    private static final int USUAL = 8 * 1024;
    /** What an HTTP/2 server says whose answer is complete before the request is. */
    private static final long NO_ERROR = 0;

    private final AtomicInteger held = new AtomicInteger();
    private final Responder responder;
    private final ExecutorService threads;

    private VertxReceiver(Responder responder, ExecutorService threads) {
        this.responder = responder;
        this.threads = threads;
    }

    /**
     * Takes what comes to the path from now on; nothing, where platform-http is not a Vert.x.
     *
     * @return gives the path back to Camel
     */
    static Runnable open(CamelContext context, String path, Responder responder) {
        Router router = router(context);
        if (router == null) {
            LOG.debug("No Vert.x router found: {} has the limits of its own HTTP server", path);
            return () -> {
            };
        }
        ThreadPoolProfile profile = new ThreadPoolProfile("PlivoRequests");
        profile.setPoolSize(1);
        profile.setMaxPoolSize(THREADS);
        profile.setMaxQueueSize(QUEUED);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        ExecutorService threads
                = context.getExecutorServiceManager().newThreadPool(responder, "PlivoRequests", profile);
        beforeRouting(router, path.replaceAll("\\*$", ""), responder);
        Route route = router.route(path).handler(new VertxReceiver(responder, threads)::receive);
        return () -> {
            route.remove();
            // What was taken is answered.
            context.getExecutorServiceManager().shutdownGraceful(threads);
        };
    }

    /** A path with a broken escape fails before it is routed, and Vert.x logs a stack trace for each. */
    private static void beforeRouting(Router router, String path, Responder responder) {
        HttpServer server = router instanceof VertxPlatformHttpRouter camel && camel.getServer() != null
                ? camel.getServer().getServer() : null;
        if (server == null || !(server.requestHandler() instanceof Router root)) {
            return;
        }
        root.errorHandler(400, failed -> {
            HttpServerResponse response = failed.response();
            if (response.ended() || response.closed()) {
                return;
            }
            if (failed.request().uri().startsWith(path)) {
                responder.refuse(HttpCallback.Refused.noPath());
            } else {
                LOG.debug("A request to another path was rejected (400)", failed.failure());
            }
            response.setStatusCode(400).end();
        });
    }

    /** The router that the consumers of platform-http use, found as they find it. */
    private static Router router(CamelContext context) {
        PlatformHttpEngine engine = context.getComponent("platform-http") instanceof PlatformHttpComponent component
                ? component.getEngine() : null;
        if (!(engine instanceof VertxPlatformHttpEngine)) {
            return null;
        }
        String name = VertxPlatformHttpRouter.getRouterNameFromPort(engine.getServerPort());
        Router router = VertxPlatformHttpRouter.lookup(context, name);
        return router != null
                ? router : VertxPlatformHttpRouter.lookup(context, VertxPlatformHttpRouter.PLATFORM_HTTP_ROUTER_NAME_ZERO);
    }

    private void receive(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > HttpCallback.LARGEST)) {
            new Incoming(routing).refuse(HttpCallback.Refused.tooLong());
        } else {
            new Incoming(routing).read();
        }
    }

    /** One request on its way in. All but {@link #respond} runs on the event loop of its connection. */
    private final class Incoming {

        private final HttpServerRequest request;
        private final HttpServerResponse response;
        private final Context loop;
        private final RoutingContext routing;
        private final Buffer body = Buffer.buffer();
        private long timer;
        private boolean over;

        Incoming(RoutingContext routing) {
            this.routing = routing;
            this.request = routing.request();
            this.response = routing.response();
            this.loop = routing.vertx().getOrCreateContext();
        }

        void read() {
            timer = routing.vertx().setTimer(LONGEST_BODY.toMillis(), late -> refuse(HttpCallback.Refused.tooSlow()));
            request.exceptionHandler(broken -> {
                if (end()) {
                    release();
                }
            });
            request.handler(this::add);
            request.endHandler(complete -> {
                if (end()) {
                    execute();
                }
            });
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                response.writeContinue();
            }
        }

        private void add(Buffer piece) {
            if (over) {
                return;
            }
            int length = body.length() + piece.length();
            if (length > HttpCallback.LARGEST) {
                refuse(HttpCallback.Refused.tooLong());
            } else if (length > USUAL && held.get() > PLENTY) {
                refuse(HttpCallback.Refused.tooMany());
            } else {
                body.appendBuffer(piece);
                held.addAndGet(piece.length());
            }
        }

        /** Whether it was not over yet. */
        private boolean end() {
            boolean first = !over;
            over = true;
            routing.vertx().cancelTimer(timer);
            return first;
        }

        private void release() {
            held.addAndGet(-body.length());
        }

        private void execute() {
            try {
                threads.execute(this::respond);
            } catch (RejectedExecutionException e) {
                release();
                write(Reply.empty(503), true);
            }
        }

        private void respond() {
            try {
                HttpCallback callback
                        = HttpCallback.of(request.method().name(), request.uri(), body.getBytes(), this::header);
                responder.respond(callback).whenComplete((reply, failure) -> loop.runOnContext(
                        now -> write(failure == null ? reply : Reply.empty(500), false)));
            } catch (HttpCallback.Refused e) {
                Reply refusal = responder.refuse(e);
                loop.runOnContext(now -> write(refusal, false));
            } catch (RuntimeException | Error e) {
                LOG.debug("A request has no answer", e);
                loop.runOnContext(now -> write(Reply.empty(500), true));
            } finally {
                release();
            }
        }

        /** A header that occurs twice counts as absent. */
        private String header(String name) {
            var values = request.headers().getAll(name);
            return values.size() == 1 && !values.get(0).isEmpty() ? values.get(0) : null;
        }

        private void refuse(HttpCallback.Refused why) {
            if (end()) {
                release();
                write(responder.refuse(why), true);
            }
        }

        private void write(Reply reply, boolean last) {
            if (response.ended() || response.closed()) {
                return;
            }
            response.setStatusCode(reply.status());
            if (reply.document() != null) {
                response.putHeader(HttpHeaders.CONTENT_TYPE, Reply.CONTENT_TYPE);
            }
            // Over HTTP/2 a proxy may have requests of others, and of Plivo, on this connection.
            boolean shared = request.version() == HttpVersion.HTTP_2;
            if (!shared && response.writeQueueFull()) {
                // Who sends requests and reads no answer gets no more: answers would fill the memory.
                request.connection().close();
                return;
            }
            if (last && !shared) {
                response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            response.exceptionHandler(gone -> LOG.debug("The answer could not be written: {}", gone.toString()));
            response.end(Buffer.buffer(reply.bytes())).onComplete(written -> {
                if (last && shared && !request.isEnded()) {
                    response.reset(NO_ERROR);
                }
            });
            if (last && !shared) {
                request.connection().close();
            }
        }
    }
}
