package com.example.kafkatransfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program in a JVM of its own, which can be killed: the application, or a broker. */
final class Node implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param name what it prints is in {@code target/nodes/name.log}, where one may look for it */
    static Node start(Class<?> main, Map<String, String> settings, String name) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp",
                System.getProperty("java.class.path")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(main.getName());
        try {
            Path log = Files.createDirectories(Path.of("target", "nodes")).resolve(name + ".log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
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

    /** What ends the {@code owner} of the rows that it has taken. */
    String owner() {
        return "/" + process.pid();
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
