package io.github.camelplivo.benchmarks.part;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.process.Memory;
import io.github.camelplivo.benchmarks.rival.Plivo;

/** One of the applications that transfer a call and wait, each a project of its own. */
record Application(String label, String project, List<String> credentials) {

    static final Application CAMEL_PLIVO = new Application(
            "camel-plivo", "camel-plivo", List.of(Plivo.AUTH_ID, Plivo.AUTH_TOKEN));
    static final Application CAMEL_HTTP = new Application(
            "Camel HTTP by hand", "camel-http", List.of(Plivo.AUTH_ID, Plivo.AUTHORIZATION));
    static final Application PLIVO_JAVA = new Application(
            "plivo-java in a bean", "plivo-java", List.of(Plivo.AUTH_ID, Plivo.AUTH_TOKEN));

    /** From the start of the JVM to the answer of the first transfer. */
    record Start(double millis, double cpuMillis, double megabytes) {
    }

    private Path target() {
        return Path.of("applications", project, "target");
    }

    /** The jars that its dependencies bring. */
    List<Path> jars() throws IOException {
        return Arrays.stream(Files.readString(target().resolve("classpath")).strip().split(File.pathSeparator)).map(Path::of)
                .toList();
    }

    Start start(Jvm any, String url) throws IOException, InterruptedException {
        Jvm jvm = any.withClassPath(target().resolve("classes") + File.pathSeparator
                                    + Files.readString(target().resolve("classpath")).strip());
        List<String> arguments = new ArrayList<>(List.of(url));
        arguments.addAll(credentials);
        arguments.add("55309cee-2c78-4d85-b1a4-6eae7dbafb36");
        ProcessBuilder builder = new ProcessBuilder(jvm.command("application.Application", arguments))
                .redirectError(new File("suite/target/logs/" + project + ".log"));
        long begin = System.nanoTime();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String said = output.readLine();
            long end = System.nanoTime();
            if (!Plivo.ACCEPTED.equals(said)) {
                throw new IllegalStateException(label + " said " + said + "; see benchmarks/suite/target/logs");
            }
            double cpu = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
            return new Start((end - begin) / 1e6, cpu, Memory.of(process.pid()).now() / 1e6);
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }
}
