package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the user's URLs: once, without Plivo's retries. Plivo's default limits hold: 2 s to connect, 40 s to answer.
 */
final class Fetcher {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(40);
    /** HTTP/1.1, for an offer of HTTP/2 surprises small servers. */
    private static final HttpClient CLIENT
            = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

    private final Journal journal;
    private final Signature signature;

    Fetcher(Journal journal, Signature signature) {
        this.journal = journal;
        this.signature = signature;
    }

    /** The body of a 200; empty for any other answer, and for none. */
    Optional<byte[]> fetch(Target target, Map<String, String> fields) {
        URI uri = target.address().orElseThrow();
        boolean get = target.method().equals("GET");
        String form = Form.encode(fields);
        URI address = get ? URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + form) : uri;
        String url = address.toString().split("\\?", 2)[0];
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(ANSWER);
        if (get) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        signature.of(target.method(), uri, fields).forEach(request::header);
        HttpRequest built = request.build();
        Optional<HttpResponse<byte[]>> response = send(built);
        journal.fetched(new RecordedRequest(
                target.method(), url, address.getRawQuery(), built.headers().map(), get ? "" : form,
                response.map(HttpResponse::statusCode).orElse(0)));
        return response.filter(answer -> answer.statusCode() == 200).map(HttpResponse::body);
    }

    private static Optional<HttpResponse<byte[]>> send(HttpRequest request) {
        try {
            return Optional.of(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            LOG.debug("{} {} failed", request.method(), request.uri(), e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
