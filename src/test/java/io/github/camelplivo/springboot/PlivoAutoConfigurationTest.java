package io.github.camelplivo.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.account.PlivoCredentials;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanWrapperImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Spring Boot's settings reach the component, every one of them, in whichever way they are given. */
class PlivoAutoConfigurationTest extends SpringBootTestSupport {

    private static final String SECRET = "s3cr3t-t0k3n";

    private static List<ComponentOptionModel> options() {
        try (InputStream json = PlivoComponent.class.getResourceAsStream("/META-INF/io/github/camelplivo/plivo.json")) {
            ComponentModel model = JsonMapper.generateComponentModel(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            return model.getComponentOptions();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value that is not the default; for an object the name of a bean. */
    private static String value(ComponentOptionModel option) {
        return switch (option.getType()) {
            case "boolean" -> String.valueOf(!Boolean.parseBoolean(String.valueOf(option.getDefaultValue())));
            case "integer" -> "4711";
            case "duration" -> "17s";
            case "object" -> "#my-" + option.getName();
            default -> option.getEnums() == null ? "my " + option.getName() : lastEnum(option);
        };
    }

    private static String lastEnum(ComponentOptionModel option) {
        return option.getEnums().get(option.getEnums().size() - 1);
    }

    private static Map<String, Object> beans() {
        Map<String, Object> beans = new LinkedHashMap<>();
        options().stream().filter(option -> option.getType().equals("object")).forEach(option -> {
            try {
                Class<?> type = Class.forName(option.getJavaType());
                Object bean = type == IdempotentRepository.class ? new MemoryIdempotentRepository()
                        : type == PlivoCredentials.class ? (PlivoCredentials) authId -> null
                        : type.getConstructor().newInstance();
                beans.put(value(option).substring(1), bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return beans;
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String lines(Function<String, String> spelling, String separator) {
        return options().stream().map(option -> spelling.apply(option.getName()) + separator + '"' + value(option) + '"')
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> variables(Function<String, String> spelling) {
        return options().stream()
                .collect(Collectors.toMap(option -> "CAMEL_COMPONENT_PLIVO_" + spelling.apply(option.getName()),
                        PlivoAutoConfigurationTest::value));
    }

    private static String properties(Function<String, String> spelling) {
        return lines(name -> "camel.component.plivo." + spelling.apply(name), " = ").replace("\"", "");
    }

    private static String yaml(Function<String, String> spelling) {
        return "camel.component.plivo:\n" + lines(spelling, ": ").indent(2);
    }

    /** File, its content, environment variables. */
    static Stream<List<Object>> ways() {
        Map<String, String> none = Map.of();
        return Stream.of(
                List.of(Map.of("application.properties", properties(PlivoAutoConfigurationTest::dashed)), none),
                List.of(Map.of("application.properties", properties(Function.identity())), none),
                List.of(Map.of("application.yaml", yaml(PlivoAutoConfigurationTest::dashed)), none),
                List.of(Map.of("application.yaml", yaml(Function.identity())), none),
                List.of(none, variables(name -> name.toUpperCase(Locale.ROOT))),
                List.of(none, variables(name -> dashed(name).replace('-', '_').toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyOptionOfTheCatalogIsSet(List<Map<String, String>> way) {
        Map<String, Object> beans = beans();

        start(way.get(0), way.get(1), beans);

        BeanWrapperImpl plivo = new BeanWrapperImpl(plivo());
        assertThat(options()).hasSizeGreaterThan(20).allSatisfy(option -> {
            String field = option.getConfigurationField() == null ? "" : option.getConfigurationField() + ".";
            Object expected = switch (option.getType()) {
                case "duration" -> 17_000L;
                case "object" -> beans.get("my-" + option.getName());
                default -> value(option);
            };
            Object actual = plivo.getPropertyValue(field + option.getName());
            assertThat(expected instanceof String ? String.valueOf(actual) : actual).isEqualTo(expected);
        });
    }

    @Test
    void anArgumentWinsOverAVariableAndAVariableOverAFile() {
        start(Map.of("application.properties", """
                camel.component.plivo.auth-id = of the file
                camel.component.plivo.baseUrl = of the file
                camel.component.plivo.user-agent = of the file
                """),
                Map.of("CAMEL_COMPONENT_PLIVO_BASE_URL", "of the variable", "CAMEL_COMPONENT_PLIVO_USERAGENT",
                        "of the variable"),
                Map.of(), "--camel.component.plivo.userAgent=of the argument");

        assertThat(plivo().getConfiguration().getAuthId()).isEqualTo("of the file");
        assertThat(plivo().getConfiguration().getBaseUrl()).isEqualTo("of the variable");
        assertThat(plivo().getUserAgent()).isEqualTo("of the argument");
    }

    @ParameterizedTest
    @CsvSource({ "30s, 30000", "PT30S, 30000", "500ms, 500", "1m30s, 90000", "2500, 2500" })
    void aDurationIsWrittenAsInAllOfCamel(String written, long millis) {
        start("camel.component.plivo.response-timeout = " + written);

        assertThat(plivo().getConfiguration().getResponseTimeout()).isEqualTo(millis);
    }

    @Test
    void placeholdersOfSpringAndOfCamelAreFilledIn() {
        start("token = the token", "agent = the agent", "camel.component.plivo.auth-token = ${token}",
                "camel.component.plivo.user-agent = {{agent}}");

        assertThat(plivo().getConfiguration().getAuthToken()).isEqualTo("the token");
        assertThat(plivo().getUserAgent()).isEqualTo("the agent");
    }

    @Test
    void whatIsEmptySetsNothing() {
        start("camel.component.plivo.proxy-port = ${PROXY_PORT:}", "camel.component.plivo.user-agent =",
                "camel.component.plivo.connect-timeout = ${none: }");

        assertThat(plivo().getProxyPort()).isNull();
        assertThat(plivo().getUserAgent()).isEqualTo("camel-plivo");
        assertThat(plivo().getConfiguration().getConnectTimeout()).isEqualTo(5_000);
    }

    @Test
    void withoutSettingsTheDefaultsHold() {
        start();

        assertThat(new BeanWrapperImpl(plivo()).getPropertyValue("configuration.baseUrl"))
                .isEqualTo("https://api.plivo.com/v1");
        assertThat(plivo().getMaxConnections()).isEqualTo(200);
    }

    @Test
    void beansThatTellTokensAndReadBodiesAreFoundByTheirType() {
        PlivoCredentials vault = authId -> "of the vault";
        ObjectMapper mapper = new ObjectMapper();

        start(Map.of(), Map.of(), Map.of("vault", vault, "mapper", mapper));

        assertThat(plivo().getCredentials()).isSameAs(vault);
        assertThat(plivo().getObjectMapper()).isSameAs(mapper);
    }

    /** Otherwise a second account's calls would be made, and paid for, by the first one. */
    @Test
    void anotherComponentHasSettingsOfItsOwn() {
        PlivoComponent sales = new PlivoComponent();
        sales.getConfiguration().setAuthId("of the bean");
        sales.getConfiguration().setAuthToken("of the bean");

        start(Map.of("application.properties", """
                camel.component.plivo.auth-id = of plivo
                camel.component.plivo-sales.auth-token = of sales
                """), Map.of("CAMEL_COMPONENT_PLIVOSALES_USERAGENT", "of sales"), Map.of("plivoSales", sales));

        assertThat(plivo().getConfiguration().getAuthId()).isEqualTo("of plivo");
        assertThat(component("plivoSales")).isSameAs(sales);
        assertThat(sales.getConfiguration().getAuthId()).isEqualTo("of the bean");
        assertThat(sales.getConfiguration().getAuthToken()).isEqualTo("of sales");
        assertThat(sales.getUserAgent()).isEqualTo("of sales");
        assertThat(plivo().getUserAgent()).isEqualTo("camel-plivo");
    }

    @Test
    void anotherComponentIsTurnedOffByItself() {
        PlivoComponent sales = new PlivoComponent();

        start(Map.of("application.properties", """
                camel.component.plivo.enabled = false
                camel.component.plivo.user-agent = of plivo
                camel.component.plivo.mistyped = x
                camel.component.sales.user-agent = of sales
                """), Map.of(), Map.of("sales", sales));

        assertThat(plivo().getUserAgent()).isEqualTo("camel-plivo");
        assertThat(component("sales").getUserAgent()).isEqualTo("of sales");
    }

    static Stream<List<Object>> mistakes() {
        return Stream.of(
                List.of(Map.of("application.properties", "camel.component.plivo.auth-tokn = " + SECRET), Map.of(),
                        "auth-tokn", "auth-token", "application.properties] - 1:35"),
                List.of(Map.of("application.properties", "camel.component.plivo.authTokne = " + SECRET), Map.of(),
                        "authtokne", "auth-token", "application.properties] - 1:35"),
                List.of(Map.of("application.yaml", "camel.component.plivo:\n  response-timeuot: " + SECRET), Map.of(),
                        "response-timeuot", "response-timeout", "application.yaml] - 2:21"),
                List.of(Map.of(), Map.of("CAMEL_COMPONENT_PLIVO_PROXYAUTHPASSWRD", SECRET),
                        "proxyauthpasswrd", "proxy-auth-password", "\"CAMEL_COMPONENT_PLIVO_PROXYAUTHPASSWRD\""),
                List.of(Map.of(), Map.of("CAMEL_COMPONENT_PLIVO_PUBLIC_URI", SECRET),
                        "public.uri", "public-url", "\"CAMEL_COMPONENT_PLIVO_PUBLIC_URI\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistypedKeyIsRefusedAtStart(List<Object> mistake) {
        @SuppressWarnings("unchecked")
        Map<String, String> file = (Map<String, String>) mistake.get(0);
        @SuppressWarnings("unchecked")
        Map<String, String> variables = (Map<String, String>) mistake.get(1);

        assertThatThrownBy(() -> start(file, variables, Map.of()))
                .hasRootCauseInstanceOf(InvalidSettingException.class)
                .rootCause().hasMessageContaining(mistake.get(2) + " is not known to camel.component.plivo")
                .hasMessageContaining("did you mean " + mistake.get(3) + "?")
                .hasMessageContaining((String) mistake.get(4))
                .satisfies(PlivoAutoConfigurationTest::isSecret);
        assertThat(log()).contains("APPLICATION FAILED TO START", "did you mean " + mistake.get(3) + "?")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = { "auth.token", "authToken[0]", "configuration.auth-token", "enable", "customizer.enable" })
    void whatWouldBeIgnoredIsRefused(String key) {
        assertThatThrownBy(() -> start("camel.component.plivo." + key + " = " + SECRET))
                .hasRootCauseInstanceOf(InvalidSettingException.class).satisfies(PlivoAutoConfigurationTest::isSecret);
    }

    @Test
    void aMistypedKeyOfAnotherComponentIsRefusedToo() {
        start(Map.of("application.properties", "camel.component.sales.auth-tokn = x"), Map.of(),
                Map.of("sales", new PlivoComponent()));

        assertThatThrownBy(() -> component("sales")).hasStackTraceContaining("camel.component.sales")
                .hasStackTraceContaining("did you mean auth-token?");
    }

    @Test
    void aWrongValueIsNamed() {
        start("camel.component.plivo.proxy-port = three");

        assertThatThrownBy(this::plivo).hasStackTraceContaining("camel.component.plivo.proxy-port cannot be set")
                .hasStackTraceContaining("three");
    }

    @ParameterizedTest
    @ValueSource(strings = { "#bean:" + SECRET, "#class:" + SECRET, "{{" + SECRET + "}}" })
    void aSecretThatCannotBeSetIsNotShown(String value) {
        start("camel.component.plivo.proxy-auth-password = " + value);

        assertThatThrownBy(this::plivo)
                .hasStackTraceContaining("camel.component.plivo.proxy-auth-password cannot be set")
                .satisfies(PlivoAutoConfigurationTest::isSecret);
        assertThat(log()).doesNotContain(SECRET);
    }

    @Test
    void aPasswordMayBeginAsAReferenceDoes() {
        start("camel.component.plivo.proxy-auth-password = #" + SECRET);

        assertThat(plivo().getProxyAuthPassword()).isEqualTo("#" + SECRET);
    }

    @Test
    void secretsAreNotLogged() {
        start("camel.component.plivo.auth-token = " + SECRET, "camel.component.plivo.proxy-auth-password = " + SECRET);

        assertThat(plivo().getConfiguration().getAuthToken()).isEqualTo(SECRET);
        assertThat(log()).contains("Started").doesNotContain(SECRET);
    }

    private static void isSecret(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo.enabled", "enabled", "plivo.customizer.enabled", "customizer.enabled" })
    void canBeTurnedOffAsCamelsStartersCan(String key) {
        start("camel.component." + key + " = false", "camel.component.plivo.user-agent = mine");

        assertThat(plivo().getUserAgent()).isEqualTo("camel-plivo");
    }

    @Test
    void ofTwoSwitchesTheNearerOneDecides() {
        start("camel.component.enabled = false", "camel.component.plivo.enabled = true",
                "camel.component.plivo.user-agent = mine");

        assertThat(plivo().getUserAgent()).isEqualTo("mine");
    }
}
