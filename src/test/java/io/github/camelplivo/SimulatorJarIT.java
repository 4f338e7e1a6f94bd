package io.github.camelplivo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        if (process != null) {
            process.destroyForcibly();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void itIsNotTheModuleOfALibrary() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().map(JarEntry::getName)).isNotEmpty().noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    @Test
    void itStartsWithoutAClassPathAndAnswers(@TempDir Path empty) throws Exception {
        Path printed = empty.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString(), "port=0")
                .directory(empty.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().remove("CLASSPATH");
        process = builder.start();

        String url = await().atMost(Duration.ofSeconds(60)).until(() -> baseUrl(Files.readString(printed)), Objects::nonNull);

        assertThat(get(url + "/simulator/calls")).contains("talks with +14152223333");
        stop();
        assertThat(Files.readString(printed)).contains("To act, in another terminal").doesNotContain("DEBUG");
    }

    private static String baseUrl(String printed) {
        Matcher setting = BASE_URL.matcher(printed);
        return setting.find() ? setting.group(1) : null;
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        return answer.body();
    }
}
