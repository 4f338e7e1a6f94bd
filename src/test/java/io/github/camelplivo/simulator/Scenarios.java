package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Little stories to look at. Whoever transfers calls in them is no component but the simulator itself, which sends the
 * same requests: so they can be seen without a route of one's own.
 */
final class Scenarios {

    static final String CUSTOMER = Standalone.CALLER;
    static final String AGENT_ONE = Standalone.AGENT;
    static final String AGENT_TWO = Standalone.OTHER;
    static final String AGENT_THREE = Standalone.SECOND_CALLER;

    private static final Logger LOG = LoggerFactory.getLogger(Scenarios.class);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Scenario(String name, String title, String story, Consumer<Scenarios> plot) {

        Map<String, String> described() {
            return Map.of("name", name, "title", title, "story", story);
        }
    }

    private static final List<Scenario> ALL = List.of(
            new Scenario(
                    "story", "The demo's story",
                    "A cold transfer, a warm one with a private word, and a call that is sent to a number.", Scenarios::story),
            new Scenario(
                    "nobody-answers", "Nobody answers",
                    "An agent does not pick up. The caller is parked, and then sent to the next team.",
                    Scenarios::nobodyAnswers),
            new Scenario(
                    "agent-leaves", "The agent leaves",
                    "An agent hangs up. The caller stays, and is connected to somebody else.", Scenarios::agentLeaves),
            new Scenario(
                    "plivo-is-down", "Plivo is down",
                    "Plivo answers 503 and the transfer is tried again, until it works.", Scenarios::plivoIsDown));

    private final PlivoSimulator plivo;

    private Scenarios(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        Scenarios scenarios = new Scenarios(plivo);
        api.on("GET", "scenarios", List.of(), (request, none) -> list(200));
        ALL.forEach(scenario -> api.on("POST", "scenarios/" + scenario.name(), List.of(), (request, none) -> {
            scenarios.play(scenario);
            return list(201);
        }));
    }

    /** One at a time: two that begin at once would play in one world. */
    private synchronized void play(Scenario scenario) {
        plivo.reset();
        scenario.plot().accept(this);
    }

    private static Answer list(int status) {
        return Answer.json(status, Map.of("scenarios", ALL.stream().map(Scenario::described).toList()));
    }

    private void story() {
        plivo.multiPartyCall(Standalone.PHLO, Standalone.NODE).customer(CUSTOMER).agent(AGENT_ONE);
        at(3, () -> node("cold_transfer", AGENT_ONE, AGENT_TWO));
        at(6, () -> node("warm_transfer", AGENT_TWO, AGENT_THREE));
        at(10, () -> member(AGENT_TWO, "resume_call"));
        at(13, () -> List.of(AGENT_TWO, AGENT_THREE, CUSTOMER).forEach(member -> member(member, "hangup")));
        at(14, () -> {
            Call call = plivo.call(CUSTOMER, Standalone.OFFICE, AGENT_ONE);
            plivo.person(AGENT_TWO).answersAfter(Duration.ofSeconds(3));
            at(3, () -> transfer(call, "one", dial(AGENT_TWO, 20)));
        });
    }

    private void nobodyAnswers() {
        plivo.person(AGENT_TWO).neverAnswers();
        plivo.person(AGENT_THREE).answersAfter(Duration.ofSeconds(3));
        Call call = plivo.call(CUSTOMER, Standalone.OFFICE, AGENT_ONE);
        at(3, () -> transfer(call, "first", dial(AGENT_TWO, 6)
                                            + "<Speak>Nobody is there. We find somebody else</Speak>"
                                            + "<Play>https://example.com/wait.mp3</Play>"));
        at(13, () -> transfer(call, "next", dial(AGENT_THREE, 20)));
    }

    private void agentLeaves() {
        plivo.person(AGENT_TWO).answersAfter(Duration.ofSeconds(2)).hangsUpAfter(Duration.ofSeconds(5));
        plivo.person(AGENT_THREE).answersAfter(Duration.ofSeconds(3));
        Call call = plivo.call(CUSTOMER, Standalone.OFFICE, AGENT_ONE);
        at(2, () -> transfer(call, "agent", dial(AGENT_TWO, 20)
                                            + "<Speak>You were cut off. One moment</Speak>" + dial(AGENT_THREE, 20)));
    }

    private void plivoIsDown() {
        plivo.person(AGENT_TWO).answersAfter(Duration.ofSeconds(2));
        plivo.next(3, Fault.status(503));
        Call call = plivo.call(CUSTOMER, Standalone.OFFICE, AGENT_ONE);
        for (int second : new int[] { 2, 3, 5, 9 }) {
            at(second, () -> {
                if (call.dials().isEmpty()) {
                    transfer(call, "again", dial(AGENT_TWO, 20));
                }
            });
        }
    }

    private void at(int second, Runnable act) {
        plivo.clock().after(Duration.ofSeconds(second), act);
    }

    private static String dial(String number, int timeout) {
        return "<Dial timeout=\"" + timeout + "\"><Number>" + number + "</Number></Dial>";
    }

    private void transfer(Call call, String name, String elements) {
        String document = plivo.document(name, "<Response>" + elements + "</Response>");
        post(plivo.baseUrl() + "/Account/" + PlivoSimulator.AUTH_ID + "/Call/" + call.uuid() + "/",
                Map.of("legs", "aleg", "aleg_url", document, "aleg_method", "GET"));
    }

    private void node(String action, String by, String to) {
        post(plivo.phloBaseUrl() + "/phlo/" + Standalone.PHLO + "/multi_party_call/" + Standalone.NODE,
                Map.of("action", action, "trigger_source", by, "to", to, "role", "agent"));
    }

    private void member(String address, String action) {
        post(plivo.phloBaseUrl() + "/phlo/" + Standalone.PHLO + "/multi_party_call/" + Standalone.NODE + "/members/"
             + Form.encodeSegment(address),
                Map.of("action", action));
    }

    /** In the background, which {@link PlivoSimulator#settle} waits for. The answer stands in the log. */
    private void post(String url, Map<String, ?> fields) {
        String credentials = PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString(Json.write(fields))).build();
        plivo.world().board().background().run(() -> {
            try {
                HTTP.send(request, BodyHandlers.discarding());
            } catch (IOException e) {
                LOG.debug("Not answered: {}", request, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
