package com.example.transfers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The Prometheus that is installed here scrapes the application, with the configuration of the example, while all that
 * can happen to calls happens; its own API tells what it has then. {@code .ci/prometheus} runs it.
 */
@Tag("prometheus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = {
        // Spring Boot exports nothing in tests unless told to.
        "management.prometheus.metrics.export.enabled = true" })
class PrometheusTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CALLS = 500;
    private static final int PORT = CallbackTest.freePort();
    private static final String URL = "http://127.0.0.1:" + PORT;
    private static final Path ALERTS = Path.of("src/main/prometheus/alerts.yml");
    /** A series of the application's, with what its labels must be. */
    private static final Pattern SELECTOR = Pattern.compile("\\b(camel_plivo_\\w+|transfers_health|up\\b)(?:\\{([^}]*)})?");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)=~?\"([^\"]*)\"");
    private static final Pattern METER = Pattern.compile("(?m)^\\| `(camel\\.plivo\\.[\\w.]+)` \\| (timer|counter|gauge).*\\|(.*)\\|$");
    private static final Pattern TAG = Pattern.compile("(?:^ *|; )`(\\w+)`");

    @RegisterExtension
    static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

    @TempDir
    static Path directory;

    private Prometheus prometheus;
    private Set<Map<String, String>> before;

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry properties) {
        PlivoSimulator plivo = PLIVO.simulator();
        properties.add("server.port", () -> PORT);
        properties.add("camel.component.plivo.auth-id", () -> PlivoSimulator.AUTH_ID);
        properties.add("camel.component.plivo.auth-token", () -> PlivoSimulator.AUTH_TOKEN);
        properties.add("camel.component.plivo.base-url", plivo::baseUrl);
        properties.add("camel.component.plivo.phlo-base-url", plivo::phloBaseUrl);
        properties.add("camel.component.plivo.public-url", () -> URL);
        properties.add("camel.component.plivo.local-public-url", () -> true);
        properties.add("phlo.id", () -> "support");
        properties.add("phlo.node", () -> "desk");
    }

    @TestConfiguration
    static class Routes {

        @Bean
        RouteBuilder calls() {
            return CallsOfAllKinds.routes(URL);
        }
    }

    @BeforeAll
    void scrape(@Autowired ProducerTemplate camel) throws Exception {
        prometheus = Prometheus.start(directory, CallbackTest.freePort(), PORT);
        CallsOfAllKinds calls = new CallsOfAllKinds(PLIVO.simulator(), camel, URL);
        calls.eachOnce();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> counted("camel_plivo_outcomes_seconds_count{outcome=\"UNKNOWN\"}") == 1);
        // On a slow machine what all these calls have made is not there at once.
        AtomicInteger last = new AtomicInteger();
        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> series().size(), size -> size == last.getAndSet(size));
        before = series();

        calls.many(CALLS);
        await().atMost(PATIENCE).until(() -> counted("camel_plivo_outcomes_seconds_count") >= CALLS);
    }

    @AfterAll
    void stop() {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    private long counted(String selector) {
        return prometheus.query("sum(" + selector + ")").values().stream().mapToLong(Long::parseLong).sum();
    }

    private Set<Map<String, String>> series() {
        return new HashSet<>(prometheus.series("{job=\"transfers\"}"));
    }

    private static Set<Map<String, String>> ofCalls(Set<Map<String, String>> series) {
        return series.stream().filter(labels -> labels.get("__name__").matches("(camel|http_server|plivo).*"))
                .collect(Collectors.toSet());
    }

    @Test
    void prometheusTakesWhatTheApplicationShows() {
        assertThat(prometheus.targets()).containsExactly("up ");
    }

    /** The table of the operators' guide, which has Micrometer's names. */
    @Test
    void namesAndLabelsAreThoseOfTheGuide() throws IOException {
        List<MatchResult> meters = METER.matcher(Files.readString(Path.of("../../docs/guide-operators.md"))).results().toList();

        assertThat(meters).hasSize(7).allSatisfy(meter -> {
            String name = meter.group(1).replace('.', '_')
                    + Map.of("timer", "_seconds_count", "counter", "_total", "gauge", "").get(meter.group(2));
            Set<String> tags = TAG.matcher(meter.group(3)).results().map(tag -> tag.group(1)).collect(Collectors.toSet());
            tags.addAll(Set.of("__name__", "instance", "job"));
            assertThat(prometheus.series(name)).as(name).isNotEmpty()
                    .allSatisfy(labels -> assertThat(labels.keySet()).isEqualTo(tags));
        });
    }

    @Test
    void noLabelHasANumberAnIdOrAToken() {
        Pattern secret = Pattern.compile("\\d{7,}|[0-9a-f]{8}-[0-9a-f]{4}|[A-Za-z0-9_-]{36,}|" + PlivoSimulator.AUTH_ID);

        assertThat(series()).hasSizeGreaterThan(100).allSatisfy(labels -> assertThat(labels)
                .noneSatisfy((label, value) -> assertThat(label.equals("__name__") ? "" : value).containsPattern(secret)));
    }

    @Test
    void fiveHundredCallsMakeNoSeriesOfTheirOwn() {
        assertThat(ofCalls(before)).hasSizeLessThan(200);
        // On a slow machine a call may have an outcome that none had before.
        assertThat(ofCalls(series())).containsAll(ofCalls(before)).hasSizeLessThan(ofCalls(before).size() + CALLS / 20);
    }

    @Test
    void everyRuleIsEvaluatedAndTheUnknownOutcomeIsAlerted() {
        assertThat(prometheus.rules()).hasSizeGreaterThan(10).allSatisfy(rule -> assertThat(rule.path("health").asText())
                .as("%s", rule).isEqualTo("ok"));
        assertThat(prometheus.rules()).filteredOn(rule -> rule.path("state").asText().equals("firing"))
                .extracting(rule -> rule.path("name").asText()).containsExactly("PlivoOutcomeUnknown");
    }

    /** What an alert waits for, the application really has, or else it would be silent for ever. */
    @Test
    void whatTheAlertsNameIsThere() throws IOException {
        String rules = Files.readString(ALERTS);
        String recorded = rules.replaceAll("plivo:(requests|outcomes):5m", "camel_plivo_$1_seconds_count")
                .replaceAll("plivo:(\\w+):5m", "camel_plivo_$1_total");
        String guide = Files.readString(Path.of("../../docs/guide-operators.md"));

        assertThat(SELECTOR.matcher(recorded.replaceAll("(?m)#.*|(summary|description):.*", "")).results()
                .filter(match -> !match.group().equals("up")).toList()).hasSizeGreaterThan(20).allSatisfy(selector -> {
                    assertThat(prometheus.series(selector.group(1))).as(selector.group(1)).isNotEmpty();
                    if (selector.group(2) != null) {
                        assertThat(MATCHER.matcher(selector.group(2)).results().toList()).isNotEmpty()
                                .allSatisfy(label -> assertThat(Arrays.stream(label.group(2).split("\\|")))
                                        .allSatisfy(value -> assertThat(isThere(selector.group(1), label.group(1), value)
                                                || guide.contains('`' + value + '`'))
                                                .as(selector.group()).isTrue()));
                    }
                });
    }

    private boolean isThere(String name, String label, String value) {
        return !prometheus.series("%s{%s=\"%s\"}".formatted(name, label, value)).isEmpty();
    }

    static Stream<JsonNode> dashboard() throws IOException {
        return new ObjectMapper().readTree(Path.of("src/main/prometheus/dashboard.json").toFile()).findValues("expr").stream();
    }

    @Test
    void everyPanelOfTheDashboardShowsSomething() throws IOException {
        assertThat(dashboard()).hasSizeGreaterThan(10).allSatisfy(expression -> assertThat(prometheus.query(
                expression.asText().replace("$job", "transfers").replace("$__rate_interval", "5m")))
                .as(expression.asText()).isNotEmpty());
    }
}
