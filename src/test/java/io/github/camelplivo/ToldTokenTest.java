package io.github.camelplivo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages name accounts, whose tokens a bean tells. */
@Tag("portable")
class ToldTokenTest extends WireTestSupport {

    private static final String SUBACCOUNT = "SAXXXXXXXXXXXXXXABCD";

    private final Map<String, String> vault = new ConcurrentHashMap<>();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        plivo.setDynamicAccount(true);
        plivo.setCredentials(vault::get);
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:own").to("plivo:call-get?callUuid=u");
                from("direct:named").toD("plivo:call-get?callUuid=u&authId=${header.account}");
                from("direct:brought").toD("plivo:call-get?callUuid=u&authId=${header.account}&authToken=${header.token}");
            }
        };
    }

    private String credentials(String route, String token) {
        wire.requests().clear();
        send(route, null, Map.of("account", SUBACCOUNT, "token", token));
        assertThat(wire.requests()).hasSize(1);
        return wire.requests().get(0).credentials();
    }

    /** The endpoint stays, for it is the same URI. */
    @Test
    void anAccountThatAMessageNamesHasTheTokenOfTheMoment() {
        vault.put(SUBACCOUNT, "one");
        assertThat(credentials("direct:named", "")).isEqualTo(SUBACCOUNT + ":one");

        vault.put(SUBACCOUNT, "two");
        assertThat(credentials("direct:named", "")).isEqualTo(SUBACCOUNT + ":two");
        assertThat(credentials("direct:own", "")).isEqualTo(AUTH_ID + ":" + AUTH_TOKEN);
    }

    @Test
    void aTokenThatAMessageBringsIsOfThatMessageAlone() {
        vault.put(SUBACCOUNT, "one");

        assertThat(credentials("direct:brought", "mine")).isEqualTo(SUBACCOUNT + ":mine");
        assertThat(credentials("direct:named", "")).isEqualTo(SUBACCOUNT + ":one");
    }
}
