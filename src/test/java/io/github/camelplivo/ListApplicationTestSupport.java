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
final class ListApplicationTestSupport {

    private ListApplicationTestSupport() {
    }

    /** @param arguments base URL, folder */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        JdbcDataSource database = database(folder);
        new JdbcTemplate(database).execute("create table if not exists calls (uuid varchar(64))");
        JdbcMessageIdRepository seen = new JdbcMessageIdRepository(database, "calls");
        Main main = new Main();
        main.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        main.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        main.addProperty("camel.component.plivo.base-url", arguments[0]);
        main.addProperty("camel.component.plivo.list-rate", "100");
        main.addProperty("poll", "50");
        main.bind("database", database);
        main.bind("seen", seen);
        main.bind("required", new SpringTransactionPolicy(
                new TransactionTemplate(new DataSourceTransactionManager(database))));
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                interceptFrom().delay(20);
                onCompletion().process(exchange -> log(folder, exchange));
                from("plivo:call-list?delay={{poll:30s}}&idempotentRepository=#seen")
                        .transacted()
                        .idempotentConsumer(header("CamelPlivoObjectKey"), seen)
                        .to("sql:insert into calls (uuid) values (:#CamelPlivoObjectId)");
            }
        });
        main.run();
    }

    private static void log(Path folder, Exchange exchange) throws Exception {
        Files.writeString(folder.resolve("log"), exchange.getMessage().getHeader("CamelPlivoObjectId") + "\n",
                StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What is committed is written at once. */
    static JdbcDataSource database(Path folder) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("database").toAbsolutePath() + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0");
        return database;
    }
}
