package com.example.agenttools;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Message;
import io.github.camelplivo.simulator.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What each tool does, and what the model is told of it. */
class ToolsTest extends OnePlatform {

    @Test
    void aCallerIsConnected() {
        Answer answer = agent.use("transfer_call", to("billing"));

        assertThat(answer).isEqualTo(
                new Answer("A person or a voicemail at billing has answered and is connected to the caller.", false));
        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.BILLING);
    }

    @Test
    void severalNumbersRingInTurn() {
        plivo.person(Platform.SALES_1).isBusy();

        assertThat(agent.use("transfer_call", to("sales")).words()).contains("has answered");

        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.SALES_2);
    }

    static Stream<Arguments> people() {
        String hold = " The caller is on hold for 20 s. Within that time you can transfer the call again. After it the caller"
                      + " hears that nobody is free.";
        return Stream.of(
                arguments("Nobody at billing answered after 2 s." + hold, (Consumer<Person>) Person::neverAnswers),
                arguments("billing is busy." + hold, (Consumer<Person>) Person::isBusy),
                arguments("billing did not take the call." + hold,
                        (Consumer<Person>) person -> person.refusesAfter(Duration.ofMillis(200))),
                arguments("billing cannot be reached." + hold, (Consumer<Person>) Person::isUnreachable));
    }

    @ParameterizedTest
    @MethodSource("people")
    void aModelIsToldThatNobodyAnsweredAndCanTransferAgain(String words, Consumer<Person> script) {
        script.accept(plivo.person(Platform.BILLING));

        assertThat(agent.use("transfer_call", to("billing"))).isEqualTo(new Answer(words, false));

        assertThat(agent.use("transfer_call", to("sales")).words()).contains("has answered");
        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.SALES_1);
    }

    @Test
    void aCallerHangsUpMeanwhile() {
        plivo.neverAnswers(Platform.BILLING);
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> agent.use("transfer_call", to("billing")));
        await().until(() -> !call.dials().isEmpty());
        call.aLeg().hangUp();

        assertThat(answer.join()).isEqualTo(new Answer("The caller has hung up. Nobody was connected.", false));
        assertThat(agent.use("call_status", onCall()).isError()).isTrue();
    }

    @Test
    void anAgentHearsWhoCallsAndBringsTheCallerIn() {
        plivo.person(Platform.BILLING).presses("1", Duration.ofMillis(200));

        Answer answer = agent.use("warm_transfer",
                Map.of("call_uuid", call.uuid(), "destination", "billing", "private_word", "A customer, about a bill."));

        assertThat(answer).isEqualTo(new Answer("A person or a voicemail at billing has answered, and the caller was brought in.", false));
        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.BILLING);
        assertThat(legOf(Platform.BILLING).aLeg().heard()).anyMatch(heard -> heard.contains("A customer, about a bill. Press 1."));
    }

    @Test
    void aCallerStaysWhenNobodyAcceptsTheWarmTransfer() {
        plivo.neverAnswers(Platform.BILLING);

        assertThat(agent.use("warm_transfer", to("billing")))
                .isEqualTo(new Answer("Nobody at billing answered after 2 s. The caller was not moved.", false));

        assertThat(call.live()).isTrue();
    }

    private Call legOf(String party) {
        return plivo.calls().stream().filter(each -> each.aLeg().party().equals(party)).findFirst().orElseThrow();
    }

    @Test
    void aMessageGoesToTheCaller() {
        Answer answer = agent.use("send_message", Map.of("call_uuid", call.uuid(), "text", "Your order 4711 is on its way."));

        assertThat(answer).isEqualTo(new Answer("The message was sent to the person in the call.", false));
        assertThat(plivo.account().messages()).hasSize(1).allSatisfy(message -> {
            assertThat(message.from()).endsWith(Platform.OFFICE.substring(1));
            assertThat(message.to()).endsWith(Platform.CALLER.substring(1));
            assertThat(message.content().text()).isEqualTo("Your order 4711 is on its way.");
        }).extracting(Message::incoming).containsExactly(false);
    }

    @Test
    void aCallIsHungUp() {
        assertThat(agent.use("hang_up", onCall())).isEqualTo(new Answer("The call is over.", false));

        assertThat(call.live()).isFalse();
        assertThat(agent.use("hang_up", onCall())).isEqualTo(
                new Answer("There is no such live call. The caller may have hung up.", true));
    }

    @Test
    void aModelIsToldWhetherTheCallIsLive() {
        assertThat(agent.use("call_status", onCall())).isEqualTo(new Answer("The call is live. The caller called us.", false));

        call.aLeg().hangUp();

        assertThat(agent.use("call_status", onCall()).isError()).isTrue();
    }

    @Test
    void aModelIsToldInWordsWhatFailed() {
        // Not the next request: that may be a late one of another call.
        plivo.strike(1, Map.of(Fault.rateLimited(Duration.ofSeconds(1)), 1.0), "GET");
        assertThat(agent.use("hang_up", onCall()).words()).startsWith("The telephone service is too busy");
        assertThat(call.live()).isTrue();

        plivo.strike(1, Map.of(Fault.status(401), 1.0), "GET");
        assertThat(agent.use("hang_up", onCall()).words()).startsWith("The telephone service does not accept our account.");
    }
}
