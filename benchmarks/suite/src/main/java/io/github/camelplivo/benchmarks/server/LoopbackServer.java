package io.github.camelplivo.benchmarks.server;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelplivo.benchmarks.process.Commands;
import io.github.camelplivo.benchmarks.rival.Plivo;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * Plivo's side, in a process of its own: reads each request to its end and answers as Plivo answers a transfer, at once
 * or after as long as it is told. It does so little that it is never what holds anybody up.
 */
public final class LoopbackServer extends AbstractVerticle {

    private static final Buffer ANSWER = Buffer.buffer(
            "{\"api_id\":\"97ceeb52-58b6-11e1-86da-77300b68f8bb\",\"call_uuid\":\"55309cee-821d-11e1-9a73-498d468c930b\","
                                                       + "\"message\":\"" + Plivo.ACCEPTED + "\"}");
    private static final int EVENT_LOOPS = 2;

    private static final AtomicLong REQUESTS = new AtomicLong();
    private static volatile Seen last;
    private static volatile int port;
    private static volatile long delayMillis;

    private record Seen(String method, String path, String authorization, String type, String body) {
    }

    public static void main(String[] arguments) throws Exception {
        Vertx.vertx().deployVerticle(LoopbackServer::new, new DeploymentOptions().setInstances(EVENT_LOOPS))
                .toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        new Commands()
                .on("port", words -> Map.of("port", port))
                .on("requests", words -> Map.of("requests", REQUESTS.get()))
                .on("last", words -> last)
                .on("delay", words -> Map.of("millis", delayMillis = Long.parseLong(words.get(0))))
                .serve();
    }

    @Override
    public void start(Promise<Void> started) {
        // -1: any free port, and the same one for all event loops.
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setAcceptBacklog(10_000));
        server.requestHandler(this::handle).listen(-1, "127.0.0.1").onSuccess(listening -> {
            port = listening.actualPort();
            started.complete();
        }).onFailure(started::fail);
    }

    private void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            REQUESTS.incrementAndGet();
            last = new Seen(
                    request.method().name(), request.path(), request.getHeader("Authorization"),
                    request.getHeader("Content-Type"), body.toString());
            long delay = delayMillis;
            if (delay > 0) {
                vertx.setTimer(delay, timer -> answer(request));
            } else {
                answer(request);
            }
        });
    }

    private static void answer(HttpServerRequest request) {
        if (CallList.isAsked(request)) {
            request.response().putHeader("Content-Type", "application/json").end(CallList.page(request));
            return;
        }
        request.response().setStatusCode(202).putHeader("Content-Type", "application/json")
                .putHeader("X-Request-ID", "3f60d0e3-0f2c-4b3d-b3f0-1f2d8f9d4c11").end(ANSWER);
    }
}
