package io.github.camelplivo.benchmarks.callback;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelplivo.benchmarks.load.Load;
import io.github.camelplivo.benchmarks.load.Meter;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Json;
import io.github.camelplivo.xml.Response;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Sends callbacks to one server, and measures what that server's process uses for them. */
public final class Caller implements AutoCloseable {

    private static final SignedCallback[] CALLBACKS
            = IntStream.range(0, 2_000).mapToObj(SignedCallback::of).toArray(SignedCallback[]::new);

    private final Child server;
    private final String url;
    private final CloseableHttpClient http = HttpClients.custom().disableAutomaticRetries().disableCookieManagement().build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Load load;

    /** @throws IllegalStateException when the server's answer is not the document */
    public Caller(Child server) throws IOException {
        this.server = server;
        this.url = "http://127.0.0.1:" + server.ask("port").get("port").asInt() + SignedCallback.PATH;
        String document = post(CALLBACKS[0], CALLBACKS[0].signature());
        if (!Response.parse(document).equals(Response.parse(CallbackServer.DOCUMENT))) {
            throw new IllegalStateException(name() + " answered " + document);
        }
        this.load = new Load(threads, number -> {
            SignedCallback callback = CALLBACKS[number % CALLBACKS.length];
            String answer = post(callback, callback.signature());
            if (!answer.equals(document)) {
                throw new IOException("the answer was " + answer);
            }
        });
    }

    public String name() {
        return server.name();
    }

    /** What a request gets that Plivo has not signed. */
    public String forged() throws IOException {
        return post(CALLBACKS[0], CALLBACKS[1].signature());
    }

    private String post(SignedCallback callback, String signature) throws IOException {
        HttpPost request = new HttpPost(url);
        request.setHeader("X-Plivo-Signature-V3", signature);
        request.setHeader("X-Plivo-Signature-V3-Nonce", callback.nonce());
        request.setEntity(new StringEntity(callback.form(), ContentType.APPLICATION_FORM_URLENCODED));
        return http.execute(request,
                response -> response.getCode() == 200 ? EntityUtils.toString(response.getEntity()) : "" + response.getCode());
    }

    /** Sends so many on so many threads, unmeasured, in so many steps. */
    public void warmUp(int threadCount, int callbacks, int steps) throws InterruptedException {
        server.warmUp(steps, () -> load.count(threadCount, callbacks / steps).checked(name()));
    }

    /** Sends for so long on so many threads. */
    public Slice closed(int threadCount, long millis) throws InterruptedException {
        Meter begin = meter();
        Slice mine = load.closed(threadCount, millis).checked(name());
        return Slice.between(begin, meter(), mine.requests());
    }

    private Meter meter() {
        return Json.read(server.ask("meter").toString(), Meter.class);
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        http.close();
    }
}
