package io.github.camelplivo.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a JVM is started: which JDK, how much heap, with what on its class path. Every process that is measured has a
 * heap of fixed size and the serial collector: of all collectors its work depends least on what else the machine does.
 */
public record Jvm(Path home, String heap, String classPath, List<String> options) {

    /** Where Plivo seems to be. It looks like a public host, as the real one does, and leads to loopback. */
    public static final String HOST = "api.plivo.example";

    /** This suite's JDK and class path. */
    public static Jvm ofTheSuite() {
        return new Jvm(Path.of(System.getProperty("java.home")), "256m", System.getProperty("java.class.path"), List.of());
    }

    public Jvm withHeap(String size) {
        return new Jvm(home, size, classPath, options);
    }

    public Jvm withClassPath(String other) {
        return new Jvm(home, heap, other, options);
    }

    public Jvm with(String option) {
        return new Jvm(home, heap, classPath, Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    /** The same with virtual threads in Camel, if there is a JDK 25 on this machine. */
    public Optional<Jvm> withVirtualThreads() {
        return jdk25().map(jdk -> new Jvm(jdk, heap, classPath, options).with("-Dcamel.threads.virtual.enabled=true"));
    }

    private static Optional<Path> jdk25() {
        if (Runtime.version().feature() >= 25) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        String named = System.getenv("JAVA_HOME_25_X64");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(usual)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().contains("25")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options alone, as JMH takes them for its forks. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xms" + heap, "-Xmx" + heap));
        arguments.addAll(options);
        return arguments;
    }

    /** The whole command. */
    public List<String> command(String mainClass, List<String> its) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(arguments());
        command.add("-Djdk.net.hosts.file=" + hosts());
        // Vert.x would ask a DNS server.
        command.add("-Dvertx.disableDnsResolver=true");
        command.addAll(List.of("-classpath", classPath, mainClass));
        command.addAll(its);
        return command;
    }

    private static Path hosts() {
        try {
            Path hosts = Path.of("suite/target/hosts").toAbsolutePath();
            Files.writeString(hosts, "127.0.0.1 " + HOST + " localhost\n");
            return hosts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
