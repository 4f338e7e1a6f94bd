package io.github.camelplivo.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names with values, {@code name=value,name=value}.
 *
 * @param reserved  beginnings of names that Plivo drops
 * @param mostBytes of all of them
 */
public record Pairs(List<String> reserved, int mostBytes) implements Kind {

    private static final Pattern PAIR = Pattern.compile("[^\\s=,]+=[^,]*");

    @Override
    public Object check(Object value) {
        String headers = text(value).strip();
        List<String> pairs = Arrays.stream(headers.split(",", -1)).map(String::strip).toList();
        if (headers.getBytes(StandardCharsets.UTF_8).length > mostBytes
                || !pairs.stream().allMatch(pair -> PAIR.matcher(pair).matches() && !isReserved(pair))) {
            throw refusal();
        }
        return String.join(",", pairs);
    }

    private boolean isReserved(String pair) {
        return reserved.stream().anyMatch(prefix -> pair.regionMatches(true, 0, prefix, 0, prefix.length()));
    }

    @Override
    public String example() {
        return "Example=value";
    }

    @Override
    public String allowed() {
        return "name=value pairs joined by commas"
               + (mostBytes == Integer.MAX_VALUE ? "" : ", at most " + mostBytes + " bytes")
               + (reserved.isEmpty() ? "" : ", no name beginning with " + String.join(", ", reserved).replace("=", ""));
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean blanks() {
        return true;
    }
}
