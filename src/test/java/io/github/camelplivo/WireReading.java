package io.github.camelplivo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what a {@link RecordedWire} has recorded; a name that is there twice is an error. */
final class WireReading {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A part of a multipart body. */
    record Part(String headers, String content) {

        String header(String name) {
            return headers.lines().filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse(null);
        }

        /** {@code name} or {@code filename}, as it stands between its quotes. */
        String attribute(String name) {
            return header("Content-Disposition").replaceFirst(".*; " + name + "=\"(.*?)\"(?=;|$).*", "$1");
        }
    }

    private WireReading() {
    }

    static String path(RecordedWire.Request request) {
        return request.line().split(" ")[1].replaceAll("\\?.*", "");
    }

    /** The names and values of the query. */
    static Map<String, String> query(RecordedWire.Request request) {
        return pairs(request.line().split(" ")[1]);
    }

    /** The names and values behind the question mark, if there is one. */
    static Map<String, String> pairs(String target) {
        Map<String, String> pairs = new TreeMap<>();
        Arrays.stream(target.replaceFirst("[^?]*\\??", "").split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            int sign = pair.indexOf('=');
            once(pairs, pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
        });
        return pairs;
    }

    /** The fields of a JSON object. */
    static Map<String, JsonNode> json(RecordedWire.Request request) throws JsonProcessingException {
        Map<String, JsonNode> fields = new TreeMap<>();
        JSON.readTree(request.body()).properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /** The parts of a multipart body by name; none for a body without a part. */
    static Map<String, Part> parts(RecordedWire.Request request) {
        String boundary = request.header("Content-Type").replaceFirst("multipart/form-data;.*boundary=\"?([^\";]+).*", "$1");
        Map<String, Part> parts = new TreeMap<>();
        String[] pieces = ("\r\n" + request.body()).split("\r\n--" + boundary, -1);
        for (String piece : Arrays.copyOfRange(pieces, 1, pieces.length - 1)) {
            String[] halves = piece.substring(2).split("\r\n\r\n", 2);
            Part part = new Part(halves[0], halves[1]);
            once(parts, part.attribute("name"), part);
        }
        if (!pieces[pieces.length - 1].strip().equals("--")) {
            throw new AssertionError("no end of the parts");
        }
        return parts;
    }

    private static <T> void once(Map<String, T> all, String name, T value) {
        if (all.put(name, value) != null) {
            throw new AssertionError(name + " is there twice");
        }
    }
}
