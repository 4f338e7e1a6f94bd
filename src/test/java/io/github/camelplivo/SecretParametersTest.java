package io.github.camelplivo;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.health.PlivoDevConsole;
import io.github.camelplivo.http.HttpTransport;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.util.Throwables.getStackTrace;

/** A password, a PIN or a one-time code is in the request and nowhere else. */
@Tag("portable")
class SecretParametersTest extends WireTestSupport {

    private static final String WORD = "s3cret-w!rd";

    /** An endpoint without its secret, the secret's API field, and a value for it. */
    record Secret(String uri, String field, String value) {

        String option() {
            return field.contains("party") ? field.substring(0, field.indexOf('_')) + "PartyPin" : field;
        }

        String withOption() {
            return uri + "&" + option() + "=" + value;
        }

        /** Not among other digits: those of a port or of a moment's fraction mean nothing. */
        Pattern shown() {
            return Pattern.compile("(?<![0-9.])" + value + "(?![0-9])");
        }

        String operation() {
            return uri.replaceAll("plivo:|\\?.*", "");
        }

        @Override
        public String toString() {
            return operation() + " " + field;
        }
    }

    @Override
    public void configureTest(TestExecutionConfiguration test) {
        super.configureTest(test);
        test.withJMX(true);
    }

    /** The endpoints of routes are those that JMX knows. */
    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                secrets().forEach(secret -> from("direct:" + secret.operation() + secret.field()).to(secret.withOption()));
            }
        };
    }

    static Stream<Secret> secrets() {
        return Stream.of(
                new Secret("plivo:sip-endpoint-create?username=u&alias=a", "password", WORD),
                new Secret("plivo:sip-endpoint-update?endpointId=1", "password", WORD),
                new Secret(
                        "plivo:masking-session-create?firstParty=14152220000&secondParty=14152221111", "first_party_pin",
                        "8642"),
                new Secret(
                        "plivo:masking-session-create?firstParty=14152220000&secondParty=14152221111", "second_party_pin",
                        "8642"),
                new Secret("plivo:verify-session-create?recipient=14152221111", "otp", "864209"),
                new Secret("plivo:verify-session-validate?sessionUuid=s", "otp", "864209"),
                new Secret("plivo:verified-caller-id-verify?verificationUuid=v", "otp", "864209"),
                new Secret(
                        "plivo:sip-trunk-uri-create?name=n&uri=a.example&authenticationNeeded=true&username=u", "password",
                        WORD),
                new Secret("plivo:sip-trunk-uri-update?uriUuid=u", "password", WORD),
                new Secret("plivo:sip-trunk-credential-create?name=n&username=u", "password", WORD),
                new Secret("plivo:sip-trunk-credential-update?credentialUuid=c&name=n&username=u", "password", WORD));
    }

    /** Of the facts, by their names. */
    @Test
    void allOfThemAreHere() {
        assertThat(secrets().map(Secret::toString)).containsExactlyInAnyOrderElementsOf(PlivoFacts.all().stream()
                .flatMap(
                        known -> known.arguments().stream().filter(argument -> argument.name().matches(".*(password|otp|_pin)"))
                                .filter(argument -> argument.kind().equals("text") || argument.kind().equals("id"))
                                .map(argument -> known.name() + " " + argument.name()))
                .toList());
    }

    private List<Exchange> everyWay(Secret secret) {
        String header
                = Stream.of(secret.operation().split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                        .reduce("CamelPlivo", String::concat)
                  + secret.option().substring(0, 1).toUpperCase() + secret.option().substring(1);
        return List.of(send("direct:" + secret.operation() + secret.field(), null),
                send(secret.uri(), Map.of(secret.field(), secret.value())),
                send(secret.uri(), null, Map.of(header, secret.value())));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void isSentAndNeverShown(Secret secret) throws Exception {
        try (LogWatch log = new LogWatch()) {
            assertThat(everyWay(secret)).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
            assertThat(wire.requests()).hasSize(3).allSatisfy(request -> assertThat(request.body())
                    .contains("\"" + secret.field() + "\":\"" + secret.value() + "\""));
            String quoted = "the value " + secret.value() + " is not good, no (" + secret.value() + ")";
            for (Reply reply : List.of(Reply.json(400, "{\"api_id\":\"a\",\"error\":\"" + quoted + "\"}"),
                    Reply.json(400, "{\"error\":{\"" + secret.field() + "\":[\"" + quoted + "\"]}}"),
                    Reply.json(200, "{\"error\":\"" + quoted + "\"}"), Reply.json(401, "{\"message\":\"" + quoted + "\"}"),
                    Reply.json(429, "{\"error\":\"" + quoted + "\"}"), Reply.answer(404, "text/plain", quoted),
                    Reply.json(500, "{\"error\":\"" + quoted + "\"}"), Reply.answer(502, "text/plain", quoted))) {
                wire.answers(reply);
                assertThat(everyWay(secret)).allSatisfy(exchange -> assertThat(getStackTrace(exchange.getException()))
                        .contains("Plivo").doesNotContainPattern(secret.shown()));
            }
            assertThat(log.text()).doesNotContainPattern(secret.shown());
        }
        PlivoDevConsole console = new PlivoDevConsole();
        console.setCamelContext(context);
        assertThat(console.call(MediaType.TEXT).toString() + console.call(MediaType.JSON)).contains(secret.operation())
                .doesNotContainPattern(secret.shown());
        assertThat(jmx()).contains(secret.option() + "=xxxxxx").doesNotContainPattern(secret.shown());
        assertThat(context.getEndpoints().toString()).doesNotContainPattern(secret.shown());
    }

    private String jmx() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        StringBuilder all = new StringBuilder();
        for (ObjectName name : server.queryNames(
                new ObjectName("org.apache.camel:context=" + context.getManagementName() + ",*"), null)) {
            all.append(name).append('\n');
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                if (name.toString().contains("type=endpoints") && attribute.isReadable()) {
                    all.append(server.getAttribute(name, attribute.getName())).append('\n');
                }
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
            "sip-endpoint-create?username=u&alias=a,password,abc",
            "masking-session-create?firstParty=14152220000,firstPartyPin,12a4",
            "verify-session-validate?sessionUuid=s,otp,86 42", "verified-caller-id-verify?verificationUuid=v,otp,x864209" })
    void oneThatIsWrongIsNotRepeated(String uri, String field, String value) {
        assertThat(send("plivo:" + uri, Map.of(field, value)).getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field).hasMessageNotContaining(value);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void atDebugItIsMasked() {
        ch.qos.logback.classic.Logger logger = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(HttpTransport.class);
        logger.setLevel(Level.DEBUG);
        try (LogWatch log = new LogWatch()) {
            send("plivo:sip-endpoint-create?username=u&alias=a", Map.of("password", WORD));

            assertThat(log.from(HttpTransport.class, Level.DEBUG)).hasSize(1).allSatisfy(
                    event -> assertThat(event.getFormattedMessage()).contains("password=xxxxxx").doesNotContain(WORD));
        } finally {
            logger.setLevel(null);
        }
    }

    /** What only Plivo knows, such as a token that it has made, is in the body and in no failure. */
    @ParameterizedTest
    @CsvSource({
            "token-create?iss=MA&sub=s&nbf=1&exp=2,token", "subaccount-get?subauthId=SA1,auth_token",
            "sip-endpoint-get?endpointId=1,password",
            "masking-session-get?sessionUuid=s,first_party_pin" })
    void aSecretOfAnAnswerIsNotToldInAFailure(String uri, String field) {
        String fields = "{\"" + field + "\":\"0therSecret\",\"list\":[{\"" + field + "\":\"0therSecret\"}]}";
        wire.answers(Reply.json(400, "{\"api_id\":\"a\",\"error\":" + fields + "}"));
        try (LogWatch log = new LogWatch()) {
            Exchange failed = send("plivo:" + uri, uri.startsWith("token") ? Map.of("per", Map.of("voice", Map.of())) : null);

            assertThat(getStackTrace(failed.getException())).contains("was answered 400").doesNotContain("0therSecret");
            assertThat(log.text()).doesNotContain("0therSecret");
        }
    }
}
