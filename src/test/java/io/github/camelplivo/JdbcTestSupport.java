package io.github.camelplivo;

import java.nio.file.Path;

import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.spi.IdempotentRepository;
import org.h2.jdbcx.JdbcDataSource;

/** Camel's repository in a database. */
final class JdbcTestSupport {

    private JdbcTestSupport() {
    }

    static IdempotentRepository of(Path file) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + file.toAbsolutePath());
        return new JdbcMessageIdRepository(database, "plivo");
    }
}
