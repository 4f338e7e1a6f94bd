package io.github.camelplivo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is refused before anything is sent, and what is said then. */
@Tag("portable")
class ValidationTest extends WireTestSupport {

    private static final String MPC = "plivo:mpc?phloId=p&nodeId=n";

    private static Arguments refused(String uri, Map<String, Object> headers, String... parts) {
        return arguments(uri, headers, parts);
    }

    private static Map<String, Object> h(Object... pairs) {
        Map<String, Object> headers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put("CamelPlivo" + pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("plivo:call-transfer", h("AlegUrl", "https://x.example"),
                        "callUuid is missing: set the header CamelPlivoCallUuid, the body field call_uuid or the endpoint option"
                                                                                  + " callUuid"),
                refused("plivo:call-transfer?callUuid=u", h(),
                        "alegUrl or destination or document is missing when legs is aleg or both"),
                refused("plivo:call-transfer?callUuid=u", h("Legs", "bleg"),
                        "blegUrl or blegDestination or blegDocument is missing when legs is bleg or both"),
                refused("plivo:call-transfer?callUuid=u", h("Legs", "both"), "2 problems",
                        "alegUrl or destination or document is missing",
                        "blegUrl or blegDestination or blegDocument is missing"),
                refused("plivo:call-transfer?callUuid=u&alegUrl=https://x.example", h("BlegUrl", "https://x.example"),
                        "blegUrl applies only when legs is bleg or both", "the header CamelPlivoBlegUrl", "set legs"),
                refused("plivo:call-transfer?callUuid=u&alegUrl=https://x.example", h("Legs", "cleg"),
                        "a problem: legs must be one of aleg, bleg, both: change the header CamelPlivoLegs"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "example.com/a"),
                        "alegUrl must be an absolute http or https URL: change the header CamelPlivoAlegUrl"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "ftp://example.com/a"), "alegUrl must be"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "https://"), "alegUrl must be"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "https://a b"), "alegUrl must be"),
                refused("plivo:call-transfer?callUuid=u&alegUrl=https://x.example", h("AlegMethod", "PUT"),
                        "alegMethod must be one of GET, POST"),
                refused("plivo:call-hangup", h("CallUuid", ""), "callUuid is empty: change the header CamelPlivoCallUuid"),
                refused("plivo:call-hangup", h("CallUuid", "  "), "callUuid is empty"),
                refused("plivo:call-hangup?callUuid=fallback", h("CallUuid", ""), "callUuid is empty"),
                refused("plivo:call-hangup", h("CallUuid", ".."), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "."), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "/"), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "../u"), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "u/.."), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "u//v"), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", "u\u200b"), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h("CallUuid", List.of("u")), "callUuid must be an identifier"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "https://@/a"), "alegUrl must be"),
                refused("plivo:call-transfer?callUuid=u", h("AlegUrl", "https://x.example:99999/a"), "alegUrl must be"),
                refused("plivo:call-make?from=14152220000&to=14152225555&answerUrl=https://x.example",
                        h("SipHeaders", Map.of("Test", "Sample")), "sipHeaders must be name=value pairs"),
                refused("plivo:call-hangup", h("CallUuid", "a b"), "callUuid must be an identifier"),
                refused("plivo:call-hangup", h(), "callUuid is missing"),
                refused("plivo:request-cancel", h(), "requestUuid is missing"),
                refused("plivo:call-make", h(), "3 problems", "from is missing", "to is missing", "answerUrl is missing"),
                refused("plivo:call-make?answerUrl=https://x.example",
                        h("From", "support", "To", "+14152225555<nobody", "TimeLimit", "0", "SendOnPreanswer", "maybe",
                                "CallerName", "x".repeat(51), "MachineDetectionTime", 1999),
                        "6 problems", "from must be an E.164 phone number", "to must be an E.164 phone number",
                        "timeLimit must be a"
                                                                                                                + " whole number from 1",
                        "sendOnPreanswer must be true or false", "callerName must be text of at most 50 characters",
                        "machineDetectionTime must be a whole number from 2000 to 10000"),
                refused("plivo:call-list?limit=21&offset=-1", h(), "limit must be a whole number from 1 to 20",
                        "offset must be a whole number from 0: change the endpoint option offset"),
                refused(MPC, h("To", "+14152225555"), "action is missing"),
                refused(MPC, h("Action", "transfer"), "action must be one of call, warm_transfer"),
                refused(MPC + "&action=warm_transfer", h(), "2 problems", "to is missing", "triggerSource is missing"),
                refused(MPC + "&action=call", h("To", "14152225555", "TriggerSource", "14152223333"),
                        "role is missing when action is call, warm_transfer or cold_transfer"),
                refused(MPC + "&action=hold", h(), "memberAddress is missing when action is abort_transfer"),
                refused(MPC + "&action=warm_transfer", h("To", "agent@phone.plivo.com", "TriggerSource", "sip:a@b c"),
                        "to must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...)",
                        "triggerSource must be"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithEveryProblemNamed(String uri, Map<String, Object> headers, String[] parts) {
        Exchange exchange = send(uri, null, headers);

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nothing was sent to Plivo. ").hasMessageContainingAll(parts);
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void aBodyFieldThatDoesNotApplyIsRefused() {
        Exchange exchange = send(MPC + "&action=hold&memberAddress=14152223333", Map.of("to", "14152225555"));

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "to applies only when action is call, warm_transfer or cold_transfer: remove the body field to");
        assertThat(wire.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "+14152225555,true", "14152225555,true", "+442071838750,true", "sip:agent@phone.plivo.com,true",
            "SIP:agent+1@phone.plivo.com:5061;transport=tls,true", "+0123456789,false", "123456,false",
            "+1234567890123456,false", "+1 415 222 5555,false", "tel:+14152225555,false", "sip:agent,false",
            "sip:a@b<sip:c@d,false", "agent,false" })
    void knowsAnAddress(String address, boolean good) {
        Exchange exchange = send(MPC + "&action=hold", null, Map.of("CamelPlivoMemberAddress", address));

        assertThat(exchange.getException() == null).isEqualTo(good);
        assertThat(wire.requests()).hasSize(good ? 1 : 0);
    }

    @Test
    void anUnknownOperationIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> context.getEndpoint("plivo:call-transfr"))
                .rootCause().hasMessageMatching(
                        "Plivo has no operation call-transfr; did you mean call-transfer\\?"
                                                + " \\(there are call-transfer, call-make(, call-[a-z-]+)*\\)");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> context.getEndpoint("plivo:call-transfer?alegUri=https://x.example&authTokn=a"))
                .rootCause().hasMessageContaining(
                        "the options alegUri, authTokn are not known to call-transfer; did you mean alegUrl for alegUri,"
                                                  + " authToken for authTokn? (it knows callUuid, ");
    }

    @Test
    void aUrlThatIsCutAtItsAmpersandIsRefusedWithTheCure() {
        assertThatThrownBy(() -> context.getEndpoint("plivo:call-transfer?callUuid=u&alegUrl=https://x.example/a?b=c&lang=en"))
                .rootCause().hasMessageContainingAll("the option lang is not known to call-transfer", "in RAW(...)");
    }

    @Test
    void aRouteCannotStartFromIt() {
        assertThatThrownBy(() -> context.getEndpoint("plivo:call-hangup").createConsumer(exchange -> {
        })).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("plivo:call-hangup sends to Plivo");
    }
}
