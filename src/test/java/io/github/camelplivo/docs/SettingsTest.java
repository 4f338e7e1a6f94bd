package io.github.camelplivo.docs;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.docs.Markdown.Block;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A block of settings does what the docs say, as it is printed, in an application of camel-main with a public port. */
@ExtendWith(PlivoSimulatorExtension.class)
class SettingsTest {

    private static final String SERVER_PORT = "camel.server.port";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Main camel = new Main();
    private final int server = FreePort.next();

    private static Stream<Block> blocks() {
        return Markdown.all().stream().flatMap(file -> file.blocks().stream())
                .filter(block -> block.language().equals("properties"));
    }

    static Stream<Block> settings() {
        return blocks().filter(block -> block.note().startsWith(Settings.NOTE));
    }

    @Test
    void everyBlockOfSettingsIsRunOrSaysWhyNot() {
        assertThat(blocks()).allMatch(block -> block.note().matches("(?s)(settings|into|not run): *\\S.*"));
    }

    private void start(Settings settings, PlivoSimulator plivo) throws Exception {
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty(SERVER_PORT, "" + server);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        settings.values().forEach(camel::addProperty);
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:look").to("plivo:call-live-list");
                from("platform-http:/public").setBody(constant("public"));
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private HttpResponse<String> get(URI url) throws Exception {
        return http.send(HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void settingsDoWhatTheirCommentSays(Block block, PlivoSimulator plivo) throws Exception {
        Settings settings = Settings.of(block).at(SERVER_PORT, server).at("camel.management.port", FreePort.next());
        start(settings, plivo);
        if (!settings.urls().isEmpty()) {
            assertThat(camel.getCamelTemplate().send("direct:look", exchange -> {
            }).getException()).isNull();
        }

        for (URI url : settings.urls()) {
            assertThat(get(url).body()).as(url.toString()).contains(settings.words().get(url.toString()));
            isNotPublic(url);
        }
    }

    /** Neither at the public port, nor at another address of this machine. */
    private void isNotPublic(URI url) throws Exception {
        URI atPublicPort = URI.create("http://127.0.0.1:" + server + url.getPath());
        assertThat(get(atPublicPort.resolve("/public")).body()).isEqualTo("public");
        assertThat(get(atPublicPort).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> get(URI.create(url.toString().replace("127.0.0.1", "127.0.0.2"))))
                .isInstanceOf(ConnectException.class);
    }

    /** Somebody who reads it must be able to request it. */
    @Test
    void thePageNamesTheUrlsThatAreRequested() {
        assertThat(Markdown.all()).allSatisfy(page -> assertThat(page.blocks())
                .filteredOn(block -> block.note().startsWith(Settings.NOTE))
                .allSatisfy(block -> assertThat(Settings.of(block).words().keySet())
                        .allMatch(page.text().replace(block.note(), "")::contains)));
    }
}
