package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.message.UnknownHeaders;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What stays in the headers after one step does not steer the next one, and what an answer left is taken away. */
@Tag("portable")
class LeftOverHeadersTest extends WireTestSupport {

    private static final String LINKS = "RAW([{\"number\":\"14152220000\",\"compliance_id\":\"c\"}])";
    private static final Reply PARTIAL
            = Reply.json(202, "{\"api_id\":\"a\",\"message_uuid\":[\"m\"],\"invalid_number\":[\"1\"]}",
                    "X-Request-ID: r");

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:steps").toD("plivo:${header.first}").setBody().constant(null).toD("plivo:${header.second}");
            }
        };
    }

    /** Two steps, the headers that the first one was given, and all that the second one sends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application-update?appId=a | call-list?subaccount=SA1 | ApplicationUpdateSubaccount=SA2 | GET Call/?subaccount=SA1",
            "application-update?appId=a | call-list?limit=5 | ApplicationUpdateAnswerUrl=https://a.example | GET Call/?limit=5",
            "call-list | message-list?limit=5 | CallListLimit=2,CallListOffset=4,CallListFromNumber=1415 | GET Message/?limit=5",
            "call-list | call-live-list | CallListFromNumber=1415 | GET Call/?status=live",
            "message-send?src=1415&dst=14152221111&text=Hi | call-speak?callUuid=u&text=Bye | MessageSendText=Hi,MessageSendType=whatsapp "
                                                                                            + "| POST Call/u/Speak/ {\"text\":\"Bye\"}",
            "message-send?src=1415&dst=14152221111&text=Hi | number-search?countryIso=US&type=local | MessageSendType=whatsapp "
                                                                                                                                         + "| GET PhoneNumber/?country_iso=US&type=local",
            "call-record?callUuid=u | conference-record?conferenceName=c | CallRecordTimeLimit=9,CallRecordFileFormat=wav "
                                                                                                                                                                                           + "| POST Conference/c/Record/ {}",
            "call-record?callUuid=u | call-record-stop | CallRecordFileFormat=wav,CallUuid=v | DELETE Call/v/Record/",
            "subaccount-create?name=n | subaccount-update?subauthId=SA1&name=m | SubaccountCreateEnabled=false "
                                                                                                                       + "| POST Subaccount/SA1/ {\"name\":\"m\"}",
            "multiparty-participant-update?mpcId=name_m&memberId=1 | multiparty-end?mpcId=name_n "
                                                                                                                                                                    + "| MultipartyParticipantUpdateHold=true "
                                                                                                                                                                    + "| DELETE MultiPartyCall/name_n/",
            "application-delete?appId=a | subaccount-delete?subauthId=SA1 | ApplicationDeleteCascade=true "
                                                                                                                                                                                                         + "| DELETE Subaccount/SA1/",
            "call-make?answerUrl=https://a.example | message-send?src=1415&dst=14152221111&text=Hi "
                                                                                                                                                                                                                                       + "| From=14152220000,To=14152229999,TimeLimit=5,CallbackUrl=https://b.example "
                                                                                                                                                                                                                                       + "| POST Message/ {\"src\":\"1415\",\"dst\":\"14152221111\",\"text\":\"Hi\"}",
            "media-get | message-media-list?messageUuid=m | MediaId=x | GET Message/m/Media/" })
    void aStepIsWhatItsAuthorWrote(String first, String second, String given, String request) {
        Map<String, Object> headers = new TreeMap<>(Map.of("first", first, "second", second));
        Stream.of(given.split(",")).map(header -> header.split("="))
                .forEach(header -> headers.put("CamelPlivo" + header[0], header[1]));

        try (LogWatch log = new LogWatch()) {
            assertThat(send("direct:steps", null, headers).getException()).isNull();
            assertThat(log.from(UnknownHeaders.class, Level.WARN)).isEmpty();
        }

        assertThat(wire.requests()).hasSize(2);
        RecordedWire.Request last = wire.requests().get(1);
        String sent = last.line().replace("/api/v1/Account/" + AUTH_ID + "/", "").replace(" HTTP/1.1", "");
        assertThat((sent + " " + last.body()).strip()).isEqualTo(request);
    }

    /**
     * All at once: what one operation was given is nothing to another, but for what travels or is of one family.
     */
    @Test
    void noHeaderOfOneOperationIsAnotherOnes() {
        Set<String> travelling = Set.of("CamelPlivoCallUuid", "CamelPlivoMessageUuid", "CamelPlivoRecordingId",
                "CamelPlivoMediaId", "CamelPlivoPhloId");
        Set<String> family = Set.of("call-transfer", "call-make", "mpc", "warm-transfer");
        List<Operation> all = context.getComponent("plivo", PlivoComponent.class).operations().all();
        Map<String, Set<String>> owners = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Operation operation : all) {
            operation
                    .parameters().stream().filter(parameter -> parameter.header() != null).forEach(parameter -> owners
                            .computeIfAbsent(parameter.header(),
                                    header -> new TreeSet<>())
                            .add(family.contains(operation.name()) ? "family" : operation.name()));
        }

        assertThat(owners.entrySet().stream().filter(header -> header.getValue().size() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet())).isEqualTo(travelling);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("call-get?callUuid=u", 200, "{}", false), arguments("call-hangup?callUuid=u", 204, "", false),
                arguments("call-hangup?callUuid=u", 202, "", false), arguments("call-get?callUuid=u", 299, "{}", false),
                arguments("call-get?callUuid=u", 206, "{}", true), arguments("call-get?callUuid=u", 207, "{}", true),
                arguments("call-hangup?callUuid=u", 207, "", true),
                arguments("message-send?src=1415&dst=14152221111&text=Hi", 202, "{\"invalid_number\":[\"14152221111\"]}", true),
                arguments("message-send?src=1415&dst=14152221111&text=Hi", 202, "{\"invalid_number\":[]}", false),
                arguments("message-send?src=1415&dst=14152221111&text=Hi", 202, "{\"invalid_number\":null}", false),
                arguments("call-get?callUuid=u", 200, "{\"invalid_number\":[\"1\"]}", false),
                arguments("media-upload", 200, "{\"objects\":[{\"status_code\":201},{\"status_code\":415}]}", true),
                arguments("media-upload", 200, "{\"objects\":[{\"status_code\":201},{\"status_code\":200}]}", false),
                arguments("media-upload", 200, "{\"objects\":[{\"status_code\":\"415\"}]}", true),
                arguments("number-buy?number=14152220000", 201, "{\"status\":\"partial\"}", true),
                arguments("number-buy?number=14152220000", 201, "{\"status\":\"pending\"}", false),
                arguments("powerpack-number-buy?numberPoolUuid=p&number=14152220000&rent=true", 201, "{\"status\":\"partial\"}",
                        true),
                arguments("powerpack-number-buy?numberPoolUuid=p&number=14152220000&rent=true", 201,
                        "{\"status\":\"fulfilled\"}", false),
                arguments("number-compliance-link?numbers=" + LINKS, 200,
                        "{\"report\":[{\"status\":\"success\"},{\"status\":\"failed\"}]}", true),
                arguments("number-compliance-link?numbers=" + LINKS, 200, "{\"report\":[{\"status\":\"success\"}]}", false),
                arguments("media-upload", 207, "{\"objects\":[{\"status_code\":201}]}", true));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aYesToAPartIsToldApart(String uri, int status, String json, boolean partial) {
        wire.answers(Reply.json(status, json));
        Exchange exchange = send("plivo:" + uri, uri.equals("media-upload") ? new byte[] { 1 } : null);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelHttpResponseCode")).isEqualTo(status);
        assertThat(exchange.getMessage().getHeader("CamelPlivoPartial")).isEqualTo(partial ? true : null);
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo(json.isEmpty() ? null : json);
    }

    @ParameterizedTest
    @CsvSource({ "200,{}", "204,''" })
    void theNextCleanAnswerTakesAwayWhatWasTold(int status, String json) {
        wire.answers(request -> request.line().startsWith("POST") ? PARTIAL : Reply.json(status, json));

        Exchange one = send("plivo:message-send?src=1415&dst=14152221111&text=Hi", null);
        assertThat(one.getMessage().getHeaders()).containsEntry("CamelPlivoPartial", true)
                .containsEntry("CamelPlivoApiId", "a").containsEntry("CamelPlivoRequestId", "r");

        Exchange two
                = send("direct:steps", null,
                        Map.of("first", "message-send?src=1415&dst=14152221111&text=Hi", "second", "account-get"));
        assertThat(two.getException()).isNull();
        assertThat(two.getMessage().getHeaders())
                .doesNotContainKeys("CamelPlivoPartial", "CamelPlivoApiId", "CamelPlivoRequestId");
    }
}
