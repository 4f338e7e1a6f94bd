package io.github.camelplivo.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.api.Arguments.Source;
import io.github.camelplivo.api.Names;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import org.apache.camel.Message;

/**
 * Gathers the arguments of one operation from a message: a header wins over a field of the body, and that over an
 * option of the endpoint. Immutable, shared by all exchanges of an endpoint.
 */
public final class ArgumentsReader {

    /**
     * Name of the exchange property with the options, by API field, that a dynamic {@code toD} has taken out of its
     * URI.
     */
    public static final String DYNAMIC_OPTIONS = "CamelPlivoDynamicOptions";

    private final Operation operation;
    private final Map<Parameter, Given> options;
    private final BodyReader body;

    /**
     * @param options the values of the endpoint's options, by API field
     * @param mapper  reads JSON text and beans
     */
    public ArgumentsReader(Operation operation, Map<String, Object> options, ObjectMapper mapper) {
        this.operation = operation;
        this.body = new BodyReader(mapper, operation.xmlBody().map(Parameter::field).orElse(null));
        Map<Parameter, Given> given = new HashMap<>();
        options(options, given);
        this.options = Map.copyOf(given);
    }

    private void options(Map<?, ?> options, Map<Parameter, Given> given) {
        options.forEach((field, value) -> operation.parameter((String) field)
                .ifPresent(parameter -> given.put(parameter, new Given(value, Source.OPTION))));
    }

    /** The arguments, with the problems of gathering them; nothing is checked yet. */
    public Arguments read(Message message) {
        List<String> problems = new ArrayList<>();
        Map<String, Object> fields = fields(message, problems);
        Map<Parameter, Given> given = new HashMap<>(options);
        if (message.getExchange().getProperty(DYNAMIC_OPTIONS) instanceof Map<?, ?> dynamic) {
            options(dynamic, given);
        }
        Map<String, Object> payload = Map.of();
        if (operation.hasPayload()) {
            payload = fields;
        } else {
            fields.forEach((name, value) -> field(name, value, given, problems));
        }
        if (message.hasHeaders()) {
            message.getHeaders().forEach((name, value) -> {
                Parameter parameter = value == null ? null : operation.ofHeader(name);
                if (parameter != null) {
                    given.put(parameter, new Given(value, Source.HEADER));
                }
            });
        }
        return new Arguments(given, payload, problems);
    }

    private Map<String, Object> fields(Message message, List<String> problems) {
        try {
            return body.fields(message);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return Map.of();
        }
    }

    private void field(String name, Object value, Map<Parameter, Given> given, List<String> problems) {
        Optional<Parameter> parameter = operation.parameter(name);
        if (parameter.isEmpty()) {
            List<String> known = operation.parameters().stream().map(Parameter::field).toList();
            problems.add("the body field " + Names.unknown(name, operation.name(), known)
                         + ": remove it, or set the body to null if it is not meant for Plivo");
        } else if (value != null) {
            Given before = given.put(parameter.get(), new Given(value, Source.BODY));
            if (before != null && before.source() == Source.BODY) {
                problems.add("the body gives " + parameter.get().field() + " twice");
            }
        }
    }
}
