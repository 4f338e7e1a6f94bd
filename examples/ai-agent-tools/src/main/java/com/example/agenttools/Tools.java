package com.example.agenttools;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.PlivoComponent;
import org.apache.camel.CamelContext;

/**
 * The tools, and what a model may fill in: fields of the component's operations, narrowed. What is not kept here, such as
 * account, caller id and documents, only the routes can set.
 */
final class Tools {

    private static final Map<String, Object> CALL = Map.of(
            "description", "UUID of the live call, as you were told it.", "pattern",
            "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

    private final CamelContext context;
    private final PlivoComponent plivo;
    private final Destinations destinations;

    private Tools(CamelContext context) {
        this.context = context;
        this.plivo = context.getComponent("plivo", PlivoComponent.class);
        this.destinations = context.getRegistry().lookupByNameAndType("destinations", Destinations.class);
    }

    static List<Tool> of(CamelContext context) {
        return new Tools(context).all();
    }

    private List<Tool> all() {
        String names = String.join(", ", destinations.names());
        return List.of(
                acting("transfer_call",
                        "Connects the caller to another destination and takes the call away from you. The answer says whether"
                                        + " somebody answered. This can take a minute.",
                        onCall("call-transfer").keep(schema("call-transfer"), "destination", destination()),
                        "call_uuid and destination (" + names + ")"),
                acting("warm_transfer",
                        "Calls a destination, announces the caller, and brings the caller in when somebody there has pressed 1."
                                        + " Until then the caller stays with you. This can take some minutes.",
                        onCall("warm-transfer").keep(schema("warm-transfer"), "destination", destination())
                                .optional(schema("warm-transfer"), "private_word", Map.of("description",
                                        "What the person at the destination hears first, in plain words: who calls, and why.",
                                        "minLength", 1, "maxLength", 300)),
                        "call_uuid, destination (" + names + ") and, if you like, private_word (plain text, at most 300"
                                                                           + " characters)"),
                acting("send_message", "Sends a text message to the person in the call.",
                        onCall("call-live-get").keep(schema("message-send"), "text", Map.of("description",
                                "Text of the message, without phone numbers and links.", "minLength", 1, "maxLength", 480)),
                        "call_uuid and text (at most 480 characters)"),
                acting("hang_up", "Ends the call.", onCall("call-hangup"), "call_uuid"),
                tool("call_status", "Says whether the call is live.", onCall("call-live-get"), true, "call_uuid"));
    }

    private Map<String, Object> schema(String operation) {
        return plivo.getOperationSchema(operation);
    }

    private NarrowedSchema onCall(String operation) {
        return new NarrowedSchema().keep(schema(operation), "call_uuid", CALL);
    }

    private Map<String, Object> destination() {
        return Map.of("description", "Whom to connect the caller to.", "enum", destinations.names());
    }

    private Tool acting(String name, String description, NarrowedSchema schema, String takes) {
        return tool(name, description, schema, false, takes);
    }

    private Tool tool(String name, String description, NarrowedSchema schema, boolean reads, String takes) {
        int perMinute = Integer.parseInt(context.resolvePropertyPlaceholders("{{per-minute." + name + "}}"));
        return new Tool(
                name, description, schema.build(), reads,
                "The arguments do not fit, and nothing happened. This tool takes only: " + takes + ".", perMinute);
    }
}
