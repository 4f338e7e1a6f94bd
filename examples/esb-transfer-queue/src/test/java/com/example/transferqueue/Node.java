package com.example.transferqueue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application in a JVM of its own, which can be killed. */
final class Node implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param log what it prints is added to this file */
    static Node start(Class<?> main, Map<String, String> settings, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp",
                System.getProperty("java.class.path")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(main.getName());
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            return new Node(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasLogged(String text) {
        return logged().contains(text);
    }

    /** Waits until it has died by itself. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** No shutdown hook runs, no buffer is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** It stands still, in the middle of whatever it does, and its connections stay open. */
    void freeze() throws Exception {
        signal("STOP");
    }

    /** It goes on, as if no time had passed. */
    void thaw() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        int exit = new ProcessBuilder("kill", "-" + name, "" + process.pid()).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill -" + name + " ended with " + exit);
        }
    }

    /** Where to look when a test fails. */
    @Override
    public String toString() {
        return "node " + process.pid() + (alive() ? "" : ", exit " + process.exitValue()) + ", log " + log;
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
