package com.example.transferqueue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the application does in its database by itself. */
class TablesTest {

    private static final int NODES = 4;
    /** Without a second try most of them fail with PostgreSQL. */
    private static final int ROUNDS = 10;

    @TempDir
    Path directory;

    private static DataSource source(Map<String, String> database) {
        return new DriverManagerDataSource(database.get("database.url"), database.get("database.user"), "");
    }

    @ParameterizedTest
    @EnumSource
    void nodesThatStartTogetherMakeTheTablesOnce(Database database) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, String> settings = database.create(directory.resolve("round-" + round));
                CyclicBarrier together = new CyclicBarrier(NODES);
                Callable<Void> node = () -> {
                    together.await();
                    Tables.create(source(settings));
                    return null;
                };
                for (Future<Void> created : nodes.invokeAll(Stream.generate(() -> node).limit(NODES).toList())) {
                    created.get();
                }
                assertThat(requests(settings)).isEmpty();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestsThatAreLongOverAreForgotten(Database database) throws Exception {
        Map<String, String> settings = database.create(directory);
        Tables.create(source(settings));
        execute(settings, "insert into transfers values ('old', 'ID:1', current_timestamp - interval '31' day)",
                "insert into transfers values ('new', 'ID:2', current_timestamp - interval '29' day)");

        try (OneNode node = OneNode.start(directory, settings)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> requests(settings).equals(List.of("new")));
        }
    }

    private static void execute(Map<String, String> database, String... statements) throws SQLException {
        try (Connection connection = Database.connect(database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> requests(Map<String, String> database) throws SQLException {
        try (Connection connection = Database.connect(database);
             Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select request_id from transfers")) {
            Stream.Builder<String> ids = Stream.builder();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids.build().toList();
        }
    }
}
