package io.github.camelplivo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The JSON Schema of an operation, as a validator of somebody else's reads it. */
class OperationSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final PlivoComponent PLIVO = new PlivoComponent();

    static Stream<String> operations() {
        return PLIVO.operations().names().stream();
    }

    private static JsonNode schema(String operation) {
        return JSON.valueToTree(PLIVO.getOperationSchema(operation));
    }

    private static Set<ValidationMessage> problems(String operation, String body) throws Exception {
        return SCHEMAS.getSchema(schema(operation)).validate(JSON.readTree(body.replace('\'', '"')));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isASchema(String operation) {
        JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema(operation))).isEmpty();
        assertThat(schema(operation).get("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "call-transfer  | {'call_uuid':'u','aleg_url':'https://example.com/a'}",
            "call-transfer  | {'call_uuid':'u','destination':'+14155550123','ring_timeout':20}",
            "call-transfer  | {'call_uuid':'u','legs':'bleg','bleg_url':'https://example.com/a'}",
            "message-send   | {'src':'14155550100','dst':'14155550123','text':'Hello'}",
            "message-send   | {'powerpack_uuid':'p','dst':'14155550123','type':'mms','media_urls':['https://example.com/a.png']}",
            "mpc            | {'phlo_id':'p','node_id':'n','action':'hold','member_address':'14155550123'}",
            "multiparty-participant-update | {'mpc_id':'name_x','member_id':'1','mute':true}",
            "number-update  | {'number':'14155550100','alias':'main'}",
            "phlo-run       | {'phlo_id':'p','any':'thing'}" })
    void aBodyThatTheComponentTakesIsValid(String operation, String body) throws Exception {
        assertThat(problems(operation, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "call-transfer  | {'aleg_url':'https://example.com/a'}                     | call_uuid",
            "call-transfer  | {'call_uuid':'u'}                                        | aleg_url",
            "call-transfer  | {'call_uuid':'u','legs':'both','aleg_url':'https://x.y'} | bleg_url",
            "call-transfer  | {'call_uuid':'u','aleg_url':'https://x.y','destination':'+14155550123'} | one and only one",
            "message-send   | {'src':'14155550100','powerpack_uuid':'p','dst':'14155550123','text':'x'} | one and only one",
            "call-transfer  | {'call_uuid':'u','aleg_url':'https://x.y','ring_timeout':'soon'} | ring_timeout",
            "message-send   | {'dst':'14155550123','text':'Hello'}                     | src",
            "message-send   | {'src':'14155550100','dst':'14155550123'}                | text",
            "message-send   | {'src':'14155550100','dst':'14155550123','text':'x','type':'fax'} | type",
            "multiparty-participant-update | {'mpc_id':'name_x','member_id':'1'}       | mute",
            "message-get    | {'message_uuid':'m','text':'x'}                          | text",
            "powerpack-create | {'name':'n','application_id':'a'}                      | application_type",
            "number-update  | {'number':'14155550100','caller_reputation':'enabled'}   | profile_uuid" })
    void aBodyThatTheComponentRefusesIsNot(String operation, String body, String named) throws Exception {
        assertThat(problems(operation, body)).isNotEmpty().anySatisfy(
                problem -> assertThat(problem.getMessage()).contains(named));
    }

    @Test
    void theConsoleShowsIt() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.setDevConsole(true);
            context.addComponent("plivo", WireTestSupport.plivo("http://plivo.invalid"));
            context.start();
            DevConsole console = context.getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                    .resolveById("plivo");

            assertThat(JSON.<JsonNode> valueToTree(
                    console.call(DevConsole.MediaType.JSON, Map.of("operation", "message-send"))))
                    .isEqualTo(schema("message-send"));
            assertThat(console.call(DevConsole.MediaType.TEXT, Map.of("operation", "message-send")).toString())
                    .contains("title: message-send", "dst:");
        }
    }

    @Test
    void anUnknownOperationHasNone() {
        assertThatThrownBy(() -> PLIVO.getOperationSchema("message-snd")).hasMessageContaining("did you mean message-send?");
    }
}
