package com.example.transfers;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody listens where Plivo should be. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "camel.component.plivo.auth-id = MAXXXXXXXXXXXXXXXXXX",
        "camel.component.plivo.auth-token = not-used",
        "camel.component.plivo.phlo-base-url = http://127.0.0.1:1/v1" })
class PlivoUnreachableTest {

    @Test
    void theCallerMayRepeatIt(@Autowired TestRestTemplate rest) {
        ResponseEntity<Problem> response = rest.postForEntity("/transfers/warm",
                Map.of("to", "+14152225555", "trigger_source", "+14152223333"), Problem.class);

        assertThat(response.getStatusCode().value()).isEqualTo(503);
        assertThat(response.getBody().title()).contains("repeat it later");
    }
}
