package com.example.transferqueue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the sender is told of what became of the caller, and what the caller hears. */
class OutcomesTest {

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
        node.plivo().ring(Duration.ofMinutes(1));
        call = node.plivo().call("+14152221111", "+14150001111");
    }

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("busy", "BUSY", 3010, (Consumer<Person>) Person::isBusy),
                arguments("silent", "NO_ANSWER", 6010, (Consumer<Person>) Person::neverAnswers),
                arguments("shy", "REJECTED", 3020, (Consumer<Person>) person -> person.refusesAfter(Duration.ofMillis(500))),
                arguments("away", "UNREACHABLE", 2010, (Consumer<Person>) Person::isUnreachable));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("people")
    void aSenderIsToldWhyNobodyAnsweredAndTheCallerIsTold(String id, String outcome, int code, Consumer<Person> script) {
        script.accept(node.plivo().person(AGENT));

        node.broker().send(Request.json(id, call.uuid(), AGENT));

        assertThat(node.next(Broker.REPLIES).body()).isEqualTo(
                "{\"id\": \"%s\", \"callUuid\": \"%s\", \"outcome\": \"%s\", \"code\": %d, \"knownBy\": \"report\"}"
                        .formatted(id, call.uuid(), outcome, code));
        await().atMost(Duration.ofMinutes(1)).until(() -> call.aLeg().doing().contains("Nobody can take your call"));
    }

    @Test
    void aDestinationThatCannotBeDialledIsUnreachable() {
        node.plivo().person(AGENT).cannotBeDialled();

        node.broker().send(Request.json("impossible", call.uuid(), AGENT));

        assertThat(node.next(Broker.REPLIES).property("outcome")).isEqualTo("UNREACHABLE");
    }

    @Test
    void aCallerWhoDoesNotWaitIsGone() {
        node.plivo().neverAnswers(AGENT);
        node.broker().send(Request.json("impatient", call.uuid(), AGENT));
        await().atMost(Duration.ofMinutes(1)).until(() -> !call.dials().isEmpty());
        call.aLeg().hangUp();

        assertThat(node.next(Broker.REPLIES).property("outcome")).isEqualTo("CALLER_GONE");
    }

    @Test
    void aCallerWhoWasAnsweredIsHungUpAfterwards() {
        node.broker().send(Request.json("r-2", call.uuid(), AGENT));
        assertThat(node.next(Broker.REPLIES).property("outcome")).isEqualTo("ANSWERED");
        node.plivo().settle();
        assertThat(node.plivo().talkingWith(call.from())).containsExactly(AGENT);

        call.bLeg().orElseThrow().hangUp();

        node.plivo().settle();
        assertThat(call.live()).isFalse();
        assertThat(call.aLeg().heard()).noneMatch(heard -> heard.contains("Nobody"));
    }

    /** While all consumers wait, documents and reports are served, and nothing is lost. */
    @Test
    void manyWaitAtATime() {
        int calls = 80;
        for (int i = 0; i < calls; i++) {
            String agent = "+1415333" + (1000 + i);
            node.plivo().person(agent).answersAfter(Duration.ofSeconds(3));
            node.broker().send(Request.json("many-" + i, node.plivo().call("+1415444" + (1000 + i), "+14150001111").uuid(), agent));
        }

        await().atMost(Duration.ofMinutes(1)).until(() -> node.broker().depth(Broker.REPLIES) == calls);
        assertThat(node.broker().take(Broker.REPLIES)).extracting(reply -> reply.property("outcome")).containsOnly("ANSWERED");
    }
}
