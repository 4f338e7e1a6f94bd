package com.example.kafkatransfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL of its own, and what an operator asks it. PostgreSQL refuses to run as root: there its library starts it
 * in a user namespace ({@code unshare -U}), where it is nobody.
 */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final JdbcTemplate jdbc;

    private Database(EmbeddedPostgres server) {
        this.server = server;
        this.jdbc = new JdbcTemplate(server.getPostgresDatabase());
    }

    static Database start() {
        return start(0);
    }

    /** @param port 0 for any */
    static Database start(int port) {
        try {
            return new Database(EmbeddedPostgres.builder().setPort(port).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void execute(String statement) {
        jdbc.execute(statement);
    }

    List<Map<String, Object>> rows(String query, Object... values) {
        return jdbc.queryForList(query, values);
    }

    int count(String condition, Object... values) {
        return jdbc.queryForObject("select count(*) from transfers where " + condition, Integer.class, values);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
