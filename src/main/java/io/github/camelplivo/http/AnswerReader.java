package io.github.camelplivo.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Makes of an HTTP response what Plivo said: yes, or one of the failures. */
final class AnswerReader {

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {
    };
    /** Bytes read of an answer, far more than Plivo's longest list: what is cut here is no JSON any more. */
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ObjectReader reader;

    AnswerReader(ObjectMapper mapper) {
        this.reader = mapper.readerFor(OBJECT);
    }

    /**
     * @param  sent           whether the request went out; if not, the answer is a proxy's
     * @throws PlivoException when it is not a yes
     */
    PlivoResponse read(PlivoRequest request, ClassicHttpResponse response, boolean sent) throws IOException {
        Operation operation = request.operation();
        int status = response.getCode();
        if (!sent) {
            throw new PlivoUnreachableException(
                    new Failure(
                            operation, "did not get through the proxy: it answered " + status, status, null, null, null, null),
                    null);
        }
        byte[] bytes = bytes(response.getEntity());
        Map<String, Object> body = object(bytes);
        String requestId = header(response, "X-Request-ID");
        if (status >= 200 && status < 300 && error(body) == null && (bytes.length == 0 || body != null)) {
            return new PlivoResponse(status, body, requestId, operation.answer().isPartial(status, body));
        }
        String error = request.withoutSecrets(
                body != null ? words(operation.answer().withoutSecrets(body)) : plainText(response, bytes));
        String apiId = body != null && body.get("api_id") instanceof String id ? id : null;
        Duration retryAfter = RetryAfter.parse(header(response, "Retry-After"), header(response, "Date"));
        throw failure(status, body, new Failure(
                operation, what(status, body) + request.page(), status, error, apiId, requestId, retryAfter));
    }

    private static PlivoException failure(int status, Map<String, Object> body, Failure failure) {
        if (status == TOO_MANY_REQUESTS) {
            return new PlivoRateLimitedException(failure);
        }
        if (status == UNAUTHORIZED) {
            return new PlivoUnauthorizedException(failure);
        }
        if (status >= 400 && status < 500 || status < 300 && error(body) != null) {
            return new PlivoRejectedException(failure);
        }
        return new PlivoOutcomeUnknownException(failure, null);
    }

    private static String what(int status, Map<String, Object> body) {
        return "was answered " + status + (status < 300 && body == null ? ", but not with a JSON object" : "");
    }

    /** The {@code error} of an answer, in words; null when it is absent or empty. */
    private static String error(Map<String, Object> body) {
        if (body == null) {
            return null;
        }
        // phlorunner's answers spell it both ways
        Object error = body.get("error") != null ? body.get("error") : body.get("errors");
        boolean empty = error == null || error.equals(false) || error.equals(0)
                || error instanceof Collection<?> list && list.isEmpty()
                || error instanceof Map<?, ?> map && map.isEmpty() || error.toString().isBlank();
        return empty ? null : error.toString();
    }

    /** What a failure says: its error or, as gateways have it, its message. */
    private static String words(Map<String, Object> body) {
        String error = error(body);
        return error == null && body.get("message") instanceof String message ? message : error;
    }

    private static String plainText(ClassicHttpResponse response, byte[] bytes) {
        String type = header(response, "Content-Type");
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return text.isEmpty() || type == null || !type.startsWith("text/plain") ? null : text;
    }

    private Map<String, Object> object(byte[] bytes) {
        try {
            return bytes.length == 0 ? null : reader.readValue(bytes);
        } catch (IOException e) {
            // Not a JSON object: the caller says so without quoting it.
            return null;
        }
    }

    private static byte[] bytes(HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        long length = entity.getContentLength();
        if (length >= 0 && length <= LONGEST) {
            // Of the right size from the start; the other way begins with 4 kB.
            try (InputStream in = entity.getContent()) {
                return in.readNBytes((int) length);
            }
        }
        byte[] bytes = EntityUtils.toByteArray(entity, LONGEST);
        return bytes == null ? new byte[0] : bytes;
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank() ? null : header.getValue().strip();
    }
}
