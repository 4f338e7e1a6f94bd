package com.example.agenttools;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a model sees of the tools. */
class SchemasTest extends OnePlatform {

    private final ObjectMapper json = new ObjectMapper();

    private JsonNode schema(String tool) {
        return json.valueToTree(agent.tools().stream().filter(each -> each.name().equals(tool)).findFirst().orElseThrow().inputSchema());
    }

    @Test
    void thereAreFiveTools() {
        assertThat(agent.tools()).extracting(McpSchema.Tool::name)
                .containsExactly("transfer_call", "warm_transfer", "send_message", "hang_up", "call_status");
        assertThat(agent.tools()).allSatisfy(tool -> assertThat(tool.description()).isNotBlank());
        assertThat(agent.tools()).filteredOn(tool -> tool.annotations().readOnlyHint())
                .extracting(McpSchema.Tool::name).containsExactly("call_status");
    }

    @Test
    void aTransferTakesACallAndADestinationOfTheAllowList() throws Exception {
        assertThat(schema("transfer_call")).isEqualTo(json.readTree("""
                {
                  "type": "object",
                  "properties": {
                    "call_uuid": {
                      "description": "UUID of the live call, as you were told it.",
                      "type": "string",
                      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
                    },
                    "destination": {
                      "description": "Whom to connect the caller to.",
                      "type": "string",
                      "enum": ["billing", "sales"]
                    }
                  },
                  "required": ["call_uuid", "destination"],
                  "additionalProperties": false
                }"""));
    }

    @Test
    void aWordForTheAgentCanBeLeftOut() {
        assertThat(schema("warm_transfer").get("required")).extracting(JsonNode::asText)
                .containsExactly("call_uuid", "destination");
        assertThat(schema("warm_transfer").at("/properties/private_word/maxLength").asInt()).isEqualTo(300);
    }

    @Test
    void whatTheRoutesSetIsNotThere() {
        assertThat(agent.tools()).allSatisfy(tool -> {
            assertThat(tool.inputSchema().get("additionalProperties")).isEqualTo(false);
            assertThat(((Map<?, ?>) tool.inputSchema().get("properties")).keySet().stream().map(Object::toString))
                    .isSubsetOf(List.of("call_uuid", "destination", "private_word", "text"));
            assertThat(tool.toString()).doesNotContainPattern("\\d{7}");
        });
    }
}
