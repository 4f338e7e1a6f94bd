package io.github.camelplivo.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the page is told, as any client of server-sent events would hear it. */
@Timeout(60)
class EventStreamTest extends ControlApiTestSupport {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OFFICE = "+14150001111";

    /** Keeps what it is told. */
    private static final class Listener implements AutoCloseable {

        private final InputStream in;
        private final BufferedReader lines;
        private final Map<String, Map<String, Object>> things = new LinkedHashMap<>();
        private final List<Map<String, Object>> log = new ArrayList<>();

        Listener(HttpResponse<InputStream> answer) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=UTF-8");
            in = answer.body();
            lines = new BufferedReader(new InputStreamReader(in, UTF_8));
        }

        @SuppressWarnings("unchecked")
        private void next() throws IOException {
            String line = lines.readLine();
            if (line.startsWith(":")) {
                assertThat(lines.readLine()).isEmpty();
                return;
            }
            String name = line.replace("event: ", "");
            Map<String, Object> data = Json.read(lines.readLine().replaceFirst("^data: ", ""));
            assertThat(lines.readLine()).isEmpty();
            if (name.equals("log")) {
                log.addAll((List<Map<String, Object>>) data.get("log"));
            } else {
                if (Boolean.TRUE.equals(data.get("all"))) {
                    things.clear();
                }
                things.putAll((Map<String, Map<String, Object>>) data.get("set"));
                things.keySet().removeAll((List<String>) data.getOrDefault("drop", List.of()));
            }
        }

        /** Listens until there is such a thing of that kind. */
        Map<String, Object> until(String kind, Predicate<Map<String, Object>> such) throws IOException {
            while (true) {
                for (Map.Entry<String, Map<String, Object>> thing : things.entrySet()) {
                    if (thing.getKey().startsWith(kind) && such.test(thing.getValue())) {
                        return thing.getValue();
                    }
                }
                next();
            }
        }

        void untilGone(String kind) throws IOException {
            while (things.keySet().stream().anyMatch(key -> key.startsWith(kind))) {
                next();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plivo.port() + path));
    }

    private Listener listen() throws Exception {
        return new Listener(HTTP.send(request("events").build(), BodyHandlers.ofInputStream()));
    }

    private static Predicate<Map<String, Object>> of(String party, String state) {
        return thing -> thing.get("party").equals(party) && thing.get("state").equals(state);
    }

    @Test
    void whatThereIsComesFirstAndThenWhatChanges() throws Exception {
        Call call = plivo.call(CUSTOMER, OFFICE, AGENT);
        try (Listener listener = listen()) {
            Map<String, Object> customer = listener.until("call/", of(CUSTOMER, "talks"));
            Map<String, Object> agent = listener.until("call/", of(AGENT, "talks"));
            assertThat(customer).containsEntry("with", List.of(agent.get("uuid"))).containsEntry("uuid", call.uuid());
            assertThat(agent).containsEntry("parent", call.uuid());

            call.aLeg().hangUp();

            listener.until("call/", of(AGENT, "over"));
            plivo.reset();
            listener.untilGone("call/");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<Dial><Number>+14152225555</Number></Dial>                            | calls",
            "<GetDigits action='http://127.0.0.1/x'><Speak>Well</Speak></GetDigits> | asked",
            "<Speak>Hello</Speak>                                                   | hears",
            "<Conference>support</Conference>                                       | waits",
            "<Stream keepCallAlive='true'>wss://example.com/</Stream>               | streams" })
    void aLegHasAStateInOneWord(String document, String state) throws Exception {
        plivo.person("+14152225555").neverAnswers();
        plivo.dialIn(CUSTOMER, OFFICE, plivo.document("document", "<Response>" + document + "</Response>"));

        try (Listener listener = listen()) {
            Map<String, Object> leg = listener.until("call/", of(CUSTOMER, state));

            assertThat(leg.get("words")).isEqualTo(plivo.calls().get(0).aLeg().doing());
            assertThat(leg.get("room")).isEqualTo(state.equals("waits") ? "conference support" : null);
        }
    }

    @Test
    void whoWaitsAfterADialIsParked() throws Exception {
        plivo.person(AGENT).isBusy();
        plivo.dialIn(CUSTOMER, OFFICE, response("document", "<Dial><Number>" + AGENT + "</Number></Dial><Wait/>"));

        try (Listener listener = listen()) {
            listener.until("call/", of(CUSTOMER, "parked"));
        }
    }

    @Test
    void aWarmTransferOfAPhloIsSeen() throws Exception {
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        plivo.person("+14152225555").answersAfter(Duration.ofSeconds(5));
        plivo.clock().pause();
        try (Listener listener = listen()) {
            listener.until("member/", of(CUSTOMER, "talks"));
            plivo.multiPartyCall("support", "desk").bringIn("warm_transfer", new Parameters(
                    Map.of(
                            "trigger_source", AGENT, "to", "+14152225555", "role", "agent")));
            listener.until("member/", of("+14152225555", "rings"));
            assertThat(listener.until("member/", of(CUSTOMER, "held"))).containsEntry("private", true)
                    .containsEntry("room", "PHLO support, node desk");
            assertThat(listener.until("clock", clock -> Boolean.TRUE.equals(clock.get("paused"))).get("next")).isNotNull();
            plivo.clock().step();
            listener.until("member/", of("+14152225555", "talks"));
        }
    }

    @Test
    void aTransferIsFollowedStageByStage() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(5));
        plivo.clock().pause();
        Call call = plivo.call(CUSTOMER, OFFICE);
        obey(call, "<Dial><Number>" + AGENT + "</Number></Dial>");
        try (Listener listener = listen()) {
            Map<String, Object> transfer = listener.until("transfer/", it -> it.get("outcome").equals("rings at " + AGENT));
            assertThat(transfer).containsEntry("who", CUSTOMER).containsEntry("to", AGENT)
                    .hasEntrySatisfying("stages", stages -> assertThat(stages).asInstanceOf(InstanceOfAssertFactories.MAP)
                            .doesNotContainEntry("accepted", null).doesNotContainEntry("fetched", null)
                            .doesNotContainEntry("ringing", null).containsEntry("answered", null));
            assertThat(listener.log).extracting(entry -> entry.get("number"))
                    .containsExactly(transfer.get("number"), transfer.get("fetch"));
            assertThat(listener.log).allSatisfy(entry -> assertThat(entry.get("calls")).isEqualTo(List.of(call.uuid())));
            assertThat(listener.log.get(1)).containsEntry("signature", "V3 valid")
                    .hasEntrySatisfying("answer", answer -> assertThat(answer).asString().contains("<Dial>"));

            plivo.clock().step();
            listener.until("transfer/", it -> it.get("outcome").equals("answered by " + AGENT));
        }
    }

    @Test
    void aRequestOfAPhloIsAboutItsMembers() throws Exception {
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        try (Listener listener = listen()) {
            act("scenarios/story", "{}");
            plivo.clock().step();
            plivo.settle();
            listener.until("member/", of(Scenarios.AGENT_TWO, "talks"));
            while (listener.log.isEmpty()) {
                listener.next();
            }
            assertThat(listener.log.get(0).get("calls")).asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains("member support-line/front-desk/" + Scenarios.CUSTOMER);
        }
    }

    @Test
    void noSecretIsTold() throws Exception {
        String token = "eyJhbGciOiJkaXIi" + "x".repeat(300) + "Zk9";
        plivo.dialIn(CUSTOMER, OFFICE,
                plivo.document(token, "<Response><Speak>" + PlivoSimulator.AUTH_TOKEN + "</Speak></Response>"));
        plivo.settle();
        try (Listener listener = listen()) {
            listener.until("call/", of(CUSTOMER, "hears"));

            assertThat(listener.log).singleElement().satisfies(entry -> assertThat(entry.toString())
                    .contains("eyJhbGciOiJk...").doesNotContain(token, PlivoSimulator.AUTH_TOKEN, "Basic "));
            assertThat(listener.things.toString()).doesNotContain(PlivoSimulator.AUTH_TOKEN);

            plivo.dialIn(AGENT, OFFICE, plivo.document("play", "<Response><Play>https://x/" + token + "</Play></Response>"));
            assertThat(listener.until("call/", of(AGENT, "hears")).get("words")).asString()
                    .isEqualTo("hears https://x/eyJhbGciOiJk...xxxxxZk9");
        }
    }

    @Test
    void whatIsVeryLongIsCut() {
        assertThat(Shown.text("word ".repeat(1_000_000))).hasSizeLessThan(30_000);
        assertThat(Shown.text("{\"password\": \"" + "\\\"".repeat(1_000_000))).isEqualTo("{\"password\": \"***\"");
    }

    @Test
    void whoHasJustHungUpIsSeenHoweverManyCameLater() {
        Call first = plivo.call(CUSTOMER, OFFICE);
        for (int i = 0; i < 100; i++) {
            plivo.call(AGENT, OFFICE).aLeg().hangUp();
        }
        first.aLeg().hangUp();

        Map<String, Map<String, Object>> scene = Scene.of(plivo.world());
        assertThat(scene.get("call/" + first.uuid())).containsEntry("state", "over");
        assertThat(scene.keySet()).filteredOn(key -> key.startsWith("call/")).hasSize(40);
    }

    @Test
    void noSceneIsOfTwoWorlds() throws Exception {
        Thread resets = new Thread(() -> {
            for (int i = 0; i < 3_000; i++) {
                plivo.reset();
                // Who is there says in which world.
                World world = plivo.world();
                world.board().inbound(world.id(), OFFICE, null);
            }
        });
        resets.start();
        while (resets.isAlive()) {
            Map<String, Map<String, Object>> scene = Scene.of(plivo.world());
            assertThat(scene.values()).filteredOn(thing -> thing.containsKey("party")).extracting(thing -> thing.get("party"))
                    .isSubsetOf(scene.get("world").get("id"));
        }
    }

    @Test
    void aScenarioThatIsStartedTwiceAtATimePlaysOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            List<CompletableFuture<HttpResponse<String>>> starts = Stream.generate(() -> HTTP.sendAsync(
                    request("scenarios/agent-leaves").header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}")).build(),
                    BodyHandlers.ofString())).limit(8).toList();
            starts.forEach(CompletableFuture::join);
            assertThat(plivo.calls()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'password': 'hush\\\"hush'}", "{'password': 4711, 'x': 'y'}", "{'auth_token': 'hushhu", "{'password': 'hush\\",
            "{'password' : '', 'secret': 'hush'}", "{'x': '{\\'password\\': \\'hush\\'}'}", "name=me&password=hush" })
    void aSecretIsNotToldHoweverItIsWritten(String json) {
        assertThat(Shown.text(json.replace('\'', '"'))).doesNotContain("hush", "4711");
    }

    @Test
    void whatIsNotTakenInIsBounded() throws Exception {
        List<Listener> listeners = new ArrayList<>();
        HttpResponse<InputStream> answer = HTTP.send(request("events").build(), BodyHandlers.ofInputStream());
        while (answer.statusCode() == 200) {
            listeners.add(new Listener(answer));
            answer = HTTP.send(request("events").build(), BodyHandlers.ofInputStream());
        }
        assertThat(listeners).hasSizeLessThanOrEqualTo(16);
        assertNotTaken(send(request("events")), 503, "too many listeners", "16");

        listeners.get(0).close();

        // Whoever goes is noticed when the next word is said to him.
        do {
            plivo.call(CUSTOMER, OFFICE);
            answer = HTTP.send(request("events").build(), BodyHandlers.ofInputStream());
        } while (answer.statusCode() == 503);
        answer.body().close();
        for (Listener listener : listeners) {
            listener.close();
        }
    }

    @Test
    void aTestIsHeldWhileThePageIsOpen() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread test = new Thread(() -> {
            try {
                plivo.events().hold(Duration.ofSeconds(30));
                over.set(true);
            } catch (InterruptedException e) {
                // It is not over.
            }
        });
        test.start();
        try (Listener listener = listen()) {
            listener.until("clock", clock -> true);
            assertThat(over).isFalse();
        }
        while (test.isAlive()) {
            plivo.call(CUSTOMER, OFFICE);
            test.join(50);
        }
        assertThat(over).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/simulator/events", "/", "/page/app.js" })
    void aPageOfAnotherOriginHearsAndSeesNothing(String path) throws Exception {
        HttpResponse<String> answer = send(page(path).header("Origin", "http://evil.example.com"));

        assertNotTaken(answer, 403, "another origin");
    }

    /** It need not name its origin to have the browser load a picture, but the browser says that it is another one. */
    @ParameterizedTest
    @CsvSource({
            "/simulator/events, cross-site, image, 403", "/simulator/events, same-site, empty, 403",
            "/, cross-site, iframe, 403", "/page/app.js, cross-site, script, 403", "/, cross-site, document, 200",
            "/simulator/calls, same-origin, empty, 200", "/, none, document, 200" })
    void aPageOfAnotherOriginMayLinkHereAndNoMore(String path, String site, String destination, int status) throws Exception {
        assertThat(send(page(path).header("Sec-Fetch-Site", site).header("Sec-Fetch-Dest", destination)).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/page/", "/page/../WebPage.class", "/page/index.html", "/page/%2e%2e/WebPage.class", "/pages" })
    void thePageHasItsPartsAndNothingElse(String path) throws Exception {
        assertThat(send(page(path)).statusCode()).isNotEqualTo(200);
        assertThat(send(page("/")).body()).contains("<title>Switchboard");
        assertThat(send(page("/")).headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void whatABrowserAsksForByItselfIsNotPlivos() throws Exception {
        plivo.next(Fault.serverError());

        assertThat(send(page("/favicon.ico")).statusCode()).isEqualTo(404);
        assertThat(plivo.faults()).hasSize(1);
        assertThat(plivo.requests()).isEmpty();
    }

    @Test
    void eachScenarioPlaysToItsEnd() throws Exception {
        for (Map<String, Object> scenario : list("scenarios")) {
            act("scenarios/" + scenario.get("name"), "{}");
            plivo.clock().pause();
            while (plivo.clock().step()) {
                plivo.settle();
            }
        }
        assertThat(plivo.calls()).singleElement().extracting(call -> call.aLeg().doing())
                .isEqualTo("talks with " + Scenarios.AGENT_TWO);
    }
}
