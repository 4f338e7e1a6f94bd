package io.github.camelplivo.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.api.Arguments.Source;
import io.github.camelplivo.api.Headers;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.schema.Structure;
import org.apache.camel.Message;

/**
 * Gathers the arguments of one operation from a message: a header wins over a field of the body, and that over an
 * option of the endpoint. Immutable, shared by all exchanges of an endpoint.
 */
public final class ArgumentsReader {

    private final Operation operation;
    private final Map<Parameter, Given> options;
    private final BodyReader body;
    private final ObjectMapper mapper;
    private final ObjectMapper beans;
    /** Whether there is a parameter whose values may need it. */
    private final boolean decodes;
    private final UnknownHeaders unknownHeaders;

    /**
     * @param options the values of the endpoint's options, by API field
     * @param mapper  reads JSON text
     * @param beans   reads beans
     * @param unknown is asked about headers that are not of this operation
     */
    public ArgumentsReader(Operation operation, Map<String, Object> options, ObjectMapper mapper, ObjectMapper beans,
                           UnknownHeaders unknown) {
        this.operation = operation;
        this.unknownHeaders = unknown;
        this.mapper = mapper;
        this.beans = beans;
        this.decodes = operation.parameters().stream().map(Parameter::kind)
                .anyMatch(kind -> kind instanceof Files || kind instanceof Structure);
        this.body = new BodyReader(mapper, beans, operation.xmlBody().map(Parameter::field).orElse(null));
        Map<Parameter, Given> given = new HashMap<>();
        options(options, given);
        this.options = Map.copyOf(given);
    }

    private void options(Map<String, Object> options, Map<Parameter, Given> given) {
        options.forEach((field, value) -> operation.parameter(field)
                .ifPresent(parameter -> given.put(parameter, new Given(value, Source.OPTION))));
    }

    /** The arguments, with the problems of gathering them; nothing is checked yet. */
    public Arguments read(Message message) {
        List<String> problems = new ArrayList<>();
        Map<Parameter, Given> given = new HashMap<>(options);
        Parameter file = operation.fileBody().orElse(null);
        boolean isFile = file != null && Uploads.isBodyOf(message);
        Map<String, Object> fields = isFile ? Map.of(file.field(), message.getBody()) : fields(message, problems);
        if (message.getExchange().getProperty(DynamicOptions.PROPERTY) instanceof DynamicOptions dynamic
                && dynamic.operation().equals(operation.name())) {
            options(dynamic.values(), given);
        }
        Map<String, Object> payload = Map.of();
        if (operation.hasPayload()) {
            payload = fields;
        } else {
            List<String> unknown = new ArrayList<>();
            fields.forEach((name, value) -> field(name, value, given, unknown, problems));
            if (!unknown.isEmpty()) {
                List<String> known = operation.parameters().stream().filter(Parameter::isInBody).map(Parameter::field).toList();
                problems.add((unknown.size() == 1 ? "the body field " : "the body fields ")
                             + Names.unknown(unknown, operation.name(), known)
                             + ": remove " + (unknown.size() == 1 ? "it" : "them")
                             + ", or set the body to null if it is not meant for Plivo");
            }
        }
        if (message.hasHeaders()) {
            message.getHeaders().forEach((name, value) -> {
                if (value != null && Headers.isOurs(name)) {
                    Parameter parameter = operation.ofHeader(name);
                    if (parameter != null) {
                        given.put(parameter, new Given(value, Source.HEADER));
                    } else {
                        unknownHeaders.warnOf(name, operation);
                    }
                }
            });
        }
        if (decodes) {
            given.replaceAll((parameter, value) -> new Given(decoded(parameter, value.value(), message), value.source()));
        }
        return new Arguments(given, payload, problems);
    }

    /** JSON text as what it says, and a file as one; what cannot be decoded is refused by its kind. */
    private Object decoded(Parameter parameter, Object value, Message message) {
        if (parameter.kind() instanceof Files files) {
            return Uploads.of(value, message, files.mostBytes());
        }
        if (!(parameter.kind() instanceof Structure) || value instanceof Map
                || value instanceof Collection<?> all && all.stream().allMatch(Map.class::isInstance)) {
            return value;
        }
        try {
            return value instanceof CharSequence text
                    ? mapper.readValue(text.toString(), Object.class) : beans.convertValue(value, Object.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return value;
        }
    }

    private Map<String, Object> fields(Message message, List<String> problems) {
        if (!operation.hasPayload() && message.getBody() instanceof PlivoAnswer answer && answer.isOfAStep()) {
            // What an earlier step was answered asks for nothing.
            return Map.of();
        }
        try {
            return body.fields(message);
        } catch (IllegalArgumentException e) {
            problems.add(operation.fileBody().isEmpty()
                    ? e.getMessage()
                    : e.getMessage() + ", or a file: " + Files.FORMS + ", without a content type of JSON");
            return Map.of();
        }
    }

    private void field(
            String name, Object value, Map<Parameter, Given> given, List<String> unknown, List<String> problems) {
        Optional<Parameter> parameter = operation.parameter(name).filter(Parameter::isInBody);
        if (parameter.isEmpty()) {
            unknown.add(Printable.of(name));
        } else if (value == null && operation.method() == Operation.Method.DELETE && !operation.isInPath(parameter.get())) {
            // Left out, it would be Plivo's default, which may delete more.
            problems.add(parameter.get().option() + " is null: remove the body field " + name + " or give it a value");
        } else if (value != null) {
            Given before = given.put(parameter.get(), new Given(value, Source.BODY));
            if (before != null && before.source() == Source.BODY) {
                problems.add("the body gives " + parameter.get().field() + " twice");
            }
        }
    }
}
