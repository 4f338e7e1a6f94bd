package com.example.agenttools;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/**
 * The same tools for LangChain4j, inside this application and without MCP. Its schemas know no patterns and lengths: the
 * toolbox checks these all the same.
 */
final class LangChainTools {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final Toolbox toolbox;
    private final String onlyCall;
    private final ObjectMapper json = new ObjectMapper();

    /** @param onlyCall the call that the conversation is about */
    LangChainTools(Toolbox toolbox, String onlyCall) {
        this.toolbox = toolbox;
        this.onlyCall = onlyCall;
    }

    /** For {@code ChatRequest.toolSpecifications}. */
    List<ToolSpecification> specifications() {
        return toolbox.tools().stream()
                .map(tool -> ToolSpecification.builder().name(tool.name()).description(tool.description())
                        .parameters(parameters(tool.schema())).build())
                .toList();
    }

    /** Does what the model asked for. The message goes back to the model. */
    ToolExecutionResultMessage execute(ToolExecutionRequest request) {
        Answer answer;
        try {
            answer = toolbox.use(request.name(), json.readValue(request.arguments(), OBJECT), onlyCall);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            answer = Answer.refused("The arguments are not a JSON object. Nothing happened.");
        }
        return ToolExecutionResultMessage.builder()
                .id(request.id()).toolName(request.name()).text(answer.words()).isError(answer.isError()).build();
    }

    private static JsonObjectSchema parameters(Map<String, Object> schema) {
        JsonObjectSchema.Builder parameters = JsonObjectSchema.builder().additionalProperties(false)
                .required(((List<?>) schema.get("required")).stream().map(Object::toString).toList());
        ((Map<?, ?>) schema.get("properties")).forEach(
                (name, property) -> parameters.addProperty(name.toString(), parameter((Map<?, ?>) property)));
        return parameters.build();
    }

    private static JsonSchemaElement parameter(Map<?, ?> property) {
        String description = String.valueOf(property.get("description"));
        return property.get("enum") instanceof List<?> names
                ? JsonEnumSchema.builder().description(description).enumValues(names.stream().map(Object::toString).toList()).build()
                : JsonStringSchema.builder().description(description).build();
    }
}
