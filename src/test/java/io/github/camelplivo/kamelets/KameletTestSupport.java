package io.github.camelplivo.kamelets;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A simulator and a camel-main for one test. */
@ExtendWith(PlivoSimulatorExtension.class)
abstract class KameletTestSupport {

    static final String CUSTOMER = "+14152221111";
    static final String LINE = "+14150001111";
    static final String AGENT = "+14152223333";
    static final String OTHER_AGENT = "+14152225555";
    static final String NOBODY = "+14159999999";

    @TempDir
    private Path folder;
    PlivoSimulator plivo;
    CamelRun camel;

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
        camel = new CamelRun(folder, plivo);
    }

    @AfterEach
    void end() {
        camel.close();
    }

    /** A route from direct:start to the Kamelet, with these properties: name, value, name, value… */
    static String route(String kamelet, String... properties) {
        StringBuilder yaml = new StringBuilder("""
                - route:
                    id: caller
                    from:
                      uri: direct:start
                      steps:
                        - to:
                            uri: kamelet:%s
                """.formatted(kamelet));
        for (int i = 0; i < properties.length; i += 2) {
            yaml.append(i == 0 ? "            parameters:\n" : "")
                    .append("              ").append(properties[i]).append(": '").append(properties[i + 1]).append("'\n");
        }
        return yaml.toString();
    }

    Exchange send(Object body, Object... headers) throws Exception {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            given.put((String) headers[i], headers[i + 1]);
        }
        Exchange exchange = camel.send("direct:start", body, given);
        plivo.settle();
        return exchange;
    }

    static Map<String, Object> answer(Exchange exchange) throws Exception {
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("Content-Type")).isEqualTo("application/json");
        return new ObjectMapper().readValue(exchange.getMessage().getBody(String.class), new TypeReference<>() {
        });
    }
}
