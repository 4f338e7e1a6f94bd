package com.example.kafkatransfers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import com.example.crash.PostgreSql;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/** The application with all that it needs, in one JVM: Kafka, PostgreSQL, and a Plivo with a live call. Nothing stays. */
public final class TryIt {

    private static final int PARTITIONS = 3;

    private TryIt() {
    }

    /** Ports, as system properties: {@code port} of the simulator, {@code kafka.port}, {@code postgres.port}. */
    public static void main(String[] args) throws Exception {
        System.setProperty("camel.main.profile", "simulator");
        PlivoSimulator plivo = PlivoSimulator.start(Integer.getInteger("port", 8089));
        String call = plivo.call("+14152221111", "+14150001111", "+14152223333").uuid();
        if (System.getProperty("postgres.port") == null) {
            System.setProperty("postgres.port", "54320");
        }
        String database = PostgreSql.running().newDatabase();
        EmbeddedKafka kafka = EmbeddedKafka.start(
                fresh(Path.of("target", "try-it")), Integer.getInteger("kafka.port", 9092), PARTITIONS);

        Main main = Application.create();
        main.addOverrideProperty("camel.component.plivo.base-url", plivo.baseUrl());
        main.addOverrideProperty("kafka.brokers", kafka.brokers());
        main.addOverrideProperty("database.url", database);
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterStart(BaseMainSupport it) {
                String inbox = it.getCamelContext().resolvePropertyPlaceholders("{{inbox}}");
                System.out.printf("""

                        There is a live call: %s. http://127.0.0.1:%d shows it. Have it transferred:

                            echo '{"id": "r-1", "callUuid": "%s", "destination": "+14152225555"}' > %s/r-1.json

                        """, call, plivo.port(), call, inbox);
            }
        });
        PostgreSql.running().endAfter(main::stop);
        main.run(args);
    }

    private static Path fresh(Path directory) throws Exception {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return directory;
    }
}
