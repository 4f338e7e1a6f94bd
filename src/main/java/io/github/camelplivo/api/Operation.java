package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.api.Arguments.Source;

/**
 * One row of the table: all there is to know of an operation of Plivo's API. Immutable.
 * <p>
 * A parameter that the path names goes into the path; of the others those of a POST go into the JSON body, those of a
 * GET or a DELETE into the query. A GET reads, the others act. A part of the path in brackets is there when the
 * parameter in it applies.
 */
public final class Operation {

    /** The HTTP method. */
    public enum Method {
        GET,
        POST,
        DELETE
    }

    /** Which of Plivo's hosts serves the operation. */
    public enum Host {
        /** {@code https://api.plivo.com/v1} */
        API,
        /** {@code https://phlorunner.plivo.com/v1} */
        PHLO
    }

    private final String name;
    private final Method method;
    private final Host host;
    private final PathTemplate path;
    private final String summary;
    private final String page;
    private final boolean payload;
    private final List<Parameter> parameters;
    private final List<Parameter> callbackUrls;
    private final Map<String, Parameter> byName;
    private final Map<String, Parameter> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Operation(String name, Method method, Host host, PathTemplate path, String summary, String page,
                      boolean payload, List<Parameter> parameters) {
        this.name = name;
        this.method = method;
        this.host = host;
        this.path = path;
        this.summary = summary;
        this.page = page;
        this.payload = payload;
        this.parameters = parameters;
        this.callbackUrls = parameters.stream().filter(parameter -> parameter.kind() instanceof Kind.Url).toList();
        parameters.forEach(parameter -> byHeader.put(parameter.header(), parameter));
        this.byName = parameters.stream()
                .flatMap(p -> Stream.of(p.field(), p.option()).distinct().map(key -> Map.entry(key, p)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Operation row(String name, Method method, Host host, String path) {
        return new Operation(name, method, host, new PathTemplate(path), "", "", false, List.of());
    }

    static Operation get(String name, Host host, String path) {
        return row(name, Method.GET, host, path);
    }

    static Operation post(String name, Host host, String path) {
        return row(name, Method.POST, host, path);
    }

    static Operation delete(String name, Host host, String path) {
        return row(name, Method.DELETE, host, path);
    }

    /** What the operation does, a sentence, and the page of Plivo's documentation that says so. */
    Operation does(String sentence, String url) {
        return new Operation(name, method, host, path, sentence, url, payload, parameters);
    }

    Operation takes(Parameter... all) {
        return new Operation(name, method, host, path, summary, page, payload, List.of(all));
    }

    /** The message body is sent as it is: its fields are the user's own. */
    Operation takesPayload() {
        return new Operation(name, method, host, path, summary, page, true, parameters);
    }

    /** The name in the endpoint URI: {@code call-transfer} in {@code plivo:call-transfer}. */
    public String name() {
        return name;
    }

    public Method method() {
        return method;
    }

    public Host host() {
        return host;
    }

    /** The path below the base URL, with parameters in braces and optional parts in brackets. */
    public String path() {
        return path.template();
    }

    public String summary() {
        return summary;
    }

    /** The page of Plivo's documentation that the row follows. */
    public String page() {
        return page;
    }

    /** Whether the message body is sent as it is. */
    public boolean hasPayload() {
        return payload;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parameters that are URLs which Plivo is to call. */
    List<Parameter> callbackUrls() {
        return callbackUrls;
    }

    /** The parameter that a body of XML is, if the operation takes one. */
    public Optional<Parameter> xmlBody() {
        return Optional.ofNullable(byName.get("document"));
    }

    /** Whether the operation only reads, so that repeating it is always safe. */
    public boolean reads() {
        return method == Method.GET;
    }

    /** The parameter of that header, whose case does not matter, or null. */
    public Parameter ofHeader(String name) {
        return Names.isHeader(name) ? byHeader.get(name) : null;
    }

    /** The parameter called so as an API field or as an endpoint option. */
    public Optional<Parameter> parameter(String fieldOrOption) {
        return Optional.ofNullable(byName.get(fieldOrOption));
    }

    /**
     * The identifiers among the arguments that the path is made of, such as the call's UUID; those that are none are
     * left out.
     */
    public Map<String, Object> ids(Arguments arguments) {
        Map<String, Object> ids = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Given given = arguments.given().get(parameter);
            if (given != null && parameter.kind() instanceof Kind.Id && path.names(parameter.field())) {
                try {
                    ids.put(parameter.field(), parameter.kind().check(given.value()));
                } catch (IllegalArgumentException e) {
                    // The check of the request says so.
                }
            }
        }
        return ids;
    }

    /**
     * Checks everything and makes the request.
     *
     * @param  authId                   the account's auth id, part of most paths
     * @throws IllegalArgumentException naming every problem: a value that is missing, empty or not allowed, where it
     *                                  came from, and what is allowed. It never shows a value.
     */
    public PlivoRequest request(String authId, Arguments arguments) {
        return request(authId, arguments, checked -> checked);
    }

    /**
     * Checks everything and makes the request.
     *
     * @param  preparation              makes what Plivo is to get of the values that are local
     * @throws IllegalArgumentException as above, or when the preparation finds a problem
     */
    public PlivoRequest request(String authId, Arguments arguments, UnaryOperator<Map<String, Object>> preparation) {
        List<String> problems = new ArrayList<>(arguments.problems());
        Map<String, Object> values = check(arguments.given(), problems);
        if (!problems.isEmpty()) {
            throw new PlivoInvalidRequestException(complaint(problems));
        }
        Map<String, Object> checked;
        try {
            checked = preparation.apply(values);
        } catch (IllegalArgumentException e) {
            throw new PlivoInvalidRequestException(complaint(List.of(e.getMessage())), e);
        }
        String filled = path.fill(authId, checked);
        Map<String, Object> others = new LinkedHashMap<>(arguments.payload());
        checked.forEach((field, value) -> {
            if (!path.names(field) && !byName.get(field).isLocal()) {
                others.put(field, value);
            }
        });
        return method == Method.POST
                ? new PlivoRequest(this, filled, Collections.unmodifiableMap(others))
                : new PlivoRequest(this, PathTemplate.withQuery(filled, others), null);
    }

    private Map<String, Object> check(Map<Parameter, Given> given, List<String> problems) {
        Map<String, Object> checked = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Given value = given.get(parameter);
            if (value == null && parameter.isOptional()) {
                continue;
            }
            Parameter other = instead(parameter, given);
            Condition applies = parameter.applies().orElse(null);
            if (applies != null && !applies.holds(checked)) {
                notApplying(parameter, applies, value, given, checked).ifPresent(problems::add);
            } else if (value != null && other != null) {
                problems.add(tooMany(parameter, value, other, given));
            } else if (value != null) {
                checkValue(parameter, value, checked).ifPresent(problems::add);
            } else if (other == null) {
                missing(parameter, checked).ifPresent(problems::add);
            }
        }
        return checked;
    }

    /** The alternative that is given, or null. */
    private Parameter instead(Parameter parameter, Map<Parameter, Given> given) {
        if (parameter.alternatives().isEmpty()) {
            return null;
        }
        for (String field : parameter.alternatives()) {
            if (given.containsKey(byName.get(field))) {
                return byName.get(field);
            }
        }
        return null;
    }

    private static String tooMany(Parameter parameter, Given value, Parameter other, Map<Parameter, Given> given) {
        return parameter.option() + " and " + other.option() + " exclude each other: remove " + value.place(parameter)
               + " or " + given.get(other).place(other);
    }

    private static Optional<String> checkValue(Parameter parameter, Given given, Map<String, Object> checked) {
        if (given.value().toString().isBlank()) {
            return Optional.of(parameter.option() + " is empty: change " + given.place(parameter));
        }
        try {
            checked.put(parameter.field(), parameter.kind().check(given.value()));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(parameter.option() + " " + e.getMessage() + ": change " + given.place(parameter));
        }
    }

    private static Optional<String> missing(Parameter parameter, Map<String, Object> checked) {
        boolean defaults = parameter.defaults().map(condition -> condition.holds(checked)).orElse(true);
        if (defaults && parameter.defaultValue().isPresent()) {
            checked.put(parameter.field(), parameter.defaultValue().get());
            return Optional.empty();
        }
        if (!parameter.isRequired()) {
            return Optional.empty();
        }
        String when = parameter.applies().map(condition -> " when " + condition.words()).orElse("");
        String other
                = parameter.alternatives().stream().map(field -> " or " + Names.option(field)).collect(Collectors.joining());
        return Optional.of(parameter.option() + other + " is missing" + when + ": set " + parameter.places()
                           + "; it " + parameter.kind().refusal().getMessage());
    }

    /**
     * A value that does not apply stays behind when it was left over in a header or stands ready in the endpoint. In
     * the body it was meant; and where nobody chose what decides, whoever gave the value expects it to have an effect.
     */
    private Optional<String> notApplying(
            Parameter parameter, Condition applies, Given value, Map<Parameter, Given> given, Map<String, Object> checked) {
        boolean undecidable = !checked.containsKey(applies.field());
        boolean chosen = given.containsKey(byName.get(applies.field()));
        if (value == null || undecidable || chosen && value.source() != Source.BODY) {
            return Optional.empty();
        }
        return Optional.of(parameter.option() + " applies only when " + applies.words() + ": remove "
                           + value.place(parameter) + " or set " + Names.option(applies.field()));
    }

    private String complaint(List<String> problems) {
        StringBuilder text = new StringBuilder("Nothing was sent to Plivo. ").append(name).append(" has ")
                .append(problems.size() == 1 ? "a problem" : problems.size() + " problems").append(": ");
        for (int i = 0; i < problems.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(problems.size() == 1 ? "" : "(" + (i + 1) + ") ").append(problems.get(i));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
