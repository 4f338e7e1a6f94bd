package io.github.camelplivo;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.RecordedWire.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTTP snippets that Plivo's users paste today: the same request from a route, the recorded answer in the message.
 */
class SeedsTest extends WireTestSupport {

    /** A snippet: its request line, its JSON, and the status and body it was answered with. */
    record Seed(String name, String endpoint, String path, String json, int status, String answer) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String NODE = "/phlorunner/v1/phlo/{phlo_id}/multi_party_call/{node_id}";

    static List<Seed> seeds() {
        return List.of(
                new Seed(
                        "Transfer a call (Xojo, Postman)", "plivo:call-transfer?callUuid={call_uuid}",
                        "/api/v1/Account/MAXXXXXXXXXXXXXXXXXX/Call/{call_uuid}/", """
                                {
                                    "legs":"both",
                                    "aleg_url":"http://aleg.url",
                                    "aleg_method":"GET",
                                    "bleg_url":"http://bleg.url",
                                    "bleg_method":"GET"
                                }""", 200, """
                                {
                                    "message": "call transfered",
                                    "api_id": "08c94608-58bd-11e1-86da-adf28403fe48"
                                }"""),
                mpc("Cold transfer a caller (FoxPro, Ruby)", "cold_transfer", "+14152225555", "+14152223333", 200,
                        "8c77b816-d621-4028-afc8-1aeab1d497a8"),
                mpc("Warm transfer a caller (Objective-C)", "warm_transfer", "+14152225555", "+14152223333", 200,
                        "faad0293-f5f0-487e-8ff7-b45ba6c45b25"),
                mpc("Warm transfer, Plivo's own page (curl)", "warm_transfer", "12025551111", "12025550000", 201,
                        "faad0293-f5f0-487e-8ff7-b45ba6c45b25"));
    }

    private static Seed mpc(String name, String action, String to, String source, int status, String apiId) {
        return new Seed(name, "plivo:mpc?phloId={phlo_id}&nodeId={node_id}", NODE, """
                {
                    "action": "%s",
                    "to": "%s",
                    "role": "agent",
                    "trigger_source": "%s"
                }""".formatted(action, to, source), status, """
                {
                    "api_id": "%s",
                    "error": ""
                }""".formatted(apiId));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRouteSendsTheSameAndGetsTheSame(Seed seed) throws Exception {
        wire.answers(Reply.json(seed.status(), seed.answer()));

        Exchange exchange = send(seed.endpoint(), seed.json());

        ObjectMapper json = new ObjectMapper();
        assertThat(exchange.getException()).isNull();
        assertThat(wire.onlyRequest().line())
                .isEqualTo("POST " + seed.path().replace("{", "%7B").replace("}", "%7D") + " HTTP/1.1");
        assertThat(json.readTree(wire.onlyRequest().body())).isEqualTo(json.readTree(seed.json()));
        JsonNode answer = json.valueToTree(exchange.getMessage().getBody());
        assertThat(answer).isEqualTo(json.readTree(seed.answer()));
        assertThat(exchange.getMessage().getHeader("CamelHttpResponseCode")).isEqualTo(seed.status());
        assertThat(exchange.getMessage().getHeader("CamelPlivoApiId"))
                .isEqualTo(json.readTree(seed.answer()).get("api_id").asText());
    }
}
