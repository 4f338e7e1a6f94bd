package io.github.camelplivo.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.benchmarks.load.Slice;
import io.github.camelplivo.benchmarks.process.Child;
import io.github.camelplivo.benchmarks.process.Jvm;
import io.github.camelplivo.benchmarks.rival.Plivo;
import io.github.camelplivo.benchmarks.rival.RivalProcess;
import io.github.camelplivo.benchmarks.rival.Rivals;
import io.github.camelplivo.benchmarks.server.LoopbackServer;

/** The loopback server, and rivals that speak to it. */
public final class Bench implements AutoCloseable {

    /** As many as the component has by default. */
    private static final int CONNECTIONS = 200;
    /** Some rivals spend much of their time waiting. */
    private static final int WARM_UP_THREADS = 64;

    private final Plan plan;
    private final Jvm jvm = Jvm.ofTheSuite();
    private final Child server;
    private final int port;

    private Bench(Plan plan) {
        this.plan = plan;
        this.server = Child.start("server", jvm, LoopbackServer.class);
        this.port = server.ask("port").get("port").asInt();
    }

    public static Bench open(Plan plan) {
        return new Bench(plan);
    }

    public Plan plan() {
        return plan;
    }

    public Jvm jvm() {
        return jvm;
    }

    public String url() {
        return "http://" + Jvm.HOST + ":" + port + "/v1";
    }

    /** How many requests have come in so far. */
    public long requests() {
        return server.ask("requests").get("requests").asLong();
    }

    /** Starts a rival, or several in one process, makes sure that they do what the others do, and lets the JVM compile it. */
    public Child startWarm(Rivals... rivals) {
        Child child = start(rivals);
        for (int i = 0; i < rivals.length; i++) {
            warmUp(child, i);
        }
        return child;
    }

    /** Starts a rival, or several in one process, and makes sure that they do what the others do. */
    public Child start(Rivals... rivals) {
        String label = Stream.of(rivals).map(Rivals::label).collect(Collectors.joining(" and "));
        List<Object> arguments = new ArrayList<>(List.of(url(), CONNECTIONS));
        Stream.of(rivals).map(Rivals::name).forEach(arguments::add);
        Child child = Child.start(label, jvm, RivalProcess.class, arguments.toArray());
        String callUuid = "55309cee-2c78-4d85-b1a4-6eae7dbafb36";
        for (int i = 0; i < rivals.length; i++) {
            String answer = child.ask("transfer", callUuid, i).get("answer").asText();
            if (!answer.equals(Plivo.ACCEPTED)) {
                throw new IllegalStateException(rivals[i] + " takes Plivo's answer for " + answer);
            }
            Plivo.check(rivals[i].label(), callUuid, server.ask("last"));
        }
        return child;
    }

    /** Starts a rival in another JVM, for as many transfers at a time, and lets it compile. */
    public Child startWarm(Rivals rival, Jvm other, int connections) {
        Child child = Child.start(rival.label(), other, RivalProcess.class, url(), connections, rival.name());
        warmUp(child, 0);
        return child;
    }

    private void warmUp(Child child, int which) {
        int each = plan.warmUp() / plan.warmUpSteps();
        child.warmUp(plan.warmUpSteps(), () -> Slice.of(child, Duration.ofSeconds(120), "count", WARM_UP_THREADS, each, which)
                .checked(child.name()));
    }

    /** Lets the server's compiler finish. */
    public void settle() {
        server.settle();
    }

    /** From now on Plivo answers after so long. */
    public void delay(long millis) {
        server.ask("delay", millis);
    }

    @Override
    public void close() {
        server.close();
    }
}
