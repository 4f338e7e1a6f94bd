package io.github.camelplivo.account;

import java.util.Map;
import java.util.Properties;

import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Endpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where Camel's properties have the auth token of a component of any name, and what it is. */
@Tag("portable")
class TokenPropertyTest {

    private final CamelContext context = new DefaultCamelContext();
    private final Component component = new DefaultComponent() {
        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
            throw new UnsupportedOperationException();
        }
    };
    private final TokenProperty property = new TokenProperty(component);

    TokenPropertyTest() {
        context.addComponent("phone", component);
    }

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    private String valueOf(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        properties.setProperty("plivo.token", "of another property");
        context.getPropertiesComponent().setOverrideProperties(properties);
        return property.value();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "camel.component.phone.auth-token", "camel.component.phone.authToken", "camel.component.phone.auth.token",
            "CAMEL.COMPONENT.PHONE.AUTHTOKEN" })
    void eachSpellingIsKnown(String name) {
        assertThat(valueOf(name, " token ")).isEqualTo("token");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "camel.component.phone.auth-token-grace", "camel.component.phone.auth-id", "camel.component.other.auth-token" })
    void anotherPropertyIsNot(String name) {
        assertThat(valueOf(name, "token")).isNull();
    }

    /** What is blank or left out is not set: the environment may have it. */
    @ParameterizedTest
    @CsvSource({
            "{{plivo.token}}, of another property", "{{?plivo.token}}, of another property", "{{nothing:token}}, token",
            "{{?nothing}},", "' ',", "{{nothing:}}," })
    void aPlaceholderIsResolved(String value, String token) {
        assertThat(valueOf("camel.component.phone.auth-token", value)).isEqualTo(token);
    }

    @Test
    void itIsThatOfTheComponentsOwnName() {
        context.addComponent("second", new DefaultComponent() {
            @Override
            protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
                throw new UnsupportedOperationException();
            }
        });

        assertThat(valueOf("camel.component.second.auth-token", "token")).isNull();
    }
}
