package io.github.camelplivo.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One or more values: given as a collection, an array, or a text with a separator between.
 *
 * @param separator stands between them in a text
 * @param least     how few there may be
 * @param most      how many there may be
 * @param longest   how many characters all of them may have, joined
 * @param array     whether they are sent as an array; else as a text
 */
public record ListOf(Kind each, String separator, int least, int most, int longest, boolean array) implements Kind {

    /** A text with the separator between the values. */
    public static ListOf joined(Kind each, String separator, int most) {
        return new ListOf(each, separator, 1, most, Integer.MAX_VALUE, false);
    }

    /** An array of JSON; commas between the values where it is given as a text. */
    public static ListOf array(Kind each, int least, int most) {
        return new ListOf(each, ",", least, most, Integer.MAX_VALUE, true);
    }

    @Override
    public Object check(Object value) {
        try {
            List<Object> values = split(value).map(each::check).toList();
            if (values.size() >= least && values.size() <= most) {
                if (array) {
                    return values;
                }
                String joined = values.stream().map(Object::toString).collect(Collectors.joining(separator));
                if (joined.length() <= longest) {
                    return joined;
                }
            }
        } catch (IllegalArgumentException e) {
            // says what one value must be: refused below, which says it of all
        }
        throw refusal();
    }

    private Stream<Object> split(Object value) {
        if (!(value instanceof Collection) && !(value instanceof Object[])) {
            return parts(value);
        }
        Stream<?> several = value instanceof Collection<?> list ? list.stream() : Arrays.stream((Object[]) value);
        // In an array nothing keeps a value from having the separator in it.
        return several.flatMap(each -> array ? Stream.of(each) : parts(each));
    }

    private Stream<Object> parts(Object value) {
        return value instanceof CharSequence text
                ? Arrays.stream(text.toString().split(Pattern.quote(separator), -1)).map(String::strip)
                : Stream.of(value);
    }

    @Override
    public String example() {
        return String.join(separator, Collections.nCopies(least, each.example()));
    }

    @Override
    public String allowed() {
        if (most == 1) {
            return each.allowed();
        }
        String several = most == Integer.MAX_VALUE ? "several" : "up to " + most;
        String length = longest == Integer.MAX_VALUE ? "" : ", " + longest + " characters in all";
        String signs = separator.equals("<") ? "less-than signs" : "commas";
        if (least > 1) {
            return least + " to " + most + " values as a list or joined by " + signs + ", each " + each.allowed();
        }
        return each.allowed() + ", or " + several + " of them " + (array ? "as a list or " : "") + "joined by " + signs
               + length;
    }

    @Override
    public boolean personal() {
        return each.personal();
    }

    @Override
    public boolean blanks() {
        return each.blanks();
    }

    @Override
    public Map<String, Object> schema() {
        return array
                ? Map.of("type", "array", "items", each.schema(), "minItems", least, "maxItems", most) : Kind.super.schema();
    }
}
