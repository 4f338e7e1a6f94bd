package io.github.camelplivo.kamelets;

import java.util.Map;

import io.github.camelplivo.LogWatch;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kamelets that send a one-time code and check it. */
class VerifyKameletsIT extends KameletWireTestSupport {

    private static final String CHECK = "plivo-verify-check-action";
    private static final String VERIFIED = "CamelPlivoVerified";
    private static final String BODY = "{\"session_uuid\": \"s-1\", \"otp\": \"123456\"}";

    @Test
    void aCodeAsThePropertiesSay() throws Exception {
        plivoAnswers(202, "{\"api_id\": \"a\", \"message\": \"Session initiated\", \"session_uuid\": \"s-1\"}");
        camel.start(route("plivo-verify-start-action", "recipient", CUSTOMER, "appUuid", "app-1", "channel", "voice",
                "url", "https://example.com/a%2Bb?to=+1", "locale", "en_US", "brandName", "RAW(A+B & 100%)",
                "codeLength", "6"));

        assertThat(answer(send(null))).containsEntry("session_uuid", "s-1");

        assertThat(wire.onlyRequest().line()).startsWith("POST /v1/Account/").contains("/Verify/Session/ ");
        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(Map.of("recipient", CUSTOMER, "app_uuid", "app-1",
                "channel", "voice", "url", "https://example.com/a%2Bb?to=+1", "locale", "en_US", "brand_name", "A+B & 100%",
                "code_length", 6));
    }

    @Test
    void aCodeAsTheMessageSays() throws Exception {
        camel.start(route("plivo-verify-start-action", "channel", "voice", "codeLength", "4"));

        answer(send("{\"recipient\": \"" + CUSTOMER + "\", \"channel\": \"sms\"}",
                "CamelPlivoVerifySessionCreateCodeLength", 8));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(
                Map.of("recipient", CUSTOMER, "channel", "sms", "code_length", 8));
    }

    @Test
    void theRightCodeIsVerified() throws Exception {
        plivoAnswers(200, "{\"api_id\": \"a-1\", \"message\": \"session validated successfully.\"}");
        camel.start(route(CHECK));

        Exchange exchange = send(BODY);

        assertThat(answer(exchange)).isEqualTo(Map.of("verified", true));
        assertThat(exchange.getMessage().getHeader(VERIFIED)).isEqualTo(true);
        assertThat(exchange.getMessage().getHeader("CamelHttpResponseCode")).isEqualTo(200);
        assertThat(exchange.getMessage().getHeader("CamelPlivoApiId")).isEqualTo("a-1");
        assertThat(wire.onlyRequest().line()).contains("/Verify/Session/s-1/ ");
        assertThat(sent()).isEqualTo(Map.of("otp", "123456"));
    }

    /** Nobody has documented which status a wrong code has, or one that has expired, or one too many. */
    @ParameterizedTest
    @ValueSource(ints = { 400, 404, 409, 410, 422 })
    void aNoIsAnOutcome(int status) throws Exception {
        plivoAnswers(status, "{\"api_id\": \"a-2\", \"error\": \"the code is wrong\"}");
        camel.start(route(CHECK) + """
                        - setProperty:
                            name: why
                            simple: "${exception.error}"
                """);

        Exchange exchange = send(BODY, VERIFIED, true, "CamelPlivoApiId", "of the first step");

        assertThat(answer(exchange)).isEqualTo(Map.of("verified", false));
        assertThat(exchange.getMessage().getHeader(VERIFIED)).isEqualTo(false);
        assertThat(exchange.getMessage().getHeader("CamelHttpResponseCode")).isEqualTo(status);
        assertThat(exchange.getMessage().getHeader("CamelPlivoApiId")).isEqualTo("a-2");
        assertThat(exchange.getProperty("why")).isEqualTo("the code is wrong");
    }

    @ParameterizedTest
    @CsvSource({
            "401, PlivoUnauthorizedException", "403, PlivoRejectedException", "429, PlivoRateLimitedException",
            "500, PlivoOutcomeUnknownException" })
    void aFaultIsNone(int status, String failure) throws Exception {
        plivoAnswers(status, "{\"error\": \"no\"}");
        camel.start(route(CHECK));

        Exchange exchange = send(BODY);

        assertThat(exchange.getException()).extracting(it -> it.getClass().getSimpleName()).isEqualTo(failure);
        assertThat(exchange.getMessage().getBody()).isEqualTo(BODY);
        assertThat(exchange.getMessage().getHeaders()).isEmpty();
    }

    /** Where the failure is handled the route goes on, and must not find the yes of another code. */
    @Test
    void theYesOfAnEarlierCheckDoesNotOutliveAFault() throws Exception {
        plivoAnswers(500, "{}");
        camel.start("""
                - onException:
                    exception:
                      - java.lang.Exception
                    continued:
                      constant: "true"
                """ + route(CHECK));

        Exchange exchange = send(BODY, VERIFIED, true);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(VERIFIED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12 34 56", "abcdef" })
    void whatIsNoCodeIsRefusedBeforePlivoIsAsked(String otp) throws Exception {
        camel.start(route(CHECK));

        Exchange exchange = send(Map.of("session_uuid", "s-1", "otp", otp));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class);
        assertThat(exchange.getMessage().getHeader(VERIFIED)).isNull();
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void whatItSaysIsNoHeaderThatTheComponentWarnsOf() throws Exception {
        camel.start(route(CHECK));
        try (LogWatch logged = new LogWatch()) {
            camel.send("plivo:message-send", Map.of("src", LINE, "dst", CUSTOMER, "text", "hi"), Map.of(VERIFIED, true));

            assertThat(logged.text()).doesNotContain(VERIFIED);
        }
    }

    @Test
    void theExampleTellsARightCodeFromAWrongOne() throws Exception {
        String ends = """
                - route:
                    from:
                      uri: direct:welcome
                      steps:
                        - setProperty:
                            name: end
                            constant: welcome
                - route:
                    from:
                      uri: direct:try-again
                      steps:
                        - setProperty:
                            name: end
                            constant: try again
                """;
        camel.start(example("check-code") + ends);

        plivoAnswers(202, "{\"api_id\": \"a\", \"session_uuid\": \"s-1\"}");
        Exchange start = camel.send("direct:send-code", "{\"recipient\": \"" + CUSTOMER + "\"}", Map.of());
        assertThat(answer(start)).containsEntry("session_uuid", "s-1");
        assertThat(sent()).isEqualTo(Map.of("recipient", CUSTOMER, "brand_name", "Example Shop"));

        plivoAnswers(400, "{\"error\": \"wrong\"}");
        assertThat(camel.send("direct:check-code", BODY, Map.of()).getProperty("end")).isEqualTo("try again");
        plivoAnswers(200, "{\"message\": \"session validated successfully.\"}");
        assertThat(camel.send("direct:check-code", BODY, Map.of()).getProperty("end")).isEqualTo("welcome");
    }

    @Test
    void neitherCodeNorNumberIsLogged() throws Exception {
        camel.start(route(CHECK) + route("plivo-verify-start-action").replace("caller", "other").replace("start\n", "first\n"));
        try (LogWatch logged = new LogWatch()) {
            for (int status : new int[] { 200, 400, 403, 500 }) {
                plivoAnswers(status, "{\"error\": \"" + CUSTOMER + " did not get the code\"}");
                camel.send("direct:first", Map.of("recipient", CUSTOMER), Map.of());
                plivoAnswers(status, "{\"error\": \"123456 is not the code of " + CUSTOMER + "\"}");
                send(BODY);
            }

            assertThat(logged.text()).contains("PlivoRejectedException").doesNotContain("123456", CUSTOMER.substring(1));
        }
    }
}
