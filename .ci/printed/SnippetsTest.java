package routes;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.RoutesBuilder;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.saga.InMemorySagaService;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Each example route starts on the class path of the printed project. */
class SnippetsTest {

    static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("routes")))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aRouteStarts(Path file) throws Exception {
        Main camel = new Main();
        try (ServerSocket free = new ServerSocket(0)) {
            camel.addOverrideProperty("camel.server.port", "" + free.getLocalPort());
        }
        camel.addOverrideProperty("camel.component.plivo.authId", "MAPRINTEDXXXXXXXXXXX");
        camel.addOverrideProperty("camel.component.plivo.authToken", "token");
        for (String name : List.of("external.url", "caller.document", "agent.document", "reminder.url")) {
            camel.addOverrideProperty(name, "https://calls.example.com/a");
        }
        for (String name : List.of("phlo.id", "phlo.node")) {
            camel.addOverrideProperty(name, "id");
        }
        for (String name : List.of("agent", "sales", "support")) {
            camel.addOverrideProperty(name, "+14152225555");
        }
        for (String name : List.of("voicemail.queue", "ended.queue")) {
            camel.addOverrideProperty(name, "direct:queue");
        }
        camel.addOverrideProperty("records", "target/records");
        camel.bind("seen", MemoryIdempotentRepository.memoryIdempotentRepository());
        camel.addMainListener(new MainListenerSupport() {
            @Override
            public void beforeConfigure(BaseMainSupport main) {
                try {
                    main.getCamelContext().addService(new InMemorySagaService());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
            Class<?> routes = Class.forName("routes." + name.replace(".java", ""));
            camel.configure().addRoutesBuilder((RoutesBuilder) routes.getDeclaredConstructor().newInstance());
        } else {
            camel.configure().setRoutesIncludePattern("file:" + file);
        }
        camel.start();
        try {
            assertFalse(camel.getCamelContext().getRoutes().isEmpty());
        } finally {
            camel.stop();
        }
    }
}
