package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.WireReading.Part;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files on their way to Plivo: what may be one, what it is called, and that it arrives whole. */
@Tag("portable")
class FilesTest extends WireTestSupport {

    private static final String TEXT = "GIF89a \u00e9\u4e2d and so on";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (String cached : List.of("true", "false")) {
                    from("direct:cached-" + cached).streamCache(cached).onException(PlivoOutcomeUnknownException.class)
                            .maximumRedeliveries(1).redeliveryDelay(0).end().to("plivo:media-upload");
                }
            }
        };
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Part uploaded() {
        Map<String, Part> parts = WireReading.parts(wire.onlyRequest());
        assertThat(parts).containsOnlyKeys("file");
        return parts.get("file");
    }

    private Object form(String name) throws IOException {
        return switch (name) {
            case "File" -> write("dot.gif", BYTES).toFile();
            case "Path" -> write("dot.gif", BYTES);
            case "bytes" -> BYTES;
            case "InputStream" -> new ByteArrayInputStream(BYTES);
            case "one-way InputStream" -> new FilterInputStream(new ByteArrayInputStream(BYTES)) {
                @Override
                public boolean markSupported() {
                    return false;
                }
            };
            default -> throw new AssertionError(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "File", "Path", "bytes", "InputStream", "one-way InputStream" })
    void isTakenAsTheBodyAFieldOrAHeader(String kind) throws IOException {
        Map<String, Object> name = new HashMap<>(Map.of("CamelFileName", "in/dot.gif"));
        assertThat(send("plivo:media-upload", form(kind), name).getException()).isNull();
        assertThat(send("plivo:media-upload", Map.of("file", form(kind)), name).getException()).isNull();
        name.put("CamelPlivoMediaUploadFile", form(kind));
        assertThat(send("plivo:media-upload", null, name).getException()).isNull();

        assertThat(wire.requests()).hasSize(3).allSatisfy(request -> {
            Part part = WireReading.parts(request).get("file");
            assertThat(part.content()).isEqualTo(TEXT);
            assertThat(part.attribute("filename")).isEqualTo("dot.gif");
            assertThat(part.header("Content-Type")).isEqualTo("image/gif");
        });
    }

    @Test
    void camelsFileComponentBringsOne() throws Exception {
        write("\u00e9\u4e2d \"a\".gif", BYTES);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?noop=true&initialDelay=0").to("plivo:media-upload").to("mock:done");
            }
        });
        MockEndpoint done = getMockEndpoint("mock:done");
        done.expectedMessageCount(1);

        MockEndpoint.assertIsSatisfied(context);
        assertThat(uploaded().content()).isEqualTo(TEXT);
        assertThat(uploaded().header("Content-Disposition")).contains("filename=\"\u00e9\u4e2d \\\"a\\\".gif\"");
        assertThat(uploaded().header("Content-Type")).isEqualTo("image/gif");
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("bytes", Map.of(), "file", "application/octet-stream"),
                arguments("bytes", Map.of("CamelFileName", "a/b\\c.pdf"), "c.pdf", "application/pdf"),
                arguments("bytes", Map.of("CamelFileNameOnly", "c.pdf"), "c.pdf", "application/pdf"),
                arguments("bytes", Map.of("CamelFileNameOnly", "old.gif", "CamelFileName", "new.pdf"), "new.pdf",
                        "application/pdf"),
                arguments("bytes",
                        Map.of("CamelFileName", "a", "CamelFileContentType", "image/png", "Content-Type", "text/csv"),
                        "a", "image/png"),
                arguments("bytes", Map.of("CamelFileName", "a", "Content-Type", "text/csv"), "a", "text/csv"),
                arguments("bytes", Map.of("CamelFileName", "a", "Content-Type", "no type"), "a", "application/octet-stream"),
                arguments("bytes", Map.of("CamelFileName", "a\r\nX-B: c\n/../d.png"), "d.png", "image/png"),
                arguments("bytes", Map.of("CamelFileName", "a\r\nX-B: c.png"), "a  X-B: c.png", "image/png"),
                arguments("File", Map.of(), "dot.gif", "image/gif"),
                arguments("File", Map.of("CamelFileName", "in/invoice.pdf"), "invoice.pdf", "application/pdf"),
                arguments("Path", Map.of("CamelFileContentType", "image/x-dot"), "dot.gif", "image/x-dot"),
                arguments("Path", Map.of("CamelFileName", "invoice"), "invoice", "application/octet-stream"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void isCalledWhatCamelsHeadersSay(String kind, Map<String, Object> headers, String name, String type) throws IOException {
        assertThat(send("plivo:media-upload", form(kind), headers).getException()).isNull();

        assertThat(uploaded().attribute("filename")).isEqualTo(name);
        assertThat(uploaded().header("Content-Type")).isEqualTo(type);
        assertThat(uploaded().headers().lines()).hasSize(2);
    }

    /** It was left by an answer: of bytes nobody can tell what is meant, of a file it says nothing. */
    @Test
    void aContentTypeOfJsonMakesNoRequestOfAFile() throws IOException {
        Map<String, Object> json = Map.of("Content-Type", "application/json");
        assertThat(send("plivo:media-upload", form("bytes"), json).getException()).hasMessageContaining("content type of JSON");
        assertThat(wire.requests()).isEmpty();

        assertThat(send("plivo:media-upload", form("File"), json).getException()).isNull();
        assertThat(uploaded().header("Content-Type")).isEqualTo("image/gif");
    }

    @Test
    void oneOfSeveralHasItsOwnName() throws IOException {
        Exchange exchange = send("plivo:number-compliance-create", Map.of("data", Map.of("alias", "a"), "documents",
                List.of(write("one.pdf", BYTES), write("two.png", BYTES).toFile())), Map.of("CamelFileName", "left-over.gif"));

        assertThat(exchange.getException()).isNull();
        Map<String, Part> parts = WireReading.parts(wire.onlyRequest());
        assertThat(parts).containsOnlyKeys("data", "documents[0].file", "documents[1].file");
        assertThat(parts.get("documents[0].file").attribute("filename")).isEqualTo("one.pdf");
        assertThat(parts.get("documents[1].file").attribute("filename")).isEqualTo("two.png");
        assertThat(parts.get("documents[1].file").content()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
            "true,File", "true,bytes", "true,InputStream", "true,one-way InputStream", "false,Path",
            "false,bytes", "false,InputStream", "false,one-way InputStream" })
    void aRedeliverySendsTheWholeFileAgain(String cached, String kind) throws IOException {
        for (Object body : List.of(form(kind), Map.of("file", form(kind)))) {
            wire.requests().clear();
            wire.answers(request -> wire.requests().size() == 1 ? Reply.json(503, "{}") : Reply.json(201, "{}"));

            assertThat(send("direct:cached-" + cached, body).getException()).isNull();
            assertThat(wire.requests()).hasSize(2).allSatisfy(
                    request -> assertThat(WireReading.parts(request).get("file").content()).isEqualTo(TEXT));
        }
    }

    static Stream<Object> noFiles() {
        return Stream.of("GIF89a", "/etc/hostname", new File("no/such/file.gif"), Path.of("."), new byte[0],
                new ByteArrayInputStream(new byte[0]), List.of(), 5);
    }

    @ParameterizedTest
    @MethodSource("noFiles")
    void whatIsNoneIsRefusedWithWhatIsTaken(Object none) {
        assertThat(send("plivo:media-upload", none).getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file");
        assertThat(send("plivo:media-upload", Map.of("file", none)).getException())
                .hasMessageContaining("file must be up to 10 files of at most 2 MB").hasMessageNotContaining("GIF89a");
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aTextAsTheBodyIsRefusedWithWhatToGive() {
        assertThat(send("plivo:media-upload", "GIF89a").getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("file", "a File, a Path, bytes or a stream").hasMessageNotContaining("GIF89a");
    }

    /** Never ends: whoever reads all of it fails. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            if (++read > 64_000_000) {
                throw new AssertionError("read without a bound");
            }
            return 'x';
        }
    }

    @Test
    void oneThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        File large = folder.resolve("large.gif").toFile();
        try (RandomAccessFile file = new RandomAccessFile(large, "rw")) {
            file.setLength(2_000_001);
        }
        for (Object body : List.of(large, large.toPath(), new byte[2_000_001], new ByteArrayInputStream(new byte[2_000_001]),
                new Endless())) {
            assertThat(send("plivo:media-upload", body).getException()).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("file must be up to 10 files of at most 2 MB");
        }
        assertThat(wire.requests()).isEmpty();
    }

    /** Whatever else is missing, and of the limits that Plivo names. */
    @ParameterizedTest
    @CsvSource({
            "address-create, file, 5", "address-update?addressId=a, file, 5", "identity-create, file, 5",
            "identity-update?identityId=i, file, 5", "compliance-document-create, file, 5",
            "compliance-document-update?complianceDocumentId=c, file, 5", "loa-create, file, 5", "media-upload, file, 2",
            "number-compliance-create, documents, 5", "number-compliance-update?complianceId=c, documents, 5" })
    void eachFileHasItsLimit(String uri, String field, int megabytes) {
        String complaint = " of at most " + megabytes + " MB";

        assertThat(send("plivo:" + uri, Map.of(field, new byte[megabytes * 1_000_000 + 1])).getException())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(complaint);
        assertThat(wire.requests()).isEmpty();
        Exception good = send("plivo:" + uri, Map.of(field, new byte[megabytes * 1_000_000])).getException();
        assertThat(good == null ? "" : good.getMessage()).doesNotContain(complaint);
    }

    @Test
    void everyOperationWithAFileIsAmongThem() {
        assertThat(plivo("").operations().all().stream().filter(operation -> operation.fileBody().isPresent())
                .map(Object::toString)).hasSize(10);
    }

    @Test
    void tenAreTakenAndElevenRefused() {
        List<byte[]> ten = Collections.nCopies(10, BYTES);

        assertThat(send("plivo:number-compliance-create", Map.of("data", Map.of(), "documents", ten)).getException()).isNull();
        assertThat(WireReading.parts(wire.onlyRequest())).hasSize(11);
        assertThat(send("plivo:media-upload", Map.of("file", Collections.nCopies(11, BYTES))).getException())
                .hasMessageContaining("file must be up to 10 files");
    }

    /** The file is larger than the memory that sending it may take. */
    @Test
    void aFileIsReadWhileItIsSent() throws IOException {
        Path file = write("large.bin", new byte[1_900_000]);
        assertThat(send("plivo:media-upload", file).getException()).isNull();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        for (Object body : List.of(file, file.toFile())) {
            long before = memory.getThreadAllocatedBytes(Thread.currentThread().getId());
            assertThat(send("plivo:media-upload", body).getException()).isNull();
            assertThat(memory.getThreadAllocatedBytes(Thread.currentThread().getId()) - before).isLessThan(1_000_000);
        }
        assertThat(wire.requests()).hasSize(3)
                .allSatisfy(request -> assertThat(WireReading.parts(request).get("file").content()).hasSize(1_900_000));
    }
}
