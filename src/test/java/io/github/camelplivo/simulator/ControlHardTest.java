package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The postman, the assumptions, the keys of people and what really happened, over HTTP. */
class ControlHardTest extends ControlApiTestSupport {

    private Call dial(String attributes) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial callbackUrl='" + plivo.document("events", "") + "' " + attributes + "><Number>" + EXPERT
                   + "</Number></Dial>");
        return call;
    }

    private List<String> events() {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/events"))
                .map(fetch -> fetch.form().get("DialAction")).toList();
    }

    @Test
    void theIndexNamesAllOfIt() throws Exception {
        assertThat(see("").get("routes")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(
                        Map.of("method", "POST", "path", "/simulator/postman", "fields", PostmanForm.FIELDS),
                        Map.of("method", "DELETE", "path", "/simulator/postman", "fields", List.of()),
                        Map.of("method", "GET", "path", "/simulator/calls/{uuid}/dials", "fields", List.of()))
                .anySatisfy(route -> assertThat(route).extracting("path", "method")
                        .containsExactly("/simulator/assumptions", "POST"));
    }

    @Test
    void thePostmanLosesDoublesAndDelays() throws Exception {
        assertThat(see("postman")).isEqualTo(Map.of("reliable", true));

        Map<String, Object> postman = act("postman", "{'seed': 3, 'lost': 1, 'kinds': 'dial_connected, dial_hangup'}");
        dial("");

        assertThat(postman).isEqualTo(see("postman")).containsEntry("reliable", false).containsEntry("seed", 3)
                .containsEntry("lost", 1.0).containsEntry("answers_lost", 0.0).containsEntry("doubled", 0.0)
                .containsEntry("longest_delay", 0.0).containsEntry("kinds", List.of("dial_connected", "dial_hangup"));
        assertThat(events()).containsExactly("answer");
        act("postman", "{'doubled': 1}");
        dial("");
        assertThat(events()).containsExactly("answer", "answer", "answer", "connected", "connected");
    }

    @Test
    void thePostmanIsReliableAgain() throws Exception {
        act("postman", "{'lost': 0.5, 'answers_lost': '0.25', 'longest_delay': 0.5}");

        assertThat(send(request("postman").DELETE()).body()).contains("\"reliable\":true");

        plivo.postman(letter -> List.of());
        assertThat(see("postman")).isEqualTo(Map.of("reliable", false));
        dial("");
        assertThat(events()).isEmpty();
    }

    @Test
    void assumptionsAreChangedOneByOne() throws Exception {
        assertThat(see("assumptions")).containsEntry("record_delay", 0.0).containsEntry("connected_is_told", true)
                .containsEntry("completed_when_caller_leaves", false).hasSize(1 + Assumption.values().length);

        act("assumptions", "{'connected_is_told': false}");
        Map<String, Object> changed = act("assumptions", "{'record_delay': 2.5, 'completed_when_caller_leaves': true}");

        assertThat(changed).isEqualTo(see("assumptions")).containsEntry("record_delay", 2.5)
                .containsEntry("connected_is_told", false).containsEntry("completed_when_caller_leaves", true);
        dial("");
        assertThat(events()).containsExactly("answer");
    }

    @Test
    void aPersonPressesTheKey() throws Exception {
        act("clock/pause", "{}");
        Map<String, Object> person = act("parties/" + EXPERT, "{'presses': '1', 'presses_after': 2}");
        Call call = dial("confirmKey='1'");

        act("clock/advance", "{'seconds': 2}");

        assertThat(person).containsEntry("presses", "1").containsEntry("presses_after", 2.0).containsEntry("does", "answers");
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(see("calls/" + call.uuid() + "/dials").get("dials")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement().satisfies(dial -> assertThat(dial).extracting("over", "destinations")
                        .containsExactly(null, List.of(EXPERT)));
    }

    @Test
    void whatReallyHappenedIsSeen() throws Exception {
        act("parties/" + EXPERT, "{'does': 'busy'}");
        Call call = dial("");

        List<?> dials = (List<?>) see("calls/" + call.uuid() + "/dials").get("dials");

        List<?> legs = (List<?>) ((Map<?, ?>) dials.get(0)).get("legs");
        assertThat(legs).singleElement().satisfies(leg -> assertThat(leg)
                .extracting("to", "answered", "connected", "hangup_cause_code", "hangup_source")
                .containsExactly(EXPERT, null, null, 3010, "Callee"));
    }

    @Test
    void aNumberThatCannotBeDialledMakesNoLeg() throws Exception {
        act("parties/" + EXPERT, "{'does': 'cannot_be_dialled'}");

        assertThat(dial("").bLeg()).isEmpty();
    }

    @Test
    void aStreamEnds() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Stream keepCallAlive='true'>wss://example.com/bot</Stream><Speak>Bye</Speak>");

        assertThat(act("calls/" + call.uuid() + "/end_stream", "{}")).containsEntry("doing", "hears \"Bye\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "postman | {'lost': 2} | lost must be a share between 0 and 1 | 0.2",
            "postman | {'doubled': 'often'} | doubled must be a share | 1",
            "postman | {'longest_delay': -1} | longest_delay must be a number of seconds | 5",
            "postman | {'seed': 'x'} | seed must be a whole number | 0 to 2147483647",
            "postman | {'kinds': 'action,letter'} | kinds has no letter | dial_hangup",
            "postman | {'lose': 1} | unknown field: lose | lost",
            "assumptions | {'connected_is_told': 'no'} | connected_is_told must be true or false | false",
            "assumptions | {'record_delay': 'soon'} | record_delay must be a number of seconds | 5",
            "assumptions | {'all': true} | unknown field: all | record_delay",
            "parties/+1 | {'presses_after': 1} | presses_after needs presses | presses",
            "parties/+1 | {'presses': 'x'} | presses must be a text of keys | 0123456789*#" })
    void whatIsWrongIsNamedWithWhatIsAllowed(String path, String json, String error, String allowed) throws Exception {
        assertNotTaken(post(path, json), 400, error, allowed);
        assertThat(see("postman")).isEqualTo(Map.of("reliable", true));
        assertThat(plivo.assumptions()).isEqualTo(Assumptions.LIKELY);
        assertThat(list("parties")).isEmpty();
    }
}
