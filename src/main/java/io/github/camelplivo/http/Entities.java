package io.github.camelplivo.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Upload;
import org.apache.hc.client5.http.entity.mime.AbstractContentBody;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.entity.mime.StringBody;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Makes the body of a request: JSON, or a part for each parameter. */
final class Entities {

    static final ContentType JSON = ContentType.create("application/json");

    /** Without a charset: servers would read the text in the parts by it. */
    private static final ContentType FORM = ContentType.create("multipart/form-data");
    private static final ContentType TEXT = ContentType.create("text/plain", StandardCharsets.UTF_8);

    /** For the body as a whole, whatever map it is: Jackson need not look at its class. */
    private final ObjectWriter objects;
    private final ObjectMapper mapper;

    Entities(ObjectMapper mapper) {
        this.objects = mapper.writerFor(Map.class);
        this.mapper = mapper;
    }

    /**
     * The body, or null for none.
     *
     * @throws PlivoInvalidRequestException when the request holds a value that JSON cannot express
     */
    HttpEntity of(PlivoRequest request) {
        if (request.fields() == null) {
            return null;
        }
        return request.operation().body() == Operation.BodyType.MULTIPART
                ? parts(request) : new ByteArrayEntity(json(request, objects, request.fields()), JSON);
    }

    private HttpEntity parts(PlivoRequest request) {
        // As browsers do it: the names of files in UTF-8, which the strict mode has no room for.
        MultipartEntityBuilder parts = MultipartEntityBuilder.create().setContentType(FORM)
                .setMode(HttpMultipartMode.LEGACY).setCharset(StandardCharsets.UTF_8);
        request.fields().forEach((field, value) -> {
            Parameter parameter = request.operation().parameter(field).orElseThrow();
            if (parameter.kind() instanceof Files files) {
                int number = 0;
                for (Object file : (Collection<?>) value) {
                    parts.addPart(files.part(number++), new FileBody((Upload) file));
                }
            } else {
                parts.addPart(field, text(request, value));
            }
        });
        return parts.build();
    }

    private StringBody text(PlivoRequest request, Object value) {
        boolean structured = value instanceof Map || value instanceof Collection;
        return new StringBody(
                structured ? new String(json(request, mapper.writer(), value), StandardCharsets.UTF_8) : value.toString(),
                TEXT);
    }

    private static byte[] json(PlivoRequest request, ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new PlivoInvalidRequestException(
                    "Nothing was sent to Plivo. The body of " + request.operation()
                                                   + " holds a value that JSON cannot express");
        }
    }

    /**
     * A file, read while it is sent. With more or fewer bytes than were announced the request would not end where the
     * server believes it does, and the next one on the connection would be taken for a part of it: so it is not ended.
     */
    private static final class FileBody extends AbstractContentBody {

        private static final int BUFFER = 8 * 1024;

        private final Upload file;
        private final long length;

        FileBody(Upload file) {
            super(contentType(file));
            this.file = file;
            this.length = file.length();
        }

        private static ContentType contentType(Upload file) {
            ContentType type = file.contentType() == null ? null : ContentType.parseLenient(file.contentType());
            return type == null ? ContentType.APPLICATION_OCTET_STREAM : type;
        }

        @Override
        public String getFilename() {
            return file.name();
        }

        @Override
        public long getContentLength() {
            return length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (InputStream in = file.open()) {
                byte[] buffer = new byte[BUFFER];
                long left = length;
                int read;
                while ((read = in.read(buffer)) >= 0 && read <= left) {
                    out.write(buffer, 0, read);
                    left -= read;
                }
                if (read >= 0 || left > 0) {
                    throw new IOException("the file changed while it was sent");
                }
            }
        }
    }
}
