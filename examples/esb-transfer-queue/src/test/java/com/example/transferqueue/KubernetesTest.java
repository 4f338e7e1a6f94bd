package com.example.transferqueue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.example.crash.FrontDoor;
import com.example.crash.Node;
import com.example.crash.Ports;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node with the environment that {@code kubernetes.yaml} gives it, its probes, and its end. */
class KubernetesTest {

    private static final String AGENT = "+14152225555";
    private static final Duration LONG = Duration.ofMinutes(1);
    /** What a wait takes beside the ringing: for the document, and for the reports. */
    private static final int DOCUMENT_AND_REPORTS = 15 + 10;

    private final int port = Ports.free();
    private final int management = Ports.free();
    private final Map<?, ?> pod = pod();
    private final Map<?, ?> container = (Map<?, ?>) ((List<?>) pod.get("containers")).get(0);

    @TempDir
    Path directory;

    /** Its ports are those of a pod, which has them for itself. */
    private Map<?, ?> pod() {
        try {
            String yaml = Files.readString(Path.of("kubernetes.yaml")).replace("8080", "" + port).replace("9876", "" + management);
            Map<?, ?> deployment
                    = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadAllFromString(yaml).iterator().next();
            return (Map<?, ?>) at(deployment, "spec", "template", "spec");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object at(Object object, String... path) {
        Object found = object;
        for (String name : path) {
            found = ((Map<?, ?>) found).get(name);
        }
        return found;
    }

    /** As a cluster makes it: a variable may name an earlier one. */
    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (Object variable : (List<?>) container.get("env")) {
            String value = String.valueOf(at(variable, "value"));
            if (at(variable, "valueFrom") != null) {
                assertThat(at(variable, "valueFrom", "fieldRef", "fieldPath")).isEqualTo("status.podIP");
                value = "127.0.0.1";
            }
            for (Map.Entry<String, String> earlier : environment.entrySet()) {
                value = value.replace("$(" + earlier.getKey() + ")", earlier.getValue());
            }
            environment.put((String) at(variable, "name"), value);
        }
        return environment;
    }

    private int probe(String name) {
        try {
            assertThat(at(container, name, "httpGet", "port")).isEqualTo("management");
            HttpRequest request = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + management + at(container, name, "httpGet", "path"))).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNodeIsProbedAndStopsWhenItsCallersAreLookedAfter() throws Exception {
        Path log = Path.of("target", "nodes", "KubernetesTest.log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        try (PlivoSimulator plivo = PlivoSimulator.start();
             FrontDoor door = new FrontDoor(port);
             SharedBroker shared = SharedBroker.artemis(directory.resolve("broker"));
             Broker broker = Broker.connect(shared.factory())) {
            Map<String, String> environment = environment();
            environment.put("PUBLIC_URL", door.url());
            environment.putAll(secret(plivo, shared));
            // Of the simulator, and the port.
            Map<String, String> settings = new HashMap<>(Map.of(
                    "camel.component.plivo.base-url", plivo.baseUrl(), "camel.component.plivo.local-public-url", "true",
                    "camel.server.port", "" + port, "camel.management.port", "" + management));
            plivo.ring(LONG);
            plivo.person(AGENT).answersAfter(Duration.ofSeconds(8));
            // Nobody learns anything of Plivo's API, and the node is ready all the same.
            plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");

            try (Node node = Node.start(Application.class, settings, environment, log)) {
                await().atMost(LONG).until(() -> probe("startupProbe") == 200);
                assertThat(probe("readinessProbe")).isEqualTo(200);
                assertThat(probe("livenessProbe")).isEqualTo(200);
                Call call = plivo.call("+14152221111", "+14150001111");
                broker.send(Request.json("r-1", call.uuid(), AGENT));
                await().atMost(LONG).until(() -> !call.dials().isEmpty());

                node.terminate();

                assertThat(node.await(Duration.ofMinutes(2))).as("%s", node).isEqualTo(143);
                assertThat(call.live()).isTrue();
                assertThat(broker.take(Broker.REPLIES)).singleElement()
                        .satisfies(reply -> assertThat(reply.body()).contains("\"ANSWERED\"").contains("\"knownBy\": \"report\""));
                assertThat(broker.depth(Broker.REQUESTS)).isZero();
            }
        }
    }

    /** What the comment at its head says that the secret has. */
    private Map<String, String> secret(PlivoSimulator plivo, SharedBroker broker) throws IOException {
        Map<String, String> database = Database.POSTGRESQL.create(directory);
        Map<String, String> secret = Map.of(
                "PLIVO_AUTH_ID", PlivoSimulator.AUTH_ID, "PLIVO_AUTH_TOKEN", PlivoSimulator.AUTH_TOKEN,
                "BROKER_URL", broker.settings().get("broker.url"), "DATABASE_URL", database.get("database.url"),
                "DATABASE_USER", database.get("database.user"), "DATABASE_PASSWORD", "");
        assertThat(Files.readAllLines(Path.of("kubernetes.yaml")).get(0)).contains(secret.keySet());
        return secret;
    }

    @Test
    void theTimesFitIntoEachOther() {
        int ring = 30;
        int shutdown = Integer.parseInt(environment().get("CAMEL_MAIN_SHUTDOWNTIMEOUT"));
        List<?> preStop = (List<?>) at(container, "lifecycle", "preStop", "exec", "command");

        assertThat(Path.of("src/main/resources/application.properties")).content().contains("\nring.timeout = " + ring + "\n");
        assertThat(preStop.get(0)).isEqualTo("sleep");
        assertThat(shutdown).isGreaterThan(ring + DOCUMENT_AND_REPORTS + 2);
        assertThat((int) pod.get("terminationGracePeriodSeconds"))
                .isGreaterThan(shutdown + Integer.parseInt((String) preStop.get(1)));
    }
}
