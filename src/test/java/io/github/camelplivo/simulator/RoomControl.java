package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Activity.InRoom;

/** What may be seen of conferences and multiparty calls over HTTP, and done there. */
final class RoomControl {

    private final PlivoSimulator plivo;

    private RoomControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        RoomControl rooms = new RoomControl(plivo);
        api.on("GET", "conferences", List.of(), (request, none) -> Answer.json(200,
                Map.of("conferences", plivo.conferences().stream().map(RoomControl::described).toList())));
        api.on("GET", "multiparty_calls", List.of(), (request, none) -> Answer.json(200,
                Map.of("multiparty_calls", plivo.multiPartyCalls().stream().map(RoomControl::described).toList())));
        api.on("POST", "multiparty_calls/{uuid}/fail_recording", List.of(), (request, none) -> rooms.failRecording(request));
        api.on("POST", "calls/{uuid}/speaking", List.of("speaking"), rooms::speak);
    }

    private static Map<String, Object> described(Conference conference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", conference.name());
        object.put("uuid", conference.uuid());
        object.put("live", conference.live());
        object.put("started", conference.started());
        object.put("recorded", conference.recorded());
        object.put("members", conference.members().stream().map(member -> Map.of("id", member.id(), "party", member.party(),
                "muted", member.muted(), "deaf", member.deaf())).toList());
        return object;
    }

    private static Map<String, Object> described(VoiceMultiPartyCall call) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", call.name());
        object.put("uuid", call.uuid());
        object.put("status", call.status().toString());
        object.put("recording", call.recording());
        object.put("participants",
                call.participants().stream().map(one -> Map.of("id", one.id(), "party", one.party(), "role",
                        one.role().toString(), "muted", one.muted(), "on_hold", one.onHold(), "coaching", one.coaching(),
                        "recorded", one.recorded())).toList());
        return object;
    }

    private Answer failRecording(Request request) {
        VoiceMultiPartyCall call = plivo.multiPartyCalls().stream()
                .filter(one -> one.uuid().equals(request.variable("uuid"))).findFirst()
                .orElseThrow(() -> new ControlError(
                        404, "there is no such multiparty call",
                        plivo.multiPartyCalls().stream().map(VoiceMultiPartyCall::uuid).toList()));
        call.failRecording();
        return Answer.json(200, described(call));
    }

    private Answer speak(Request request, ControlBody body) {
        boolean speaking = body.flag("speaking");
        Call call = plivo.findCall(request.variable("uuid")).orElseThrow(
                () -> new ControlError(404, "there is no such call", List.of()));
        synchronized (plivo.world().board()) {
            if (!(call.aLeg().activity() instanceof InRoom in)) {
                throw new IllegalStateException("It is in no room: it " + call.aLeg().doing());
            }
            in.attendance().speaks(speaking);
        }
        return Answer.json(200, Map.of("uuid", call.uuid(), "speaking", speaking));
    }
}
