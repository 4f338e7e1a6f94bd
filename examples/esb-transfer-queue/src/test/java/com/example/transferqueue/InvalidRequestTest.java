package com.example.transferqueue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.example.crash.LogWatch;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;

import com.example.transferqueue.Broker.Letter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages that are no requests: nothing is sent to Plivo, and somebody who reads the log knows what to correct. */
class InvalidRequestTest {

    @TempDir
    static Path directory;

    private static OneNode node;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(directory.resolve("secret"), "a-valid-id");
        node = OneNode.start(directory, Map.of());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    static Stream<Arguments> invalid() {
        String sound = Request.json("x", "call", "+14152225555");
        String notXml = "it is neither a JSON object nor well-formed XML";
        String unknown = "unknown field%s, allowed are id, callUuid, destination";
        String id = "id must be 1 to 64 letters, digits, hyphens and underscores";
        String number = "destination must be a phone number with its country code: 7 to 15 digits, with or without a plus sign";
        return Stream.of(
                arguments("", notXml), arguments("hello", notXml), arguments("[]", notXml),
                arguments("{", "it is no well-formed JSON object, line 1, column 2"),
                arguments("{}", "id is missing; callUuid is missing; destination is missing"),
                arguments("{\"id\": \"x\"}", "callUuid is missing; destination is missing"),
                arguments(Request.json("x", "call", "+1415abc"), number),
                arguments(sound.replace("}", ", \"legs\": \"both\"}"), unknown.formatted(" legs")),
                arguments(sound.replace("}", ", \"+14152225556\": \"both\"}"), unknown.formatted("")),
                arguments(Request.json("../x", "call", "+14152225555"), id),
                arguments(Request.json("x", "no such call", "+1"),
                        "callUuid must be 1 to 64 letters, digits and hyphens; " + number),
                arguments(Request.json("x", "", "+14152225555"), "callUuid is missing"),
                arguments(Request.json("", "call", "+14152225555"), "id is missing"),
                arguments(sound.replace("\"x\"", "null"), "id is missing"),
                arguments(sound.replace("\"x\"", "{\"y\": 1}"), id),
                // The one behind would be lost.
                arguments(sound + sound, "it is no well-formed JSON object"),
                arguments(sound + " please", "it is no well-formed JSON object"),
                arguments(Request.xml("x", "call", "14152225555x"), number),
                arguments(Request.xml("<y>x</y>", "call", "14152225555"), id),
                arguments(Request.xml(" x", "call", "14152225555"), id),
                arguments(Request.xml("x</id><id>x", "call", "14152225555"), "id stands there 2 times"),
                arguments(Request.xml("x", "call", "14152225555") + "<more/>", notXml),
                arguments(Request.xml("&bad;", "call", "14152225555"), notXml),
                arguments(Request.xml("\u0001", "call", "14152225555"), notXml),
                arguments("<transfer/>", "id is missing; callUuid is missing; destination is missing"),
                arguments("<other/>", "the root element must be transfer"),
                arguments(Request.xml("x", "call", "14152225555").replace("<transfer>", "<transfer legs='both'>"),
                        "it is not what transfer.xsd allows"),
                arguments("<!DOCTYPE transfer [<!ENTITY id SYSTEM \"" + directory.resolve("secret").toUri() + "\">]>"
                          + Request.xml("&id;", "call", "14152225555"), "it is"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidRequestIsADeadLetterAndTheLogSaysWhatIsAllowed(String body, String reason) {
        try (LogWatch log = new LogWatch()) {
            node.broker().send(body, Map.of("reason", "mine", "requestId", "+14159999999"));

            Letter letter = node.next(Broker.DEAD_LETTERS);

            assertThat(letter.body()).isIn(body, body.isEmpty() ? null : body);
            assertThat(letter.property("reason")).startsWith("Not a valid request: " + reason);
            assertThat(letter.properties()).doesNotContainKey("requestId");
            assertThat(node.plivo().requests()).isEmpty();
            assertThat(log.lines()).anyMatch(line -> line.matches("Message ID:.*: \\Q" + letter.property("reason") + "\\E"))
                    .noneMatch(line -> line.contains("4152225") || line.contains("4159999"));
        }
    }

    static Stream<Consumer<JMSContext>> unreadable() {
        return Stream.of(
                context -> send(context, context.createMapMessage()),
                context -> send(context, context.createStreamMessage()),
                context -> send(context, context.createObjectMessage("{}")),
                context -> send(context, context.createMessage()));
    }

    private static void send(JMSContext context, Message message) {
        context.createProducer().send(context.createQueue(Broker.REQUESTS), message);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aMessageThatIsNotTextIsADeadLetter(Consumer<JMSContext> sender) {
        node.broker().with(sender);

        assertThat(node.next(Broker.DEAD_LETTERS).property("reason")).startsWith("Not a valid request: ");
    }
}
