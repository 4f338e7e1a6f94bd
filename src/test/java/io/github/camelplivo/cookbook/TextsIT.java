package io.github.camelplivo.cookbook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Message;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The recipes for texts: the report of their delivery, and one-time codes. */
class TextsIT extends CookbookTestSupport {

    private static final String REPORTED = "direct:delivery-report";

    private void reported(String file, long timeout) throws Exception {
        start(file, Map.of("sms.queue", "mock:sms", "report.timeout", "" + timeout));
    }

    private Exchange order(String id, String to) throws Exception {
        Map<String, Object> headers = new HashMap<>(text(to));
        headers.put("orderId", id);
        return send(REPORTED, headers).get();
    }

    /** Order and status of what was joined. */
    private List<String> joined() {
        return mock("sms").getReceivedExchanges().stream().map(exchange -> exchange.getMessage().getHeader("orderId") + " "
                                                                           + exchange.getMessage().getHeader("status"))
                .sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "DeliveryReport.java", "delivery-report.yaml", "delivery-report.xml" })
    void aTextMeetsItsReport(String file) throws Exception {
        reported(file, 60_000);
        plivo.clock().pause();
        plivo.person("+14152222222").doesNotGetMessages("450");

        assertThat(order("A", CUSTOMER).getException()).isNull();
        assertThat(order("B", "+14152222222").getException()).isNull();
        plivo.clock().advance(Duration.ofSeconds(5));

        await().untilAsserted(() -> assertThat(joined()).containsExactly("A delivered", "B undelivered"));
        assertThat(mock("sms").getReceivedExchanges()).extracting(exchange -> exchange.getMessage().getHeader("messageUuid"))
                .containsExactlyInAnyOrderElementsOf(plivo.account().messages().stream().map(Message::uuid).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "DeliveryReport.java", "delivery-report.yaml", "delivery-report.xml" })
    void reportsComeInAnyOrderAndTwice(String file) throws Exception {
        reported(file, 60_000);
        plivo.clock().pause();
        order("A", CUSTOMER);
        order("B", CUSTOMER);
        List<String> ids = plivo.account().messages().stream().map(Message::uuid).toList();

        report(ids.get(1), "delivered");
        report(ids.get(1), "sent");
        report(ids.get(1), "delivered");
        report(ids.get(0), "queued");
        report(ids.get(0), "failed");
        report(ids.get(0), "failed");

        await().until(() -> joined().size() == 2);
        assertThat(joined()).allMatch(text -> text.matches("[AB] (delivered|failed)")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = { "DeliveryReport.java", "delivery-report.yaml", "delivery-report.xml" })
    void aReportMayComeBeforeTheAnswer(String file) throws Exception {
        reported(file, 60_000);
        plivo.next(Fault.slow(Duration.ofMillis(500)));
        Map<String, Object> headers = new HashMap<>(text(CUSTOMER));
        headers.put("orderId", "A");
        CompletableFuture<Exchange> sending = send(REPORTED, headers);
        await().until(() -> plivo.account().messages().size() == 1);

        report(plivo.account().messages().get(0).uuid(), "delivered");
        assertThat(joined()).isEmpty();
        assertThat(sending.get().getException()).isNull();

        await().untilAsserted(() -> assertThat(joined()).containsExactly("A delivered"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "DeliveryReport.java", "delivery-report.yaml", "delivery-report.xml" })
    void aTextWithoutAReportIsToldToo(String file) throws Exception {
        reported(file, 500);
        plivo.clock().pause();

        order("A", CUSTOMER);

        await().untilAsserted(() -> assertThat(joined()).containsExactly("A null"));
    }

    private void report(String uuid, String status) throws Exception {
        assertThat(SignedCallback.ofMessage(server + "/plivo/sms/report").field("MessageUUID", uuid).field("From", SHOP)
                .field("To", CUSTOMER).field("Status", status).send().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "OneTimeCode.java", "one-time-code.yaml", "one-time-code.xml" })
    void onlyTheCodeThatWasSentIsWelcome(String file) throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:welcome").to("mock:welcome");
                from("direct:try-again").to("mock:try-again");
            }
        });
        start(file, Map.of("shop.name", "Example Shop"));
        Map<?, ?> session = new ObjectMapper().readValue(camel.getCamelTemplate().requestBody("direct:send-code",
                Map.of("recipient", CUSTOMER), String.class), Map.class);
        String code = plivo.account().code(CUSTOMER).orElseThrow();

        check(session, code.equals("000000") ? "111111" : "000000");
        assertThat(mock("try-again").getReceivedCounter()).isEqualTo(1);
        assertThat(mock("welcome").getReceivedCounter()).isZero();

        check(session, code);
        assertThat(mock("welcome").getReceivedCounter()).isEqualTo(1);
    }

    private void check(Map<?, ?> session, String code) throws Exception {
        camel.getCamelTemplate().sendBody("direct:check-code",
                Map.of("session_uuid", session.get("session_uuid"), "otp", code));
    }
}
