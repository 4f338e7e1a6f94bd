package com.example.camelk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.example.camelrun.CamelRun;
import org.apache.camel.main.KameletMain;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the route inside {@code integration.yaml}, with the properties of the integration and of {@code secret.yaml}, where
 * there is no Camel K. It listens on 127.0.0.1; a system property wins over a property of the manifests.
 */
public final class IntegrationRun {

    private IntegrationRun() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("camel-k");
        Object integration = read("integration.yaml");
        KameletMain main = new KameletMain("camel.jbang");
        main.addInitialProperty("camel.server.enabled", "true");
        main.addInitialProperty("camel.server.host", "127.0.0.1");
        properties((String) at(read("secret.yaml"), "stringData", "plivo.properties"), main);
        properties(String.join("\n", list(at(integration, "spec", "traits", "camel", "properties"))), main);
        main.configure().setRoutesIncludePattern(routes(integration, folder).toUri().toString());
        CamelRun.withoutDownloads(main, folder);
        main.run(args);
    }

    private static Object read(String manifest) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(manifest)));
    }

    private static Object at(Object node, String... path) {
        Object found = node;
        for (String key : path) {
            found = ((Map<?, ?>) found).get(key);
        }
        return found;
    }

    private static List<String> list(Object node) {
        return ((List<?>) node).stream().map(String::valueOf).toList();
    }

    private static void properties(String text, KameletMain main) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        properties.stringPropertyNames().forEach(name -> main.addInitialProperty(name, properties.getProperty(name)));
    }

    private static Path routes(Object integration, Path folder) throws IOException {
        String yaml = new Dump(DumpSettings.builder().build()).dumpToString(at(integration, "spec", "flows"));
        return Files.writeString(folder.resolve("routes.camel.yaml"), yaml);
    }
}
