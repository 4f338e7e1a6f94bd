package com.example.transferqueue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What becomes of a caller after Plivo has accepted the transfer. */
class DialEndTest {

    private static final String AGENT = "+14152225555";

    @TempDir
    static Path directory;

    private static OneNode node;

    private Call call;

    @BeforeAll
    static void start() {
        node = OneNode.start(directory, Map.of());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void aCallIsLive() {
        node.plivo().reset();
        call = node.plivo().call("+14152221111", "+14150001111");
    }

    @Test
    void aCallerWhomNobodyAnswersIsToldAndSoIsWhoeverLooksAfterThem() {
        node.plivo().neverAnswers(AGENT);

        node.broker().send(Request.json("r-1", call.uuid(), AGENT));

        node.next(Broker.REPLIES);
        assertThat(node.only(Broker.NOT_ANSWERED).body()).isEqualTo(
                "{\"id\": \"%s\", \"callUuid\": \"%s\", \"outcome\": \"not-answered\", \"dialStatus\": \"no-answer\"}"
                        .formatted("r-1", call.uuid()));
        node.plivo().settle();
        assertThat(call.aLeg().doing()).contains("Nobody can take your call");
    }

    @Test
    void aCallerWhoWasAnsweredIsHungUp() {
        node.broker().send(Request.json("r-2", call.uuid(), AGENT));
        node.next(Broker.REPLIES);
        node.plivo().settle();
        assertThat(node.plivo().talkingWith(call.from())).containsExactly(AGENT);

        call.bLeg().orElseThrow().hangUp();

        node.plivo().settle();
        assertThat(call.live()).isFalse();
        assertThat(call.aLeg().heard()).noneMatch(heard -> heard.contains("Nobody"));
        assertThat(node.broker().take(Broker.NOT_ANSWERED)).isEmpty();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments(Map.of("DialStatus", "busy"), true), arguments(Map.of("DialStatus", "failed"), true),
                arguments(Map.of("DialStatus", "timeout"), true), arguments(Map.of("DialStatus", "cancel"), true),
                arguments(Map.of("DialStatus", "completed"), true),
                arguments(Map.of("DialStatus", "completed", "DialBLegUUID", ""), true),
                arguments(Map.of("DialStatus", "completed", "DialBLegUUID", "b-leg"), false));
    }

    /** What Plivo says when a Dial is over: only one who has had a second leg has talked with somebody. */
    @ParameterizedTest
    @MethodSource("ends")
    void theEndsOfADialAreToldApart(Map<String, String> said, boolean nobody) throws Exception {
        Object document = node.main().getCamelTemplate().requestBodyAndHeaders("direct:after-dial", said,
                Map.of("requestId", "r-3", "callUuid", call.uuid(), "dialStatus", said.get("DialStatus")));

        assertThat(document).asString().contains(nobody ? "Nobody can take your call" : "<Hangup/>");
        assertThat(node.broker().take(Broker.NOT_ANSWERED)).hasSize(nobody ? 1 : 0);
    }
}
