package io.github.camelplivo.webhook;

import java.util.concurrent.CompletableFuture;

/** Answers only the requests of Plivo. Safe for concurrent use. */
public interface Responder {

    /** The answer; it is there in bounded time, and never exceptional. */
    CompletableFuture<Reply> respond(HttpCallback request);

    /** The answer to a request that cannot be Plivo's, which is counted and logged. */
    Reply refuse(HttpCallback.Refused why);
}
