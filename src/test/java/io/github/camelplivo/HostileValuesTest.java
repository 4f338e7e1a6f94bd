package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Upload;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a message may bring to do harm: it is refused in words, takes no more time than its length, and breaks nothing.
 */
@Tag("portable")
class HostileValuesTest extends WireTestSupport {

    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    /** Where the time grew with the square of the length, each of these would take minutes to hours. */
    static Stream<org.junit.jupiter.params.provider.Arguments> longValues() {
        return Stream.of(
                arguments("plivo:conference-member-kick?conferenceName=c", "member_id", "1,".repeat(MILLION / 2) + "/"),
                arguments("plivo:multiparty-participant-kick?mpcId=m", "member_id", "all,".repeat(MILLION / 4)),
                arguments("plivo:campaign-create", "optin_keywords", "a,".repeat(MILLION / 2)),
                arguments("plivo:call-feedback?callUuid=u", "rating", "1".repeat(MILLION)),
                arguments("plivo:call-feedback?callUuid=u", "rating", "0." + "0".repeat(MILLION)),
                arguments("plivo:message-send?text=x", "dst", "14152221111<".repeat(MILLION / 12)),
                arguments("plivo:call-make", "sip_headers", "a=b,".repeat(MILLION / 4)));
    }

    @ParameterizedTest
    @MethodSource("longValues")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongValueIsRefusedInATimeLikeItsLength(String uri, String field, String value) {
        Exchange exchange = send(uri, Map.of(field, value));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class)
                .hasMessageContaining(": change the body field " + field);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aLongListOfMembersIsSent() {
        String members = IntStream.range(0, 5_000).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(send("plivo:conference-member-kick?conferenceName=c", Map.of("member_id", members)).getException()).isNull();
        assertThat(wire.onlyRequest().line()).contains("/Member/0%2C1%2C2%2C").contains("%2C4999/Kick/");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongNameOfAFileTakesATimeLikeItsLength() {
        assertThat(send("plivo:media-upload", new byte[] { 1 }, Map.of("CamelFileName", "a/" + "b".repeat(MILLION)))
                .getException()).isNull();

        assertThat(wire.onlyRequest().body()).contains("filename=\"" + "b".repeat(MILLION) + "\"");
    }

    /** A part whose file has an empty name is, to many servers, one without a file. */
    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "a/", "a\\", "/" })
    void aFileWithoutANameIsCalledFile(String name) {
        assertThat(send("plivo:media-upload", new byte[] { 1 }, Map.of("CamelFileName", name)).getException()).isNull();

        assertThat(wire.onlyRequest().body()).contains("filename=\"file\"");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofManyUnknownFieldsSomeAreNamed() {
        Map<String, Object> fields = new HashMap<>();
        IntStream.range(0, 100_000).forEach(i -> fields.put("tex" + i, 1));

        assertThat(send("plivo:message-send?src=14152220000&dst=14152221111&text=x", fields).getException())
                .isInstanceOf(PlivoInvalidRequestException.class)
                .hasMessageMatching("(?s).*the body fields tex\\d+, .* and 99990 more are not known to message-send.*")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(5_000));
    }

    /** Whatever stands in a path is an identifier, a number, or a name that does not climb in it. */
    @Test
    void nothingInAPathIsFreeText() {
        List<String> free = new PlivoComponent().operations().all().stream()
                .flatMap(operation -> operation.parameters().stream()
                        .filter(parameter -> operation.isInPath(parameter) && parameter.kind() instanceof Kind.Words)
                        .map(parameter -> operation.name() + " " + parameter))
                .toList();

        assertThat(free).isEmpty();
    }

    /** Some servers cut off what follows a semicolon before they look for dots. */
    @ParameterizedTest
    @ValueSource(strings = { "..;", "..;a=b", ".;", ";", ";a", "a/..;/b", "a/;b", "a\\..;", "%2e%2e", "a%2f..", "a%5C..%5cb" })
    void aNameThatClimbsIsRefused(String name) {
        assertThat(send("plivo:conference-hangup", Map.of("conference_name", name)).getException())
                .isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("conferenceName must be a name");
        assertThat(wire.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "a;b,a%3Bb", "50%,50%25", "...,...", "a..b,a..b" })
    void aNameThatOnlyLooksLikeItIsSent(String name, String segment) {
        assertThat(send("plivo:conference-hangup", Map.of("conference_name", name)).getException()).isNull();

        assertThat(wire.onlyRequest().line()).contains("/Conference/" + segment + "/ ");
    }

    @Test
    void aTimeBeyondAllYearsIsRefused() {
        for (Object time : List.of("+999999999-12-31T23:59:59-18:00", OffsetDateTime.MAX, OffsetDateTime.MIN, "+10000-01-01",
                "-0001-01-01")) {
            assertThat(send("plivo:message-list", Map.of("message_time", time)).getException())
                    .isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("messageTime must be a time in UTC");
        }
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aDryRunRefusesWhatCannotBeSent() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("again", circle);
        for (String uri : List.of("plivo:message-send?src=14152220000&dst=14152221111&type=whatsapp",
                "plivo:message-send?src=14152220000&dst=14152221111&type=whatsapp&dryRun=true")) {
            assertThat(send(uri, Map.of("template", circle)).getException())
                    .isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("that JSON cannot express");
        }
        assertThat(wire.requests()).isEmpty();
    }

    /** Reading it would wait for somebody to write. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFileThatIsNoneIsNoBody() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        for (Object body : List.of(pipe, pipe.toFile(), folder, Path.of("/dev/zero"))) {
            assertThat(send("plivo:call-hangup?callUuid=u", body).getException())
                    .isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("it cannot be read");
        }
        assertThat(wire.requests()).isEmpty();
    }

    /** A file whose length was another when it was looked at. */
    private record Changing(int said, int has) implements Upload {

        @Override
        public String name() {
            return "a.png";
        }

        @Override
        public String contentType() {
            return "image/png";
        }

        @Override
        public long length() {
            return said;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[has]);
        }
    }

    /**
     * The server answers before it has read the body. A request that is too short would take the beginning of the next
     * one, credentials included, for the end of the file.
     */
    @ParameterizedTest
    @CsvSource({ "1000,500", "1000,0", "1000,1001", "1000,50000" })
    void aFileThatChangesWhileItIsSentEndsTheConnection(int said, int has) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> answeredAtOnce(server));
            PlivoComponent plivo = plivo("http://127.0.0.1:" + server.getLocalPort());
            context.addComponent("hasty", plivo);
            Operation upload = plivo.operations().named("media-upload");

            assertThatThrownBy(() -> plivo.transport().send(
                    upload.request(AUTH_ID, Arguments.of(upload, Map.of("file", List.of(new Changing(said, has))))),
                    plivo.getConfiguration().profile(plivo.account(plivo.getConfiguration()))))
                    .isInstanceOf(PlivoOutcomeUnknownException.class).hasMessageContaining("changed while it was sent");

            // The file and what is around it would be more: the request was not completed, and nothing followed it.
            assertThat(received.get(30, TimeUnit.SECONDS)).isLessThanOrEqualTo(said + 500);
        }
    }

    /** How many bytes came until the connection ended. */
    private static int answeredAtOnce(ServerSocket server) {
        int received = 0;
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (socket.getInputStream().read() >= 0) {
                received++;
            }
        } catch (IOException e) {
            // So the client ended it.
        }
        return received;
    }

    @Test
    void whatPhloRunTakesFromItsBodyIsNotItsId() {
        assertThat(send("plivo:phlo-run", Map.of("phlo_id", "p")).getException())
                .hasMessageContaining("phloId is missing: set the header CamelPlivoPhloId or the endpoint option phloId");
        assertThat(new PlivoComponent().getOperationSchema("phlo-run")).doesNotContainKey("required");
    }
}
