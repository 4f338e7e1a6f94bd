package io.github.camelplivo.kamelets;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.camelplivo.LogWatch;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kamelets that send a message: what becomes its text, and what goes on. */
class MessageKameletsIT extends KameletWireTestSupport {

    private static final String ACCEPTED
            = "{\"api_id\": \"some-api-id\", \"message\": \"message(s) queued\", \"message_uuid\": [\"m-1\"]}";

    @TempDir
    private Path files;

    @BeforeEach
    void accept() {
        plivoAnswers(202, ACCEPTED);
    }

    record Order(String dst, String text) {
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo-message-sink", "plivo-message-action" })
    void aMessageAsThePropertiesSay(String kamelet) throws Exception {
        camel.start(route(kamelet, "src", LINE, "dst", CUSTOMER + "<" + AGENT, "text", "RAW(100% a+b & {c})", "type", "mms",
                "url", "https://example.com/a%2Bb?to=+1", "mediaUrls", "https://example.com/a.png,https://example.com/b.png"));

        Exchange exchange = send(null);

        assertThat(answer(exchange)).isEqualTo(json(ACCEPTED));
        assertThat(exchange.getMessage().getHeader("CamelPlivoApiId")).isEqualTo("some-api-id");
        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(Map.of("src", LINE, "dst", CUSTOMER + "<" + AGENT,
                "text", "100% a+b & {c}", "type", "mms", "url", "https://example.com/a%2Bb?to=+1",
                "media_urls", List.of("https://example.com/a.png", "https://example.com/b.png")));
        assertThat(wire.onlyRequest().line()).startsWith("POST /v1/Account/").contains("/Message/ ");
    }

    @Test
    void aPowerpackMayPickTheSender() throws Exception {
        camel.start(route("plivo-message-sink", "powerpackUuid", "p-1", "dst", CUSTOMER, "text", "hi"));

        answer(send(null));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(Map.of("powerpack_uuid", "p-1", "dst", CUSTOMER, "text", "hi"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo-message-sink", "plivo-message-action" })
    void aMessageAsTheMessageSays(String kamelet) throws Exception {
        camel.start(route(kamelet, "src", LINE, "dst", NOBODY, "text", "of the route"));

        answer(send("{\"text\": \"of the body\", \"log\": \"false\"}", "CamelPlivoMessageSendDst", CUSTOMER));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(
                Map.of("src", LINE, "dst", CUSTOMER, "text", "of the body", "log", "false"));
    }

    private static Named<Function<Path, Object>> body(String name, Function<Path, Object> body) {
        return Named.of(name, body);
    }

    private static Object file(Path folder, String text) {
        File file = folder.resolve("body").toFile();
        try {
            Files.writeString(file.toPath(), text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        GenericFile<File> answer = new GenericFile<>();
        answer.setFile(file);
        answer.setBody(file);
        return answer;
    }

    static Stream<Named<Function<Path, Object>>> plainTexts() {
        String text = "[Shop] Grüße,\n\"it\" is + 100% {on its way}, ${body}";
        return Stream.of(
                body("text", folder -> text),
                body("text object", folder -> new StringBuilder(text)),
                body("bytes", folder -> text.getBytes(StandardCharsets.UTF_8)),
                body("stream", folder -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                body("reader", folder -> new StringReader(text)),
                body("file", folder -> file(folder, text)));
    }

    @ParameterizedTest
    @MethodSource("plainTexts")
    void plainTextIsTheTextOfTheMessage(Function<Path, Object> body) throws Exception {
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER, "text", "of the route"));

        answer(send(body.apply(files)));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(Map.of("src", LINE, "dst", CUSTOMER,
                "text", "[Shop] Grüße,\n\"it\" is + 100% {on its way}, ${body}"));
    }

    static Stream<Named<Function<Path, Object>>> objects() {
        String json = " {\"dst\": \"" + CUSTOMER + "\", \"text\": \"hi\"}";
        return Stream.of(
                body("text", folder -> json),
                body("marked text", folder -> "\uFEFF" + json),
                body("bytes", folder -> json.getBytes(StandardCharsets.UTF_8)),
                body("bytes in UTF-16", folder -> json.getBytes(StandardCharsets.UTF_16)),
                body("stream", folder -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                body("reader", folder -> new StringReader(json)),
                body("file", folder -> file(folder, json)),
                body("map", folder -> Map.of("dst", CUSTOMER, "text", "hi")),
                body("bean", folder -> new Order(CUSTOMER, "hi")));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void anObjectIsReadAsOne(Function<Path, Object> body) throws Exception {
        camel.start(route("plivo-message-action", "src", LINE));

        answer(send(body.apply(files)));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(Map.of("src", LINE, "dst", CUSTOMER, "text", "hi"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " \n" })
    void aBlankBodyIsNone(String body) throws Exception {
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER, "text", "of the route"));

        answer(send(body));

        assertThat(sent()).containsEntry("text", "of the route");
    }

    /** As it does over each field of a body. */
    @Test
    void aHeaderWinsOverPlainText() throws Exception {
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER));

        answer(send("of the body", "CamelPlivoMessageSendText", "of the header"));

        assertThat(sent()).containsEntry("text", "of the header");
    }

    @Test
    void aListIsNoTextAndIsRefused() throws Exception {
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER));

        assertThat(send(List.of("hi")).getException()).isInstanceOf(PlivoInvalidRequestException.class);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void bytesAreReadAsTheirCharsetSays() throws Exception {
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER));

        answer(send("Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1), "CamelCharsetName", "ISO-8859-1"));

        assertThat(sent()).containsEntry("text", "Gr\u00fc\u00dfe");
    }

    @Test
    void aFailureLeavesThePlainTextAsItWas() throws Exception {
        plivoAnswers(429, "{\"error\": \"too many requests\"}");
        camel.start(route("plivo-message-sink", "src", LINE, "dst", CUSTOMER));

        Exchange exchange = send("hi", "mine", "stays");

        assertThat(exchange.getException()).isInstanceOf(PlivoRateLimitedException.class);
        assertThat(exchange.getMessage().getBody()).isEqualTo("hi");
        assertThat(exchange.getMessage().getHeaders()).isEqualTo(Map.of("mine", "stays"));
        assertThat(exchange.getProperties()).doesNotContainKey("CamelPlivoMessageBody");
    }

    /** Camel redelivers the Kamelet as a whole, also where the text is a stream. */
    @Test
    void aRedeliverySendsTheSameText() throws Exception {
        String tooMany = "{\"error\": \"too many requests\"}";
        wire.answers(request -> wire.requests().size() < 3
                ? Reply.json(429, tooMany)
                : Reply.json(202, ACCEPTED));
        camel.start("""
                - onException:
                    exception:
                      - io.github.camelplivo.api.PlivoRateLimitedException
                    redeliveryPolicy:
                      maximumRedeliveries: 2
                      redeliveryDelay: 10
                """ + route("plivo-message-action", "src", LINE, "dst", CUSTOMER));

        answer(send(new ByteArrayInputStream("hi".getBytes(StandardCharsets.UTF_8))));

        assertThat(wire.requests()).hasSize(3).allSatisfy(
                request -> assertThat(json(request.body())).containsEntry("text", "hi"));
    }

    @Test
    void aBulkThatIsTakenInPartSaysSo() throws Exception {
        plivoAnswers(202, "{\"api_id\": \"a\", \"message_uuid\": [\"m-1\"], \"invalid_number\": [\"14150000000\"]}");
        camel.start(route("plivo-message-action", "src", LINE, "dst", CUSTOMER + "<14150000000"));

        Exchange exchange = send("hi");

        assertThat(answer(exchange)).containsEntry("invalid_number", List.of("14150000000"));
        assertThat(exchange.getMessage().getHeader("CamelPlivoPartial")).isEqualTo(true);
    }

    @Test
    void theFirstExampleSendsItsBody() throws Exception {
        camel.with("shop.number", LINE).start(example("text-customer"));

        answer(camel.send("direct:text-customer", "Your order is on its way.", Map.of("CamelPlivoMessageSendDst", CUSTOMER)));

        assertThat(sent()).isEqualTo(Map.of("src", LINE, "dst", CUSTOMER, "text", "Your order is on its way."));
    }

    @Test
    void theSecondExampleKeepsTheUuid() throws Exception {
        camel.with("shop.number", LINE).start(example("text-and-keep"));

        Exchange exchange = camel.send("direct:text-and-keep", "{\"dst\": \"" + CUSTOMER + "\", \"text\": \"hi\"}", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("messageUuid")).isEqualTo("m-1");
    }

    @Test
    void neitherTextNorNumberIsLogged() throws Exception {
        plivoAnswers(400, "{\"error\": \"" + CUSTOMER + " is not mobile\"}");
        try (LogWatch logged = new LogWatch()) {
            camel.start(route("plivo-message-sink", "src", LINE));
            send("my secret text", "CamelPlivoMessageSendDst", CUSTOMER);

            assertThat(logged.text()).contains("PlivoRejectedException")
                    .doesNotContain("my secret text", CUSTOMER.substring(1));
        }
    }
}
