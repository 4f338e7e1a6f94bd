package io.github.camelplivo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What tools learn of the component. */
class CatalogTest {

    private static final String CATALOG = "META-INF/io/github/camelplivo/plivo.json";

    private final CamelCatalog catalog = new DefaultCamelCatalog();
    private String json;

    @BeforeEach
    void addToCatalog() throws Exception {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(CATALOG)) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catalog.addComponent("plivo", PlivoComponent.class.getName(), json);
    }

    @Test
    void aMistypedOptionIsReported() {
        EndpointValidationResult result
                = catalog.validateEndpointProperties("plivo:call-transfer?callUuid=u&alegUri=https://x.example");

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.getUnknown()).containsExactly("alegUri");
    }

    @Test
    void aValueThatIsNotAllowedIsReported() {
        EndpointValidationResult result
                = catalog.validateEndpointProperties("plivo:call-transfr?legs=cleg&timeLimit=long&responseTimeout=soon");

        assertThat(result.getInvalidEnum()).containsOnlyKeys("operation", "legs");
        assertThat(result.getInvalidInteger()).containsOnlyKeys("timeLimit");
        assertThat(result.getInvalidDuration()).containsOnlyKeys("responseTimeout");
    }

    @Test
    void aGoodEndpointIsAccepted() {
        assertThat(catalog.validateEndpointProperties(
                "plivo:mpc?phloId=p&nodeId=n&action=warm_transfer&to=+14152225555&responseTimeout=10s&authToken={{token}}")
                .isSuccess()).isTrue();
    }

    @Test
    void camelFindsTheSameAtRunTime() throws Exception {
        assertThat(new DefaultCamelContext().getComponentParameterJsonSchema("plivo")).isEqualTo(json);
    }

    @Test
    void everythingIsDescribedAndSecretsAreMarked() {
        ComponentModel model = JsonMapper.generateComponentModel(json);

        assertThat(model.getComponentOptions()).allSatisfy(option -> assertThat(option.getDescription()).isNotBlank());
        assertThat(model.getEndpointOptions()).allSatisfy(option -> assertThat(option.getDescription()).isNotBlank());
        assertThat(model.getEndpointHeaders()).allSatisfy(header -> assertThat(header.getDescription()).isNotBlank());
        assertThat(model.getComponentOptions()).filteredOn(ComponentModel.ComponentOptionModel::isSecret)
                .extracting(ComponentModel.ComponentOptionModel::getName)
                .containsExactlyInAnyOrder("authToken", "proxyAuthUsername", "proxyAuthPassword");
    }
}
