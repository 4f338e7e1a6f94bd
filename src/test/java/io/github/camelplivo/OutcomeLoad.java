package io.github.camelplivo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waiting costs: no test of the normal run, since it measures. {@code mvn test -Dtest=OutcomeLoad} prints bytes
 * and threads of many waits, and how long a report takes to the next step, beside a bare HTTP route.
 */
class OutcomeLoad {

    private static final int WAITS = Integer.getInteger("load.waits", 10_000);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 2_000);
    private static final int WARM_UP = ROUNDS / 2;
    private static final String STEP
            = "plivo:call-transfer?destination=RAW(+14152225555)&callerId=RAW(+14150001111)&ringTimeout=60&waitFor=answered";
    private static final Pattern URL = Pattern.compile("\"aleg_url\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CALLBACK = Pattern.compile("callbackUrl=\"([^\"]+)\"");

    private final int port = FreePort.next();
    private final int otherPort = FreePort.next();
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> reached = new ConcurrentHashMap<>();
    private HttpServer plivo;
    private Main camel;
    private Main other;

    @BeforeEach
    void start() throws Exception {
        // Else each answer takes 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        plivo = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        plivo.setExecutor(Executors.newCachedThreadPool());
        plivo.createContext("/", this::accept);
        plivo.start();
        camel = node(port);
        other = node(otherPort);
    }

    @AfterEach
    void stop() {
        camel.stop();
        other.stop();
        plivo.stop(0);
    }

    private void accept(HttpExchange request) throws IOException {
        String body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher url = URL.matcher(body);
        if (url.find()) {
            documents.put(request.getRequestURI().getPath().replaceAll(".*/Call/([^/]+)/", "$1"),
                    url.group(1).replaceAll("#.*", ""));
        }
        byte[] answer = "{\"message\": \"call transfered\", \"api_id\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(202, answer.length);
        request.getResponseBody().write(answer);
        request.close();
    }

    private Main node(int at) throws Exception {
        Main node = new Main();
        Map<String, String> settings = Map.of("auth-id", PlivoSimulator.AUTH_ID, "auth-token", PlivoSimulator.AUTH_TOKEN,
                "base-url", "http://127.0.0.1:" + plivo.getAddress().getPort() + "/v1", "public-url",
                "http://127.0.0.1:" + port,
                "local-public-url", "true", "max-waiting", "" + (WAITS + 10), "node-url", "http://127.0.0.1:" + at,
                "fetch-timeout", "10m", "document-time-to-live", "1h");
        settings.forEach((name, value) -> node.addProperty("camel.component.plivo." + name, value));
        node.addProperty("camel.server.enabled", "true");
        node.addProperty("camel.server.host", "127.0.0.1");
        node.addProperty("camel.server.port", "" + at);
        node.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:wait").to(STEP).process(exchange -> reached(
                        exchange.getMessage().getHeader("call", String.class)));
                from("platform-http:/bare").process(exchange -> reached(
                        exchange.getMessage().getHeader("call", String.class))).setBody(constant(""));
            }
        });
        node.start();
        return node;
    }

    private void reached(String call) {
        reached.computeIfAbsent(call, it -> new CompletableFuture<>()).complete(System.nanoTime());
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Exchange exchange(AsyncProducer producer, String call) {
        Exchange exchange = producer.getEndpoint().createExchange();
        exchange.getMessage().setHeader("CamelPlivoCallUuid", call);
        exchange.getMessage().setHeader("call", call);
        return exchange;
    }

    private AsyncProducer producer(String uri) throws Exception {
        AsyncProducer producer = camel.getCamelContext().getEndpoint(uri).createAsyncProducer();
        producer.start();
        return producer;
    }

    private PlivoComponent component() {
        return camel.getCamelContext().getComponent("plivo", PlivoComponent.class);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> !name.startsWith("pool-") && !name.startsWith("HTTP-Dispatcher")).sorted().toList();
    }

    @Test
    void manyExchangesWait() throws Exception {
        AsyncProducer producer = producer(STEP);
        AtomicInteger over = new AtomicInteger();
        for (int i = 0; i < 200; i++) {
            producer.process(exchange(producer, "warm" + i), sync -> over.incrementAndGet());
        }
        component().waits().end(wait -> true, "since it was for warming up");
        while (over.get() < 200) {
            Thread.onSpinWait();
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < WAITS; i++) {
            exchanges.add(exchange(producer, "call-" + i));
        }
        List<String> threads = threads();
        documents.clear();
        long before = used();
        exchanges.forEach(exchange -> producer.process(exchange, sync -> over.incrementAndGet()));
        List<Pending> open = component().waits().open();
        open.forEach(wait -> component().waits().tell(wait.ticket().id(), new Fact.Fetched(1, false)));
        assertThat(open).hasSize(WAITS);
        open = null;
        documents.clear();
        long each = (used() - before) / WAITS;
        List<String> more = new ArrayList<>(threads());
        threads.forEach(more::remove);

        System.out.printf("%d exchanges wait: %d bytes each beside the exchange, further threads %s%n", WAITS, each, more);
        assertThat(component().getWaiting()).isEqualTo(WAITS);
        assertThat(exchanges).hasSize(WAITS);
        component().waits().end(wait -> true, "since all was measured");
    }

    @Test
    void aReportOnItsWayToTheNextStep() throws Exception {
        List<Long> bare = new ArrayList<>();
        List<Long> same = new ArrayList<>();
        List<Long> through = new ArrayList<>();
        AsyncProducer producer = producer("direct:wait");
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            boolean counts = i >= WARM_UP;
            long at = post(port, "/bare", "bare" + i, "", List.of());
            add(bare, counts, at, "bare" + i);
            add(same, counts, report(producer, "same" + i, port), "same" + i);
            add(through, counts, report(producer, "other" + i, otherPort), "other" + i);
        }
        print("bare route", bare);
        print("report, same node", same);
        print("report, other node", through);
    }

    private void add(List<Long> times, boolean counts, long sent, String call) throws Exception {
        long nanos = reached.computeIfAbsent(call, it -> new CompletableFuture<>()).get(10, TimeUnit.SECONDS) - sent;
        if (counts) {
            times.add(nanos);
        }
        reached.remove(call);
    }

    private static void print(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf("%-20s p50 %.2f ms, p99 %.2f ms, most %.2f ms of %d%n", what, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6, sorted.get(sorted.size() - 1) / 1e6, sorted.size());
    }

    /** A transfer, its document, and the report that somebody is connected; when that was sent. */
    private long report(AsyncProducer producer, String call, int to) throws Exception {
        producer.process(exchange(producer, call), sync -> {
        });
        Map<String, String> fetch = Map.of("CallUUID", call);
        String[] document = new String[1];
        signed(port, documents.remove(call), fetch, document);
        Matcher callback = CALLBACK.matcher(document[0]);
        assertThat(callback.find()).as(document[0]).isTrue();
        Map<String, String> report
                = Map.of("CallUUID", call, "DialAction", "connected", "DialBLegUUID", "b", "DialBLegTo", "14152225555");
        return signed(to, callback.group(1).replaceAll("#.*", ""), report, new String[1]);
    }

    private static long signed(int to, String url, Map<String, String> fields, String[] answer) throws Exception {
        List<String> headers = List.of("X-Plivo-Signature-V3: " + CallbackTestSupport.sign(url, fields),
                "X-Plivo-Signature-V3-Nonce: nonce-1");
        return post(to, URI.create(url).getRawPath(), "", CallbackTestSupport.form(fields), headers, answer);
    }

    private static long post(int to, String path, String call, String body, List<String> headers) throws Exception {
        return post(to, path, call, body, headers, new String[1]);
    }

    /** When its last byte was sent. */
    private static long post(int to, String path, String call, String body, List<String> headers, String[] answer)
            throws Exception {
        try (Socket socket = new Socket("127.0.0.1", to)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            StringBuilder request = new StringBuilder(
                    "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                                      + "Content-Type: application/x-www-form-urlencoded\r\ncall: " + call
                                                      + "\r\nContent-Length: " + body.length() + "\r\n");
            headers.forEach(header -> request.append(header).append("\r\n"));
            long sent = System.nanoTime();
            out.write(request.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            answer[0] = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sent;
        }
    }
}
