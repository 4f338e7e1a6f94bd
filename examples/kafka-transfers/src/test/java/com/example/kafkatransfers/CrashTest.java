package com.example.kafkatransfers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.github.camelplivo.simulator.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Nodes and the broker are JVMs of their own, and are killed. With the system property {@code soak} there are 200 requests and
 * three kills.
 */
class CrashTest {

    private static final boolean SOAK = System.getProperty("soak") != null;
    private static final int REQUESTS = Integer.getInteger("soak.requests", SOAK ? 200 : 60);
    private static final int KILLS = SOAK ? 3 : 1;
    private static final long SEED = Long.getLong("soak.seed", 4711);
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Map<Fault, Double> WEATHER = Map.of(
            Fault.rateLimited(null), 0.05,
            Fault.unavailableAfterActing(), 0.05,
            Fault.resetAfterActing(), 0.025);
    /** What was lost on the way is known to be lost only when its document can dial no more: it takes long. */
    private static final Map<Fault, Double> BAD_WEATHER = with(WEATHER, Fault.resetBeforeActing(), 0.025);

    @TempDir
    Path directory;

    /**
     * In bad weather: a node joins while transfers wait, nodes are killed while theirs do and come back, and the broker is
     * killed and comes back.
     */
    @Test
    void everyRequestComesToOneEndWhoeverIsKilled() throws Exception {
        // A document that was lost is given up soon; the soak leaves it at 15 seconds.
        Map<String, String> more = SOAK ? Map.of() : Map.of("camel.component.plivo.fetch-timeout", "4000");
        try (Cluster cluster = new Cluster("whoever", directory, 3, 6, more); Topics topics = new Topics(cluster.brokers())) {
            Workload work = Workload.of(cluster.plivo(), REQUESTS, Duration.ofSeconds(4), SEED);
            cluster.plivo().strike(SEED, SOAK ? BAD_WEATHER : WEATHER);
            cluster.start(0);
            cluster.start(1);
            cluster.awaitStarted(0);
            cluster.awaitStarted(1);

            work.send(topics, Duration.ofMillis(300));
            await().atMost(LONG).until(() -> cluster.waitingAt(0) > 0 && cluster.waitingAt(1) > 0);
            cluster.start(2);
            await().atMost(LONG).until(() -> topics.consumers() == 3);
            for (int kill = 1; kill <= KILLS; kill++) {
                int victim = kill - 1;
                double share = (double) kill / (KILLS + 1);
                await().atMost(LONG).until(() -> work.progress() > share && cluster.waitingAt(victim) > 0);
                cluster.node(victim).kill();
                cluster.start(victim);
                if (kill == 1) {
                    cluster.broker().kill();
                    cluster.startBroker();
                }
                cluster.awaitStarted(victim);
            }
            await().atMost(LONG).until(() -> work.progress() == 1);
            topics.flush();

            await().atMost(LONG).until(() -> cluster.database().count("state = 'told'") == work.rows());
            work.check(topics, cluster.database(), cluster.plivo());
            assertThat(cluster.logged()).contains(": ANSWERED").doesNotContainPattern("(?<![0-9a-f-])1415\\d{7}(?![0-9a-f])");
        }
    }

    private static Map<Fault, Double> with(Map<Fault, Double> some, Fault fault, double share) {
        Map<Fault, Double> more = new HashMap<>(some);
        more.put(fault, share);
        return more;
    }
}
