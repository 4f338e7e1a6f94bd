package io.github.camelplivo.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a query or a form, decoded, in the order they came; a name may occur more than once. Immutable. */
public record Fields(List<Field> all) {

    public static final Fields NONE = new Fields(List.of());
    /** Plivo sends a few dozen. */
    private static final int MOST = 500;

    /** One parameter; ordered by name, then by value. */
    public record Field(String name, String value) implements Comparable<Field> {

        @Override
        public int compareTo(Field other) {
            int names = name.compareTo(other.name);
            return names != 0 ? names : value.compareTo(other.value);
        }
    }

    /**
     * Reads a query or form as it came.
     *
     * @throws IllegalArgumentException when an escape is broken, the bytes are not UTF-8, or there are far too many
     */
    public static Fields parse(String raw) {
        if (raw == null || raw.isEmpty()) {
            return NONE;
        }
        List<Field> fields = new ArrayList<>();
        for (String part : raw.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                add(fields, decode(name), equals < 0 ? "" : decode(part.substring(equals + 1)));
            }
        }
        return new Fields(List.copyOf(fields));
    }

    /** Takes a form that the HTTP server has decoded already; several values of a name are a collection. */
    public static Fields of(Map<?, ?> decoded) {
        List<Field> fields = new ArrayList<>();
        decoded.forEach((name, value) -> {
            for (Object each : value instanceof Collection<?> several ? several : List.of(value)) {
                add(fields, name.toString(), each.toString());
            }
        });
        return new Fields(List.copyOf(fields));
    }

    /**
     * Takes a form as Camel's platform-http has it on Spring Boot: of the values only each + is decoded, to a blank.
     *
     * @throws IllegalArgumentException when an escape is broken, the bytes are not UTF-8, or there are far too many
     */
    public static Fields ofSpringBoot(Map<?, ?> halfDecoded) {
        return new Fields(of(halfDecoded).all.stream().map(field -> new Field(field.name(), decode(field.value()))).toList());
    }

    private static void add(List<Field> fields, String name, String value) {
        if (fields.size() == MOST) {
            throw new IllegalArgumentException("more than " + MOST + " parameters");
        }
        fields.add(new Field(name, value));
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw new IllegalArgumentException("a broken percent-escape");
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                // A character of two chars, such as an emoji that was sent without an escape, has no halves in UTF-8.
                bytes.put((c == '+' ? " " : Character.toString(c)).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c) - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("bytes that are not UTF-8");
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Characters of all names and values. */
    public int length() {
        return all.stream().mapToInt(field -> field.name().length() + field.value().length()).sum();
    }

    public Fields with(Fields others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<Field> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Fields(List.copyOf(both));
    }

    public Field[] sorted() {
        Field[] sorted = all.toArray(Field[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The first value of that name, or null. */
    public String first(String name) {
        for (Field field : all) {
            if (field.name().equals(name)) {
                return field.value();
            }
        }
        return null;
    }

    public boolean has(String name) {
        return first(name) != null;
    }

    public boolean isFilled(String name) {
        String value = first(name);
        return value != null && !value.isBlank();
    }

    /** By name, in the order they came; a name that occurs more than once has a list. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Field field : all) {
            map.merge(field.name(), field.value(), Fields::both);
        }
        return map;
    }

    private static Object both(Object before, Object value) {
        List<Object> values = new ArrayList<>(before instanceof List<?> several ? several : List.of(before));
        values.add(value);
        return values;
    }
}
