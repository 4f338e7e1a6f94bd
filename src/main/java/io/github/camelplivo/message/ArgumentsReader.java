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
        options.forEach((field, value) -> operation.parameter(field)
                .ifPresent(parameter -> given.put(parameter, new Given(value, Source.OPTION))));
        this.options = Map.copyOf(given);
    }

    /** The arguments, with the problems of gathering them; nothing is checked yet. */
    public Arguments read(Message message) {
        List<String> problems = new ArrayList<>();
        Map<String, Object> fields = fields(message, problems);
        Map<Parameter, Given> given = new HashMap<>(options);
        Map<String, Object> payload = Map.of();
        if (operation.hasPayload()) {
            payload = fields;
        } else {
            fields.forEach((name, value) -> field(name, value, given, problems));
        }
        for (Parameter parameter : operation.parameters()) {
            Object header = message.getHeader(parameter.header());
            if (header != null) {
                given.put(parameter, new Given(header, Source.HEADER));
            }
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
