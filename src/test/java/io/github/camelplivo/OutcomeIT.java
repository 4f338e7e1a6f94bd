package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.simulator.Assumption;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter;
import io.github.camelplivo.simulator.Person;
import io.github.camelplivo.simulator.Postman;
import io.github.camelplivo.simulator.SeenDial;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.main.Main;
import org.apache.camel.saga.InMemorySagaService;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import routes.DidAnybodyAnswer;
import routes.TransferSaga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Exchanges that end when the call did, over sockets: the switchboard knows what really happened. */
class OutcomeIT extends OutcomeTestSupport {

    private static final String STEP = step(AGENT, "");

    private static Map<?, ?> body(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class);
    }

    @Test
    void somebodyAnswers() throws Exception {
        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "ANSWERED")
                .containsEntry("CamelPlivoOutcomeKnownBy", "report").containsEntry("CamelPlivoOutcomeStage", "connected")
                .containsEntry("CamelHttpResponseCode", 202).containsKey("CamelPlivoBLegUuid");
        assertThat(exchange.getMessage().getHeader("CamelPlivoAnsweredBy", String.class)).endsWith(AGENT.substring(1));
        assertThat((List<?>) body(exchange).get("timeline")).extracting(event -> ((Map<?, ?>) event).get("event").toString())
                .contains("accepted", "fetched", "answered", "connected");
        assertThat(body(exchange).toString()).contains("api_id").doesNotContain(AGENT.substring(1));
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("BUSY", (People) Person::isBusy),
                arguments("REJECTED", (People) it -> it.refusesAfter(Duration.ofMillis(100))),
                arguments("NO_ANSWER", (People) Person::neverAnswers), arguments("UNREACHABLE", (People) Person::isUnreachable),
                arguments("UNREACHABLE", (People) Person::cannotBeDialled),
                arguments("ANSWERED", (People) it -> it.hasVoicemailAfter(Duration.ofMillis(100))));
    }

    /** What a person does. */
    private interface People {

        Person does(Person person);
    }

    @ParameterizedTest
    @MethodSource("people")
    void itIsToldWhatHappened(String outcome, People people) throws Exception {
        people.does(plivo.person(AGENT));

        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(outcome(exchange)).isEqualTo(outcome);
        assertThat(call.dials()).singleElement()
                .satisfies(dial -> assertThat(dial.connected().isPresent()).isEqualTo(outcome.equals("ANSWERED")));
        // The caller is held while the route decides.
        assertThat(call.live()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Assumption.class,
                names = {
                        "ACTION_WHEN_CALLER_LEAVES", "COMPLETED_WHEN_CALLER_LEAVES", "CONNECTED_IS_TOLD",
                        "HANGUP_WITHOUT_LEG_IS_TOLD" })
    void itIsTrueWhicheverWayPlivoDoesIt(Assumption assumption) throws Exception {
        plivo.assume(plivo.assumptions().with(assumption, !plivo.assumptions().holds(assumption)));

        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");

        call = plivo.call("+14152221112", OFFICE);
        plivo.person(AGENT).cannotBeDialled();
        assertThat(outcome(ended(STEP))).isEqualTo("UNREACHABLE");

        call = plivo.call("+14152221113", OFFICE);
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> waiting = send(STEP, Map.of());
        await().until(() -> call.dials().stream().anyMatch(dial -> !dial.legs().isEmpty()));
        call.aLeg().hangUp();
        assertThat(outcome(ended(waiting))).isEqualTo("CALLER_GONE");
    }

    @Test
    void oneIsAskedAfterTheOther() throws Exception {
        plivo.person(AGENT).isBusy();

        Exchange exchange = ended(step(AGENT + "<" + OTHER_AGENT, "&ringOrder=inTurn"));

        assertThat(outcome(exchange)).isEqualTo("ANSWERED");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        assertThat(call.dials()).extracting(SeenDial::destinations).containsExactly(List.of(AGENT), List.of(OTHER_AGENT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "DidAnybodyAnswer.java", "did-anybody-answer.yaml", "did-anybody-answer.xml" })
    void aRouteBranchesOnIt(String file) throws Exception {
        camel.addProperty("support.number", OFFICE);
        List<String> went = new CopyOnWriteArrayList<>();
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:next-team").process(exchange -> went.add("next team"));
                from("direct:call-back-later").process(exchange -> went.add("later"));
            }
        });
        if (file.endsWith(".java")) {
            camel.getCamelContext().addRoutes(new DidAnybodyAnswer());
        } else {
            PluginHelper.getRoutesLoader(camel.getCamelContext()).loadRoutes(
                    PluginHelper.getResourceLoader(camel.getCamelContext()).resolveResource("file:examples/routes/" + file));
        }
        plivo.person(AGENT).isBusy();
        plivo.person(OTHER_AGENT).refusesAfter(Duration.ofMillis(100));
        Map<String, Object> both = Map.of("CamelPlivoDestination", AGENT + "<" + OTHER_AGENT);

        assertThat(outcome(ended(send("direct:did-anybody-answer", both)))).isEqualTo("REJECTED");
        assertThat(went).containsExactly("next team");

        call = plivo.call("+14152221112", OFFICE);
        plivo.answers(OTHER_AGENT);
        assertThat(outcome(ended(send("direct:did-anybody-answer", both)))).isEqualTo("ANSWERED");
        assertThat(went).containsExactly("next team");
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferSaga.java", "transfer-saga.yaml", "transfer-saga.xml" })
    void aSagaUndoesWhatWasDoneForACallThatNobodyTook(String file) throws Exception {
        camel.addProperty("support.number", OFFICE);
        List<String> reserved = new CopyOnWriteArrayList<>();
        camel.getCamelContext().addService(new InMemorySagaService());
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:reserve-agent").process(exchange -> reserved.add("agent"));
            }
        });
        if (file.endsWith(".java")) {
            camel.getCamelContext().addRoutes(new TransferSaga());
        } else {
            PluginHelper.getRoutesLoader(camel.getCamelContext()).loadRoutes(PluginHelper.getResourceLoader(
                    camel.getCamelContext()).resolveResource("file:examples/routes/" + file));
        }
        plivo.person(AGENT).isBusy();

        Exchange exchange = ended(send("direct:transfer-saga", Map.of("CamelPlivoDestination", AGENT)));

        assertThat(exchange.getException()).isInstanceOf(PlivoNotConnectedException.class);
        await().untilAsserted(() -> assertThat(call.aLeg().doing()).contains("We will call you back"));
        assertThat(reserved).hasSize(1);
    }

    @Test
    void aKeyThatIsNotPressedIsNoAnswer() throws Exception {
        String confirmed = step(AGENT, "&confirmKey=1");
        plivo.person(AGENT).answers().hangsUpAfter(Duration.ofMillis(500));

        assertThat(outcome(ended(confirmed))).isIn("REJECTED", "NO_ANSWER", "BUSY");

        call = plivo.call("+14152221112", OFFICE);
        plivo.person(AGENT).answers().presses("1", Duration.ofMillis(200));
        assertThat(outcome(ended(confirmed))).isEqualTo("ANSWERED");
    }

    @Test
    void aFailureCanBeAnException() throws Exception {
        plivo.neverAnswers(AGENT);

        Exchange exchange = ended(STEP + "&throwExceptionOnFailure=true");

        assertThat(exchange.getException()).isInstanceOfSatisfying(PlivoNotConnectedException.class, e -> {
            assertThat(e.getOutcome()).isEqualTo("NO_ANSWER");
            assertThat(e.isSafeToRepeat()).isFalse();
            assertThat(e.getTimeline()).isNotEmpty();
        });
    }

    @Test
    void aFetchCanBeEnough() throws Exception {
        plivo.neverAnswers(AGENT);

        Exchange dialling = ended(STEP.replace("answered", "fetched"));
        assertThat(dialling.getException()).isNull();
        assertThat(outcome(dialling)).isEqualTo("FETCHED");

        call = plivo.call("+14152221112", OFFICE);
        assertThat(
                outcome(ended("plivo:call-transfer?document=RAW(<Response><Speak>Hello</Speak></Response>)&waitFor=fetched")))
                .isEqualTo("FETCHED");
    }

    @Test
    void anAnswerThatIsLostChangesNothing() throws Exception {
        plivo.next(Fault.resetAfterActing());

        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        assertThat(transfers()).isEqualTo(1);
    }

    /** Longer than all others: what was not fetched is looked for, more than once. */
    @Test
    void whatNeverReachedPlivoNeverRings() throws Exception {
        plivo.next(Fault.resetBeforeActing());

        Exchange exchange = ended(STEP + "&outcomeTimeout=40s");

        assertThat(outcome(exchange)).isEqualTo("NEVER_FETCHED");
        assertThat(exchange.getMessage().getHeader("CamelPlivoOutcomeKnownBy")).isEqualTo("fence");
        assertThat(call.dials()).isEmpty();
    }

    @Test
    void whatIsRefusedIsOverAtOnce() throws Exception {
        call.aLeg().hangUp();

        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).hasMessageContaining("404");
        assertThat(exchange.getMessage().getHeader("CamelPlivoOutcome")).isNull();
    }

    @Test
    void whatNoReportTellsIsLookedFor() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(
                Letter.Kind.DIAL_ANSWER, Letter.Kind.DIAL_CONNECTED, Letter.Kind.DIAL_HANGUP, Letter.Kind.ACTION));
        plivo.person(AGENT).answers();

        Exchange exchange = ended(STEP);

        assertThat(exchange.getException()).isNull();
        assertThat(outcome(exchange)).isEqualTo("ANSWERED");
        assertThat(exchange.getMessage().getHeader("CamelPlivoOutcomeKnownBy")).isEqualTo("live");
    }

    /** Of a live leg that began nobody knows when: it may be another call's, and here it is. */
    @Test
    void whoTalksWithSomebodyElseHasNotAnswered() throws Exception {
        plivo.assume(plivo.assumptions().with(Assumption.LIVE_CALLS_TELL_THEIR_ZONE, false));
        String hello = plivo.document("hello", "<Response><Wait length=\"100\"/></Response>");
        camel.getCamelTemplate().sendBody("plivo:call-make", Map.of("from", OFFICE, "to", AGENT, "answer_url", hello));
        plivo.next(Fault.resetBeforeActing());

        assertThat(ended(STEP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
    }

    @Test
    void theSameMessageTwiceIsOneTransfer() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        CompletableFuture<Exchange> first = send(STEP, Map.of());
        CompletableFuture<Exchange> second = send(STEP, Map.of());

        assertThat(outcome(ended(first))).isEqualTo("ANSWERED");
        assertThat(outcome(ended(second))).isEqualTo("ANSWERED");
        assertThat(transfers()).isEqualTo(1);
        assertThat(call.dials()).hasSize(1);
    }

    @Test
    void whoHasJoinedIsToldOfARefusalAsWell() throws Exception {
        plivo.next(Fault.slow(Duration.ofSeconds(1)));
        plivo.next(Fault.status(400));
        call.aLeg().hangUp();
        CompletableFuture<Exchange> first = CompletableFuture.supplyAsync(() -> {
            try {
                return ended(STEP);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        CompletableFuture<Exchange> second = send(STEP, Map.of());

        assertThat(first.get().getException()).isNotNull();
        assertThat(ended(second).getException()).isNotNull();
    }

    @Test
    void anotherTransferOfTheCallEndsTheFirst() throws Exception {
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> first = send(STEP.replace("ringTimeout=2", "ringTimeout=20"), Map.of());
        await().until(() -> call.dials().stream().anyMatch(dial -> !dial.legs().isEmpty()));

        assertThat(outcome(ended(step(OTHER_AGENT, "")))).isEqualTo("ANSWERED");
        assertThat(outcome(ended(first))).isEqualTo("CANCELLED");
    }

    @Override
    void configure(Main main) {
        main.addProperty("camel.component.plivo.max-waiting", "2");
    }

    @Test
    void thereIsRoomForSoManyOnly() throws Exception {
        // Both ring for as long as this test takes.
        plivo.clock().pause();
        plivo.neverAnswers(AGENT);
        String step = STEP.replace("ringTimeout=2", "ringTimeout=30");
        Call second = plivo.call("+14152221114", OFFICE);
        send(camel, step, second, Map.of());
        CompletableFuture<Exchange> first = send(step, Map.of());
        await().until(() -> !second.dials().isEmpty() && !call.dials().isEmpty());
        Call another = plivo.call("+14152221112", OFFICE);

        Exchange refused = ended(send(camel, step, another, Map.of()));

        assertThat(refused.getException()).isInstanceOf(PlivoUnreachableException.class).hasMessageContaining("maxWaiting");
        assertThat(another.dials()).isEmpty();
        plivo.clock().advance(Duration.ofSeconds(30));
        assertThat(outcome(ended(first))).isEqualTo("NO_ANSWER");
    }

    @Test
    void anOperatorSeesAWaitAndGivesItUp() throws Exception {
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> waiting = send(STEP.replace("ringTimeout=2", "ringTimeout=30"), Map.of());
        await().until(() -> transfers() == 1);
        DevConsole console = camel.getCamelContext().getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                .resolveById("plivo");
        String shown = console.call(DevConsole.MediaType.TEXT).toString();
        assertThat(shown).contains("call=" + call.uuid()).doesNotContain(AGENT.substring(1));
        String id = shown.replaceAll("(?s).*waiting:\\s+id=([^,]+),.*", "$1");

        assertThat(console.call(DevConsole.MediaType.TEXT, Map.of("abandon", id)).toString()).contains("abandoned: true");

        assertThat(ended(waiting).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("operator");
        assertThat(console.call(DevConsole.MediaType.TEXT).toString()).contains("UNKNOWN: 1").contains("timeline");
    }

    @Test
    void aStopEndsWaitsBeforeCamelDoes() throws Exception {
        plivo.neverAnswers(AGENT);
        camel.getCamelContext().getShutdownStrategy().setTimeout(4);
        CompletableFuture<Exchange> waiting = send(STEP.replace("ringTimeout=2", "ringTimeout=30"), Map.of());
        await().until(() -> transfers() == 1);

        camel.stop();

        assertThat(ended(waiting).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("stopped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "alegUrl=https://example.com/x&waitFor=answered                    | cannot see whether Plivo fetches alegUrl",
            "destination=RAW(+14152225555)&dialCallbackUrl=https://example.com/x&waitFor=answered | dialCallbackUrl",
            "destination=RAW(+14152225555)&legs=both&blegUrl=https://example.com/x&waitFor=fetched | legs=aleg only",
            "destination=RAW(+14152225555)&callbackUrl=https://example.com/x&waitFor=fetched | callbackUrl",
            "document=RAW(<Response/>)&waitFor=answered                        | needs a destination" })
    void whatCannotBeWaitedForIsRefusedAtTheStart(String options, String words) {
        assertThatThrownBy(() -> camel.getCamelContext().getEndpoint("plivo:call-transfer?" + options).createProducer().start())
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "destination=RAW(+14152225555)&waitFor=answered&outcomeTimeout=5s | set at least 44s",
            "destination=RAW(+14152225555)&outcomeTimeout=99s                 | outcomeTimeout applies only when waitFor is fetched or answered",
            "waitFor=answered                                                 | alegUrl or destination or document is missing" })
    void whatIsWrongIsSaidBeforeAnythingIsSent(String options, String words) throws Exception {
        assertThat(ended("plivo:call-transfer?" + options).getException()).isInstanceOf(PlivoInvalidRequestException.class)
                .hasMessageContaining(words);
        assertThat(transfers()).isZero();
    }
}
