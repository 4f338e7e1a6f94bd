package com.example.transferqueue;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptException;

/** The tables of {@code tables.sql}, in whatever database. */
final class Tables {

    /** One more than there are tables. */
    private static final int TRIES = 3;

    private Tables() {
    }

    /**
     * Makes those that are missing. Of two nodes that start together both may find a table missing, and for all its "if
     * not exists" PostgreSQL lets one of them fail. Then the other node has made that table: one try for each table, and
     * a last one, are enough for any number of nodes.
     */
    static void create(DataSource database) {
        ResourceDatabasePopulator tables = new ResourceDatabasePopulator(new ClassPathResource("tables.sql"));
        for (int attempt = 1;; attempt++) {
            try {
                tables.execute(database);
                return;
            } catch (ScriptException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
