package io.github.camelplivo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each operation puts on the wire, against what Plivo's documentation says it must be. */
@Tag("portable")
class RequestsTest extends WireTestSupport {

    private static final String CALL = "/api/v1/Account/MAXXXXXXXXXXXXXXXXXX/Call/";
    private static final String NODE = "/phlorunner/v1/phlo/e564a84a/multi_party_call/36989807";

    /** An endpoint, a JSON body for it, and the request line and JSON expected on the wire. */
    record Case(String uri, String body, String line, String json) {

        @Override
        public String toString() {
            return uri;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "plivo:call-transfer?callUuid=a-b-c&alegUrl=https://example.com/a", null,
                        "POST " + CALL + "a-b-c/", "{'legs':'aleg','aleg_url':'https://example.com/a'}"),
                new Case(
                        "plivo:call-transfer",
                        "{'call_uuid':'a-b-c','legs':'both','aleg_url':'http://aleg.url','aleg_method':'GET',"
                                               + "'bleg_url':'http://bleg.url#ct=2000&rt=40000','bleg_method':'POST',"
                                               + "'callback_url':'https://example.com/cb','callback_method':'GET'}",
                        "POST " + CALL + "a-b-c/",
                        "{'legs':'both','aleg_url':'http://aleg.url','aleg_method':'GET',"
                                                   + "'bleg_url':'http://bleg.url#ct=2000&rt=40000','bleg_method':'POST',"
                                                   + "'callback_url':'https://example.com/cb','callback_method':'GET'}"),
                new Case(
                        "plivo:call-transfer?legs=bleg", "{'callUuid':'u','blegUrl':'https://example.com/b'}",
                        "POST " + CALL + "u/", "{'legs':'bleg','bleg_url':'https://example.com/b'}"),
                new Case(
                        "plivo:call-make",
                        "{'from':'14152220000','to':['+14152225555','sip:agent@phone.plivo.com'],"
                                           + "'answer_url':'https://example.com/a','answer_method':'GET','time_limit':60,"
                                           + "'machine_detection':true,'send_on_preanswer':'false','caller_name':'Plivo & co'}",
                        "POST " + CALL,
                        "{'from':'14152220000','to':'+14152225555<sip:agent@phone.plivo.com',"
                                        + "'answer_url':'https://example.com/a','answer_method':'GET','time_limit':60,"
                                        + "'machine_detection':'true','send_on_preanswer':false,'caller_name':'Plivo & co'}"),
                new Case("plivo:call-hangup?callUuid=u", null, "DELETE " + CALL + "u/", null),
                new Case("plivo:call-get?callUuid=u", null, "GET " + CALL + "u/", null),
                new Case("plivo:call-list", null, "GET " + CALL, null),
                new Case(
                        "plivo:call-list?limit=5&offset=10&callDirection=inbound&billDurationGt=60",
                        "{'end_time__lt':'2026-01-31 12:00','from_number':'+1415'}",
                        "GET " + CALL + "?limit=5&offset=10&call_direction=inbound&from_number=%2B1415&bill_duration__gt=60"
                                                                                     + "&end_time__lt=2026-01-31%2012%3A00",
                        null),
                new Case("plivo:call-live-get?callUuid=u", null, "GET " + CALL + "u/?status=live", null),
                new Case(
                        "plivo:call-live-list?toNumber=14152225555", null,
                        "GET " + CALL + "?status=live&to_number=14152225555", null),
                new Case("plivo:call-queued-get?callUuid=u", null, "GET " + CALL + "u/?status=queued", null),
                new Case("plivo:call-queued-list", null, "GET " + CALL + "?status=queued", null),
                new Case(
                        "plivo:request-cancel?requestUuid=r", null,
                        "DELETE /api/v1/Account/MAXXXXXXXXXXXXXXXXXX/Request/r/", null),
                new Case(
                        "plivo:application-get?appId=a", null,
                        "GET /api/v1/Account/MAXXXXXXXXXXXXXXXXXX/Application/a/", null),
                new Case(
                        "plivo:application-update?appId=a", "{'answer_url':'https://example.com/a','public_uri':true}",
                        "POST /api/v1/Account/MAXXXXXXXXXXXXXXXXXX/Application/a/",
                        "{'answer_url':'https://example.com/a','public_uri':true}"),
                new Case("plivo:account-get", null, "GET /api/v1/Account/MAXXXXXXXXXXXXXXXXXX/", null),
                mpcNode("call", "'role':'customer',", "'role':'customer',"),
                mpcNode("warm_transfer", "", "'role':'agent',"),
                mpcNode("cold_transfer", "", "'role':'agent',"),
                mpcNode("warm-transfer", "'role':'customer',", "'role':'customer',"),
                mpcNode("coldTransfer", "", "'role':'agent',"),
                mpcMember("abort_transfer"), mpcMember("hold"), mpcMember("unhold"), mpcMember("hangup"),
                mpcMember("resume_call"), mpcMember("voicemail_drop"), mpcMember("mute"), mpcMember("unmute"),
                new Case("plivo:mpc-get?phloId=e564a84a&nodeId=36989807", null, "GET " + NODE, null),
                new Case("plivo:phlo-get?phloId=e564a84a", null, "GET /phlorunner/v1/phlo/e564a84a", null),
                new Case(
                        "plivo:phlo-run?phloId=e564a84a", "{'from':'14152220000','any':{'thing':[1,2.50,null]}}",
                        "POST /phlorunner/v1/account/MAXXXXXXXXXXXXXXXXXX/phlo/e564a84a",
                        "{'from':'14152220000','any':{'thing':[1,2.50,null]}}"),
                new Case(
                        "plivo:phlo-run-get?phloId=e564a84a&runId=r1", null, "GET /phlorunner/v1/phlo/e564a84a/runs/r1", null));
    }

    private static Case mpcNode(String action, String role, String sentRole) {
        String sent = action.replaceAll("[-_]?([Tt])ransfer", "_transfer");
        return new Case(
                "plivo:mpc?phloId=e564a84a&nodeId=36989807&action=" + action,
                "{" + role + "'to':'+14152225555','trigger_source':'+14152223333'}", "POST " + NODE,
                "{'action':'" + sent + "','to':'+14152225555'," + sentRole + "'trigger_source':'+14152223333'}");
    }

    private static Case mpcMember(String action) {
        return new Case(
                "plivo:mpc?phloId=e564a84a&nodeId=36989807&action=" + action,
                "{'member_address':'+14152223333'}", "POST " + NODE + "/members/%2B14152223333",
                "{'action':'" + action + "'}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isExactlyTheDocumentedOne(Case expected) throws JsonProcessingException {
        Exchange exchange = send(expected.uri(), expected.body() == null ? null : expected.body().replace('\'', '"'));

        assertThat(exchange.getException()).isNull();
        RecordedWire.Request request = wire.onlyRequest();
        assertThat(request.line()).isEqualTo(expected.line() + " HTTP/1.1");
        assertThat(request.header("Authorization")).isEqualTo("Basic " + Base64.getEncoder().encodeToString(
                (AUTH_ID + ":" + AUTH_TOKEN).getBytes(StandardCharsets.UTF_8)));
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("User-Agent")).isEqualTo("camel-plivo");
        if (expected.json() == null) {
            assertThat(request.body()).isEmpty();
            assertThat(request.header("Content-Type")).isNull();
        } else {
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            ObjectMapper json = new ObjectMapper();
            assertThat(json.readTree(request.body())).isEqualTo(json.readTree(expected.json().replace('\'', '"')));
        }
    }

    @Test
    void carriesNoHeaderOfTheMessage() {
        send("plivo:call-hangup?callUuid=u", null, Map.of("X-Customer", "yes", "Cookie", "a=b", "CamelHttpUri", "http://x",
                "CamelHttpMethod", "GET", "Authorization", "Bearer mine", "Content-Type", "text/xml"));

        RecordedWire.Request request = wire.onlyRequest();
        assertThat(request.line()).startsWith("DELETE ");
        assertThat(request.headers().stream().map(header -> header.replaceAll(":.*", "").toLowerCase()))
                .isSubsetOf("authorization", "accept", "user-agent", "host", "connection", "accept-encoding");
        assertThat(request.header("Authorization")).startsWith("Basic ");
    }

    @Test
    void escapesAPathValueAsOneSegment() {
        send("plivo:call-hangup", null, Map.of("CamelPlivoCallUuid", "a/b?c#d;e%20+é"));

        assertThat(wire.onlyRequest().line())
                .isEqualTo("DELETE " + CALL + "a%2Fb%3Fc%23d%3Be%2520%2B%C3%A9/ HTTP/1.1");
    }

    @Test
    void goesToPlivosHostsByDefault() {
        PlivoConfiguration defaults = new PlivoConfiguration();

        assertThat(defaults.getBaseUrl()).isEqualTo("https://api.plivo.com/v1");
        assertThat(defaults.getPhloBaseUrl()).isEqualTo("https://phlorunner.plivo.com/v1");
        assertThat(defaults.getLookupBaseUrl()).isEqualTo("https://lookup.plivo.com/v1");
        assertThat(defaults.getStatsBaseUrl()).isEqualTo("https://stats.plivo.com/v1");
    }
}
