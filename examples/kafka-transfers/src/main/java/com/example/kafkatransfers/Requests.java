package com.example.kafkatransfers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads requests from the values of records, whatever these are. Safe for concurrent use. */
public final class Requests {

    /** Bytes. A request has less than 300; what is longer is not looked at. */
    static final int LONGEST = 16 * 1024;
    /** Bytes of a record that are kept for its dead letter. */
    static final int KEPT = 64 * 1024;

    /** A name that is safe to repeat: it holds no number. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_-]{1,32}");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private enum Field {

        ID("id", "[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, hyphens and underscores"),
        CALL_UUID("callUuid", "[A-Za-z0-9-]{1,64}", "1 to 64 letters, digits and hyphens"),
        DESTINATION("destination", "\\+?[1-9][0-9]{6,14}",
                "a phone number with its country code: 7 to 15 digits, with or without a plus sign");

        private final String key;
        private final Pattern pattern;
        private final String words;

        Field(String key, String pattern, String words) {
            this.key = key;
            this.pattern = Pattern.compile(pattern);
            this.words = words;
        }

        static boolean knows(String name) {
            return Stream.of(values()).anyMatch(field -> field.key.equals(name));
        }
    }

    /**
     * @param  value          of a record; null when it has none
     * @throws InvalidRequest naming all that is wrong
     */
    public TransferRequest read(byte[] value) throws InvalidRequest {
        if (value == null) {
            throw new InvalidRequest("the record has no value");
        }
        if (value.length > LONGEST) {
            throw new InvalidRequest("it has " + value.length + " bytes, at most " + LONGEST + " are read");
        }
        JsonNode node = parse(value);
        List<String> problems = new ArrayList<>();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            JsonNode given = node.path(field.key);
            if (given.isMissingNode() || given.isNull() || given.isTextual() && given.textValue().isEmpty()) {
                problems.add(field.key + " is missing");
            } else if (!given.isTextual() || !field.pattern.matcher(given.textValue()).matches()) {
                problems.add(field.key + " must be " + field.words);
            } else {
                fields.put(field, given.textValue());
            }
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!Field.knows(name)) {
                problems.add(unknown(name));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems.stream().distinct().limit(5).collect(Collectors.joining("; ")));
        }
        return new TransferRequest(fields.get(Field.ID), fields.get(Field.CALL_UUID), fields.get(Field.DESTINATION));
    }

    private JsonNode parse(byte[] value) throws InvalidRequest {
        try {
            JsonNode node = json.readTree(value);
            if (!node.isObject()) {
                throw new InvalidRequest("it is no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            // Its own message quotes the record.
            JsonLocation at = e.getLocation();
            throw new InvalidRequest("it is no well-formed JSON object"
                                     + (at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr()));
        } catch (IOException e) {
            // Bytes that are no text.
            throw new InvalidRequest("it is no well-formed JSON object");
        }
    }

    private static String unknown(String name) {
        return "unknown field" + (NAME.matcher(name).matches() ? " " + name : "") + ", allowed are "
               + Stream.of(Field.values()).map(field -> field.key).collect(Collectors.joining(", "));
    }

    /** What a dead letter holds of a record: all of it, or, of one that is too long, nothing. */
    public byte[] keep(byte[] value) {
        return value == null || value.length > KEPT ? new byte[0] : value;
    }
}
