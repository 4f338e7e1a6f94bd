package com.example.agenttools;

import java.util.List;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same routes as tools of LangChain4j: what a model would ask for is made here. */
class LangChainToolsTest extends OnePlatform {

    private LangChainTools tools;

    @BeforeEach
    void toolsForTheCall() {
        tools = new LangChainTools(new Toolbox(platform.main().getCamelContext()), call.uuid());
    }

    private ToolExecutionResultMessage execute(String tool, String arguments) {
        ToolExecutionResultMessage result = tools.execute(
                ToolExecutionRequest.builder().id("1").name(tool).arguments(arguments.replace("CALL", call.uuid())).build());
        assertThat(result.id()).isEqualTo("1");
        assertThat(result.toolName()).isEqualTo(tool);
        assertThat(result.text()).doesNotContainPattern("\\d{7}|Exception");
        return result;
    }

    @Test
    void aModelSeesTheSameTools() {
        List<ToolSpecification> specifications = tools.specifications();

        assertThat(specifications).extracting(ToolSpecification::name)
                .containsExactly("transfer_call", "warm_transfer", "send_message", "hang_up", "call_status");
        assertThat(specifications.get(0).parameters()).isEqualTo(JsonObjectSchema.builder()
                .addProperty("call_uuid", JsonStringSchema.builder().description("UUID of the live call, as you were told it.").build())
                .addProperty("destination", JsonEnumSchema.builder().description("Whom to connect the caller to.")
                        .enumValues("billing", "sales").build())
                .required("call_uuid", "destination").additionalProperties(false).build());
    }

    @Test
    void aRequestOfAModelMovesTheCall() {
        ToolExecutionResultMessage result = execute("transfer_call", "{\"call_uuid\": \"CALL\", \"destination\": \"billing\"}");

        assertThat(result.text()).contains("billing has answered");
        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.BILLING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"call_uuid\": \"CALL\", \"destination\": \"+19005550199\"}",
            "{\"call_uuid\": \"CALL\", \"destination\": \"billing\", \"caller_id\": \"+19005550199\"}",
            "{\"call_uuid\": \"00000000-0000-4000-8000-000000000000\", \"destination\": \"billing\"}", "[]", "", "null", "call billing" })
    void whatDoesNotFitIsRefused(String arguments) {
        assertThat(execute("transfer_call", arguments).isError()).isTrue();

        assertThat(plivo.requests()).isEmpty();
    }

    @Test
    void aToolThatDoesNotExistIsRefused() {
        assertThat(execute("buy_number", "{}").text()).startsWith("There is no such tool.");
    }
}
