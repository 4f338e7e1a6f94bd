package io.github.camelplivo;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every way to fail, on a real socket: the right exception, one request, one continuation. */
@Tag("portable")
@Timeout(60)
class FailuresTest extends WireTestSupport {

    private static final String TRANSFER = "plivo:call-transfer?callUuid=u&alegUrl=https://example.com/a";
    private static final String IMPATIENT = TRANSFER + "&responseTimeout=400";
    private static final String READ = "plivo:call-get?callUuid=u";

    private final AtomicInteger nextSteps = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // The messages of direct:anywhere say where to.
                getContext().getComponent("plivo", PlivoComponent.class).setAllowedHosts("127.0.0.1, plivo.invalid");
                onException(Exception.class).handled(false).process(exchange -> failures.incrementAndGet());
                from("direct:transfer").to(TRANSFER).process(exchange -> nextSteps.incrementAndGet());
                from("direct:anywhere").toD("${header.endpoint}").process(exchange -> nextSteps.incrementAndGet());
                from("direct:mpc")
                        .to("plivo:mpc?phloId=p&nodeId=n&action=warm_transfer&to=14152225555&triggerSource=14152223333")
                        .process(exchange -> nextSteps.incrementAndGet());
            }
        };
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Arguments rejected(int status, String body) {
        return arguments(status + " " + body, Reply.json(status, json(body)), PlivoRejectedException.class, status);
    }

    private static Arguments unknown(String name, Reply reply, int status) {
        return arguments(name, reply, PlivoOutcomeUnknownException.class, status);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                rejected(400, "{'api_id':'x','error':'aleg_url is not valid'}"),
                rejected(401, ""), rejected(403, "{'error':'geo permission'}"), rejected(404, "{'error':'not found'}"),
                rejected(405, "{}"), rejected(407, ""), rejected(409, "{}"), rejected(422, "{}"),
                rejected(201, "{'api_id':'x','error':'member is not in the call'}"),
                rejected(201, "{'api_id':'x','errors':['member is not in the call']}"),
                arguments("429", Reply.json(429, "{}"), PlivoRateLimitedException.class, 429),
                unknown("500", Reply.json(500, json("{'error':'oops'}")), 500),
                unknown("502 with a page", Reply.answer(502, "text/html", "<html>bad gateway</html>"), 502),
                unknown("503 is not sent again", Reply.json(503, "", "Retry-After: 0"), 503),
                unknown("504", Reply.json(504, ""), 504),
                unknown("a redirect is not followed", Reply.json(307, "", "Location: /elsewhere"), 307),
                unknown("303", Reply.json(303, "", "Location: /elsewhere"), 303),
                unknown("garbage", Reply.json(202, "{\"api_id\":\"x"), 202),
                unknown("an array", Reply.json(202, "[]"), 202),
                unknown("null", Reply.json(202, "null"), 202),
                unknown("a page of a proxy", Reply.answer(200, "text/html", "<html>Sign in</html>"), 200),
                unknown("not HTTP", Reply.bytes("220 mail.example.com ESMTP\r\n").thenClosed(), 0),
                unknown("closed without an answer", Reply.bytes("").thenClosed(), 0),
                unknown("reset without an answer", Reply.bytes("").thenReset(), 0),
                unknown("reset within the head", Reply.bytes("HTTP/1.1 202 Acc").thenReset(), 0),
                unknown("closed within the body",
                        Reply.bytes("HTTP/1.1 202 A\r\nContent-Length: 50\r\n\r\n{\"api").thenClosed(), 0),
                unknown("reset within the body", Reply.bytes("HTTP/1.1 202 A\r\nContent-Length: 50\r\n\r\n{\"api").thenReset(),
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerThatIsNoYesFailsOnceAndIsNeverSentAgain(String name, Reply reply, Class<?> type, int status) {
        wire.answers(reply);

        Exchange exchange = send("direct:transfer", Map.of());

        assertThat(exchange.getException()).isInstanceOf(type);
        PlivoException failure = (PlivoException) exchange.getException();
        assertThat(failure.getOperation()).isEqualTo("call-transfer");
        assertThat(failure.getStatus()).isEqualTo(status);
        assertThat(failure.isSafeToRepeat()).isEqualTo(!(failure instanceof PlivoOutcomeUnknownException));
        assertThat(nextSteps).hasValue(0);
        assertThat(failures).hasValue(1);
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void noAnswerInTimeIsAnUnknownOutcomeAndNothingIsSentAgain() {
        wire.answers(Reply.json(202, "{}").late(Duration.ofSeconds(60)));

        Exchange exchange = send("direct:anywhere", null, Map.of("endpoint", IMPATIENT));

        assertThat(exchange.getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        assertThat(exchange.getException(PlivoException.class).getStatus()).isZero();
        assertThat(nextSteps).hasValue(0);
        assertThat(failures).hasValue(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> wire.requests().size() == 1);
    }

    @Test
    void aFailureKeepsTheMessageAsItWas() {
        wire.answers(Reply.json(404, "{}"));
        Map<String, Object> body = Map.of("callUuid", "v");

        Exchange exchange = send("direct:transfer", body, Map.of("order", 7));

        assertThat(exchange.getMessage().getBody()).isEqualTo(body);
        assertThat(exchange.getMessage().getHeader("order")).isEqualTo(7);
    }

    @Test
    void tellsWhatPlivoTold() {
        wire.answers(Reply.json(429, json("{'api_id':'97ceeb52','error':'too many'}"), "X-Request-ID: r-1", "Retry-After: 7"));

        PlivoException failure = send("direct:transfer", null).getException(PlivoException.class);

        assertThat(failure.getError()).isEqualTo("too many");
        assertThat(failure.getApiId()).isEqualTo("97ceeb52");
        assertThat(failure.getRequestId()).isEqualTo("r-1");
        assertThat(failure.getRetryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(failure).hasMessage("call-transfer was answered 429: too many (api_id 97ceeb52) (request id r-1)."
                                       + " Nothing happened: repeat it later");
    }

    @Test
    void countsARetryAfterDateFromTheDateOfTheAnswer() {
        wire.answers(
                Reply.json(429, "{}", "Date: Sat, 31 Jan 2026 23:59:30 GMT", "Retry-After: Sun, 01 Feb 2026 00:00:15 GMT"));

        assertThat(send("direct:transfer", null).getException(PlivoException.class).getRetryAfter())
                .isEqualTo(Duration.ofSeconds(45));
    }

    @ParameterizedTest
    @MethodSource("unreadableRetryAfters")
    void hasNoRetryAfterWhenThereIsNoneToRead(String header) {
        wire.answers(Reply.json(429, "{}", header));

        assertThat(send("direct:transfer", null).getException(PlivoException.class).getRetryAfter()).isNull();
    }

    static Stream<String> unreadableRetryAfters() {
        return Stream.of("X-Other: 1", "Retry-After: soon", "Retry-After: -1", "Retry-After:", "Retry-After: 99999999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"\"", "false", "0", "null", "[]", "{}", "\"  \"" })
    void anErrorThatSaysNothingIsNone(String error) {
        wire.answers(Reply.json(201, "{\"api_id\":\"faad0293\",\"error\":" + error + "}"));

        Exchange exchange = send("direct:mpc", null);

        assertThat(exchange.getException()).isNull();
        assertThat(nextSteps).hasValue(1);
        assertThat(exchange.getMessage().getHeader("CamelPlivoApiId")).isEqualTo("faad0293");
    }

    @Test
    void aReadMayBeRepeatedWhateverHappened() {
        wire.answers(Reply.json(500, ""));

        PlivoException failure = send(READ, null).getException(PlivoException.class);

        assertThat(failure).isInstanceOf(PlivoOutcomeUnknownException.class).hasMessageContaining("repeating is safe");
        assertThat(failure.isSafeToRepeat()).isTrue();
    }

    @Test
    void anAnswerThatComesByteByByteEndsInTime() {
        try (DrippingServer server = new DrippingServer()) {
            Exchange exchange = send(IMPATIENT + "&baseUrl=http://127.0.0.1:" + server.port(), null);

            assertThat(exchange.getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        }
    }

    static Stream<Arguments> unreachables() {
        return Stream.of(
                arguments("refused", "baseUrl=http://127.0.0.1:1"),
                arguments("no such host", "baseUrl=http://plivo.invalid"),
                arguments("no TLS there", "baseUrl=https://127.0.0.1:PORT"));
    }

    /** Words of Plivo's over which masking once took the stack, after the request was sent. */
    @ParameterizedTest
    @ValueSource(strings = { "1", "a", "1 ", "a@", "%" })
    void longWordsOfPlivosAreARejectionWhoeverWaitsForIt(String piece) throws Exception {
        wire.answers(Reply.json(400, "{\"error\":\"" + piece.repeat(100_000) + "\"}"));

        Exchange exchange = template.asyncSend(TRANSFER, message -> {
        }).get();

        assertThat(exchange.getException()).isInstanceOf(PlivoRejectedException.class);
        assertThat(exchange.getException().getMessage()).hasSizeLessThan(600);
        wire.onlyRequest();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreachables")
    void whatCouldNotBeSentMayBeRepeated(String name, String option) {
        wire.answers(Reply.bytes("HTTP/1.1 400 not TLS\r\n\r\n").thenClosed());

        Exchange exchange = send("direct:anywhere", null,
                Map.of("endpoint", TRANSFER + "&" + option.replace("PORT", "" + wire.port())));

        assertThat(exchange.getException()).isInstanceOf(PlivoUnreachableException.class);
        assertThat(exchange.getException(PlivoException.class).isSafeToRepeat()).isTrue();
        assertThat(exchange.getException(PlivoException.class).getStatus()).isZero();
        assertThat(nextSteps).hasValue(0);
        assertThat(failures).hasValue(1);
    }

    @Test
    void aServerThatNeverAcceptsIsUnreachableInTime() throws Exception {
        // A full backlog leaves a further connection unanswered, as a firewall that drops packets does.
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 200);
                } catch (SocketTimeoutException e) {
                    break;
                }
            }
            Exchange exchange = send(TRANSFER + "&connectTimeout=300&baseUrl=http://127.0.0.1:" + full.getLocalPort(), null);

            assertThat(exchange.getException()).isInstanceOf(PlivoUnreachableException.class);
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void aTlsHandshakeThatHangsIsUnreachable() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Exchange exchange = send(TRANSFER + "&connectTimeout=300&baseUrl=https://127.0.0.1:" + silent.getLocalPort(), null);

            assertThat(exchange.getException()).isInstanceOf(PlivoUnreachableException.class);
        }
    }
}
