package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading calls, and hanging them up. */
class PlivoSimulatorCallsTest extends PlivoSimulatorTestSupport {

    @Nested
    class Records {

        @Test
        void ofALiveCallSayWhoTalks() throws Exception {
            Call call = plivo.call(CALLER, OFFICE);

            assertThat(get("Call/" + call.uuid() + "/?status=live")).containsEntry("call_uuid", call.uuid())
                    .containsEntry("call_status", "in-progress").containsEntry("from", CALLER);
        }

        @Test
        void ofAnEndedCallSayWhy() throws Exception {
            Call call = plivo.call(CALLER, OFFICE);
            send("DELETE", url(call), null);

            assertThat(get("Call/" + call.uuid() + "/")).containsEntry("hangup_cause_code", 4000)
                    .containsEntry("hangup_cause_name", "Normal Hangup").containsEntry("hangup_source", "API Request");
            assertRefused(send("GET", url(call) + "?status=live", null), 404, "not found");
        }

        @Test
        void ofLiveCallsAreListedByDirectionAndNumbers() throws Exception {
            Call call = plivo.call(CALLER, OFFICE, AGENT);
            String bLeg = call.bLeg().orElseThrow().uuid();

            assertThat(get("Call/?status=live")).containsEntry("calls", List.of(call.uuid(), bLeg));
            assertThat(get("Call/?status=live&call_direction=outbound")).containsEntry("calls", List.of(bLeg));
            assertThat(get("Call/?status=live&from_number=14151112222&to_number=14153334444"))
                    .containsEntry("calls", List.of(call.uuid()));
        }

        @Test
        void comeInPagesTheNewestFirst() throws Exception {
            List<Call> calls = Stream.generate(() -> plivo.call(CALLER, OFFICE)).limit(5).toList();

            Map<String, Object> page = get("Call/?limit=2&offset=2");

            assertThat(page.get("objects")).asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting("call_uuid").containsExactly(calls.get(2).uuid(), calls.get(1).uuid());
            assertThat(page.get("meta")).isEqualTo(Map.of("limit", 2, "offset", 2, "total_count", 5,
                    "next", "/v1/Account/" + PlivoSimulator.AUTH_ID + "/Call/?limit=2&offset=4",
                    "previous", "/v1/Account/" + PlivoSimulator.AUTH_ID + "/Call/?limit=2&offset=0"));
        }

        @ParameterizedTest
        @CsvSource({ "limit=0, limit", "limit=21, limit", "limit=x, limit", "offset=-1, offset", "status=dead, status" })
        void askedForWronglyAreRefused(String query, String parameter) throws Exception {
            assertRefused(
                    send("GET", account() + "Call/?" + query, null), 400, "Invalid value provided for " + parameter + ".");
        }
    }

    @Nested
    class HangUp {

        @Test
        void endsBothLegs() throws Exception {
            Call call = plivo.call(CALLER, OFFICE, AGENT);

            assertThat(send("DELETE", url(call), null).statusCode()).isEqualTo(204);

            assertEnded(call.aLeg(), 4000, "Normal Hangup");
            assertEnded(call.bLeg().orElseThrow(), 4000, "Normal Hangup");
            assertRefused(send("DELETE", url(call), null), 404, "not found");
        }

        @Test
        void withoutAUuidEndsEveryCall() throws Exception {
            Call first = plivo.call(CALLER, OFFICE);
            Call second = plivo.call(EXPERT, OFFICE, AGENT);

            assertThat(send("DELETE", account() + "Call/", null).statusCode()).isEqualTo(204);

            assertThat(List.of(first, second)).noneMatch(Call::live);
        }
    }
}
