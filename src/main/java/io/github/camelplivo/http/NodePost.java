package io.github.camelplivo.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells another node of ours something, once: a report may get lost. Holds no thread meanwhile. Safe for concurrent
 * use.
 */
public final class NodePost {

    private static final Logger LOG = LoggerFactory.getLogger(NodePost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A node that does not answer shall not fill the memory of this one. */
    private static final int MOST = 1_000;

    private final Semaphore places = new Semaphore(MOST);
    private HttpClient client;

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER).build();
        }
        return client;
    }

    /** @param told whether the node has accepted it */
    public void post(String url, Consumer<Boolean> told) {
        if (!places.tryAcquire()) {
            told.accept(false);
            return;
        }
        try {
            client().sendAsync(
                    HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).POST(BodyPublishers.noBody()).build(),
                    BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                        places.release();
                        if (failure != null) {
                            LOG.debug("A node could not be told: {}", failure.getClass().getName());
                        }
                        told.accept(failure == null && answer.statusCode() == 200);
                    });
        } catch (RuntimeException e) {
            places.release();
            LOG.debug("A node could not be told: {}", e.getClass().getName());
            told.accept(false);
        }
    }
}
