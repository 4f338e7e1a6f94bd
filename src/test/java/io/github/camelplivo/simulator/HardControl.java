package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static java.util.Arrays.stream;

/** What may be made hard over HTTP: what becomes of Plivo's requests on their way, and what nobody knows of Plivo. */
final class HardControl {

    private static final String RECORD_DELAY = "record_delay";

    private final PlivoSimulator plivo;

    private HardControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        HardControl hard = new HardControl(plivo);
        api.on("GET", "postman", List.of(), (request, none) -> hard.postman());
        api.on("POST", "postman", PostmanForm.FIELDS, (request, body) -> hard.postman(PostmanForm.of(body)));
        api.on("DELETE", "postman", List.of(), (request, none) -> hard.postman(Postman.RELIABLE));
        List<String> fields = new ArrayList<>(List.of(RECORD_DELAY));
        stream(Assumption.values()).map(Assumption::toString).forEach(fields::add);
        api.on("GET", "assumptions", List.of(), (request, none) -> hard.assumptions());
        api.on("POST", "assumptions", fields, (request, body) -> hard.assume(body));
    }

    private Answer postman(Postman postman) {
        plivo.postman(postman);
        return postman();
    }

    private Answer postman() {
        return Answer.json(200, described(plivo.world().board().post().postman()));
    }

    private static Map<String, Object> described(Postman postman) {
        return postman instanceof PostmanForm form ? form.described() : Map.of("reliable", postman == Postman.RELIABLE);
    }

    /** What requests and reports meet. */
    static Map<String, Object> weather(World world) {
        return Map.of(
                "faults", world.faults().stream().map(Fault::toString).toList(),
                "postman", described(world.board().post().postman()));
    }

    private Answer assume(ControlBody body) {
        Assumptions changed = plivo.assumptions();
        for (Assumption assumption : Assumption.values()) {
            if (body.has(assumption.toString())) {
                changed = changed.with(assumption, body.flag(assumption.toString()));
            }
        }
        plivo.assume(body.has(RECORD_DELAY) ? changed.withRecordDelay(body.seconds(RECORD_DELAY)) : changed);
        return assumptions();
    }

    private Answer assumptions() {
        Assumptions assumptions = plivo.assumptions();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(RECORD_DELAY, ControlBody.seconds(assumptions.recordDelay()));
        stream(Assumption.values())
                .forEach(assumption -> object.put(assumption.toString(), assumptions.holds(assumption)));
        return Answer.json(200, object);
    }
}
