package com.example.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, which can be killed: the application, or a broker. */
public final class Node implements AutoCloseable {

    private final Process process;
    private final Path log;
    /** How long the log was before. */
    private final int before;

    private Node(Process process, Path log, int before) {
        this.process = process;
        this.log = log;
        this.before = before;
    }

    /** @param log what it prints is added to this file */
    public static Node start(Class<?> main, Map<String, String> settings, Path log) {
        return start(main, settings, Map.of(), log);
    }

    /** @param environment what it has besides this JVM's */
    public static Node start(Class<?> main, Map<String, String> settings, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp",
                System.getProperty("java.class.path")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(main.getName());
        try {
            int before = Files.exists(log) ? Files.readString(log).length() : 0;
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Node(builder.start(), log, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasStarted() {
        return logged().indexOf(" started in ", before) > 0;
    }

    public boolean hasLogged(String text) {
        return logged().contains(text);
    }

    /** Waits until it has died by itself, and tells its exit value. */
    public int await(Duration most) throws InterruptedException {
        if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("It is still alive: " + this);
        }
        return process.exitValue();
    }

    /** As whoever stops it in an orderly way. */
    public void terminate() {
        process.destroy();
    }

    /** No shutdown hook runs, no buffer is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** It stands still, in the middle of whatever it does, and its connections stay open. */
    public void freeze() throws Exception {
        signal("STOP");
    }

    /** It goes on, as if no time had passed. */
    public void thaw() throws Exception {
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
