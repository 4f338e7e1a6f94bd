package io.github.camelplivo.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A process that is told by lines what to do, and answers each with a line of JSON. It ends when its input does, so that
 * nothing is left over however the suite ends.
 */
public final class Child implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Path LOGS = Path.of("suite/target/logs");

    private final String name;
    private final Process process;
    private final PrintStream commands;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, name);
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a main class that serves {@link Commands}, and waits until it is ready. */
    public static Child start(String name, Jvm jvm, Class<?> main, Object... arguments) {
        List<String> its = List.of(arguments).stream().map(Object::toString).toList();
        try {
            Files.createDirectories(LOGS);
            Process process = new ProcessBuilder(jvm.command(main.getName(), its))
                    .redirectError(LOGS.resolve(name.replaceAll("\\W+", "-") + ".log").toFile()).start();
            Child child = new Child(name, process);
            child.answer(LONGEST_START);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // What does not begin so is a warning of the JVM.
            lines.lines().filter(line -> line.startsWith("{")).forEach(answers::add);
        } catch (IOException | UncheckedIOException e) {
            // It has ended.
        }
        answers.add("");
    }

    public String name() {
        return name;
    }

    /** Tells the process to do something, and waits for at most so long until it is done. */
    public JsonNode ask(Duration patience, Object... words) {
        commands.println(String.join(" ", List.of(words).stream().map(Object::toString).toList()));
        return answer(patience);
    }

    /** The same for what is done at once. */
    public JsonNode ask(Object... words) {
        return ask(Duration.ofSeconds(30), words);
    }

    /** What is done to warm it up. */
    @FunctionalInterface
    public interface Step<E extends Exception> {
        void run() throws E;
    }

    /** Warms it up in so many steps; where there are several, its compiler may finish after each. */
    public <E extends Exception> void warmUp(int steps, Step<E> step) throws E {
        for (int i = 0; i < steps; i++) {
            step.run();
            if (steps > 1) {
                settle();
            }
        }
    }

    /** Lets its compiler finish, for at most half a minute. */
    public void settle() {
        if (!ask(Duration.ofSeconds(60), "settle").get("idle").asBoolean()) {
            System.out.println(name + " never came to rest; its figures may be too high");
        }
    }

    private JsonNode answer(Duration patience) {
        try {
            String line = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null || line.isEmpty()) {
                close();
                throw new IllegalStateException(
                        name + (line == null ? " did not answer in " + patience.toSeconds() + " s" : " has ended")
                                                + "; see benchmarks/" + LOGS);
            }
            JsonNode answer = Json.read(line);
            if (answer.has("error")) {
                throw new IllegalStateException(name + ": " + answer.get("error").asText());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        commands.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
