package io.github.camelplivo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An application that is killed: it puts each new call of the list into a database, in the transaction in which it
 * remembers that it did.
 */
final class ListApplication {

    private ListApplication() {
    }

    /** @param arguments base URL, folder, URI of the list */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        JdbcDataSource database = database(folder);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("create table if not exists delivered (call varchar(64))");
        JdbcMessageIdRepository seen = new JdbcMessageIdRepository(database, "calls");
        Main main = new Main();
        main.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        main.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        main.addProperty("camel.component.plivo.base-url", arguments[0]);
        main.addProperty("camel.component.plivo.list-rate", "100");
        main.bind("seen", seen);
        main.bind("required", new SpringTransactionPolicy(
                new TransactionTemplate(new DataSourceTransactionManager(database))));
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from(arguments[2])
                        .transacted()
                        .idempotentConsumer(header("CamelPlivoObjectKey"), seen)
                        .process(exchange -> jdbc.update("insert into delivered values (?)", id(exchange)))
                        .delay(20)
                        .end()
                        .process(exchange -> log(folder, id(exchange)));
            }
        });
        main.run();
    }

    private static String id(Exchange exchange) {
        return exchange.getMessage().getHeader("CamelPlivoObjectId", String.class);
    }

    private static void log(Path folder, String id) throws Exception {
        Files.writeString(folder.resolve("log"), id + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** What is committed is written at once. */
    static JdbcDataSource database(Path folder) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("database").toAbsolutePath() + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0");
        return database;
    }
}
