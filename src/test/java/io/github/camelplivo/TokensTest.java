package io.github.camelplivo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The auth token that requests are sent with. */
@Tag("portable")
class TokensTest extends WireTestSupport {

    private final AtomicReference<String> vault = new AtomicReference<>();
    private PlivoComponent plivo;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        plivo = context.getComponent("plivo", PlivoComponent.class);
        plivo.setCredentials(authId -> vault.get());
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:dynamic").toD("plivo:call-get?callUuid=${header.call}");
            }
        };
    }

    private String sent() {
        String authorization = wire.requests().get(wire.requests().size() - 1).header("Authorization");
        String both = new String(Base64.getDecoder().decode(authorization.replace("Basic ", "")), StandardCharsets.UTF_8);
        return both.substring(both.indexOf(':') + 1);
    }

    /** No producer has started that would have the account. */
    @Test
    void aTokenThatIsReplacedBeforeTheFirstMessageIsUsed() {
        assertThat(plivo.replaceAuthToken(AUTH_ID, "second")).startsWith("Replaced the auth token");

        send("direct:dynamic", null, Map.of("call", "c"));

        assertThat(sent()).isEqualTo("second");
    }

    /** A bean that has lost what it knew, and says so with null. */
    @Test
    void whereNoTokenIsConfiguredTheOneThatWasToldLastIsUsed() {
        plivo.getConfiguration().setAuthToken(null);
        vault.set("first");
        send("plivo:call-get?callUuid=c", null);
        vault.set("second");
        send("plivo:call-get?callUuid=c", null);
        assertThat(sent()).isEqualTo("second");
        vault.set(null);

        send("plivo:call-get?callUuid=c", null);

        assertThat(sent()).isEqualTo("second");
    }
}
