package io.github.camelplivo.benchmarks;

import java.time.Duration;

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
    private static final int WARM_UP_THREADS = 16;

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

    private String slowUrl() {
        return "http://" + Jvm.HOST + ":" + port + "/slow/v1";
    }

    /** How many requests have come in so far. */
    public long requests() {
        return server.ask("requests").get("requests").asLong();
    }

    /** Starts a rival, makes sure that it does what the others do, and lets the JVM compile it. */
    public Child startWarm(Rivals rival) {
        Child child = start(rival);
        child.ask(Duration.ofSeconds(120), "count", WARM_UP_THREADS, plan.warmUp());
        return child;
    }

    /** Starts a rival, and makes sure that it does what the others do. */
    public Child start(Rivals rival) {
        Child child = Child.start(rival.label(), jvm, RivalProcess.class, rival.name(), url(), CONNECTIONS);
        String callUuid = "55309cee-2c78-4d85-b1a4-6eae7dbafb36";
        String answer = child.ask("transfer", callUuid).get("answer").asText();
        if (!answer.equals(Plivo.ACCEPTED)) {
            throw new IllegalStateException(rival + " takes Plivo's answer for " + answer);
        }
        Plivo.check(rival.label(), callUuid, server.ask("last"));
        return child;
    }

    /** Starts a rival for as many transfers at a time, each answered after {@link LoopbackServer#SLOW_MILLIS}. */
    public Child startSlow(Rivals rival, Jvm other, int connections) {
        return Child.start(rival.label() + " slow", other, RivalProcess.class, rival.name(), slowUrl(), connections);
    }

    @Override
    public void close() {
        server.close();
    }
}
