package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.message.UnknownHeaders;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bytes are text of an encoding of their own, numbers of a type of their own, and what is wrong is told once. */
@Tag("portable")
class EncodingsTest extends WireTestSupport {

    private static final String NAME = "Jos\u00e9";
    private static final String JSON = "{\"from\":\"14152220000\",\"to\":\"14152225555\",\"answer_url\":\"https://x.example\","
                                       + "\"caller_name\":\"" + NAME + "\"}";

    private void assertArrived() {
        assertThat(wire.onlyRequest().body()).contains("\"caller_name\":\"" + NAME + "\"");
    }

    @ParameterizedTest
    @CsvSource({ "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "UTF-8" })
    void jsonIsReadInTheCharsetThatCamelNames(String charset) {
        byte[] bytes = JSON.getBytes(Charset.forName(charset));

        Exchange exchange = template.send("plivo:call-make", message -> {
            message.setProperty(Exchange.CHARSET_NAME, charset);
            message.getMessage().setBody(bytes);
        });

        assertThat(exchange.getException()).isNull();
        assertArrived();
    }

    @ParameterizedTest
    @CsvSource({ "ISO-8859-1", "utf-8" })
    void jsonIsReadInTheCharsetOfTheContentType(String charset) {
        Exchange exchange = send("plivo:call-make", new ByteArrayInputStream(JSON.getBytes(Charset.forName(charset))),
                Map.of("Content-Type", "application/json; charset=\"" + charset + "\""));

        assertThat(exchange.getException()).isNull();
        assertArrived();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE" })
    void aByteOrderMarkTellsTheEncodingAndIsSkipped(String charset) {
        assertThat(send("plivo:call-make", ("\uFEFF" + JSON).getBytes(Charset.forName(charset))).getException()).isNull();

        assertArrived();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE" })
    void wideJsonNeedsNoMark(String charset) {
        assertThat(send("plivo:call-make", JSON.getBytes(Charset.forName(charset))).getException()).isNull();

        assertArrived();
    }

    @Test
    void aMarkBeforeTextIsSkipped() {
        assertThat(send("plivo:call-make", "\uFEFF" + JSON).getException()).isNull();

        assertArrived();
    }

    @Test
    void aFileIsReadInItsCharset(@TempDir Path dir) throws Exception {
        Path path = Files.write(dir.resolve("a.json"), JSON.getBytes(Charset.forName("ISO-8859-1")));
        GenericFile<java.io.File> file = new GenericFile<>();
        file.setFile(path.toFile());
        file.setBody(path.toFile());
        file.setCharset("ISO-8859-1");

        Exchange exchange = template.send("plivo:call-make", message -> {
            // As Camel's file component does with charset=ISO-8859-1.
            message.setProperty(Exchange.CHARSET_NAME, "ISO-8859-1");
            message.setMessage(new GenericFileMessage<>(message, file));
        });

        assertThat(exchange.getException()).isNull();
        assertArrived();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u00ff\u00fe\u00fd", "{\"from\":\"Jos\u00e9\"}" })
    void bytesThatAreNotOfTheEncodingAreRefused(String latin) {
        Exchange exchange = send("plivo:call-make", latin.getBytes(Charset.forName("ISO-8859-1")));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() {
        Exchange exchange
                = send("plivo:call-make", JSON.getBytes(), Map.of("Content-Type", "application/json; charset=klingon"));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("charset");
        assertThat(wire.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "60.0, true", "60, true", "6e1, true", "60.5, false", "1e10, false", "-1, false" })
    void aWholeNumberMayBeOfAnyType(BigDecimal number, boolean whole) {
        for (Object value : new Object[] { number, number.doubleValue() }) {
            wire.requests().clear();
            Exchange exchange = send("plivo:call-make", JSON, Map.of("CamelPlivoTimeLimit", value));

            assertThat(exchange.isFailed()).isEqualTo(!whole);
            assertThat(wire.requests()).hasSize(whole ? 1 : 0)
                    .allSatisfy(request -> assertThat(request.body()).contains("\"time_limit\":60"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "60.0", "60", "6e1" })
    void aWholeNumberInJsonMayBeWrittenAsJsonDoes(String number) {
        send("plivo:call-make", JSON.replace("{", "{\"time_limit\":" + number + ","));

        assertThat(wire.onlyRequest().body()).contains("\"time_limit\":60");
    }

    @Test
    void fieldsThatAreNotKnownAreToldOnce() {
        Exchange exchange = send("plivo:call-transfer", Map.of("call", "u", "foo", "b", "aleg_url", "https://x.example"));

        assertThat(exchange.getException()).isInstanceOf(PlivoInvalidRequestException.class);
        String message = exchange.getException().getMessage();
        assertThat(message).contains("did you mean call_uuid for call?").containsOnlyOnce("bleg_destination");
    }

    @ParameterizedTest
    @CsvSource({ "401, true", "403, false", "404, false" })
    void wrongCredentialsAreToldApart(int status, boolean wrong) {
        wire.answers(RecordedWire.Reply.json(status, "{}"));

        Exception failure = send("plivo:call-get?callUuid=u", null).getException();

        assertThat(failure).isInstanceOf(PlivoRejectedException.class);
        assertThat(failure instanceof PlivoUnauthorizedException).isEqualTo(wrong);
        if (wrong) {
            assertThat(failure).hasMessageContaining("authToken");
        }
    }

    @Test
    void aHeaderThatNobodyKnowsIsWarnedOfOnce() {
        Map<String, Object> headers = Map.of("CamelPlivoAlegUri", "x", "CamelPlivoCallbackFrom", "1", "CamelPlivoApiId", "a",
                "CamelPlivoTo", "1", "CamelHttpUri", "x");
        try (LogWatch log = new LogWatch()) {
            for (int i = 0; i < 3; i++) {
                send("plivo:call-get?callUuid=u", null, headers);
            }

            assertThat(log.from(UnknownHeaders.class, Level.WARN)).singleElement().satisfies(
                    event -> assertThat(event.getFormattedMessage()).contains("CamelPlivoAlegUri", "CamelPlivoAlegUrl"));
        }
    }
}
