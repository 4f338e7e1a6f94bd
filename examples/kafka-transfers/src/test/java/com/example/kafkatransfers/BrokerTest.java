package com.example.kafkatransfers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The broker stands still at the worst moment for a consumer. */
class BrokerTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    /** By default Camel's consumer goes on behind the next record when a commit has failed, and that record is lost. */
    @Test
    void noRecordIsSkippedWhenAnOffsetCannotBeCommitted() throws Exception {
        // The consumer stays a member of its group. One that joins anew begins at its last commit, and skips nothing.
        Map<String, String> member = Map.of("kafka.session-timeout", "45000");
        try (Cluster cluster = new Cluster("commit", directory, 1, 1, member);
             Topics topics = new Topics(cluster.brokers())) {
            cluster.start(0);
            cluster.awaitStarted(0);
            try (Connection connection = cluster.database().connect(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table transfers in exclusive mode");
                send(cluster, topics, "held");
                await().atMost(LONG).until(() -> !cluster.database().rows(
                        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into transfers%'")
                        .isEmpty());
                send(cluster, topics, "next");
                cluster.broker().freeze();
                connection.commit();
            }
            await().atMost(LONG).until(() -> cluster.node(0).hasLogged("before successfully committing offsets"));
            cluster.broker().thaw();

            await().atMost(LONG).until(() -> cluster.database().count("state = 'told'") == 2);
            assertThat(Topics.headers(topics.read(Topics.OUTCOMES), "requestId")).containsExactlyInAnyOrder("held", "next");
        }
    }

    /** What is only to be told has threads and room of its own. */
    @Test
    void callersAreTransferredWhileNobodyTakesTheirEvents() throws Exception {
        Map<String, String> few = Map.of("drive.threads", "1", "tell.threads", "1", "take.most", "10");
        try (OneNode node = OneNode.start(directory, few);
             Admin admin = Admin.create(Map.of("bootstrap.servers", node.kafka().brokers()))) {
            admin.deleteTopics(List.of(Topics.OUTCOMES)).all().get();
            for (int i = 0; i < 30; i++) {
                node.database().execute("insert into transfers (request_id, source, request, call_uuid, destination, state, outcome,"
                                        + " known_by) values ('old-" + i + "', 's/" + i + "', '', 'c', 'd', 'ended', 'BUSY', 'report')");
            }
            await().atMost(LONG).until(() -> node.database().count("taken > 0") == 10);

            Call call = node.plivo().call("+14152221111", "+14150001111");
            node.topics().send(call.uuid(), Request.json("new", call.uuid(), "+14152225555"));

            // An event that nobody takes keeps a thread for five seconds.
            await().atMost(Duration.ofSeconds(30)).until(() -> !call.dials().isEmpty());
            admin.createTopics(List.of(new NewTopic(Topics.OUTCOMES, 2, (short) 1))).all().get();
            node.settle();
        }
    }

    private static void send(Cluster cluster, Topics topics, String id) {
        String agent = "+1415222" + (id.equals("held") ? 5555 : 6666);
        Call call = cluster.plivo().call("+14152221111", "+14150001111");
        topics.send(call.uuid(), Request.json(id, call.uuid(), agent));
    }
}
