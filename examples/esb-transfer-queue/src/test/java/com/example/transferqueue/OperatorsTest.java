package com.example.transferqueue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelplivo.simulator.Fault;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What an operator sees and does. */
class OperatorsTest {

    private static final String AGENT = "+14152225555";

    @TempDir
    static Path directory;

    private static OneNode node;

    @BeforeAll
    static void start() {
        node = OneNode.start(directory, Map.of(
                "console", "true", "inbox", directory.resolve("inbox").toString(),
                "camel.main.routes-include-pattern", "classpath:routes/*.yaml,classpath:inbox.yaml"));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static int port() {
        return Integer.parseInt(node.settings().get("camel.management.port"));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
    }

    private String liveCall() {
        return node.plivo().call("+14152221111", "+14150001111").uuid();
    }

    @Test
    void healthAndMetricsAndConsoleTellWhatGoesOn() throws Exception {
        node.broker().send(Request.json("seen", liveCall(), AGENT));
        node.next(Broker.REPLIES);

        await().atMost(Duration.ofSeconds(30)).until(() -> get(port(), "/observe/health").body().equals("{\"status\":\"UP\"}"));
        assertThat(get(port(), "/observe/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(port(), "/observe/metrics").body()).containsPattern(
                "camel_plivo_requests_seconds_count\\{.*operation=\"call-transfer\",outcome=\"done\".*} 1");
        assertThat(get(port(), "/q/dev/plivo").body()).containsPattern("call-transfer:\\s+done: 1")
                .doesNotContain("4152225555");
    }

    /** A server that listens everywhere would be reached here, too. */
    @Test
    void theManagementPortIsReachedOverOneAddressOnly() throws Exception {
        try (Socket reached = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
            assertThat(reached.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.2"), port())).isInstanceOf(IOException.class);
    }

    @Test
    void whatOperatorsSeeIsNotOnThePortThatPlivoReaches() throws Exception {
        int publicPort = Integer.parseInt(node.settings().get("camel.server.port"));

        for (String path : new String[] { "/observe/health", "/observe/metrics", "/q/dev" }) {
            assertThat(get(publicPort, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static String queues(String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ActiveMQConnectionFactory factory
                = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + node.settings().get("broker.port"))) {
            new Queues(factory, new PrintStream(out, true, UTF_8))
                    .run(Application.QUEUES.stream().map(queue -> "transfers." + queue).toList(), arguments);
        }
        return out.toString(UTF_8);
    }

    @Test
    void aDeadLetterIsSeenAndMovedBackWhenItsCallLives() throws Exception {
        String call = liveCall();
        node.broker().send(Request.json("wrong", "no such call", AGENT));
        node.broker().send(Request.json("late", "over", AGENT));
        await().atMost(Duration.ofSeconds(30)).until(() -> node.broker().depth(Broker.DEAD_LETTERS) == 2);

        assertThat(queues()).contains("     2 transfers.dead-letters\n", "     0 transfers.undecided\n");
        String letters = queues(Broker.DEAD_LETTERS);
        assertThat(letters).containsPattern("ID:\\S+ reason=Not a valid request: callUuid must be")
                .containsPattern("ID:\\S+ requestId=late callUuid=over reason=.*404").doesNotContain("4152225555");

        assertThat(queues("move", Broker.DEAD_LETTERS, "transfers.dealt-with", "late"))
                .isEqualTo("1 moved from transfers.dead-letters to transfers.dealt-with\n");
        assertThat(node.only("transfers.dealt-with").body()).isEqualTo(Request.json("late", "over", AGENT));
        String id = Pattern.compile("ID:\\S+").matcher(letters).results().findFirst().orElseThrow().group();
        assertThat(queues("move", Broker.DEAD_LETTERS, "transfers.dealt-with", id)).startsWith("1 moved");
        assertThat(queues("move", Broker.DEAD_LETTERS, "transfers.dealt-with", "all")).startsWith("0 moved");
        assertThat(node.only("transfers.dealt-with").property("reason")).startsWith("Not a valid request");

        node.plivo().next(9, Fault.rateLimited(null));
        node.broker().send(Request.json("busy", call, AGENT), Map.of("tenant", "blue"));
        await().atMost(Duration.ofSeconds(30)).until(() -> node.broker().depth(Broker.DEAD_LETTERS) == 1);

        queues("move", Broker.DEAD_LETTERS, Broker.REQUESTS, "busy");

        assertThat(node.next(Broker.REPLIES)).satisfies(reply -> {
            assertThat(reply.body()).contains("\"busy\"");
            assertThat(reply.property("tenant")).isEqualTo("blue");
        });
        node.plivo().settle();
        assertThat(node.plivo().findCall(call).orElseThrow().bLeg()).isPresent();
    }

    @Test
    void whoDoesNotKnowWhatToSayIsTold() throws Exception {
        assertThat(queues("help")).contains("move FROM TO");
    }

    /** It took a second for each file; a burst of them waits together. */
    @Test
    void aBurstOfFilesDoesNotQueueUpInTheInbox() throws Exception {
        int files = 60;
        for (int i = 0; i < files; i++) {
            Files.writeString(directory.resolve("inbox/f-" + i + ".json"), Request.json("f-" + i, liveCall(), AGENT));
        }

        await().atMost(Duration.ofSeconds(files / 2)).until(() -> node.broker().depth(Broker.REPLIES) == files);
        assertThat(node.broker().take(Broker.REPLIES)).hasSize(files);
    }
}
