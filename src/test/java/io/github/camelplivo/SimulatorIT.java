package io.github.camelplivo;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every operation against a Plivo that keeps state, checks what it is sent and misbehaves when told to. */
@ExtendWith(PlivoSimulatorExtension.class)
class SimulatorIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String MPC = "plivo:mpc?phloId=p&nodeId=n";

    private final CamelContext context = new DefaultCamelContext();
    private PlivoSimulator plivo;
    private ProducerTemplate template;
    private String document;

    @BeforeEach
    void connect(PlivoSimulator simulator) {
        plivo = simulator;
        document = simulator.document("wait.xml", "<Response><Conference>waiting</Conference></Response>");
        context.addComponent("plivo", ExamplesTest.simulated(simulator));
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private Exchange send(String uri, Object body) {
        return template.send(uri, exchange -> exchange.getMessage().setBody(body));
    }

    private Map<?, ?> answer(String uri, Object body) {
        Exchange exchange = send(uri, body);
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(Map.class);
    }

    @Test
    void aCallIsTransferred() {
        Call call = plivo.call(CUSTOMER, "+14150001111", AGENT);

        answer("plivo:call-transfer?legs=both", Map.of("call_uuid", call.uuid(), "aleg_url", document, "bleg_url", document,
                "bleg_method", "GET"));
        plivo.settle();

        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        assertThat(call.aLeg().doing()).contains("waiting");
        assertThat(plivo.fetches()).extracting(RecordedRequest::method).containsExactlyInAnyOrder("POST", "GET");
    }

    @Test
    void aCallIsMadeWatchedAndEnded() {
        Map<?, ?> made = answer("plivo:call-make", Map.of("from", "+14150001111", "to", CUSTOMER, "answer_url", document));
        assertThat(made.get("request_uuid")).isNotNull();
        await().atMost(Duration.ofSeconds(60)).until(() -> !plivo.calls().isEmpty() && plivo.calls().get(0).live());
        String uuid = plivo.calls().get(0).uuid();

        assertThat((List<?>) answer("plivo:call-live-list", null).get("calls")).hasToString("[" + uuid + "]");
        assertThat(answer("plivo:call-live-get?callUuid=" + uuid, null).get("call_uuid")).isEqualTo(uuid);
        assertThat(answer("plivo:call-hangup?callUuid=" + uuid, null)).isNull();
        assertThat(plivo.findCall(uuid).orElseThrow().live()).isFalse();
        assertThat(answer("plivo:call-get?callUuid=" + uuid, null).get("call_uuid")).isEqualTo(uuid);
        assertThat((List<?>) answer("plivo:call-list?limit=5", null).get("objects")).isNotEmpty();
        assertThat(send("plivo:call-live-get?callUuid=" + uuid, null).getException())
                .isInstanceOf(PlivoRejectedException.class);
    }

    @Test
    void aQueuedCallIsFoundAndTakenBack() {
        plivo.holdQueue(true);
        Object request = answer("plivo:call-make", Map.of("from", "+14150001111", "to", CUSTOMER, "answer_url", document))
                .get("request_uuid");

        List<?> queued = (List<?>) answer("plivo:call-queued-list", null).get("calls");
        assertThat(queued).hasSize(1);
        assertThat(answer("plivo:call-queued-get?callUuid=" + queued.get(0), null)).isNotNull();
        assertThat(answer("plivo:request-cancel?requestUuid=" + request, null)).isNull();
        assertThat((List<?>) answer("plivo:call-queued-list", null).get("calls")).isEmpty();
    }

    @Test
    void aPhloIsReadAndRun() {
        plivo.multiPartyCall("p", "n");

        assertThat(answer("plivo:phlo-get?phloId=p", null).get("phlo_id")).isEqualTo("p");
        assertThat(answer("plivo:mpc-get?phloId=p&nodeId=n", null).get("node_id")).isEqualTo("n");
        Object run = answer("plivo:phlo-run?phloId=p", Map.of("any", "thing")).get("api_id");
        assertThat(answer("plivo:phlo-run-get?phloId=p&runId=" + run, null).get("phlo_id")).isEqualTo("p");
    }

    @Test
    void everyActionOfAMultiPartyCallActs() {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        Map<String, String> transfer = Map.of("to", OTHER_AGENT, "trigger_source", AGENT);
        Map<String, String> agent = Map.of("member_address", AGENT);

        answer(MPC + "&action=hold", Map.of("member_address", CUSTOMER));
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
        answer(MPC + "&action=unhold", Map.of("member_address", CUSTOMER));
        assertThat(call.member(CUSTOMER).onHold()).isFalse();
        answer(MPC + "&action=mute", agent);
        assertThat(call.member(AGENT).muted()).isTrue();
        answer(MPC + "&action=unmute", agent);
        assertThat(call.member(AGENT).muted()).isFalse();
        answer(MPC + "&action=warm_transfer", transfer);
        assertThat(call.privateTalk()).isTrue();
        answer(MPC + "&action=abort_transfer", agent);
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        answer(MPC + "&action=warm_transfer", transfer);
        answer(MPC + "&action=resume_call", agent);
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactlyInAnyOrder(AGENT, OTHER_AGENT);
        answer(MPC + "&action=hangup", Map.of("member_address", OTHER_AGENT));
        answer(MPC + "&action=cold_transfer", transfer);
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        answer(MPC + "&action=call&role=customer", Map.of("to", "sip:a+b/c@phone.plivo.com", "trigger_source", OTHER_AGENT));
        answer(MPC + "&action=voicemail_drop", Map.of("member_address", "sip:a+b/c@phone.plivo.com"));
        assertThat(call.member("sip:a+b/c@phone.plivo.com").sentToVoicemail()).isTrue();
    }

    @Test
    void wrongCredentialsAreRejected() {
        assertThat(send("plivo:call-list?authToken=wrong", null).getException()).isInstanceOf(PlivoRejectedException.class)
                .hasMessageContaining("401");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(Fault.rateLimited(Duration.ofSeconds(3)), PlivoRateLimitedException.class, false),
                arguments(Fault.status(404), PlivoRejectedException.class, false),
                arguments(Fault.serverError(), PlivoOutcomeUnknownException.class, false),
                arguments(Fault.unavailableAfterActing(), PlivoOutcomeUnknownException.class, true),
                arguments(Fault.resetBeforeActing(), PlivoOutcomeUnknownException.class, false),
                arguments(Fault.resetAfterActing(), PlivoOutcomeUnknownException.class, true),
                arguments(Fault.garbage(), PlivoOutcomeUnknownException.class, true),
                arguments(Fault.wrongContentType(), PlivoOutcomeUnknownException.class, true));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aMisfortuneIsToldAsWhatItIsAndNothingIsSentAgain(Fault fault, Class<? extends PlivoException> type, boolean acted) {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        plivo.next(fault);

        Exchange exchange = send("plivo:call-transfer",
                Map.of("call_uuid", call.uuid(), "aleg_url", document));
        plivo.settle();

        assertThat(exchange.getException()).isInstanceOf(type);
        assertThat(plivo.requests()).hasSize(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> call.aLeg().doing().contains("waiting") == acted);
    }

    @Test
    void anAnswerThatComesTooLateMayBelongToSomethingThatHappened() {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        plivo.next(Fault.slow(Duration.ofSeconds(60)));

        Exchange exchange = send("plivo:call-transfer?responseTimeout=500",
                Map.of("call_uuid", call.uuid(), "aleg_url", document));

        assertThat(exchange.getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        await().atMost(Duration.ofSeconds(60)).until(() -> call.aLeg().doing().contains("waiting"));
        assertThat(plivo.requests()).hasSize(1);
    }

    @Test
    void aPhloThatSaysNoInsideAYesHasRejected() {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        plivo.next(Fault.errorInSuccess("agent is busy"));

        Exchange exchange = send(MPC + "&action=hold", Map.of("member_address", AGENT));

        assertThat(exchange.getException()).isInstanceOf(PlivoRejectedException.class).hasMessageContaining("agent is busy");
    }

    @Test
    void manyTransfersAtOnceDoNotMix() throws Exception {
        int threads = 16;
        int each = 1000;
        Map<String, String> urlByCall = new ConcurrentHashMap<>();
        Set<Object> apiIds = ConcurrentHashMap.newKeySet();
        Callable<Void> work = () -> {
            for (int i = 0; i < each; i++) {
                String uuid = plivo.call(CUSTOMER, "+14150001111").uuid();
                String url = document + "?for=" + uuid;
                urlByCall.put(uuid, url);
                apiIds.add(answer("plivo:call-transfer", Map.of("call_uuid", uuid, "aleg_url", url)).get("api_id"));
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, work), 600, TimeUnit.SECONDS)) {
            done.get();
        }
        pool.shutdown();

        Map<String, RecordedRequest> byPath
                = plivo.requests().stream().collect(Collectors.toMap(RecordedRequest::path, it -> it));
        assertThat(byPath).hasSize(threads * each);
        assertThat(apiIds).hasSize(threads * each);
        urlByCall.forEach((uuid, url) -> assertThat(
                byPath.get("/v1/Account/" + PlivoSimulator.AUTH_ID + "/Call/" + uuid + "/").json())
                .isEqualTo(Map.of("legs", "aleg", "aleg_url", url)));
    }
}
