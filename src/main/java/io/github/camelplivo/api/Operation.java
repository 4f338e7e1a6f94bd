package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Id;
import io.github.camelplivo.schema.Url;

/**
 * What follows from a row of the table: the request, its checks, and all that tools show of it. Immutable.
 * <p>
 * A parameter that the path names goes into the path; the others of a POST or a PATCH go into the body, those of a GET
 * into the query. Those of a DELETE go into both: Plivo's pages say the one, its SDKs do the other, and an argument
 * that Plivo does not read may delete what it should keep. A GET reads, the others act.
 */
public final class Operation {

    /** The HTTP method. */
    public enum Method {
        GET,
        POST,
        PATCH,
        DELETE
    }

    /** What the body of a request is. */
    public enum BodyType {
        NONE,
        JSON,
        MULTIPART
    }

    private final Row row;
    private final PathTemplate path;
    private final Answer answer;
    private final List<Parameter> parameters;
    private final List<Parameter> decidersFirst;
    /** Those that a body or a query has. */
    private final List<Parameter> sent;
    private final List<Parameter> callbackUrls;
    private final Parameter xmlBody;
    private final Parameter fileBody;
    private final Map<String, Parameter> byName = new HashMap<>();
    private final Map<String, Parameter> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Operation(Row row) {
        this.row = row;
        this.path = new PathTemplate(row.path());
        this.answer = row.answer();
        this.parameters = row.parameters();
        this.decidersFirst = parameters.stream().sorted(Comparator.comparing(Parameter::isConditional)).toList();
        this.sent = parameters.stream().filter(parameter -> !isInPath(parameter) && !parameter.isLocal()).toList();
        this.callbackUrls = parameters.stream().filter(parameter -> parameter.kind() instanceof Url).toList();
        this.xmlBody = parameters.stream().filter(Parameter::isXml).findFirst().orElse(null);
        this.fileBody = parameters.stream().filter(parameter -> parameter.kind() instanceof Files).findFirst().orElse(null);
        parameters.stream().filter(parameter -> parameter.header() != null)
                .forEach(parameter -> byHeader.put(parameter.header(), parameter));
        for (Parameter parameter : parameters) {
            byName.put(parameter.field(), parameter);
            byName.put(parameter.option(), parameter);
        }
    }

    /** The name in the endpoint URI: {@code call-transfer} in {@code plivo:call-transfer}. */
    public String name() {
        return row.name();
    }

    public Method method() {
        return row.method();
    }

    public Host host() {
        return row.host();
    }

    /** The path below the base URL, with parameters in braces and optional parts in brackets. */
    public String path() {
        return path.template();
    }

    /** What the operation does, a sentence. */
    public String summary() {
        return row.summary();
    }

    /** The page or the source that the row follows. */
    public String page() {
        return row.page();
    }

    /** What else a user must know, or empty. */
    public String note() {
        return row.note();
    }

    /** What Plivo charges for; empty where it charges nothing. */
    public Optional<String> costs() {
        return Optional.ofNullable(row.costs());
    }

    /** What is known of its answers. */
    public Answer answer() {
        return answer;
    }

    /** Whether the message body is sent as it is. */
    public boolean hasPayload() {
        return row.hasPayload();
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parameters in an order in which those that decide about others come first. */
    List<Parameter> decidersFirst() {
        return decidersFirst;
    }

    /** Parameters of which one at least must be given. */
    public List<SomeOf> someOf() {
        return row.someOf();
    }

    /** The parameters that are URLs which Plivo is to call. */
    List<Parameter> callbackUrls() {
        return callbackUrls;
    }

    /** The parameter that a body of XML is, if the operation takes one. */
    public Optional<Parameter> xmlBody() {
        return Optional.ofNullable(xmlBody);
    }

    /** The parameter that a body which is a file is, if the operation takes one. */
    public Optional<Parameter> fileBody() {
        return Optional.ofNullable(fileBody);
    }

    /** Whether the operation only reads, so that repeating it is always safe. */
    public boolean reads() {
        return method() == Method.GET;
    }

    /** Whether the answer is a page of a list that goes on. */
    public boolean hasPages() {
        return answer.paging() == Answer.Paging.NEXT;
    }

    /** How many requests a minute Plivo takes; empty where only the limit of the account is known. */
    public OptionalInt perMinute() {
        return row.perMinute() == 0 ? OptionalInt.empty() : OptionalInt.of(row.perMinute());
    }

    /** What is true when a step that waited ended otherwise than it should, and what repeating it would do. */
    String repeated() {
        return row.repeated();
    }

    /** What the body of its requests is, where they have one. */
    public BodyType body() {
        return reads() ? BodyType.NONE : row.isMultipart() ? BodyType.MULTIPART : BodyType.JSON;
    }

    /** Whether the parameter is a part of the path. */
    public boolean isInPath(Parameter parameter) {
        return path.names(parameter.field());
    }

    /** The parameter of that header, whose case does not matter, or null. */
    public Parameter ofHeader(String name) {
        return Headers.isOurs(name) ? byHeader.get(name) : null;
    }

    /** The parameter called so as an API field or as an endpoint option. */
    public Optional<Parameter> parameter(String fieldOrOption) {
        return Optional.ofNullable(byName.get(fieldOrOption));
    }

    /**
     * The identifiers among the arguments that the path is made of, such as the call's UUID; those that are none are
     * left out, and so are names that users gave.
     */
    public Map<String, Object> ids(Arguments arguments) {
        Map<String, Object> ids = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Given given = arguments.given().get(parameter);
            if (given != null && parameter.kind() instanceof Id && !parameter.isPrivate() && isInPath(parameter)) {
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
        return request(authId, arguments, preparation, this);
    }

    /**
     * Checks everything and makes the request.
     *
     * @param  begins                   the operation of Plivo's that begins it, with what the preparation makes
     * @throws IllegalArgumentException as above
     */
    public PlivoRequest request(
            String authId, Arguments arguments, UnaryOperator<Map<String, Object>> preparation, Operation begins) {
        List<String> problems = new ArrayList<>(arguments.problems());
        Map<String, Object> values = new Check(this, arguments.given(), problems).values();
        if (!problems.isEmpty()) {
            throw new PlivoInvalidRequestException(complaint(problems));
        }
        Map<String, Object> checked;
        try {
            checked = preparation.apply(values);
        } catch (IllegalArgumentException e) {
            throw new PlivoInvalidRequestException(complaint(List.of(e.getMessage())), e);
        }
        Map<String, Object> others = new LinkedHashMap<>(arguments.payload());
        return begins.request(authId, checked, others);
    }

    private PlivoRequest request(String authId, Map<String, Object> checked, Map<String, Object> others) {
        for (int i = 0; i < sent.size(); i++) {
            Object value = checked.get(sent.get(i).field());
            if (value != null) {
                others.put(sent.get(i).field(), value);
            }
        }
        return request(path.fill(authId, checked), Collections.unmodifiableMap(others));
    }

    private PlivoRequest request(String filled, Map<String, Object> others) {
        return switch (method()) {
            case POST, PATCH -> new PlivoRequest(this, filled, Map.of(), others);
            case GET -> new PlivoRequest(this, filled, others, null);
            case DELETE -> new PlivoRequest(this, filled, others, others.isEmpty() ? null : others);
        };
    }

    /** The parameters as a JSON Schema (2020-12): what a tool must know to fill in a message body. */
    public Map<String, Object> schema() {
        return JsonSchema.of(this);
    }

    private String complaint(List<String> problems) {
        StringBuilder text = new StringBuilder("Nothing was sent to Plivo. ").append(name()).append(" has ")
                .append(problems.size() == 1 ? "a problem" : problems.size() + " problems").append(": ");
        for (int i = 0; i < problems.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(problems.size() == 1 ? "" : "(" + (i + 1) + ") ").append(problems.get(i));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
