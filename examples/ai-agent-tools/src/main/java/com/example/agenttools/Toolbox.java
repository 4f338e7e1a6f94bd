package com.example.agenttools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a model sends, checks it, and hands it to a route. The arguments become the body and never headers: a header
 * of the component's would win over what the route's author has set.
 */
final class Toolbox {

    private static final Logger LOG = LoggerFactory.getLogger(Toolbox.class);
    private static final String ROUTES = "direct:tool";
    private static final Answer FAILED = Answer.refused(Words.FAILED);

    private final Map<String, Tool> tools;
    private final ProducerTemplate routes;
    private final JsonSchemaValidator validator = McpJsonDefaults.getSchemaValidator();

    Toolbox(CamelContext context) {
        tools = Tools.of(context).stream()
                .collect(Collectors.toMap(Tool::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        routes = context.createProducerTemplate();
    }

    List<Tool> tools() {
        return List.copyOf(tools.values());
    }

    /**
     * Uses a tool, and waits until it is known what happened.
     *
     * @param onlyCall the only call that this session may touch; null if it may touch every call of ours
     */
    Answer use(String name, Map<String, Object> arguments, String onlyCall) {
        Tool tool = tools.get(name);
        if (tool == null) {
            return Answer.refused("There is no such tool. There are: " + String.join(", ", tools.keySet()) + ".");
        }
        Map<String, Object> given = arguments == null ? Map.of() : arguments;
        if (!validator.validate(tool.schema(), given).valid()) {
            LOG.warn("Tool {}: the arguments do not fit", tool.name());
            return Answer.refused(tool.usage());
        }
        if (onlyCall != null && !onlyCall.equals(given.get("call_uuid"))) {
            LOG.warn("Tool {}: the session is for another call", tool.name());
            return Answer.refused(Calls.NONE);
        }
        try {
            return answer(ask(tool, given));
        } catch (RuntimeException e) {
            // Such as when the application is being stopped.
            LOG.warn("Tool {}: {}", tool.name(), e.getClass().getName());
            return FAILED;
        }
    }

    private Exchange ask(Tool tool, Map<String, Object> given) {
        return routes.request(ROUTES, exchange -> {
            exchange.setProperty("tool", tool.name());
            // For the log. Its schema lets nothing but a UUID through.
            exchange.setProperty("call", given.get("call_uuid"));
            exchange.setProperty("perMinute", tool.perMinute());
            exchange.getMessage().setBody(new LinkedHashMap<>(given));
        });
    }

    private static Answer answer(Exchange exchange) {
        String words = exchange.getException() == null ? exchange.getMessage().getBody(String.class) : null;
        return words == null
                ? FAILED
                : new Answer(words, exchange.getProperty("failed", false, Boolean.class));
    }
}
