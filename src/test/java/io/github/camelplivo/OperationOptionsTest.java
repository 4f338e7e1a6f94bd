package io.github.camelplivo;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.RecordedWire.Request;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.LoggingExceptionHandler;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The options of an operation, which no class has an accessor for, behave as Camel's options do. */
class OperationOptionsTest extends WireTestSupport {

    @BeforeEach
    void values() {
        context.getPropertiesComponent().addInitialProperty("sender", "+14155550100");
        context.getPropertiesComponent().addInitialProperty("kind", "sms");
        context.getRegistry().bind("greeting", "Hello");
        context.getRegistry().bind("place", Map.of("latitude", 37.7, "longitude", -122.4));
        context.getRegistry().bind("seconds", 60);
    }

    private Map<?, ?> sent() throws Exception {
        Request request = wire.onlyRequest();
        return new ObjectMapper().readValue(request.body(), Map.class);
    }

    private void run(String uri) {
        assertThat(send(uri, null).getException()).isNull();
    }

    @Test
    void aReferenceAPlaceholderAndAWordAreTaken() throws Exception {
        run("plivo:message-send?src={{sender}}&dst=14155550123&text=#bean:greeting&type={{kind}}&messageExpiry=#bean:seconds"
            + "&log={{?log}}&location=#bean:place");

        assertThat(sent()).isEqualTo(Map.of(
                "src", "+14155550100", "dst", "14155550123", "text", "Hello", "type", "sms", "message_expiry", 60, "location",
                Map.of("latitude", 37.7, "longitude", -122.4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RAW(100% & more + that)       | 100% & more + that",
            "100%25%20%26%20more+and%2Bthat | 100% & more and+that",
            "a+b                            | a b" })
    void aTextIsWhatItsAuthorMeant(String written, String meant) throws Exception {
        run("plivo:message-send?src=14155550100&dst=14155550123&text=" + written);

        assertThat(sent().get("text")).isEqualTo(meant);
    }

    @Test
    void jsonStandsInAnOption() throws Exception {
        run("plivo:message-send?src=14155550100&dst=14155550123&type=whatsapp"
            + "&template=RAW({\"name\":\"order\",\"components\":[{\"type\":\"body\"}]})&mediaUrls=https://a.example/1,https://a.example/2");

        assertThat(sent().get("template")).hasToString("{name=order, components=[{type=body}]}");
        assertThat(sent().get("media_urls")).hasToString("[https://a.example/1, https://a.example/2]");
    }

    @Test
    void theParametersOfYamlAreOptions() throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("options.yaml", """
                - from:
                    uri: direct:options
                    steps:
                      - to:
                          uri: plivo:verify-session-create
                          parameters:
                            recipient: "+14155550123"
                            channel: voice
                            codeLength: 6
                            brandName: "RAW(Example & co, 100%)"
                            locale: "{{?nowhere}}"
                            otp: "a+b%2Bc"
                """));

        run("direct:options");

        assertThat(sent().toString()).isEqualTo(
                "{recipient=+14155550123, channel=voice, brand_name=Example & co, 100%, code_length=6, otp=a+b%2Bc}");
    }

    @ParameterizedTest
    @CsvSource({
            "call-transfer, type, sms", "call-hangup, alegUrl, https://x.example", "message-send, destination, x",
            "call-list, dryRun, true", "message-send, waitFor, answered" })
    void anOptionOfAnotherOperationIsRefusedAtStart(String operation, String option, String value) {
        assertThatThrownBy(() -> context.getEndpoint("plivo:" + operation + "?" + option + "=" + value)).rootCause()
                .hasMessageContaining("the option " + option + " is not known to " + operation);
    }

    /** No message can put it right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plivo:call-transfer?waitFor=answer | waitFor must be one of",
            "plivo:warm-transfer?lookFirst=perhaps | lookFirst must be one of",
            "plivo:call-transfer?outcomeTimeout=soon | outcomeTimeout must be a duration",
            "plivo:call-transfer?dryRun=perhaps | dryRun must be true or false" })
    void aWrongValueOfWhatIsAnOptionOnlyIsRefusedAtStart(String uri, String message) {
        assertThatThrownBy(() -> context.getEndpoint(uri)).rootCause().hasMessageContaining(message);
    }

    /** For the routes that begin with a list. */
    @Test
    void theOptionsOfConsumersReachTheEndpoint() throws Exception {
        context.getRegistry().bind("quiet", (ExceptionHandler) new LoggingExceptionHandler(context, getClass()));
        PlivoEndpoint endpoint = context.getEndpoint(
                "plivo:call-list?bridgeErrorHandler=true&exchangePattern=InOut&exceptionHandler=#bean:quiet&limit=5"
                                                     + "&delay=7s&greedy=true&repeatCount=3&scheduler.size=2&maxMessagesPerPoll=9",
                PlivoEndpoint.class);

        assertThat(endpoint.isBridgeErrorHandler()).isTrue();
        assertThat(endpoint.getExceptionHandler()).isInstanceOf(LoggingExceptionHandler.class);
        assertThat(endpoint.getExchangePattern()).isEqualTo(ExchangePattern.InOut);
        assertThat(endpoint.createConsumer(Exchange::getIn)).isInstanceOfSatisfying(PlivoListConsumer.class, consumer -> {
            assertThat(consumer.getDelay()).isEqualTo(7_000);
            assertThat(consumer.isGreedy()).isTrue();
            assertThat(consumer.getRepeatCount()).isEqualTo(3);
            assertThat(consumer.getSchedulerProperties()).containsEntry("size", "2");
            assertThat(consumer.getMaxMessagesPerPoll()).isEqualTo(9);
        });
    }
}
