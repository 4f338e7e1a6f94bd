package io.github.camelplivo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.main.Main;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import routes.CallRecords;

import static org.assertj.core.api.Assertions.assertThat;

/** The routes of the guide to lists, in each DSL. */
@ExtendWith(PlivoSimulatorExtension.class)
class ListRoutesIT {

    @TempDir
    Path folder;

    private final Main camel = new Main();

    private void start(String file, PlivoSimulator plivo) throws Exception {
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addProperty("records", folder.toString());
        camel.addProperty("poll", "100");
        camel.bind("seen", MemoryIdempotentRepository.memoryIdempotentRepository());
        if (file.endsWith(".java")) {
            camel.configure().addRoutesBuilder(new CallRecords());
        } else {
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallRecords.java", "call-records.yaml", "call-records.xml" })
    void eachCallThatHasEndedIsARecord(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        Awaitility.await().until(() -> !plivo.requests().isEmpty());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Call call = plivo.call("+14152221111", "+14150001111");
            call.aLeg().hangUp();
            expected.add(call.uuid() + ".json");
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(names()).containsExactlyInAnyOrderElementsOf(expected));
        Map<?, ?> record = new ObjectMapper().readValue(folder.resolve(expected.get(0)).toFile(), Map.class);
        assertThat(expected.get(0)).startsWith(record.get("call_uuid").toString());
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void allRecordingsAreLines(PlivoSimulator plivo) throws Exception {
        for (int i = 0; i < 25; i++) {
            Call call = plivo.call("+14152221111", "+14150001111");
            startRecording(plivo, call.uuid());
            call.aLeg().hangUp();
        }
        start("all-recordings.yaml", plivo);

        camel.getCamelTemplate().sendBody("direct:all-recordings", null);

        assertThat(Files.readAllLines(folder.resolve("recordings.txt"))).hasSize(25).doesNotHaveDuplicates()
                .allMatch(line -> line.matches("\\S+ [0-9.]+"));
    }

    /** As another program than the route does. */
    private static void startRecording(PlivoSimulator plivo, String call) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                URI.create(plivo.baseUrl() + "/Account/" + PlivoSimulator.AUTH_ID + "/Call/" + call + "/Record/"))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(
                                (PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        assertThat(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }
}
