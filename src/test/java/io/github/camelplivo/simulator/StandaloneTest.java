package io.github.camelplivo.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelplivo.simulator.People.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The simulator on its own: what it is told, what it prints, and what can be done with what it prints. */
class StandaloneTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CURL = Pattern.compile("  curl (?:-H '([^:]+): ([^']+)' -d '([^']*)' )?(http://\\S+)");

    private static StandaloneOptions options(String... arguments) {
        return StandaloneOptions.of(arguments, new Properties());
    }

    private static HttpResponse<String> run(Matcher curl) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(curl.group(4)));
        if (curl.group(3) != null) {
            request.header(curl.group(1), curl.group(2)).POST(BodyPublishers.ofString(curl.group(3)));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** What is printed of what has happened since the last time. */
    private static List<String> lines(Tape tape, ByteArrayOutputStream out) {
        out.reset();
        tape.printNew();
        return out.toString(UTF_8).lines().toList();
    }

    private static Tape tape(PlivoSimulator plivo, ByteArrayOutputStream out) {
        return new Tape(plivo, new PrintStream(out, true, UTF_8));
    }

    @Test
    void theCommandsItPrintsWorkInTheirOrder() throws Exception {
        StandaloneOptions options = options("port=0");
        try (PlivoSimulator plivo = Standalone.open(options)) {
            List<Matcher> commands = Standalone.greeting(plivo, options).lines().filter(line -> line.contains("curl "))
                    .map(CURL::matcher).toList();
            assertThat(commands).hasSize(12).allMatch(Matcher::matches);

            for (Matcher command : commands) {
                HttpResponse<String> answer = run(command);
                assertThat(answer.statusCode()).as("%s: %s", command.group(), answer.body()).isBetween(200, 299);
                plivo.settle();
            }

            assertThat(plivo.calls()).extracting(call -> call.aLeg().doing()).containsExactly("ended: 4000 Normal Hangup",
                    "hears \"Thank you\"", "is asked to press keys");
            assertThat(plivo.faults()).hasSize(2);
            assertThat(plivo.world().board().people().scripted()).extracting(Scripted::address)
                    .containsExactly(Standalone.OTHER, Standalone.AGENT);
        }
    }

    /** But for the port, and for the variable that its reader sets. */
    @Test
    void theCommandsOfTheReadmeWorkAsPrinted() throws Exception {
        try (PlivoSimulator plivo = Standalone.open(options("port=0"))) {
            List<Matcher> commands = Files.readAllLines(Path.of("README.md")).stream()
                    .filter(line -> line.startsWith("    curl ") && line.contains("localhost:8089"))
                    .map(line -> CURL.matcher(line.substring(2).replace("localhost:8089", "http://127.0.0.1:" + plivo.port())
                            .replace("$CALL_UUID", plivo.calls().get(1).uuid())))
                    .toList();
            assertThat(commands).hasSize(10).allMatch(Matcher::matches);

            for (Matcher command : commands) {
                HttpResponse<String> answer = run(command);
                assertThat(answer.statusCode()).as("%s: %s", command.group(), answer.body()).isBetween(200, 299);
                plivo.settle();
            }

            assertThat(plivo.calls().get(1).aLeg().doing()).isEqualTo("hears \"Thank you\"");
            assertThat(plivo.clock().paused()).isTrue();
        }
    }

    @Test
    void itBeginsWithWhatItTellsOf() {
        StandaloneOptions options = options("port=0");
        try (PlivoSimulator plivo = Standalone.open(options)) {
            assertThat(plivo.conversations()).containsExactlyInAnyOrder(
                    Set.of(Standalone.CALLER, Standalone.AGENT), Set.of(Standalone.CUSTOMER, Standalone.MEMBER));
            assertThat(Standalone.greeting(plivo, options))
                    .contains("call " + plivo.calls().get(0).uuid() + ": " + Standalone.CALLER)
                    .contains("call " + plivo.calls().get(1).uuid() + ": " + Standalone.SECOND_CALLER)
                    .contains("PHLO " + Standalone.PHLO + ", node " + Standalone.NODE);
        }
    }

    @Test
    void itDoesWhatItIsToldOnTheCommandLine() throws Exception {
        StandaloneOptions options = options("port=0", "nobody-answers=+14152225555, 14152226666", "ring=1ms",
                "fault=status,status=503,times=2;rate_limited,retry_after=3");

        try (PlivoSimulator plivo = Standalone.open(options)) {
            assertThat(plivo.faults()).extracting(Fault::toString)
                    .containsExactly("status 503", "status 503", "rate limited");
            assertThat(plivo.world().board().people().scripted()).extracting(Scripted::address).containsExactly("+14152225555",
                    "14152226666");
            plivo.reset();
            assertThat(plivo.faults()).isEmpty();
        }
        assertThat(options.ring()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void argumentsWinOverSystemProperties() {
        Properties system = new Properties();
        system.setProperty("port", "1234");
        system.setProperty("server.port", "9090");
        system.setProperty("ring", "2m");

        StandaloneOptions options = StandaloneOptions.of(new String[] { "port=4321" }, system);

        assertThat(options)
                .isEqualTo(new StandaloneOptions(
                        "127.0.0.1", 4321, 9090, Duration.ofMinutes(2), List.of(), List.of(), List.of(), false));
        assertThat(options())
                .isEqualTo(new StandaloneOptions(
                        "127.0.0.1", 8089, 8080, Duration.ofSeconds(60), List.of(), List.of(), List.of(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "prot=1 | Unknown argument prot=1", "port | Unknown argument port",
            "port=http | port must be a number up to 65535, not http", "port=65536 | port must be",
            "server.port=-1 | server.port",
            "host=example.com | host must be an address such as 127.0.0.1", "ring=soon | ring must be a duration such as 5s",
            "fault=often | fault is unknown: often; allowed are [rate_limited,",
            "fault=status,state=503 | unknown field: state; allowed are [fault, times, status]" })
    void whatIsWrongOnTheCommandLineIsNamed(String argument, String message) {
        assertThatThrownBy(() -> options(argument)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void everythingThatHappensIsAShortLineWithItsTime() throws Exception {
        try (PlivoSimulator plivo = PlivoSimulator.start()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tape tape = tape(plivo, out);
            String token = "eyJhbGciOiJkaXIi" + "x".repeat(1000) + "Zk9_-end";
            plivo.document(token, "<Response><Speak>Hello</Speak></Response>");
            String url = "http://127.0.0.1:" + plivo.port() + "/documents/" + token;
            Call call = plivo.dialIn("+14151112222", "+14153334444", url);
            plivo.settle();

            List<String> lines = lines(tape, out);

            assertThat(lines).hasSize(2).allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*") && line.length() < 160);
            assertThat(lines.get(0)).endsWith(" <- POST http://127.0.0.1:" + plivo.port() + "/documents/eyJhbGciOiJk...Zk9_-end"
                                              + " 200 Event=StartApp CallStatus=in-progress");
            assertThat(lines.get(1)).endsWith("    +14151112222 hears \"Hello\"");
            assertThat(lines(tape, out)).isEmpty();

            HTTP.send(HttpRequest.newBuilder(URI.create(plivo.baseUrl() + "/Account/" + token + "/Call/"))
                    .POST(BodyPublishers.ofString("{\"aleg_url\": \"" + url + "\",\n\"x\": \"" + "y ".repeat(1000) + "\"}"))
                    .build(), BodyHandlers.discarding());
            call.aLeg().hangUp();

            List<String> more = lines(tape, out);
            assertThat(more).hasSize(2).allMatch(line -> line.length() < 400);
            assertThat(more.get(0)).contains(" -> POST /v1/Account/eyJhbGciOiJk...Zk9_-end/Call/ 401 {\"aleg_url\": \"http://")
                    .endsWith("...");
            assertThat(more.get(1)).endsWith("+14151112222 ended: 4000 Normal Hangup");
        }
    }

    @Test
    void theLinesGoOnAfterAReset() {
        try (PlivoSimulator plivo = PlivoSimulator.start()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tape tape = tape(plivo, out);
            String document = plivo.document("hello", "<Response><Speak>Hello</Speak></Response>");
            plivo.dialIn("+14151112222", "+14153334444", document);
            plivo.settle();
            lines(tape, out);

            plivo.reset();
            plivo.dialIn("+14151112222", "+14153334444", document);
            plivo.settle();

            assertThat(lines(tape, out)).first().asString().contains("<- POST");
        }
    }

    @Test
    void whoMistypesAnOptionIsToldThemAll() {
        assertThatThrownBy(() -> options("prot=1")).hasMessage("Unknown argument prot=1\n" + StandaloneOptions.USAGE);
    }

    @Test
    void itsHelpHasAnOptionALineThatTheShellTakes() throws Exception {
        Process process = start("--help");
        process.getOutputStream().close();

        List<String> options = process.inputReader().lines().filter(line -> line.contains("=")).skip(1).map(
                line -> line.strip().replace("'", "")).toList();
        assertThat(process.waitFor()).isZero();
        assertThat(options).hasSize(8);
        assertThat(options(options.toArray(String[]::new)).people()).hasSize(2);
    }

    /** It starts on its own, with these arguments. */
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), Standalone.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // With it a JVM writes a line of its own.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    @Test
    void aTakenPortIsOneLineAndAFailure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Process process = start("port=" + port);
            try {
                process.getOutputStream().close();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(1);
                assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines(
                        "Port " + port + " is in use: stop what uses it, or choose another with port=" + (port + 1)
                                                                                                                 + " (with Maven: -Dport="
                                                                                                                 + (port + 1)
                                                                                                                 + ")");
                assertThat(process.getInputStream().readAllBytes()).isEmpty();
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
