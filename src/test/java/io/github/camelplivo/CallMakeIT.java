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
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter;
import io.github.camelplivo.simulator.Person;
import io.github.camelplivo.simulator.Postman;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Calls that are made, by exchanges that end when somebody has answered, over sockets. */
class CallMakeIT extends OutcomeTestSupport {

    private static final String DETECTION = "&machineDetection=true";

    private String answer;

    private String step(String more) {
        answer = plivo.document("hello", "<Response><Speak>Hello</Speak><Wait length=\"60\"/></Response>");
        return "plivo:call-make?from=RAW(" + OFFICE + ")&to=RAW(" + AGENT + ")&ringTimeout=1&answerUrl=RAW(" + answer
               + ")&waitFor=answered" + more;
    }

    private Exchange made(String more) throws Exception {
        return ended(camel.getCamelTemplate().asyncSend(step(more), exchange -> {
        }));
    }

    /** The call that was made; the customer's was there before. */
    private List<String> calls() {
        return plivo.calls().stream().filter(each -> each.to().endsWith(AGENT.substring(1))).map(each -> each.uuid()).toList();
    }

    static Stream<Arguments> people() {
        Duration soon = Duration.ofMillis(100);
        return Stream.of(
                arguments("ANSWERED", "", "connected", (UnaryOperator<Person>) Person::answers),
                arguments("ANSWERED", DETECTION, "connected", (UnaryOperator<Person>) Person::answers),
                arguments("ANSWERED", "&machineDetection=hangup", "connected", (UnaryOperator<Person>) Person::answers),
                arguments("ANSWERED", "", "connected", (UnaryOperator<Person>) it -> it.hasVoicemailAfter(soon)),
                arguments("MACHINE", DETECTION, "answered", (UnaryOperator<Person>) it -> it.hasVoicemailAfter(soon)),
                arguments("MACHINE", "&machineDetection=hangup", "ended",
                        (UnaryOperator<Person>) it -> it.hasVoicemailAfter(soon)),
                arguments("BUSY", "", "ended", (UnaryOperator<Person>) Person::isBusy),
                arguments("REJECTED", "", "ended", (UnaryOperator<Person>) it -> it.refusesAfter(soon)),
                arguments("NO_ANSWER", "", "ended", (UnaryOperator<Person>) Person::neverAnswers),
                arguments("UNREACHABLE", "", "ended", (UnaryOperator<Person>) Person::isUnreachable));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("people")
    void itIsToldWhoAnswered(String outcome, String more, String stage, UnaryOperator<Person> people) throws Exception {
        people.apply(plivo.person(AGENT));

        Exchange exchange = made(more);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", outcome)
                .containsEntry("CamelPlivoOutcomeKnownBy", "report").containsEntry("CamelPlivoOutcomeStage", stage)
                .containsEntry("CamelHttpResponseCode", 201);
        assertThat(calls()).containsExactly(exchange.getMessage().getHeader("CamelPlivoCallUuid", String.class));
        assertThat(exchange.getMessage().getBody(String.class)).contains("request_uuid").doesNotContain(AGENT.substring(1));
    }

    /** Whoever has answered hears the author's document, fetched as the author said. */
    @ParameterizedTest
    @CsvSource({ "'', POST", "&answerMethod=GET, GET" })
    void theDocumentIsTheAuthors(String more, String method) throws Exception {
        made(more);

        await().untilAsserted(() -> assertThat(plivo.fetches()).anySatisfy(fetch -> {
            assertThat(answer).endsWith(fetch.path());
            assertThat(fetch.method()).isEqualTo(method);
        }));
        plivo.settle();
        assertThat(plivo.calls()).filteredOn(each -> calls().contains(each.uuid())).singleElement()
                .satisfies(each -> assertThat(each.live()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({ "true, false, nowhere", "false, true, message", "false, false, later" })
    void aRouteBranchesOnIt(boolean person, boolean machine, String way) throws Exception {
        List<String> went = new CopyOnWriteArrayList<>();
        camel.getCamelContext().getPropertiesComponent().addInitialProperty("support.number", OFFICE);
        camel.getCamelContext().getPropertiesComponent().addInitialProperty("reminder.url", plivo.document("r", "<Response/>"));
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:send-a-message").process(exchange -> went.add("message"));
                from("direct:call-again-later").process(exchange -> went.add("later"));
            }
        });
        PluginHelper.getRoutesLoader(camel.getCamelContext()).loadRoutes(PluginHelper
                .getResourceLoader(camel.getCamelContext()).resolveResource("file:examples/routes/who-answered.yaml"));
        Person agent = plivo.person(AGENT).isBusy();
        if (person) {
            agent.answers();
        } else if (machine) {
            agent.hasVoicemailAfter(Duration.ZERO);
        }

        Exchange exchange = ended(camel.getCamelTemplate().asyncSend("direct:who-answered",
                it -> it.getMessage().setHeader("CamelPlivoTo", AGENT)));

        assertThat(exchange.getException()).isNull();
        assertThat(went).isEqualTo(person ? List.of() : List.of(way));
    }

    /** The next step moves the call that was made. */
    @Test
    void theNextStepDoesWhatItDoesToThatCall() throws Exception {
        Exchange exchange = made("");

        Exchange hungUp = camel.getCamelTemplate().send("plivo:call-hangup", next -> next.getMessage()
                .setHeader("CamelPlivoCallUuid", exchange.getMessage().getHeader("CamelPlivoCallUuid")));

        assertThat(hungUp.getException()).isNull();
        assertThat(plivo.calls()).filteredOn(each -> calls().contains(each.uuid())).allMatch(each -> !each.live());
    }

    @Test
    void anAnswerThatIsLostChangesNothing() throws Exception {
        plivo.next(Fault.resetAfterActing());

        assertThat(outcome(made(""))).isEqualTo("ANSWERED");
        assertThat(calls()).hasSize(1);
    }

    /** Where the fetch of the document is lost the call ends; it was answered all the same. */
    static Stream<Arguments> unreported() {
        return Stream.of(
                arguments("ANSWERED", (UnaryOperator<Person>) Person::answers),
                arguments("BUSY", (UnaryOperator<Person>) Person::isBusy));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreported")
    void whatNoReportTellsIsInTheRecords(String outcome, UnaryOperator<Person> people) throws Exception {
        people.apply(plivo.person(AGENT));
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ANSWER, Letter.Kind.HANGUP));

        assertKnown(made(""), outcome, "record");
    }

    /** One that serves the document, and cannot say so here. */
    @Test
    void whatAnotherNodeIsToldIsLookedFor() throws Exception {
        int other = FreePort.next();
        Main node = new Main();
        settings(other).forEach(node::addProperty);
        node.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:any").to("plivo:call-hangup");
            }
        });
        node.start();
        try {
            plivo.postman(Postman.RELIABLE
                    .to(letter -> letter.kind() == Letter.Kind.ANSWER ? "http://127.0.0.1:" + other : null));

            assertKnown(made(""), "ANSWERED", "live");
        } finally {
            node.stop();
        }
    }

    private void assertKnown(Exchange exchange, String outcome, String by) {
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", outcome)
                .containsEntry("CamelPlivoOutcomeKnownBy", by);
        assertThat(calls()).containsExactly(exchange.getMessage().getHeader("CamelPlivoCallUuid", String.class));
    }

    /** Two at a time to one number: nobody can say which is which, and none is told the other's outcome. */
    @Test
    void ofTwoThatLookAlikeNothingIsGuessed() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Letter.Kind.ANSWER, Letter.Kind.HANGUP));
        CompletableFuture<Exchange> one = camel.getCamelTemplate().asyncSend(step(""), exchange -> {
        });

        assertThat(made("").getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        assertThat(ended(one).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
    }

    @Test
    void aFailureCanBeAnException() throws Exception {
        plivo.person(AGENT).isBusy();

        assertThat(made("&throwExceptionOnFailure=true").getException()).isInstanceOfSatisfying(
                PlivoNotConnectedException.class, e -> {
                    assertThat(e.getOutcome()).isEqualTo("BUSY");
                    assertThat(e).hasMessageContaining("repeating would make another one");
                });
    }

    @Test
    void withoutWaitForItIsAsItWas() throws Exception {
        Exchange exchange = camel.getCamelTemplate().send(step("").replace("&waitFor=answered", ""), it -> {
        });

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKeys("CamelPlivoOutcome", "CamelPlivoCallUuid");
        await().untilAsserted(() -> assertThat(plivo.fetches()).anyMatch(fetch -> answer.endsWith(fetch.path())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &hangupUrl=https://example.com/h | needs Plivo's report to hangupUrl
            &hangupMethod=GET | remove hangupMethod
            &machineDetection=true&machineDetectionUrl=https://example.com/m | remove machineDetectionUrl
            &callbackUrl=https://example.com/c | remove callbackUrl
            &outcomeTimeout=5s | outcomeTimeout is shorter than
            """)
    void whatCannotBeWaitedForIsRefused(String more, String why) throws Exception {
        assertThatThrownBy(() -> {
            Exchange exchange = made(more);
            throw exchange.getException();
        }).hasStackTraceContaining(why);
        assertThat(calls()).isEmpty();
    }

    /** A message that decides whether to wait, where nobody can: the component has no public URL. */
    @ParameterizedTest
    @ValueSource(strings = {
            "plivo:call-make?from=RAW(" + OFFICE + ")&to=RAW(" + AGENT + ")&answerUrl=https://example.com/a",
            "plivo:call-transfer?alegUrl=https://example.com/a&callUuid=c-1" })
    void withoutAPublicUrlNobodyWaits(String step) throws Exception {
        camel.stop();
        Main node = new Main();
        settings(FreePort.next()).forEach((name, value) -> {
            if (!name.contains("public-url")) {
                node.addProperty(name, value);
            }
        });
        node.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:decide").toD(step + "&waitFor=${header.wait}");
            }
        });
        node.start();
        try {
            Exchange exchange = node.getCamelTemplate().send("direct:decide",
                    it -> it.getMessage().setHeader("wait", "answered"));

            assertThat(exchange.getException()).hasStackTraceContaining("publicUrl")
                    .isNotInstanceOf(NullPointerException.class);
            assertThat(calls()).isEmpty();
        } finally {
            node.stop();
        }
    }

    /** The message that a callback brought has no call: another step may wait there. */
    @Test
    void aMessageThatCameInMayMakeACall() throws Exception {
        camel.getCamelContext().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookExternalUrl=http://127.0.0.1:" + port
                     + "&webhookPath=/plivo/message").setBody(constant((Object) null)).to(step("")).setBody(constant(""));
            }
        });

        SignedCallback message = SignedCallback.ofMessage("http://127.0.0.1:" + port + "/plivo/message")
                .fields(Map.of("MessageUUID", "m-1", "From", "14152221111", "To", "14150001111", "Text", "Call me"));
        assertThat(message.send().statusCode()).isEqualTo(200);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void itIsForOneDestination() throws Exception {
        Exchange exchange = ended(camel.getCamelTemplate().asyncSend(
                step("").replace("&to=RAW(" + AGENT + ")", ""), it -> it.getMessage().getHeaders().putAll(
                        Map.of("CamelPlivoTo", AGENT + "<" + OTHER_AGENT))));

        assertThat(exchange.getException()).hasMessageContaining("waitFor=answered is for one destination");
    }
}
