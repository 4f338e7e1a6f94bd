package io.github.camelplivo;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar with which the simulator runs on its own, with the JDK and nothing else. */
class SimulatorJarIT {

    private static final Pattern BASE_URL = Pattern.compile(" +camel\\.component\\.plivo\\.base-url = (\\S+)/v1");

    private Process process;

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-simulator.jar")).findFirst()
                    .orElseThrow(() -> new AssertionError("mvn package makes target/…-simulator.jar")).toAbsolutePath();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    @Test
    void itStartsWithoutAClassPathAndAnswers(@TempDir Path empty) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString(), "port=0")
                .directory(empty.toFile()).redirectErrorStream(true);
        builder.environment().remove("CLASSPATH");
        process = builder.start();

        BufferedReader printed = process.inputReader();
        String url = baseUrl(printed);

        assertThat(get(url + "/simulator/calls")).contains("talks with +14152223333");
        process.destroy();
        assertThat(printed.lines()).noneMatch(line -> line.contains("DEBUG"));
    }

    private static String baseUrl(BufferedReader printed) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            Matcher setting = BASE_URL.matcher(line);
            if (setting.matches()) {
                return setting.group(1);
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("it ended after printing: " + all);
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        return answer.body();
    }
}
