package io.github.camelplivo.benchmarks.callback;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelplivo.benchmarks.load.Load;
import io.github.camelplivo.benchmarks.load.Meter;
import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Json;
import io.github.camelplivo.benchmarks.rival.Plivo;
import io.github.camelplivo.simulator.SignedCallback;
import io.github.camelplivo.xml.Response;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Sends callbacks to one server, and measures what that server's process uses for them. */
public final class Caller implements AutoCloseable {

    static final String PATH = "/plivo/answer";
    static final String EXTERNAL = "https://calls.example.com";
    /** As Plivo writes it. The constant of HttpClient names a charset that the component does not take. */
    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");
    /** A callback as Plivo sends it when a call is answered: a form and the two headers of its signature, ready-made. */
    public record Signed(String form, Map<String, String> headers) {

        /** The same for each number but for the call. */
        private static Signed of(int number) {
            return of(fields(number), Integer.toString(1_000_000_007 + number));
        }

        public static Signed of(Map<String, String> fields, String nonce) {
            SignedCallback callback
                    = SignedCallback.ofCall(EXTERNAL + PATH).token(Plivo.AUTH_TOKEN).nonce(nonce).fields(fields);
            Map<String, String> headers = new HashMap<>(callback.headers());
            headers.keySet().retainAll(List.of("X-Plivo-Signature-V3", "X-Plivo-Signature-V3-Nonce"));
            return new Signed(callback.body(), headers);
        }

        /** The parameters, sorted by name. */
        public static Map<String, String> fields(int number) {
            String call = String.format("%08x-2c78-4d85-b1a4-6eae7dbafb36", number);
            Map<String, String> fields = new TreeMap<>(
                    Map.of("ALegUUID", call, "ALegRequestUUID", call, "CallUUID", call, "RequestUUID", call,
                            "BillRate", "0.002", "CallStatus", "in-progress", "Direction", "inbound", "Event", "StartApp"));
            fields.putAll(Map.of("From", "14152223333", "To", "14152225555", "CallerName", "+14152223333", "ParentAuthID",
                    Plivo.AUTH_ID, "SessionStart", "2026-04-08 11:34:33.238707", "STIRVerification", "Not Applicable"));
            return fields;
        }
    }

    private final Signed[] callbacks = IntStream.range(0, 2_000).mapToObj(Signed::of).toArray(Signed[]::new);
    private final Child server;
    private final String url;
    private final CloseableHttpClient http = HttpClients.custom().disableAutomaticRetries().disableCookieManagement().build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Load load;

    /** @throws IllegalStateException when the server's answer is not the document */
    public Caller(Child server) throws IOException {
        this.server = server;
        this.url = "http://127.0.0.1:" + server.ask("port").get("port").asInt() + PATH;
        String document = post(callbacks[0], callbacks[0].headers());
        if (!Response.parse(document).equals(Response.parse(CallbackServer.DOCUMENT))) {
            throw new IllegalStateException(name() + " answered " + document);
        }
        this.load = new Load(threads, number -> {
            Signed callback = callbacks[number % callbacks.length];
            String answer = post(callback, callback.headers());
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
        return post(callbacks[0], callbacks[1].headers());
    }

    private String post(Signed callback, Map<String, String> headers) throws IOException {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(callback.form(), FORM));
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
