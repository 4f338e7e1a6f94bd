package com.example.transfers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody listens where Plivo should be. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "camel.component.plivo.auth-id = MAXXXXXXXXXXXXXXXXXX",
        "camel.component.plivo.auth-token = not-used",
        "camel.component.plivo.phlo-base-url = http://127.0.0.1:1/v1" })
class PlivoUnreachableTest {

    @LocalServerPort
    private int port;

    @Test
    void theCallerMayRepeatIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/transfers/warm"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\": \"+14152225555\", \"trigger_source\": \"+14152223333\"}"))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("repeat it later");
    }
}
