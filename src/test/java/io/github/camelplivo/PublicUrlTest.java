package io.github.camelplivo;

import io.github.camelplivo.transfer.PublicUrl;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.ComponentResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What must be right before a transfer takes a destination: said at start, with what to do. */
class PublicUrlTest {

    private final CamelContext context = new DefaultCamelContext();
    private final PlivoComponent plivo = WireTestSupport.plivo("http://plivo.invalid");

    private void startEndpoint(String uri) throws Exception {
        context.addComponent("plivo", plivo);
        context.start();
        context.getEndpoint(uri).createProducer().start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void withoutAPublicUrlADestinationIsRefusedAtStart() {
        assertThatThrownBy(() -> startEndpoint("plivo:call-transfer?destination=+14152225555"))
                .hasMessageContaining("plivo:call-transfer").hasMessageContaining("set the component option publicUrl")
                .hasMessageNotContaining("14152225555");
    }

    @Test
    void withoutADestinationNobodyAsksForAPublicUrl() throws Exception {
        startEndpoint("plivo:call-transfer?alegUrl=https://example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "http://calls.example.com", "https://localhost", "https://10.0.0.1:8443", "https://camel", "https://" })
    void aPublicUrlThatPlivoCannotReachIsRefusedAtStart(String url) {
        plivo.setPublicUrl(url);

        assertThatThrownBy(() -> startEndpoint("plivo:call-transfer")).hasStackTraceContaining("publicUrl must be");
    }

    @Test
    void aSimulatorMayBeLocal() {
        assertThat(PublicUrl.checked("http://127.0.0.1:8080/", true)).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void withoutAnHttpServerThereIsWordWhatToAdd() {
        plivo.setPublicUrl("https://calls.example.com");
        context.getCamelContextExtension().addContextPlugin(ComponentResolver.class, (name, camel) -> null);

        assertThatThrownBy(() -> startEndpoint("plivo:call-transfer")).hasStackTraceContaining("add camel-platform-http-main");
    }
}
