package io.github.camelplivo.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a process does when it is told to: the other end of {@link Child}. */
public final class Commands {

    /** One thing to do. Its result is told as JSON. */
    @FunctionalInterface
    public interface Command {
        Object run(List<String> arguments) throws Exception;
    }

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** Whatever process it is, it can be told to let its compiler finish. */
    public Commands() {
        on("settle", words -> Compiler.settle());
    }

    public Commands on(String word, Command command) {
        commands.put(word, command);
        return this;
    }

    /** Says that it is ready, obeys until the input ends, and ends the process. */
    public void serve() throws IOException {
        PrintStream answers = System.out;
        // Whatever a library prints is no answer.
        System.setOut(System.err);
        answers.println(Json.write(Map.of("ready", true)));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.println(answer(Arrays.asList(line.split(" "))));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private String answer(List<String> words) {
        try {
            return Json.write(commands.get(words.get(0)).run(words.subList(1, words.size())));
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            return Json.write(Map.of("error", words.get(0) + ": " + e));
        }
    }
}
