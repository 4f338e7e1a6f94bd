package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the user's URLs: once, without Plivo's retries. Plivo's default limits hold: 2 s to connect, 40 s to answer.
 */
final class Fetcher {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final Journal journal;
    private volatile boolean stopped;

    Fetcher(Journal journal) {
        this.journal = journal;
    }

    /** From now on nothing is sent: nobody hears any more of what a reset has forgotten. */
    void stop() {
        stopped = true;
    }

    /** The body of a 200; empty for any other answer, and for none. */
    Optional<byte[]> fetch(Target target, Map<String, String> fields) {
        SignedCallback callback = SignedCallback.ofCall(target.url()).fields(fields);
        return send(target.method().equals("GET") ? callback.asGet() : callback)
                .filter(answer -> answer.statusCode() == 200).map(HttpResponse::body);
    }

    /** Reports something there; nothing when it is no URL to call. */
    void tell(Target target, Map<String, String> fields) {
        if (target.hasValidMethod() && target.address().isPresent()) {
            fetch(target, fields);
        }
    }

    /** The answer, whatever its status; empty when there was none. */
    Optional<HttpResponse<byte[]>> send(SignedCallback callback) {
        if (stopped) {
            return Optional.empty();
        }
        Optional<HttpResponse<byte[]>> answer = answer(callback);
        URI address = callback.address();
        journal.fetched(new RecordedRequest(
                callback.method(), address.toString().split("\\?", 2)[0], address.getRawQuery(),
                callback.request().headers().map(), callback.body(), answer.map(HttpResponse::statusCode).orElse(0)));
        return answer;
    }

    private static Optional<HttpResponse<byte[]>> answer(SignedCallback callback) {
        try {
            return Optional.of(callback.sendForBytes());
        } catch (IOException e) {
            LOG.debug("{} failed", callback, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
