package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter;
import io.github.camelplivo.simulator.Person;
import io.github.camelplivo.simulator.Postman;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Somebody is called first, and the caller is brought to them when they have answered; over sockets. */
class WarmTransferIT extends OutcomeTestSupport {

    private static final String STEP = warm("");
    private static final String WORD = "&privateWord=RAW(<Response><Speak>A bill</Speak></Response>)";

    private static String warm(String more) {
        return "plivo:warm-transfer?destination=RAW(" + AGENT + ")&callerId=RAW(" + OFFICE + ")&ringTimeout=2" + more;
    }

    /** The legs that were called for it. */
    private List<Call> legs() {
        return plivo.calls().stream().filter(each -> !each.uuid().equals(call.uuid())).toList();
    }

    @Test
    void whoAnswersGetsTheCaller() throws Exception {
        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "ANSWERED")
                .containsEntry("CamelPlivoOutcomeKnownBy", "report").containsEntry("CamelHttpResponseCode", 201)
                .containsEntry("CamelPlivoBLegUuid", legs().get(0).uuid()).containsEntry("CamelPlivoCallUuid", call.uuid());
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        assertThat(exchange.getMessage().getBody(Map.class).get("timeline").toString())
                .contains("event=joined", "event=bringing", legs().get(0).uuid()).doesNotContain(AGENT.substring(1));
    }

    /** The caller stays where he is until the private word was heard and the key pressed. */
    @Test
    void thePrivateWordComesFirst() throws Exception {
        plivo.person(AGENT).presses("1", Duration.ofSeconds(2));
        CompletableFuture<Exchange> waiting = send(warm(WORD), Map.of());
        await().until(() -> legs().stream().anyMatch(leg -> leg.aLeg().heard().contains("Speak: A bill")));

        assertThat(waiting).isNotDone();
        assertThat(plivo.talkingWith(CUSTOMER)).isEmpty();
        assertThat(outcome(ended(waiting))).isEqualTo("ANSWERED");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    static Stream<Arguments> people() {
        Duration soon = Duration.ofMillis(100);
        return Stream.of(
                arguments("BUSY", (UnaryOperator<Person>) Person::isBusy),
                arguments("REJECTED", (UnaryOperator<Person>) it -> it.refusesAfter(soon)),
                arguments("NO_ANSWER", (UnaryOperator<Person>) Person::neverAnswers),
                arguments("UNREACHABLE", (UnaryOperator<Person>) Person::isUnreachable));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void whenNobodyAnswersTheCallerIsWhereHeWas(String outcome, UnaryOperator<Person> people) throws Exception {
        people.apply(plivo.person(AGENT));
        List<String> before = call.aLeg().heard();

        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(outcome(exchange)).isEqualTo(outcome);
        assertThat(call.live()).isTrue();
        assertThat(call.aLeg().heard()).isEqualTo(before);
        assertThat(transfers()).isZero();
    }

    @Test
    void whoeverAnswersFirstOfSeveral() throws Exception {
        plivo.person(AGENT).neverAnswers();
        plivo.person(OTHER_AGENT).answers();

        Exchange exchange = ended(STEP.replace(AGENT, AGENT + "<" + OTHER_AGENT));

        assertThat(outcome(exchange)).isEqualTo("ANSWERED");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
    }

    /** Nobody is left alone. */
    @Test
    void aCallerWhoHasGoneLeavesNobodyAlone() throws Exception {
        plivo.person(AGENT).presses("1", Duration.ofSeconds(2));
        CompletableFuture<Exchange> waiting = send(warm(WORD), Map.of());
        await().until(() -> legs().stream().anyMatch(leg -> leg.aLeg().heard().contains("Speak: A bill")));
        call.aLeg().hangUp();

        assertThat(outcome(ended(waiting))).isEqualTo("CALLER_GONE");
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
    }

    /** Where Plivo reports the end of a call to a route of ours, nobody rings any longer for a caller who has gone. */
    @Test
    void theEndOfTheCallerEndsTheRinging() throws Exception {
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookExternalUrl=http://127.0.0.1:" + port
                     + "&webhookPath=/plivo/over").log("over");
            }
        });
        plivo.person(AGENT).neverAnswers();
        CompletableFuture<Exchange> waiting = send(STEP.replace("ringTimeout=2", "ringTimeout=600"), Map.of());
        await().until(() -> !legs().isEmpty());
        SignedCallback over = SignedCallback.ofCall("http://127.0.0.1:" + port + "/plivo/over").field("CallUUID", call.uuid())
                .field("CallStatus", "completed").field("Event", "Hangup").field("HangupCause", "NORMAL_CLEARING")
                .field("HangupCauseCode", "4000").field("HangupSource", "Caller");
        assertThat(over.token("another").send().statusCode()).isEqualTo(403);
        assertThat(waiting).isNotDone();

        assertThat(over.send().statusCode()).isEqualTo(200);

        assertThat(ended(waiting).getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "CALLER_GONE")
                .containsEntry("CamelPlivoOutcomeCode", 4000);
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
    }

    @Test
    void aCallerWhoIsMovedElsewhereLeavesNobodyRinging() throws Exception {
        plivo.person(AGENT).neverAnswers();
        CompletableFuture<Exchange> waiting = send(STEP.replace("ringTimeout=2", "ringTimeout=60"), Map.of());
        await().until(() -> !legs().isEmpty());

        send("plivo:call-transfer?document=RAW(<Response><Speak>Elsewhere</Speak><Wait length=\"60\"/></Response>)", Map.of());

        assertThat(outcome(ended(waiting))).isEqualTo("CANCELLED");
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
        assertThat(call.live()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "'',",
            "'&onAgentLeft=RAW(<Response><Speak>Back again</Speak><Wait length=\"60\"/></Response>)', 'Speak: Back again'" })
    void aCallerWhomTheOtherHasLeftIsTakenBack(String more, String hears) throws Exception {
        assertThat(outcome(ended(warm(more)))).isEqualTo("ANSWERED");

        legs().get(0).aLeg().hangUp();

        if (hears == null) {
            await().until(() -> !call.live());
        } else {
            await().until(() -> call.aLeg().heard().contains(hears));
            assertThat(call.live()).isTrue();
        }
    }

    /** What no report tells is in Plivo's list of participants; the caller is brought in all the same. */
    @Test
    void withoutAnyReportItIsLookedFor() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ROOM));

        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "ANSWERED")
                .containsEntry("CamelPlivoOutcomeKnownBy", "live");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    /** Reports that come twice bring the caller in once. */
    @Test
    void reportsThatComeTwiceChangeNothing() throws Exception {
        plivo.postman(Postman.RELIABLE.doubling(Duration.ofMillis(10), Letter.Kind.ROOM));

        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        plivo.settle();
        assertThat(plivo.requests().stream().filter(request -> request.method().equals("POST"))).hasSize(2);
    }

    /** Plivo is too busy at the moment of bringing the caller: the agent waits a little. */
    @Test
    void aCallerIsBroughtAlsoWhenPlivoIsBusy() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        plivo.next(2, Fault.rateLimited(null));

        assertThat(outcome(ended(waiting))).isEqualTo("ANSWERED");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    static Stream<Arguments> secondRequests() {
        return Stream.of(arguments("UNREACHABLE", Fault.status(400)), arguments("UNREACHABLE", Fault.resetBeforeActing()),
                arguments("ANSWERED", Fault.resetAfterActing()));
    }

    /** Nobody waits for a caller who does not come. */
    @ParameterizedTest
    @MethodSource("secondRequests")
    void whetherTheCallerWasBroughtIsFoundOut(String outcome, Fault fault) throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> !legs().isEmpty());
        plivo.next(fault);

        assertThat(outcome(ended(waiting))).isEqualTo(outcome);

        boolean answered = outcome.equals("ANSWERED");
        await().untilAsserted(() -> assertThat(legs().get(0).live()).isEqualTo(answered));
        assertThat(plivo.talkingWith(CUSTOMER)).hasSize(answered ? 1 : 0);
        assertThat(call.live()).isTrue();
    }

    @Test
    void whyNobodyAnsweredIsInTheRecords() throws Exception {
        plivo.person(AGENT).isBusy();
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ROOM));

        Exchange exchange = ended(STEP);

        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "BUSY")
                .containsEntry("CamelPlivoOutcomeKnownBy", "record").containsEntry("CamelPlivoOutcomeCode", 3010);
    }

    /** Whoever has the message now cannot look, and does not know: it calls nobody, and lets nobody go. */
    @Test
    void whoCannotLookLeavesThemTalking() throws Exception {
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        Main node = another(null);
        Main withRepository = another(MemoryIdempotentRepository.memoryIdempotentRepository());
        try {
            List<CompletableFuture<Exchange>> again = List.of(send(node, STEP, call, Map.of("JMSRedelivered", true)),
                    send(withRepository, STEP, call, Map.of("JMSRedelivered", true)));

            for (CompletableFuture<Exchange> each : again) {
                assertThat(ended(each).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
            }
        } finally {
            node.stop();
            withRepository.stop();
        }
        assertThat(legs()).hasSize(1);
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    @Test
    void twoMessagesAreOneTransfer() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        CompletableFuture<Exchange> one = send(STEP, Map.of());
        CompletableFuture<Exchange> two = send(STEP, Map.of());

        assertThat(outcome(ended(one))).isEqualTo("ANSWERED");
        assertThat(outcome(ended(two))).isEqualTo("ANSWERED");
        assertThat(legs()).hasSize(1);
    }

    /** Of a node that died: whoever has the message now finds the caller with the agent. */
    @Test
    void aMessageThatComesAgainDoesNotMoveTheCallerAgain() throws Exception {
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        Main node = another(null);
        try {
            Exchange again = ended(send(node, STEP, call, Map.of("JMSRedelivered", true)));

            assertThat(again.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "ANSWERED")
                    .containsEntry("CamelPlivoOutcomeKnownBy", "live");
            assertThat(legs()).hasSize(1);
            assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        } finally {
            node.stop();
        }
    }

    /** Of a node that died while the agent heard the private word: another one brings the caller. */
    @Test
    void whoWasCalledIsNotCalledAgain() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ROOM));
        send(STEP.replace("ringTimeout=2", "ringTimeout=60"), Map.of());
        await().until(() -> legs().stream().anyMatch(leg -> leg.aLeg().doing().contains("multi-party call")));
        Main node = another(null);
        try {
            assertThat(outcome(ended(send(node, STEP, call, Map.of("JMSRedelivered", true))))).isEqualTo("ANSWERED");
            assertThat(legs()).hasSize(1);
            assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
        } finally {
            node.stop();
        }
    }

    @Test
    void whatWasNeverSentIsSent() throws Exception {
        assertThat(outcome(ended(send(STEP, Map.of("JMSRedelivered", true))))).isEqualTo("ANSWERED");
        assertThat(legs()).hasSize(1);
    }

    private Main another(IdempotentRepository repository) throws Exception {
        Main node = new Main();
        settings(FreePort.next()).forEach(node::addProperty);
        if (repository != null) {
            node.bind("transfers", repository);
            node.addProperty("camel.component.plivo.idempotent-repository", "#bean:transfers");
        }
        node.start();
        return node;
    }

    /** Whoever rings is let go. */
    @Test
    void aStopLeavesNobodyRinging() throws Exception {
        plivo.person(AGENT).neverAnswers();
        camel.getCamelContext().getShutdownStrategy().setTimeout(4);
        CompletableFuture<Exchange> waiting = send(STEP.replace("ringTimeout=2", "ringTimeout=60"), Map.of());
        await().until(() -> !legs().isEmpty());

        camel.stop();

        assertThat(ended(waiting).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        await().untilAsserted(() -> assertThat(legs()).noneMatch(Call::live));
    }

    @ParameterizedTest
    @CsvSource({ "true, ''", "false, next team" })
    void aRouteBranchesOnIt(boolean answers, String way) throws Exception {
        List<String> went = new CopyOnWriteArrayList<>();
        camel.getCamelContext().getPropertiesComponent().addInitialProperty("support.number", OFFICE);
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:next-team").process(exchange -> went.add("next team"));
                from("direct:call-back-later").process(exchange -> went.add("later"));
            }
        });
        PluginHelper.getRoutesLoader(camel.getCamelContext()).loadRoutes(PluginHelper
                .getResourceLoader(camel.getCamelContext()).resolveResource("file:examples/routes/agent-first.yaml"));
        if (answers) {
            plivo.person(AGENT).presses("1", Duration.ofMillis(100));
        } else {
            plivo.person(AGENT).isBusy();
        }

        Exchange exchange = ended(send("direct:agent-first", Map.of("CamelPlivoDestination", AGENT)));

        assertThat(exchange.getException()).isNull();
        assertThat(String.join("", went)).isEqualTo(way);
        assertThat(plivo.talkingWith(CUSTOMER)).hasSize(answers ? 1 : 0);
    }

    @Test
    void aFailureCanBeAnException() throws Exception {
        plivo.person(AGENT).isBusy();

        assertThat(ended(warm("&throwExceptionOnFailure=true")).getException())
                .isInstanceOf(PlivoNotConnectedException.class).hasMessageContainingAll("BUSY", "The caller was not moved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &outcomeTimeout=5s | outcomeTimeout is shorter than
            &privateWord=hello | private_word is not a Plivo XML document
            &timeLimit=10      | timeLimit
            """)
    void whatIsWrongIsSaidBeforeAnythingIsSent(String more, String why) {
        assertThatThrownBy(() -> {
            throw ended(warm(more)).getException();
        }).hasStackTraceContaining(why);
        assertThat(plivo.requests()).isEmpty();
    }
}
