package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be seen and said of people over HTTP. */
final class PeopleControl {

    private final PlivoSimulator plivo;

    private PeopleControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        PeopleControl people = new PeopleControl(plivo);
        api.on("GET", "parties", List.of(), (request, none) -> people.list());
        api.on("POST", "parties/{number}", PersonForm.FIELDS, people::change);
        api.on("POST", "parties/{number}/answer", List.of(), (request, none) -> {
            plivo.world().pickUp(request.variable("number"));
            return people.list();
        });
        api.on("POST", "parties/{number}/hangup", List.of(), (request, none) -> {
            plivo.world().hangUp(request.variable("number"));
            return people.list();
        });
    }

    private Answer list() {
        return Answer.json(200, Map.of("parties", plivo.world().board().people().scripted().stream()
                .map(scripted -> described(scripted.address(), scripted.script())).toList()));
    }

    private Answer change(Request request, ControlBody body) {
        String number = request.variable("number");
        PersonForm.of(number, body).tell(plivo);
        return Answer.json(200, described(number, plivo.world().board().people().script(number)));
    }

    static Map<String, Object> described(String number, Script script) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", number);
        object.put("answers", script.answers());
        object.put("does", script.reaction().toString());
        object.put("after", script.after() == null ? null : ControlBody.seconds(script.after()));
        object.put("hangs_up_after", script.talk() == null ? null : ControlBody.seconds(script.talk()));
        if (script.keys() != null) {
            object.put("presses", script.keys().pressed());
            object.put("presses_after", ControlBody.seconds(script.keys().after()));
        }
        return object;
    }
}
