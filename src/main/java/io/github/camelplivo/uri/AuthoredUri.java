package io.github.camelplivo.uri;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The text of a dynamic step, {@code plivo:call-hangup?callUuid=${header.id}}, as literals and holes. A message fills
 * the holes, and nothing else: a value is found by what the author wrote before and after it, and is never read for
 * options of its own. Immutable.
 */
final class AuthoredUri {

    /** Thrown where it is ambiguous where a value ends. */
    static final class Ambiguous extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * An option that the author wrote.
     *
     * @param prefix what the author wrote before the first hole of the value; the whole value where there is none
     * @param suffix what the author wrote after the last hole
     */
    record Option(String name, String prefix, String suffix, boolean dynamic) {

        private Option written(UnaryOperator<String> raw) {
            if (!prefix.startsWith("RAW(") && !prefix.startsWith("RAW{")) {
                return this;
            }
            return dynamic
                    ? new Option(name, prefix.substring(0, 4) + raw.apply(prefix.substring(4)), raw.apply(suffix), true)
                    : new Option(
                            name, RawText.isRaw(prefix)
                                    ? prefix.substring(0, 4) + raw.apply(RawText.content(prefix))
                                      + prefix.charAt(prefix.length() - 1)
                                    : prefix,
                            "", false);
        }
    }

    private final String path;
    /** As Camel evaluates them. */
    private final List<Option> options;
    /** As the author wrote them. */
    private final List<Option> written;
    private final List<String> literals;

    private AuthoredUri(String path, List<Option> options, UnaryOperator<String> raw) {
        this.path = path;
        this.options = options;
        this.written = options.stream().map(option -> option.written(raw)).toList();
        this.literals = literals();
    }

    /**
     * Reads the text of a step.
     *
     * @param  raw what the author wrote for what stands in a {@code RAW(...)}
     * @return     empty when a message decides more than values: the operation, or which options there are
     */
    static Optional<AuthoredUri> of(String text, UnaryOperator<String> raw) {
        String step = text.strip();
        int mark = step.indexOf('?');
        String path = mark < 0 ? step : step.substring(0, mark);
        List<Option> options = new ArrayList<>();
        if (hole(path, 0) >= 0) {
            return Optional.empty();
        }
        for (String part : mark < 0 ? List.<String> of() : parts(step.substring(mark + 1))) {
            int equals = part.indexOf('=');
            int first = hole(part, 0);
            if (equals < 0 || first >= 0 && first < equals) {
                return Optional.empty();
            }
            options.add(option(part.substring(0, equals), part.substring(equals + 1)));
        }
        return Optional.of(new AuthoredUri(path + (mark < 0 ? "" : "?"), List.copyOf(options), raw));
    }

    private static Option option(String name, String value) {
        int first = hole(value, 0);
        if (first < 0) {
            return new Option(name, unescaped(value), "", false);
        }
        int end = end(value, first);
        for (int next = hole(value, end); next >= 0; next = hole(value, end)) {
            end = end(value, next);
        }
        return new Option(name, unescaped(value.substring(0, first)), unescaped(value.substring(end)), true);
    }

    /** Where the next expression begins, or -1. */
    private static int hole(String text, int from) {
        int plain = text.indexOf("${", from);
        int named = text.indexOf("$simple{", from);
        return plain < 0 ? named : named < 0 ? plain : Math.min(plain, named);
    }

    /**
     * Where the expression ends that begins there. As Simple does it: other expressions may stand in it, a brace alone
     * means nothing, and one after a backslash does not end it.
     */
    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.startsWith("${", i) || text.startsWith("$simple{", i)) {
                depth++;
                i = text.indexOf('{', i);
            } else if (text.charAt(i) == '}' && text.charAt(i - 1) != '\\' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** What Simple makes of the text between expressions. */
    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text : text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\}", "}");
    }

    /** The options of a query; an ampersand in an expression or in {@code RAW(...)} does not end one. */
    private static List<String> parts(String query) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i <= query.length()) {
            if (i == query.length() || query.charAt(i) == '&') {
                parts.add(query.substring(start, i));
                start = i + 1;
                i++;
            } else if (query.startsWith("${", i) || query.startsWith("$simple{", i)) {
                i = end(query, i);
            } else if (query.startsWith("=RAW(", i) || query.startsWith("=RAW{", i)) {
                i = endOfRaw(query, i + 5, query.charAt(i + 4) == '(' ? ')' : '}');
            } else {
                i++;
            }
        }
        return parts;
    }

    /** Camel ends RAW at the first closing parenthesis before an ampersand, or at the end. */
    private static int endOfRaw(String query, int from, char close) {
        int i = from;
        while (i < query.length()) {
            if (query.startsWith("${", i) || query.startsWith("$simple{", i)) {
                i = end(query, i);
            } else if (query.charAt(i) == close && (i + 1 == query.length() || query.charAt(i + 1) == '&')) {
                return i + 1;
            } else {
                i++;
            }
        }
        return i;
    }

    List<Option> options() {
        return written;
    }

    /** Without its query. */
    String path() {
        return path.endsWith("?") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * The values of the options as they would be written in a URI, by name in the author's order.
     *
     * @param  evaluated the text after Camel has filled the holes
     * @return           empty when the text is not one of this step's
     * @throws Ambiguous when a value holds what the author wrote after it
     */
    Optional<Map<String, String>> match(String evaluated) throws Ambiguous {
        int last = literals.size() - 1;
        String text = evaluated.strip();
        String beginning = literals.get(0);
        String ending = literals.get(last);
        if (last == 0) {
            return text.equals(beginning) ? Optional.of(values(text, new int[0])) : Optional.empty();
        }
        if (!text.startsWith(beginning) || !text.endsWith(ending) || text.length() < beginning.length() + ending.length()) {
            return Optional.empty();
        }
        int[] left = new int[last];
        int from = beginning.length();
        for (int i = 1; i < last; i++) {
            left[i - 1] = text.indexOf(literals.get(i), from);
            if (left[i - 1] < 0) {
                return Optional.empty();
            }
            from = left[i - 1] + literals.get(i).length();
        }
        left[last - 1] = text.length() - ending.length();
        if (from > left[last - 1]) {
            return Optional.empty();
        }
        int before = left[last - 1];
        for (int i = last - 1; i > 0; i--) {
            int right = text.lastIndexOf(literals.get(i), before - literals.get(i).length());
            if (right != left[i - 1]) {
                throw new Ambiguous();
            }
            before = right;
        }
        return Optional.of(values(text, left));
    }

    /** What the author wrote between the holes; the first and the last may be empty. */
    private List<String> literals() {
        List<String> all = new ArrayList<>();
        StringBuilder literal = new StringBuilder(path);
        String separator = "";
        for (Option option : options) {
            literal.append(separator).append(option.name()).append('=').append(option.prefix());
            if (option.dynamic()) {
                all.add(literal.toString());
                literal = new StringBuilder(option.suffix());
            }
            separator = "&";
        }
        all.add(literal.toString());
        return List.copyOf(all);
    }

    /** @param ends where each literal but the first begins */
    private Map<String, String> values(String text, int[] ends) {
        Map<String, String> values = new LinkedHashMap<>();
        int hole = 0;
        int start = literals.get(0).length();
        for (Option option : written) {
            String value = option.prefix();
            if (option.dynamic()) {
                value += text.substring(start, ends[hole]) + option.suffix();
                start = ends[hole] + literals.get(hole + 1).length();
                hole++;
            }
            values.put(option.name(), value);
        }
        return values;
    }
}
