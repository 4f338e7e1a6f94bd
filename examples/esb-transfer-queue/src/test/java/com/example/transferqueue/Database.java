package com.example.transferqueue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import com.example.crash.PostgreSql;

/** Where an application of the tests remembers what it has begun. */
enum Database {

    /** Inside the application, for one node. */
    H2 {
        @Override
        Map<String, String> create(Path directory) {
            return Map.of("database.url", "jdbc:h2:file:" + directory.resolve("transfers") + ";WRITE_DELAY=0",
                    "database.user", "sa");
        }
    },

    /** A server, for any number of nodes. */
    POSTGRESQL {
        @Override
        Map<String, String> create(Path directory) {
            return Map.of("database.url", PostgreSql.running().newDatabase(), "database.user", PostgreSql.USER);
        }
    };

    /**
     * An empty one.
     *
     * @return what an application sets to have it
     */
    abstract Map<String, String> create(Path directory);

    /** Connects to what an application has. */
    static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(settings.get("database.url"), settings.get("database.user"), "");
    }
}
