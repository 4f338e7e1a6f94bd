package io.github.camelplivo;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.monitor.Reaction;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.webhook.CallbackHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What strangers may send to the port of the callbacks, over a socket: each gets a 4xx, soon, and no more than a line.
 */
class AttackIT extends CallbackTestSupport {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    /** Documents are hosted beside the callbacks. */
    @BeforeEach
    void host(TestInfo test) {
        if (!test.getTestMethod().orElseThrow().getName().contains("Undertow") && !test.getDisplayName().contains("undertow")) {
            camel.addProperty("camel.component.plivo.public-url", external);
            camel.addProperty("camel.component.plivo.local-public-url", "true");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a query that is no query
            POST /plivo/answer?X=%zz               | $FORM | a=1                       | 400
            POST /plivo/documents/a/b?X=%zz        | $FORM | a=1                       | 400
            GET /plivo/documents/a/b?X=%zz         |       |                           | 400
            POST /plivo/answer?X=%ff               | $FORM | a=1                       | 400
            POST /plivo/answer?X=%                 | $FORM | a=1                       | 400
            POST /plivo/documents/%zz              | $FORM | a=1                       | 400
            POST /plivo/answer/%zz                 | $FORM | a=1                       | 400
            # a query that looks like headers
            POST /plivo/answer?Content-Length=abc  | $FORM | a=1                       | 403
            POST /plivo/answer?Content-Type=x      | $FORM | a=1                       | 403
            POST /plivo/answer?CamelHttpUri=x      | $FORM | a=1                       | 403
            POST /plivo/answer?a=%0d%0aERROR+forged | $FORM | a=1                      | 403
            POST /plivo/answer?X-Plivo-Signature-V3=a&X-Plivo-Signature-V3-Nonce=1 | $FORM | a=1 | 403
            # bodies that are no form
            POST /plivo/answer                     | Content-Type: application/x-www-form-urlencoded; charset=" | a=1 | 415
            POST /plivo/answer                     | Content-Type: application/x-www-form-urlencoded; charset=latin1 | a=1 | 415
            POST /plivo/answer                     | Content-Type: multipart/form-data; boundary= | a=1 | 415
            POST /plivo/answer                     | Content-Type: multipart/form-data | a=1   | 415
            POST /plivo/answer                     | Content-Type: ;;;; | a=1              | 415
            POST /plivo/answer                     |                    | a=1              | 415
            POST /plivo/documents/a/b              | Content-Type: multipart/form-data; boundary= | a=1 | 415
            POST /plivo/answer                     | $FORM | a=%zz                     | 400
            GET /plivo/answer                      | $FORM | a=%zz                     | 400
            # names, addresses and line breaks in what is logged
            POST /plivo/answer                     | $FORM | CallUUID=%0d%0aERROR+forged+%2B14152221111 | 403
            # who asks for what there is not
            PUT /plivo/answer                      | $FORM | a=1                       | 405
            HEAD /plivo/answer                     |       |                           | 405
            GET /plivo/documents                   |       |                           | 404
            GET /plivo/documents/                  |       |                           | 404
            GET /plivo/documents/a/b/c             |       |                           | 404
            POST /plivo/documentsX?X=%zz           | $FORM | a=1                       | 400
            POST /plivo/documents-x                | Content-Type: multipart/form-data; boundary= | a=1 | 415
            GET /plivo/documentsX                  |       |                           | 404
            GET /plivo/documents/../answer         |       |                           | 403
            GET /plivo/answer                      | Transfer-Encoding: chunked | zz$   | 0
            POST /plivo/answer                     | Content-Length: -1         |      | 400
            """)
    void isRefusedWithALine(String target, String header, String body, int status) throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            String answer = raw(target + " HTTP/1.1\r\nHost: a\r\n" + header(header)
                                + (length(header) ? "Content-Length: " + (body == null ? 0 : body.length()) + "\r\n" : "")
                                + "\r\n" + (body == null ? "" : body.replace("$", "\r\n\r\n")));

            // With 0 the server closes the connection: it is no HTTP.
            assertThat(answer).startsWith(status == 0 ? "" : "HTTP/1.1 " + status).doesNotStartWith("HTTP/1.1 5");
            assertThat(log.text()).doesNotContain("ERROR", "forged", "14152221111", "\tat ").hasSizeLessThan(300);
        }
        assertThat(received).isEmpty();
        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
    }

    /** Of the same, what another server lets through to the component; what it does before that is its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /plivo/answer?X=%zz               | $FORM | a=1
            POST /plivo/answer?Content-Length=abc  | $FORM | a=1
            POST /plivo/answer?a=%0d%0aERROR+forged | $FORM | a=1
            POST /plivo/answer                     | Content-Type: application/x-www-form-urlencoded; charset=" | a=1
            POST /plivo/answer                     | Content-Type: multipart/form-data; boundary= | a=1
            POST /plivo/answer                     | $FORM | CallUUID=%0d%0aERROR+forged+%2B14152221111
            """)
    void isRefusedOnUndertowToo(String target, String header, String body) throws Exception {
        start("undertow");
        try (LogWatch log = new LogWatch()) {
            String answer = raw(target + " HTTP/1.1\r\nHost: a\r\n" + header(header) + "Content-Length: " + body.length()
                                + "\r\n\r\n" + body);

            assertThat(answer).containsPattern("^(HTTP/1.1 4|$)");
            assertThat(log.text()).doesNotContain("ERROR", "forged", "14152221111", "\tat ").hasSizeLessThan(300);
        }
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST /plivo/answer HTTP/1.1\r\n\r\n", "GET /plivo/answer HTTP/1.1\r\nHost: a b\r\n\r\n" })
    void aRequestWithoutAHostIsRefusedWithoutAnError(String request) throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(raw(request)).startsWith("HTTP/1.1 4");
            assertThat(log.text()).doesNotContain("ERROR").hasSizeLessThan(300);
        }
    }

    private static String header(String header) {
        return header == null ? "" : header.equals("$FORM") ? FORM : header + "\r\n";
    }

    private static boolean length(String header) {
        return header == null || !header.startsWith("Transfer-Encoding") && !header.startsWith("Content-Length");
    }

    @ParameterizedTest
    @ValueSource(strings = { "platform-http", "undertow" })
    void aSignedGetWithTheTypeOfAFormIsAnswered(String server) throws Exception {
        start(server);
        Map<String, String> fields = call();
        String query = form(fields);

        String answer = raw("GET /plivo/answer?" + query + " HTTP/1.1\r\nHost: a\r\n" + FORM
                            + "Content-Length: 0\r\nX-Plivo-Signature-V3: " + signGet(external + "/plivo/answer", fields)
                            + "\r\nX-Plivo-Signature-V3-Nonce: nonce-1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("room &amp; board");
    }

    @Test
    void aThousandThatAreNoRequestHoldNothing() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            for (int i = 0; i < 1_000; i++) {
                assertThat(raw("POST /plivo/answer?X=%zz HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 3\r\n\r\na=1"))
                        .startsWith("HTTP/1.1 400");
            }
            assertThat(log.text()).hasSizeLessThan(3_000);
        }
        await().untilAsserted(() -> assertThat(openConnections()).isLessThanOrEqualTo(0));
        assertThat(refusals()).isEqualTo(1_000L);
    }

    /** Connections to our port that this process has on the server's side; -1 where that cannot be told. */
    private long openConnections() throws IOException {
        Path table = Path.of("/proc/self/net/tcp6");
        if (!Files.exists(table)) {
            return -1;
        }
        Pattern open = Pattern.compile(String.format("^ *\\d+: [0-9A-F]+:%04X [0-9A-F]+:[0-9A-F]{4} 01 .*", port));
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> open.matcher(line).matches()).count();
        }
    }

    @Test
    void unfinishedBodiesAreReadNoFurtherThanACallbackGoes() throws Exception {
        start("platform-http");
        byte[] piece = ("2000\r\n" + "x".repeat(8192) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket
                        = open("POST /plivo/answer HTTP/1.1\r\nHost: a\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n");
                sockets.add(socket);
                int sent = 0;
                try {
                    while (sent++ < 1_200) {
                        socket.getOutputStream().write(piece);
                    }
                } catch (SocketException e) {
                    // It has heard enough.
                }
                // The server has the 64 KiB; sockets on both sides buffer some megabytes.
                assertThat(sent).as("pieces of 8 KiB").isLessThan(1_200);
            }
            try (Socket idle = open("")) {
                assertThat(openConnections()).isNotZero();
                assertThat(idle.isConnected()).isTrue();
            }
            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void repeatedCallbacksHoldNoMoreThreadsThanTheyMay() throws Exception {
        start("platform-http");
        Map<String, String> fields = call();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (LogWatch log = new LogWatch()) {
            for (int i = 0; i < 600; i++) {
                answers.add(
                        http.sendAsync(post("/plivo/patient", form(fields), sign(external + "/plivo/patient", fields)).build(),
                                HttpResponse.BodyHandlers.ofString()));
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> answers.stream().filter(CompletableFuture::isDone).count() >= 580);

            assertThat(threads("PlivoCallback")).isLessThanOrEqualTo(20);
            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
            assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).filter(it -> it == 503))
                    .hasSizeGreaterThanOrEqualTo(580);
            // What is late is interrupted: its thread does something else again.
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(interrupted).hasValue(20));
            await().untilAsserted(() -> assertThat(callback("/plivo/patient", fields).statusCode()).isEqualTo(500));
            assertThat(log.text()).doesNotContain("ERROR").hasSizeLessThan(10_000);
            assertThat(answers().get("answer").get(Reaction.BUSY)).isGreaterThanOrEqualTo(580L);
            assertThat(answers().get("answer").get(Reaction.LATE)).isGreaterThanOrEqualTo(20L);
            assertThat(log.from(CallbackHandler.class, Level.WARN))
                    .anyMatch(event -> event.getFormattedMessage().contains("maxCallbacks"))
                    .anyMatch(event -> event.getFormattedMessage().contains("it took longer than 8000 ms"));
        }
    }

    /** Plivo signs what a caller's SIP headers and names hold, too. */
    @Test
    void whatASignedCallbackHoldsIsOneLineWithoutNumbers() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            Map<String, String> fields = call("CallUUID", "c\r\nERROR forged +14152221111");
            assertThat(callback("/plivo/failing", fields).body()).contains("Sorry");
            assertThat(callback("/plivo/slow", fields).statusCode()).isEqualTo(500);

            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(2).allSatisfy(event -> assertThat(
                    event.getFormattedMessage()).contains("callback of call c ERROR forged xxxxxx: ")
                    .doesNotContain("1415", "\n"))
                    .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains("longer than 300 ms"))
                    .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains("IllegalStateException"));
        }
        assertThat(answers().get("answer")).containsEntry(Reaction.FAILED, 1L).containsEntry(Reaction.LATE, 1L);
    }

    /** Over HTTP/2 a proxy may have strangers and Plivo on one connection. */
    @Test
    void aRefusedStreamLeavesTheOthersOfItsConnectionAlone() throws Exception {
        start("platform-http");
        HttpClient shared = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        shared.send(post("/plivo/answer", form(call()), sign(external + "/plivo/answer", call())).build(),
                HttpResponse.BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> slow = shared.sendAsync(
                post("/plivo/slow", form(call()), sign(external + "/plivo/slow", call())).build(),
                HttpResponse.BodyHandlers.ofString());

        for (String body : List.of("a=%zz", "x".repeat(100_000))) {
            try {
                // A client that sends a body may not see an answer that comes before its end: it need not wait for it long.
                HttpResponse<String> refused
                        = shared.send(post("/plivo/answer", body, null).timeout(Duration.ofSeconds(3)).build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(refused.statusCode()).isBetween(400, 499);
                assertThat(refused.version()).isEqualTo(HttpClient.Version.HTTP_2);
            } catch (IOException e) {
                // The stream was reset while it was still being sent, or the answer not seen.
            }
        }

        assertThat(slow.join().statusCode()).isEqualTo(500);
    }

    private Map<String, Map<Reaction, Long>> answers() {
        return camel.getCamelContext().getComponent("plivo", PlivoComponent.class).counts().answers();
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains(name)).count();
    }

    /** A route that stops answers nobody, and takes its path along. */
    @Test
    void aStoppedRouteTakesNoCallback() throws Exception {
        start("platform-http");
        String route = camel.getCamelContext().getRoutes().stream()
                .filter(each -> each.getEndpoint().getEndpointUri().contains("/plivo/answer")).findAny().orElseThrow().getId();

        camel.getCamelContext().getRouteController().stopRoute(route);
        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(404);
        camel.getCamelContext().getRouteController().startRoute(route);
        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
        camel.getCamelContext().getRouteController().suspendRoute(route);
        assertThat(callback("/plivo/answer", call()).statusCode()).isBetween(404, 503);
    }

    /**
     * Everything at once beside good callbacks: {@code -Dhostile.seconds=120 -DargLine=-Xmx256m} for two minutes of it.
     */
    @Test
    void goodCallbacksAreAnsweredBesideAllOfThem() throws Exception {
        start("platform-http");
        Duration time = Duration.ofSeconds(Integer.getInteger("hostile.seconds", 8));
        try (LogWatch log = new LogWatch();
             HostilityTestSupport hostility = new HostilityTestSupport(port, sign(external + "/plivo/patient", call()))) {
            hostility.begin();
            List<Long> millis = new ArrayList<>();
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
                millis.add((System.nanoTime() - start) / 1_000_000);
            }
            hostility.end();
            millis.sort(null);
            String figures = String.format("%d good callbacks beside %d hostile requests in %d s: median %d ms, slowest %d ms;"
                                           + " log %d characters; heap %d MB",
                    millis.size(), hostility.count(), time.toSeconds(), millis.get(millis.size() / 2),
                    millis.get(millis.size() - 1), log.text().length(), usedHeap());
            System.out.println(figures);
            assertThat(hostility.count()).isGreaterThan(100);
            // Plivo waits for 15 seconds.
            assertThat(millis.get(millis.size() - 1)).isLessThan(15_000L);
            assertThat(log.text()).doesNotContain("ERROR", "OutOfMemory").hasSizeLessThan(100_000);
        }
        await().untilAsserted(() -> assertThat(openConnections()).isLessThan(20));
    }

    private static long usedHeap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = open(request)) {
            byte[] answer = new byte[2048];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
        }
    }

    private Socket open(String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** What health and JMX count as refused. */
    private Long refusals() throws Exception {
        return camel.getCamelContext().getComponent("plivo", PlivoComponent.class).getRefusedCallbacks();
    }

    private static String signGet(String url, Map<String, String> fields) {
        StringBuilder query = new StringBuilder();
        new java.util.TreeMap<>(fields)
                .forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&").append(name).append('=')
                        .append(value));
        return hmac(PlivoSimulator.AUTH_TOKEN, url + query + ".nonce-1");
    }
}
