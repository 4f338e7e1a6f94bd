package io.github.camelplivo.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import io.github.camelplivo.schema.Upload;

/**
 * A request that has passed every check. Immutable.
 *
 * @param operation what is asked for
 * @param path      the path below the base URL, percent-encoded, without a leading slash
 * @param query     the arguments in the query, beside those that the path has
 * @param fields    the fields of the body, or null for a request without a body
 */
public record PlivoRequest(Operation operation, String path, Map<String, Object> query, Map<String, Object> fields) {

    static final String MASK = "xxxxxx";

    /** The same with these arguments in the query, in the place of those of the same name. */
    public PlivoRequest with(Map<String, ?> arguments) {
        Map<String, Object> all = new LinkedHashMap<>(query);
        all.putAll(arguments);
        return new PlivoRequest(operation, path, all, fields);
    }

    /** Which page of a list it asks for, to follow what happened to it; empty for the first one and for no list. */
    public String page() {
        String offset = String.valueOf(query.get("offset"));
        return operation.hasPages() && offset.matches("[0-9]{1,9}")
                ? " (the page from result " + (Integer.parseInt(offset) + 1) + ")" : "";
    }

    /** Path and query, percent-encoded. */
    public String pathAndQuery() {
        return PathTemplate.withQuery(path, query);
    }

    /** Whether a URL in the request that Plivo is to call is so. */
    public boolean anyCallbackUrl(Predicate<String> so) {
        for (Parameter parameter : operation.callbackUrls()) {
            if (given().get(parameter.field()) instanceof String url && so.test(url)) {
                return true;
            }
        }
        return false;
    }

    /** What would be sent to that URL, without credentials and secrets. */
    public Map<String, Object> described(String url) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("operation", operation.name());
        all.put("method", operation.method().toString());
        all.put("url", url);
        if (fields != null) {
            all.put("body", shown());
        }
        return all;
    }

    /** Words of others, which may quote what was sent, without the secrets that were. */
    public String withoutSecrets(String words) {
        String clean = words;
        for (Parameter parameter : operation.parameters()) {
            Object secret = parameter.isSecret() ? given().get(parameter.field()) : null;
            if (clean != null && secret != null) {
                clean = clean.replace(secret.toString(), MASK);
            }
        }
        return clean;
    }

    /**
     * The fields of the body, with secrets masked and files described by name, length and type. Empty for a request
     * without a body.
     */
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (fields != null) {
            fields.forEach((field, value) -> shown.put(field, isSecret(field) ? MASK : shown(value)));
        }
        return shown;
    }

    private boolean isSecret(String field) {
        return operation.parameter(field).filter(Parameter::isSecret).isPresent();
    }

    private static Object shown(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(PlivoRequest::shown).toList();
        }
        if (!(value instanceof Upload file)) {
            return value;
        }
        Map<String, Object> shown = new LinkedHashMap<>(Map.of("name", file.name(), "length", file.length()));
        if (file.contentType() != null) {
            shown.put("contentType", file.contentType());
        }
        return shown;
    }

    private Map<String, Object> given() {
        return fields != null ? fields : query;
    }

    /** Names the operation only: the path and the body may hold phone numbers. */
    @Override
    public String toString() {
        return operation.method() + " " + operation.name();
    }
}
