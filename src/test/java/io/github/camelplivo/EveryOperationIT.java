package io.github.camelplivo;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelplivo.PlivoFacts.Known;
import io.github.camelplivo.docs.PrintedExamples;
import io.github.camelplivo.simulator.FurnishedAccountTestSupport;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example on the reference page of each operation, sent to the simulator, is answered with the documented yes. The
 * rows and the simulator are two readings of what Plivo documents, and neither knows the other.
 */
@ExtendWith(PlivoSimulatorExtension.class)
class EveryOperationIT {

    /** The account is the simulator's, and it knows the requirements of one country. */
    private static final Map<String, Map<String, String>> ADAPTED = Map.of(
            "token-create", Map.of("iss", PlivoSimulator.AUTH_ID),
            "compliance-requirement-find", Map.of("phone_number", "+34911234567"));

    static Stream<Known> operations() {
        return PlivoFacts.all().stream().filter(known -> !known.path().contains("/members/"));
    }

    @Test
    void thereIsAnExampleOfEach() throws Exception {
        Set<String> examples = new HashSet<>(PrintedExamples.all().keySet());
        // The component's own.
        examples.remove("warm-transfer");
        assertThat(operations()).extracting(Known::name).containsExactlyInAnyOrderElementsOf(examples);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isAnsweredWithTheDocumentedYes(Known known, PlivoSimulator plivo) throws Exception {
        Map<String, String> values = new LinkedHashMap<>(new FurnishedAccountTestSupport(plivo).names(known.name()));
        values.putAll(ADAPTED.getOrDefault(known.name(), Map.of()));

        check(known, plivo, adapted(PrintedExamples.all().get(known.name()), values));
    }

    /** A second path of the same name, for which there is no example. */
    @Test
    void soIsWhatIsDoneToAMemberOfAPhlo(PlivoSimulator plivo) throws Exception {
        Known known = PlivoFacts.all().stream().filter(it -> it.path().contains("/members/")).findFirst().orElseThrow();
        Map<String, String> names = new FurnishedAccountTestSupport(plivo).names(known.name());

        check(known, plivo, adapted("""
                - to:
                    uri: plivo:mpc
                    parameters:
                      phloId: phlo
                      nodeId: node
                      memberAddress: member
                      action: mute
                """, names));

        assertThat(plivo.multiPartyCall("phlo", "node").member(names.get("member_address")).muted()).isTrue();
    }

    private static void check(Known known, PlivoSimulator plivo, String steps) throws Exception {
        int before = plivo.requests().size();
        Exchange exchange = send(plivo, known.name(), steps);

        assertThat(exchange.getException()).as(steps).isNull();
        assertThat(exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE)).isEqualTo(known.status());
        List<RecordedRequest> requests = plivo.requests();
        assertThat(requests).hasSize(before + 1);
        assertThat(requests.get(before).method()).isEqualTo(known.method());
    }

    /** The example with the ids of what is there. */
    private static String adapted(String steps, Map<String, String> values) {
        String adapted = steps;
        for (Map.Entry<String, String> value : values.entrySet()) {
            adapted = adapted.replaceFirst("(?m)^( +" + option(value.getKey()) + ":) .*$", "$1 '" + value.getValue() + "'");
        }
        return adapted;
    }

    private static String option(String field) {
        StringBuilder option = new StringBuilder();
        for (String word : field.split("_")) {
            option.append(option.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return option.toString();
    }

    private static Exchange send(PlivoSimulator plivo, String name, String steps) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PlivoComponent component = ExamplesTest.simulated(plivo);
            context.addComponent("plivo", component);
            PluginHelper.getRoutesLoader(context).loadRoutes(
                    ResourceHelper.fromString(name + ".yaml", PrintedExamples.route(name, steps)));
            context.start();
            boolean sendsFile = component.operations().named(name).fileBody().isPresent();
            return context.createProducerTemplate().send("direct:" + name, exchange -> {
                exchange.getMessage().setBody(sendsFile ? new byte[] { 1 } : null);
                exchange.getMessage().setHeader(Exchange.FILE_NAME, "proof.png");
            });
        }
    }
}
