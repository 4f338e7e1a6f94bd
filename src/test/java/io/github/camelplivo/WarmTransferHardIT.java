package io.github.camelplivo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter;
import io.github.camelplivo.simulator.Postman;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What goes wrong while the caller is being brought, or while those who rang are let go; over sockets. */
class WarmTransferHardIT extends OutcomeTestSupport {

    private static final String STEP
            = "plivo:warm-transfer?destination=RAW(" + AGENT + ")&callerId=RAW(" + OFFICE + ")&ringTimeout=60";
    private static final String ELSEWHERE
            = "plivo:call-transfer?document=RAW(<Response><Speak>Elsewhere</Speak><Wait length=\"60\"/></Response>)";

    /** The legs that were called for it. */
    private List<Call> legs() {
        return plivo.calls().stream().filter(each -> !each.uuid().equals(call.uuid())).toList();
    }

    private long additions() {
        return plivo.requests().stream().filter(each -> each.method().equals("POST") && each.path().endsWith("/Participant/"))
                .count();
    }

    /** One that has begun, and whose caller Plivo is too busy to move: it is tried again in a second. */
    private CompletableFuture<Exchange> busyBringing() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        plivo.next(Fault.rateLimited(null));
        await().pollInterval(Duration.ofMillis(10)).until(() -> additions() == 2);
        return waiting;
    }

    /** The caller is somebody else's now: nobody takes him away from there. */
    @Test
    void aCallerWhoWasMovedMeanwhileIsNotBrought() throws Exception {
        CompletableFuture<Exchange> waiting = busyBringing();

        assertThat(send(ELSEWHERE, Map.of()).get().getException()).isNull();

        assertThat(outcome(ended(waiting))).isEqualTo("CANCELLED");
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
        assertThat(call.aLeg().heard()).contains("Speak: Elsewhere");
        assertThat(call.live()).isTrue();
        assertThat(additions()).isEqualTo(2);
    }

    /** A stop leaves nobody alone who was promised a caller. */
    @Test
    void aStopMeanwhileLeavesNobodyAlone() throws Exception {
        camel.getCamelContext().getShutdownStrategy().setTimeout(2);
        CompletableFuture<Exchange> waiting = busyBringing();

        camel.stop();

        assertThat(ended(waiting).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
        assertThat(call.live()).isTrue();
    }

    static Stream<Fault> busy() {
        return Stream.of(Fault.rateLimited(null), Fault.resetBeforeActing(), Fault.serverError());
    }

    /** Whoever rings in vain is let go, also when Plivo does not do it at once. */
    @ParameterizedTest
    @MethodSource("busy")
    void whoRingsIsLetGoAlsoWhenPlivoIsBusy(Fault fault) throws Exception {
        plivo.person(AGENT).neverAnswers();
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        plivo.strike(1, Map.of(fault, 1.0), "DELETE");

        send(ELSEWHERE, Map.of());
        await().until(() -> plivo.requests().stream().anyMatch(each -> each.method().equals("DELETE")));
        plivo.noFaults();

        assertThat(outcome(ended(waiting))).isEqualTo("CANCELLED");
        assertThat(legs()).noneMatch(Call::live);
        assertThat(call.live()).isTrue();
    }

    /** Plivo is out of order for as long as anybody tries: whoever answers afterwards waits for nobody. */
    @Test
    void whoComesLateIsLetGoThen() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(7));
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "DELETE");
        send(ELSEWHERE, Map.of());
        assertThat(outcome(ended(waiting))).isEqualTo("CANCELLED");
        assertThat(legs()).allMatch(Call::live);

        plivo.noFaults();

        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
        assertThat(call.live()).isTrue();
    }

    /** Of a node that died while it rang: another one brings the caller, also when the agent answers late. */
    @Test
    void whoAnswersLateIsNotLeftAlone() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ROOM));
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(10));
        send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        Main node = new Main();
        settings(FreePort.next()).forEach(node::addProperty);
        node.start();
        try {
            assertThat(outcome(ended(send(node, STEP, call, Map.of("JMSRedelivered", true))))).isEqualTo("ANSWERED");
            assertThat(legs()).hasSize(1);
            assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        } finally {
            node.stop();
        }
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(Fault.garbage(), Fault.wrongContentType(), Fault.unavailableAfterActing(), Fault.resetAfterActing())
                .flatMap(fault -> Stream.of(arguments(1, fault), arguments(2, fault)));
    }

    /** Whichever of the two requests it is: it was done, and is not done again. */
    @ParameterizedTest
    @MethodSource("unreadable")
    void anAnswerThatCannotBeReadChangesNothing(int request, Fault fault) throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        if (request == 1) {
            plivo.next(fault);
        }
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        if (request == 2) {
            plivo.next(fault);
        }

        assertThat(outcome(ended(waiting))).isEqualTo("ANSWERED");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        assertThat(additions()).isEqualTo(2);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("CallUuid", "../../Account"), arguments("CallUuid", "c\r\nX: 1"),
                arguments("Destination", "+14152225555\n+14152226666"), arguments("Destination", "+14152225555&role=customer"),
                arguments("Destination", "<".repeat(30)), arguments("CallerId", "+1415\r\n0001111"),
                arguments("ConfirmKey", "12"), arguments("ConfirmKey", "<x/>"), arguments("OnAgentLeft", "javascript:x()"),
                arguments("OnAgentLeft", "<Response>"), arguments("PrivateWord", "https://example.com/word"),
                arguments("PrivateWord", "<Response><Speak>" + incompressible(9_000) + "</Speak></Response>"),
                arguments("TransferId", "x".repeat(201)), arguments("RingTimeout", "-1"), arguments("TimeLimit", "9999999"));
    }

    private static String incompressible(int length) {
        return new Random(1).ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Headers that came from outside call nobody, and say no number in what they are refused with. */
    @ParameterizedTest
    @MethodSource("hostile")
    void whatCannotBeRightIsNotSent(String header, String value) throws Exception {
        Map<String, Object> headers = new HashMap<>(Map.of("CamelPlivoDestination", AGENT, "CamelPlivoCallerId", OFFICE));
        headers.put("CamelPlivo" + header, value);
        Exchange exchange = ended(
                send("plivo:warm-transfer", headers));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class);
        assertThat(exchange.getException().getMessage()).doesNotContain("4152225555", "4152226666", "\n");
        assertThat(plivo.requests()).isEmpty();
        assertThat(legs()).isEmpty();
    }
}
