package com.example.camelk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.camel.v1.Pipe;
import org.apache.camel.v1.PipeSpec;

/** The route that Camel K's operator makes of a pipe over Kamelets. */
final class PipeRoute {

    private PipeRoute() {
    }

    /** Source, steps, sink, and the sink of the error handler. */
    static List<Binding> bindings(Pipe pipe) {
        PipeSpec spec = pipe.getSpec();
        List<Binding> bindings = new ArrayList<>();
        bindings.add(new Binding(spec.getSource().getRef().getName(), "source",
                spec.getSource().getProperties().getAdditionalProperties()));
        for (int i = 0; i < spec.getSteps().size(); i++) {
            bindings.add(new Binding(spec.getSteps().get(i).getRef().getName(), "action-" + i,
                    spec.getSteps().get(i).getProperties().getAdditionalProperties()));
        }
        bindings.add(new Binding(spec.getSink().getRef().getName(), "sink",
                spec.getSink().getProperties().getAdditionalProperties()));
        Map<?, ?> endpoint = (Map<?, ?>) at(spec.getErrorHandler().getAdditionalProperties(), "sink", "endpoint");
        bindings.add(new Binding(String.valueOf(at(endpoint, "ref", "name")), "error-handler", map(endpoint.get("properties"))));
        return bindings;
    }

    private static Object at(Map<?, ?> map, String... path) {
        Object value = map;
        for (String step : path) {
            value = ((Map<?, ?>) value).get(step);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static String yaml(Pipe pipe) throws JsonProcessingException {
        List<Binding> bindings = bindings(pipe);
        int last = bindings.size() - 1;
        List<Map<String, Object>> steps = new ArrayList<>();
        bindings.subList(1, last - 1).forEach(action -> steps.add(Map.of("kamelet", Map.of("name", action.name()))));
        steps.add(Map.of("to", "kamelet:" + bindings.get(last - 1).name()));
        return Manifests.yaml(List.of(
                Map.of("errorHandler", Map.of("deadLetterChannel",
                        Map.of("deadLetterUri", "kamelet:" + bindings.get(last).name()))),
                Map.of("route", Map.of("id", "binding",
                        "from", Map.of("uri", "kamelet:" + bindings.get(0).name(), "steps", steps)))));
    }
}
