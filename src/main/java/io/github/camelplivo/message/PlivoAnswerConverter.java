package io.github.camelplivo.message;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.apache.camel.Converter;

/** Converts a {@link PlivoAnswer} to JSON, as text and as UTF-8. */
@Converter(generateLoader = true)
public final class PlivoAnswerConverter {

    private static final ObjectWriter WRITER = Json.mapper().writer();

    private PlivoAnswerConverter() {
    }

    @Converter
    public static String toString(PlivoAnswer answer) throws JsonProcessingException {
        return WRITER.writeValueAsString(answer);
    }

    @Converter
    public static byte[] toBytes(PlivoAnswer answer) throws JsonProcessingException {
        return WRITER.writeValueAsBytes(answer);
    }

    @Converter
    public static ByteBuffer toBuffer(PlivoAnswer answer) throws JsonProcessingException {
        return ByteBuffer.wrap(toBytes(answer));
    }

    @Converter
    public static InputStream toStream(PlivoAnswer answer) throws JsonProcessingException {
        return new ByteArrayInputStream(toBytes(answer));
    }
}
