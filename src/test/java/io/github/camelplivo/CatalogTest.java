package io.github.camelplivo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.schema.Names;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.tooling.model.ApiModel;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What tools learn of the component, from Camel's own catalog. */
class CatalogTest {

    private static final CamelCatalog CATALOG = new DefaultCamelCatalog();
    private static String json;

    @BeforeAll
    static void addToCatalog() throws Exception {
        try (InputStream in = PlivoComponent.class.getResourceAsStream("/META-INF/io/github/camelplivo/plivo.json")) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        CATALOG.addComponent("plivo", PlivoComponent.class.getName(), json);
    }

    private static ComponentModel model() {
        return JsonMapper.generateComponentModel(json);
    }

    @ParameterizedTest
    @CsvSource({
            "plivo:call-transfer?type=sms, type",
            "plivo:call-transfer?callUuid=u&alegUri=https://x.example, alegUri",
            "plivo:call-list?dryRun=true, dryRun",
            "plivo:call-list?verifySignature=false, verifySignature",
            "plivo:callback?alegUrl=https://x.example, alegUrl",
            "plivo:message-send?destination=+14152225555, destination" })
    void anOptionOfAnotherOperationIsReported(String uri, String option) {
        EndpointValidationResult result = CATALOG.validateEndpointProperties(uri);

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.getUnknown()).containsExactly(option);
    }

    @ParameterizedTest
    @CsvSource({
            "plivo:message-send?type=fax, type", "plivo:call-transfr?authId=x, operation",
            "plivo:call-transfer?legs=cleg, legs", "plivo:multiparty-participant-add?role=boss, role" })
    void aWordThatIsNotAllowedIsReported(String uri, String option) {
        assertThat(CATALOG.validateEndpointProperties(uri).getInvalidEnum()).containsOnlyKeys(option);
    }

    @Test
    void aValueOfAnotherTypeIsReported() {
        EndpointValidationResult result = CATALOG.validateEndpointProperties(
                "plivo:call-transfer?timeLimit=long&responseTimeout=soon&dryRun=perhaps");

        assertThat(result.getInvalidInteger()).containsOnlyKeys("timeLimit");
        assertThat(result.getInvalidDuration()).containsOnlyKeys("responseTimeout");
        assertThat(result.getInvalidBoolean()).containsOnlyKeys("dryRun");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "plivo:mpc?phloId=p&nodeId=n&action=warm_transfer&to=+14152225555&responseTimeout=10s&authToken={{token}}",
            "plivo:call-transfer?legs={{legs}}&ringTimeout={{?ring}}&document=#bean:document&dryRun={{dry}}",
            "plivo:message-send?src=RAW(+14155550100)&text=RAW(100% sure)&type=whatsapp&template=#bean:template",
            "plivo:callback?verifySignature=false&callbackTimeout=5s",
            "plivo:conference-member-mute?conferenceName=My%20room&memberId=all",
            "plivo:call-list?stirVerification=Not%20Verified&limit=5&exchangePattern=InOut" })
    void aGoodEndpointIsAccepted(String uri) {
        EndpointValidationResult result = CATALOG.validateEndpointProperties(uri);

        assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
    }

    static Stream<ApiModel> operations() {
        return model().getApiOptions().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOptionOfAnOperationIsAccepted(ApiModel api) {
        String query = options(api).stream()
                .map(option -> (option.isMultiValue() ? option.getPrefix() + "cron" : option.getName()) + "=" + sample(option))
                .collect(Collectors.joining("&"));

        EndpointValidationResult result = CATALOG.validateEndpointProperties("plivo:" + api.getName() + "?" + query);

        assertThat(result.isSuccess()).as(api.getName() + result.summaryErrorMessage(false)).isTrue();
    }

    private static String sample(BaseOptionModel option) {
        return switch (option.getType()) {
            case "boolean" -> "true";
            case "integer", "number" -> "7";
            case "duration" -> "7s";
            case "enum" -> option.getEnums().get(0).replace(" ", "%20").replace("&", "%26");
            case "object" -> "%23x";
            default -> "x";
        };
    }

    private static List<? extends BaseOptionModel> options(ApiModel api) {
        return api.getMethods().stream().flatMap(method -> method.getOptions().stream()).toList();
    }

    @Test
    void anOperationHasAnEntryWithItsOwnOptions() {
        Map<String, List<String>> expected = new PlivoComponent().operations().all().stream().collect(Collectors.toMap(
                operation -> operation.name(), operation -> Stream.concat(
                        operation.parameters().stream().map(parameter -> Names.camelCase(parameter.field())),
                        ofNoParameter(operation)).toList()));

        assertThat(operations().filter(api -> !api.getName().equals("callback")))
                .hasSameSizeAs(expected.keySet())
                .allSatisfy(api -> assertThat(options(api)).extracting(BaseOptionModel::getName)
                        .containsExactlyElementsOf(expected.get(api.getName())));
        assertThat(operations()).filteredOn(ApiModel::isConsumerOnly).extracting(ApiModel::getName).containsExactly("callback");
        assertThat(operations()).filteredOn(api -> !api.isProducerOnly()).extracting(ApiModel::getName)
                .contains("callback", "call-list", "message-list", "recording-list").doesNotContain("call-get", "number-list");
    }

    private static Stream<String> ofNoParameter(Operation operation) {
        if (!operation.hasPages()) {
            return operation.reads() ? Stream.empty() : Stream.of("dryRun");
        }
        return operation.answer().each() == null
                ? Stream.of("allPages")
                : Stream.of(
                        "idempotentRepository", "lookBack", "maxMessagesPerPoll", "overlap", "allPages",
                        "sendEmptyMessageWhenIdle",
                        "pollStrategy", "backoffErrorThreshold", "backoffIdleThreshold", "backoffMultiplier", "delay", "greedy",
                        "initialDelay", "repeatCount", "runLoggingLevel", "scheduledExecutorService", "scheduler",
                        "schedulerProperties", "startScheduler", "timeUnit", "useFixedDelay");
    }

    @ParameterizedTest
    @CsvSource({
            "message-send, template", "message-send, mediaUrls", "media-upload, file", "number-compliance-create, documents",
            "number-compliance-link, numbers", "profile-create, authorizedContact" })
    void whatIsAnObjectAListOrAFileIsText(String operation, String option) {
        assertThat(operations().filter(api -> api.getName().equals(operation)).flatMap(api -> options(api).stream())
                .filter(each -> each.getName().equals(option))).singleElement()
                .satisfies(each -> assertThat(each.getType()).isEqualTo("string"));
    }

    @Test
    void noOptionOfAnOperationIsOneOfAllEndpointsToo() {
        Set<String> common = model().getEndpointOptions().stream().map(BaseOptionModel::getName).collect(Collectors.toSet());

        assertThat(operations()).flatMap(CatalogTest::options).extracting(BaseOptionModel::getName)
                .doesNotContainAnyElementsOf(common);
    }

    @Test
    void camelFindsTheSameAtRunTime() throws Exception {
        assertThat(new DefaultCamelContext().getComponentParameterJsonSchema("plivo")).isEqualTo(json);
    }

    @Test
    void aUriIsTakenApartAndPutTogether() throws Exception {
        Map<String, String> properties
                = CATALOG.endpointProperties("plivo:message-send?src=+14155550100&type=sms&authId=MAXX");

        assertThat(properties).containsEntry("operation", "message-send").containsEntry("type", "sms");
        assertThat(CATALOG.asEndpointUri("plivo", Map.of("operation", "message-send", "type", "sms"), false))
                .isEqualTo("plivo:message-send?type=sms");
    }

    @Test
    void everythingIsDescribedAndSecretsAreMarked() {
        ComponentModel model = model();

        assertThat(Stream.of(
                model.getComponentOptions().stream(), model.getEndpointOptions().stream(), model.getEndpointHeaders().stream(),
                operations().flatMap(api -> options(api).stream())).flatMap(all -> all)).allSatisfy(option -> {
                    assertThat(option.getDescription()).as(option.getName()).isNotBlank();
                    // The IDEA plugin wants both.
                    assertThat(option.getGroup()).as(option.getName()).isNotBlank();
                    assertThat(option.getJavaType()).as(option.getName()).isNotBlank();
                    assertThat(option.isRequired()).as(option.getName()).isEqualTo(option.getName().equals("operation"));
                });
        assertThat(model.getComponentOptions()).filteredOn(ComponentModel.ComponentOptionModel::isSecret)
                .extracting(ComponentModel.ComponentOptionModel::getName)
                .containsExactlyInAnyOrder("authToken", "proxyAuthUsername", "proxyAuthPassword");
        assertThat(operations().flatMap(api -> options(api).stream())).filteredOn(BaseOptionModel::isSecret)
                .extracting(BaseOptionModel::getName).containsOnly(
                        "callbackAuthTokens", "otp", "password", "firstPartyPin", "secondPartyPin");
        assertThat(new PlivoEndpointUriFactory().secretPropertyNames()).containsExactlyInAnyOrder(
                "authToken", "callbackAuthTokens", "otp", "password", "firstPartyPin", "secondPartyPin");
    }
}
