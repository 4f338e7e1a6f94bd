package com.example.transferqueue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import com.example.crash.FrontDoor;
import com.example.crash.Node;
import com.example.crash.Ports;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.SeenDial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Many requests in bad weather, and JVMs are killed in the middle. How many is the system property
 * {@code crash.messages}, and at how many points a node sleeps {@code crash.points}. They wait most of the time, so
 * that they run side by side.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {

    private static final int MESSAGES = Integer.getInteger("crash.messages", 120);
    private static final int POINTS = Integer.getInteger("crash.points", 1);
    /** Longer than a document is good for, and than the broker waits for a client. */
    private static final Duration SLEEP = Duration.ofSeconds(25);

    private static final Map<Fault, Double> BAD_WEATHER = Map.of(
            Fault.rateLimited(null), 0.05,
            Fault.unavailableAfterActing(), 0.05,
            Fault.resetBeforeActing(), 0.025,
            Fault.resetAfterActing(), 0.025);
    private static final Duration LONG = Duration.ofMinutes(5);
    /** Whose telephone rings for as long as a test likes. */
    private static final String PATIENT = "+14152229999";

    /** What is waited for in vain is waited for shortly; and no more is under way than can be looked up soon. */
    private static final Map<String, String> HURRY = Map.of(
            "ring.timeout", "3", "camel.component.jms.concurrent-consumers", "10", "broker.longest-delay", "4000");

    /** A JVM that starts keeps the cores busy: one test after the other begins, or all would be late with their documents. */
    private static final Lock START = new ReentrantLock();

    @TempDir
    Path directory;

    private String test;

    @BeforeEach
    void name(TestInfo info) {
        test = info.getTestMethod().orElseThrow().getName();
    }

    @Test
    void aNodeIsKilledTwice() throws Exception {
        int port = Ports.free();
        int brokerPort = Ports.free();
        try (PlivoSimulator plivo = PlivoSimulator.start(); FrontDoor door = new FrontDoor(port)) {
            Path log = log("node");
            Workload work = Workload.of(plivo, MESSAGES, 4711);
            plivo.strike(4711, BAD_WEATHER);
            Map<String, String> settings = Settings.alone(plivo.baseUrl(), door.url(), port, directory, brokerPort);
            settings.putAll(HURRY);

            try (Node first = started(Application.class, settings, log)) {
                try (Broker broker = Broker.connect(brokerPort)) {
                    broker.sendTogether(work.messages());
                }
                killAt(MESSAGES * 3 / 10, plivo, first);
            }
            try (Node second = Node.start(Application.class, settings, log)) {
                killAt(MESSAGES * 13 / 20, plivo, second);
            }
            try (Node third = Node.start(Application.class, settings, log); Broker broker = Broker.connect(brokerPort)) {
                work.check(Ends.collect(broker, work.size(), LONG), plivo);
                assertThatNoNumberIsLogged(third);
            }
        }
    }

    /** Each request gets to another step when the JVM dies. */
    @Test
    void aNodeDiesBetweenAnyTwoSteps() throws Exception {
        int port = Ports.free();
        int brokerPort = Ports.free();
        try (PlivoSimulator plivo = PlivoSimulator.start(); FrontDoor door = new FrontDoor(port)) {
            Path log = log("node");
            Map<String, String> settings = Settings.alone(plivo.baseUrl(), door.url(), port, directory, brokerPort);
            settings.putAll(Database.POSTGRESQL.create(directory));
            settings.putAll(HURRY);
            settings.put("ring.timeout", "240");
            // Eleven requests are held. A message may wait at a consumer that is: there are many that are not.
            settings.put("camel.component.jms.concurrent-consumers", "50");
            settings.put("die", String.join(" ",
                    "received@before:validator:",
                    "owned@before:plivo:",
                    "answered@after:plivo:",
                    "replied@after:jms://queue:transfers.replies",
                    "refused@before:sql://delete",
                    "released@before:jms://queue:transfers.dead-letters",
                    "buried@after:jms://queue:transfers.dead-letters",
                    "lost@after:plivo:",
                    "found@after:jms://queue:transfers.replies",
                    "twice@after:jms://queue:transfers.duplicates"));
            plivo.ring(LONG);
            plivo.neverAnswers(PATIENT);
            Map<String, String> calls = new LinkedHashMap<>();
            for (String id : List.of("received", "owned", "sent", "rings", "answered", "replied", "lost", "found", "twice")) {
                calls.put(id, plivo.call("+14152221111", "+14150001111").uuid());
            }
            for (String id : List.of("refused", "released", "buried")) {
                calls.put(id, "over-" + id);
            }

            try (Node dying = started(DyingApplication.class, settings, log);
                 Broker broker = Broker.connect(brokerPort)) {
                // Those whose request or answer is lost, or does not come, one by one.
                meets(plivo, Fault.unavailableAfterActing(), broker, "found", calls);
                meets(plivo, Fault.resetBeforeActing(), broker, "lost", calls);
                meets(plivo, Fault.slow(LONG), broker, "sent", calls);
                send(broker, "rings", calls, PATIENT);
                send(broker, "twice", calls);
                await().atMost(LONG).until(() -> broker.depth(Broker.REPLIES) == 1);
                for (String id : List.of("received", "owned", "answered", "replied", "refused", "released", "buried",
                        "twice")) {
                    send(broker, id, calls);
                }
                assertThat(dying.await(LONG)).as("it died as it should: " + dying).isEqualTo(137);
            }
            assertThat(plivo.findCall(calls.get("rings")).orElseThrow().dials()).flatExtracting(SeenDial::legs).as("it rings")
                    .singleElement().satisfies(leg -> assertThat(leg.answered().or(leg::over)).isEmpty());
            Map<String, Integer> before = transfers(plivo, calls);
            assertThat(before).as("transfers sent before it died").isEqualTo(Map.ofEntries(
                    entry("received", 0), entry("owned", 0), entry("sent", 1), entry("rings", 1), entry("answered", 1), entry("replied", 1),
                    entry("refused", 1), entry("released", 1), entry("buried", 1), entry("lost", 1), entry("found", 1),
                    entry("twice", 1)));

            try (Node node = Node.start(Application.class, settings, log); Broker broker = Broker.connect(brokerPort)) {
                plivo.answers(PATIENT);
                Ends ends = Ends.collect(broker, 13, LONG);
                assertThat(ends.at(Broker.REPLIES)).extracting(reply -> reply.property("requestId"),
                        reply -> reply.property("outcome"))
                        .containsExactlyInAnyOrder(tuple("received", "ANSWERED"), tuple("owned", "ANSWERED"),
                                tuple("sent", "ANSWERED"), tuple("rings", "ANSWERED"), tuple("answered", "ANSWERED"),
                                tuple("replied", "ANSWERED"), tuple("lost", "ANSWERED"), tuple("found", "ANSWERED"),
                                tuple("twice", "ANSWERED"));
                assertThat(ends.ids(Broker.DEAD_LETTERS)).containsExactlyInAnyOrder("refused", "released", "buried");
                assertThat(ends.ids(Broker.UNDECIDED)).isEmpty();
                assertThat(ends.ids(Broker.DUPLICATES)).containsExactly("twice");
            }
            plivo.calls().forEach(call -> assertThat(call.dials()).as("dials of " + call).hasSizeLessThan(2));
            Map<String, Integer> after = transfers(plivo, calls);
            before.put("received", 1);
            before.put("owned", 1);
            // What did not get to Plivo is sent again. What Plivo has refused may be, and is refused again.
            before.put("lost", 2);
            before.put("refused", 2);
            before.put("released", 2);
            before.put("buried", 2);
            assertThat(after).as("transfers sent").isEqualTo(before);
        }
    }

    private static Node started(Class<?> main, Map<String, String> settings, Path log) throws InterruptedException {
        return started(main, List.of(settings), List.of(log), () -> {
        }).get(0);
    }

    /** Starts nodes at the same moment. */
    private static List<Node> started(Class<?> main, List<Map<String, String>> settings, List<Path> logs, Runnable then)
            throws InterruptedException {
        List<Node> nodes = new ArrayList<>();
        START.lock();
        try {
            for (int i = 0; i < logs.size(); i++) {
                nodes.add(Node.start(main, settings.get(i), logs.get(i)));
            }
            await().atMost(LONG).failFast("all live", () -> !nodes.stream().allMatch(Node::alive))
                    .until(() -> nodes.stream().allMatch(Node::hasStarted));
            then.run();
            return nodes;
        } catch (RuntimeException e) {
            for (Node node : nodes) {
                node.kill();
            }
            throw e;
        } finally {
            START.unlock();
        }
    }

    private static void meets(PlivoSimulator plivo, Fault fault, Broker broker, String id, Map<String, String> calls) {
        plivo.next(fault);
        send(broker, id, calls);
        await().atMost(LONG).until(() -> transfers(plivo, calls).get(id) == 1);
    }

    private static void send(Broker broker, String id, Map<String, String> calls) {
        // Of two who talk with one number nobody could say afterwards which is which.
        send(broker, id, calls, "+1415222" + (5_000 + new ArrayList<>(calls.keySet()).indexOf(id)));
    }

    private static void send(Broker broker, String id, Map<String, String> calls, String destination) {
        broker.send(Request.json(id, calls.get(id), destination));
    }

    /** How many requests to transfer the call of each have come to Plivo. */
    private static Map<String, Integer> transfers(PlivoSimulator plivo, Map<String, String> calls) {
        Map<String, Integer> transfers = new HashMap<>();
        calls.forEach((id, call) -> transfers.put(id, (int) plivo.requests().stream()
                .filter(request -> request.method().equals("POST") && request.path().endsWith("/" + call + "/")).count()));
        return transfers;
    }

    /** What befalls two nodes at work. */
    private interface Disaster {
        void strikes(PlivoSimulator plivo, Node one, Node two) throws Exception;
    }

    /** One of two nodes dies; the other does its work as well. Artemis is the broker of the next test. */
    @Test
    void oneOfTwoNodesIsKilled() throws Exception {
        twoNodes("killed", SharedBroker::classic, 815, (plivo, one, two) -> killAt(MESSAGES * 3 / 10, plivo, one));
    }

    static IntStream points() {
        return IntStream.rangeClosed(1, POINTS);
    }

    /**
     * One of two nodes sleeps, at another point of the work each time; the other gets its messages, and dies when it wakes.
     * What it was about to send dials nothing then.
     */
    @ParameterizedTest
    @MethodSource("points")
    @Execution(ExecutionMode.SAME_THREAD) // one embedded broker at a time
    void oneOfTwoNodesSleepsAndTheOtherDies(int point) throws Exception {
        twoNodes("sleep-" + point, SharedBroker::artemis, point, (plivo, one, two) -> {
            awaitRequests(Math.max(3, MESSAGES * point / (POINTS + 1)), plivo, one);
            one.freeze();
            await().pollDelay(SLEEP).atMost(LONG).until(two::alive);
            one.thaw();
            two.kill();
        });
    }

    private void twoNodes(String name, SharedBroker.Product product, int seed, Disaster disaster) throws Exception {
        int[] ports = { Ports.free(), Ports.free() };
        Map<String, String> database = Database.POSTGRESQL.create(directory);
        try (PlivoSimulator plivo = PlivoSimulator.start();
             FrontDoor door = new FrontDoor(ports);
             SharedBroker shared = product.start(directory.resolve("broker"));
             Broker broker = Broker.connect(shared.factory())) {
            Workload work = Workload.of(plivo, MESSAGES, seed);
            List<Map<String, String>> settings = IntStream.of(ports)
                    .mapToObj(port -> Settings.oneOfSeveral(plivo.baseUrl(), door.url(), port, shared, database)).toList();
            settings.forEach(node -> node.putAll(HURRY));

            // Both find an empty database.
            List<Node> nodes = started(Application.class, settings, List.of(log(name + "-one"), log(name + "-two")),
                    () -> warmUp(plivo, broker));
            try (Node one = nodes.get(0); Node two = nodes.get(1)) {
                plivo.strike(seed, BAD_WEATHER);
                broker.sendTogether(work.messages());
                await().atMost(LONG).until(() -> one.hasLogged(": ANSWERED") && two.hasLogged(": ANSWERED"));
                disaster.strikes(plivo, one, two);
                work.check(Ends.collect(broker, work.size(), LONG), plivo);
                assertThatNoNumberIsLogged(one, two);
            }
        }
    }

    /** The first calls at a node take longer, for it loads its classes. */
    private static void warmUp(PlivoSimulator plivo, Broker broker) {
        List<String> requests = IntStream.range(0, 4).mapToObj(i -> Request.json(
                "first-" + i, plivo.call("+1415700000" + i, "+14150001111").uuid(), "+1415800000" + i)).toList();
        broker.sendTogether(requests);
        Ends.collect(broker, requests.size(), LONG);
    }

    /** A file that a test may find again. */
    private Path log(String name) throws IOException {
        Path log = Path.of("target", "nodes", test + "-" + name.replace(' ', '-') + ".log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        return log;
    }

    private static void killAt(int requests, PlivoSimulator plivo, Node node) throws InterruptedException {
        awaitRequests(requests, plivo, node);
        node.kill();
    }

    private static void awaitRequests(int requests, PlivoSimulator plivo, Node node) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(20))
                .failFast("the node has died", () -> !node.alive())
                .until(() -> plivo.requests().size() >= requests);
    }

    private static void assertThatNoNumberIsLogged(Node... nodes) {
        for (Node node : nodes) {
            assertThat(node.logged()).contains(": ANSWERED").doesNotContainPattern("(?<![0-9a-f-])1415\\d{7}(?![0-9a-f])");
        }
    }
}
