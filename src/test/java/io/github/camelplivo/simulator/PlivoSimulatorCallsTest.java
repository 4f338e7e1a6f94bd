package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
        void areWrittenWhenTheCallIsOver() throws Exception {
            Call call = plivo.call(CALLER, OFFICE);

            assertRefused(send("GET", url(call), null), 404, "not found");
            assertThat(records("")).isEmpty();
            call.aLeg().hangUp();

            assertThat(records("")).containsExactly(call.uuid());
        }

        @Test
        void canBeReadSomeTimeAfterTheEnd() throws Exception {
            plivo.clock().pause();
            plivo.assume(plivo.assumptions().withRecordDelay(Duration.ofSeconds(4)));
            Call call = plivo.call(CALLER, OFFICE);
            plivo.clock().advance(Duration.ofMinutes(1));
            call.aLeg().hangUp();

            plivo.clock().advance(Duration.ofMillis(3999));
            assertRefused(send("GET", url(call), null), 404, "not found");
            assertThat(records("")).isEmpty();
            plivo.clock().advance(Duration.ofMillis(1));

            assertThat(get("Call/" + call.uuid() + "/")).containsEntry("call_duration", 60);
            assertThat(records("")).containsExactly(call.uuid());
        }

        @Test
        void ofTheLegsOfADialNameTheirParentAndHowTheyEnded() throws Exception {
            Call call = race();

            assertThat(get("Call/?parent_call_uuid=" + call.uuid()).get("objects"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting("to_number", "parent_call_uuid", "hangup_cause_code", "call_state")
                    .containsExactly(tuple(EXPERT, call.uuid(), 4000, "ANSWER"), tuple(AGENT, call.uuid(), 9000, "NO_ANSWER"));
        }

        @Test
        void ofTheLegsOfAnInboundCallMayNameNoParent() throws Exception {
            plivo.assume(plivo.assumptions().without(Assumption.RECORDS_NAME_INBOUND_PARENT));
            Call call = race();

            assertThat(records("?parent_call_uuid=" + call.uuid())).isEmpty();
            assertThat(records("?call_direction=outbound")).hasSize(2);
        }

        /** The agent rings and loses, the expert talks and is left. */
        private Call race() throws Exception {
            plivo.ring(Duration.ofHours(1)).neverAnswers(AGENT);
            Call call = plivo.call(CALLER, OFFICE);
            obey(call, "<Dial><Number>" + AGENT + "</Number><Number>" + EXPERT + "</Number></Dial>");
            call.aLeg().hangUp();
            return call;
        }

        private List<String> records(String query) throws Exception {
            return ((List<?>) get("Call/" + query).get("objects")).stream()
                    .map(record -> (String) ((Map<?, ?>) record).get("call_uuid")).toList();
        }

        @ParameterizedTest
        @CsvSource({
                "hangup_source=Caller, 2", "hangup_source=Plivo, 1", "hangup_cause_code=9000, 1", "bill_duration__gte=0, 3",
                "bill_duration__gt=0, 0", "end_time__gt=2020-01-01, 3", "end_time__lt=2020-01-01, 0", "unknown=1, 3",
                "from_number=14151112222, 3", "call_direction=inbound, 1" })
        void areNarrowedByWhatPlivoNames(String query, int found) throws Exception {
            race();

            assertThat(records("?" + query)).hasSize(found);
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
            calls.forEach(call -> call.aLeg().hangUp());

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
