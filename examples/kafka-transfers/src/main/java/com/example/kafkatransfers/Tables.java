package com.example.kafkatransfers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Makes the tables of {@code schema.sql} where they are not there yet. */
final class Tables {

    /** Any number, the same for all nodes: of several that start together one makes the tables, and the others wait. */
    private static final long LOCK = 7_548_613_209L;

    private Tables() {
    }

    static void make(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            if (!areThere(statement)) {
                statement.execute(schema());
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The tables cannot be made: " + e.getMessage(), e);
        }
    }

    /** Whoever may not make tables may not even say "if not exists". */
    private static boolean areThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "select to_regclass('transfers') is not null and to_regclass('camel_messageprocessed') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static String schema() throws IOException {
        try (InputStream schema = Tables.class.getResourceAsStream("/sql/schema.sql")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
