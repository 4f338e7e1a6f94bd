package io.github.camelplivo.demo.evening;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EveningSettingsTest {

    private static final Map<String, String> ALL = Map.of("PLIVO_AUTH_ID", "MAXX", "PLIVO_AUTH_TOKEN", "secret", "PUBLIC_URL",
            "https://calls.example.com/", "PLIVO_NUMBER", "+14150001111", "CALLER", "+14152221111", "AGENT", "+14152225555");

    @Test
    void theEnvironmentWillDo() {
        EveningSettings settings = EveningSettings.of(ALL, Map.of());

        assertThat(settings.publicUrl()).isEqualTo("https://calls.example.com");
        assertThat(settings.caller()).isEqualTo("+14152221111");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings).hasToString("settings of an evening");
    }

    @Test
    void aPropertyWins() {
        assertThat(EveningSettings.of(ALL, Map.of("caller", "+14153334444")).caller()).isEqualTo("+14153334444");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caller       | 4152221111                     | caller: the number
            agent        | +14152221111                   | must be three different numbers
            plivo.number | sip:me@phone.plivo.com         | plivo.number: your Plivo number
            public.url   | http://calls.example.com       | public.url: the https URL
            public.url   | https://calls.example.com/path | public.url: the https URL
            local.port   | any                            | local.port: a number
            plivo.auth.token | ''                         | plivo.auth.token: the auth token
            """)
    void whatIsWrongIsNamedAndNotRepeated(String name, String value, String problem) {
        assertThatThrownBy(() -> EveningSettings.of(ALL, Map.of(name, value))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nothing was called.").hasMessageContaining(problem).message()
                .doesNotContain("14152221111", "secret");
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThatThrownBy(() -> EveningSettings.of(Map.of(), new HashMap<>())).hasMessageContainingAll("plivo.auth.id",
                "plivo.auth.token", "public.url", "plivo.number", "caller", "agent");
    }
}
