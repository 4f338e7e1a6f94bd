package com.example.agenttools;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.camelplivo.simulator.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who reaches the tools, and for which calls. */
class AccessTest extends OnePlatform {

    private static final String INITIALIZE = """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"}}}""";

    private HttpResponse<String> post(String authorization, String origin, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url() + "/mcp"))
                .header("Content-Type", "application/json").header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void theTokenOpensTheDoor() throws Exception {
        assertThat(post("Bearer " + Platform.TOKEN, null, INITIALIZE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "Bearer", "Bearer ", "Bearer wrong", "Basic " + Platform.TOKEN, Platform.TOKEN,
            "Bearer " + Platform.TOKEN + "x", "bearer a-token-for-tests-that-nobody-guess" })
    void nothingElseDoes(String authorization) throws Exception {
        HttpResponse<String> response = post(authorization, null, INITIALIZE);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Mcp-Session-Id")).isEmpty();
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "another-token-that-is-long-enough-too")
    void aClientWithoutTheTokenGetsNoSession(String token) {
        assertThatThrownBy(() -> Agent.connect(platform.url(), token, Map.of()).close()).isNotNull();
    }

    @Test
    void aSessionOfSomebodyElseDoesNotReplaceTheToken() throws Exception {
        String session = post("Bearer " + Platform.TOKEN, null, INITIALIZE).headers().firstValue("Mcp-Session-Id").orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + "/mcp")).header("Mcp-Session-Id", session)
                .DELETE().build();

        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void noPageInABrowserUsesTheTools() throws Exception {
        assertThat(post("Bearer " + Platform.TOKEN, "https://evil.example", INITIALIZE).statusCode()).isEqualTo(403);
    }

    @Test
    void aLargeRequestIsNotRead() throws Exception {
        assertThat(post("Bearer " + Platform.TOKEN, null, " ".repeat(100_000) + INITIALIZE).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{bad", "[]", "{}", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": 5}",
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"hang_up\"}}" })
    void aMalformedRequestIsAnsweredWithoutAStackTrace(String body) throws Exception {
        HttpResponse<String> response = post("Bearer " + Platform.TOKEN, null, body);

        assertThat(response.statusCode()).isBetween(400, 599);
        assertThat(response.body()).isNotEmpty().doesNotContain("stackTrace", "className", ".java");
    }

    @Test
    void onlyThisMachineReachesTheServer() throws Exception {
        int port = URI.create(platform.url()).getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().filter(each -> !isLoopback(each)).toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                assertThatThrownBy(() -> connect(address, port)).as(address.toString()).isInstanceOf(java.io.IOException.class);
            }
        }
        connect(InetAddress.getByName("127.0.0.1"), port);
    }

    private static boolean isLoopback(NetworkInterface network) {
        try {
            return network.isLoopback();
        } catch (java.net.SocketException e) {
            return false;
        }
    }

    private static void connect(InetAddress address, int port) throws java.io.IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }

    @Test
    void twoSessionsAtOnceEachMoveTheirCall() {
        Call second = plivo.call("+14152228888", Platform.OFFICE);
        try (Agent other = platform.agent()) {
            plivo.neverAnswers(Platform.BILLING);
            CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> agent.use("transfer_call", to("billing")));
            CompletableFuture<Answer> two = CompletableFuture.supplyAsync(
                    () -> other.use("transfer_call", Map.of("call_uuid", second.uuid(), "destination", "sales")));

            assertThat(two.join().words()).contains("sales has answered");
            assertThat(one.join().words()).contains("Nobody at billing answered");
        }
        plivo.settle();
        assertThat(plivo.talkingWith("+14152228888")).containsExactly(Platform.SALES_1);
        assertThat(plivo.talkingWith(Platform.CALLER)).isEmpty();
    }

    @Test
    void aSessionForACallTouchesNoOther() {
        Call second = plivo.call("+14152228888", Platform.OFFICE);
        try (Agent bound = Agent.connect(platform.url(), Platform.TOKEN, Map.of(McpEndpoint.CALL_HEADER, call.uuid()))) {
            assertThat(bound.use("hang_up", Map.of("call_uuid", second.uuid())))
                    .isEqualTo(new Answer("There is no such live call.", true));
            assertThat(second.live()).isTrue();

            assertThat(bound.use("hang_up", onCall()).isError()).isFalse();
            assertThat(call.live()).isFalse();
        }
    }
}
