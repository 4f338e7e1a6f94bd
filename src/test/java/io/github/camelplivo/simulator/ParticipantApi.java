package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.AddParticipant.Destination;
import io.github.camelplivo.simulator.Attendance.Leaving;
import io.github.camelplivo.simulator.Confirmation.Asked;

/** The Voice API of those who are in a multiparty call. */
final class ParticipantApi {

    private static final String ALL = MultiPartyCallApi.ONE + "Participant/";
    private static final String ONE = ALL + "{member_id}/";
    private static final String RECORD = ONE + "Record/";
    private static final List<String> STATES = List.of("mute", "hold", "coach_mode");
    private static final List<String> TRACKS = List.of("participant", "all", "both");
    private static final List<String> KEYS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "#", "*");
    private static final int MOST_DESTINATIONS = 20;
    /** Plivo's default, in seconds. */
    private static final int RING_TIMEOUT = 45;

    private final Switchboard board;

    private ParticipantApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        ParticipantApi api = new ParticipantApi(board);
        router.on("POST", ALL, board.orInBackground(api::add))
                .on("GET", ALL, api::list)
                .on("GET", ONE, api::get)
                .on("POST", ONE, board.orInBackground(api::update))
                .on("DELETE", ONE, api::kick)
                .on("POST", RECORD, board.orInBackground(api::record))
                .on("DELETE", RECORD, request -> api.recording(request, MpcRecorder::end))
                .on("POST", RECORD + "Pause/",
                        request -> api.recording(request, recorder -> recorder.running().ifPresent(RoomRecording::pause)))
                .on("POST", RECORD + "Resume/",
                        request -> api.recording(request, recorder -> recorder.running().ifPresent(RoomRecording::resume)));
    }

    /** Those whom a request names: one, several, or all. */
    static List<Participant> named(VoiceMultiPartyCall call, Request request) {
        String ids = request.variable("member_id");
        if (ids.equals("all")) {
            return call.participants();
        }
        List<Participant> participants = new ArrayList<>();
        for (String id : ids.split(",")) {
            participants.add(call.find(id.strip()).filter(Participant::present).orElseThrow(ApiError::notFound));
        }
        return participants;
    }

    // Adding

    private Answer add(Request request) {
        Parameters parameters = request.parameters();
        ParticipantSettings settings = ParticipantSettings.of(parameters);
        MpcSettings all = MpcSettings.of(parameters);
        Optional<Target> progress = parameters.optionalTarget("call_status_callback", "POST");
        Asked asked = new Asked(
                parameters.has("confirm_key") ? parameters.oneOf("confirm_key", KEYS) : "",
                parameters.optionalTarget("confirm_key_sound", "GET").orElse(new Target("GET", "")), Confirmation.TIMEOUT);
        if (parameters.has("call_uuid") && (parameters.has("from") || parameters.has("to"))) {
            throw new ApiError(400, "call_uuid excludes from and to");
        }
        String from = parameters.has("call_uuid") ? "" : parameters.text("from");
        List<Destination> destinations = parameters.has("call_uuid") ? List.of() : destinations(parameters, settings.role());
        synchronized (board) {
            Leg moving = parameters.has("call_uuid") ? board.talking(parameters.text("call_uuid")) : null;
            VoiceMultiPartyCall call = board.rooms().multiPartyCall(request.variable("mpc_id"), request.account(), all);
            if (call.isFull()) {
                throw new ApiError(400, "the multiparty call has max_participants already");
            }
            AddParticipant addition = new AddParticipant(board, call, settings, progress, asked);
            List<Leg> legs;
            if (moving == null) {
                legs = addition.dial(from, destinations);
            } else {
                legs = List.of(moving);
                addition.move(moving);
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("calls", legs.stream().map(Leg::call)
                    .map(one -> Map.of("to", one.to(), "from", one.from(), "call_uuid", one.uuid())).toList());
            answer.put("message", "add participant action initiated");
            answer.put("request_uuid", Answer.newId());
            return Answer.withApiId(201, answer);
        }
    }

    private static List<Destination> destinations(Parameters parameters, Role role) {
        List<String> to = parameters.addresses("to");
        if (to.size() > MOST_DESTINATIONS || to.size() > 1 && role != Role.AGENT) {
            throw ApiError.invalid("to");
        }
        List<Duration> ring = seconds(parameters, "ring_timeout", RING_TIMEOUT, to.size());
        List<Duration> delay = seconds(parameters, "delay_dial", 0, to.size());
        List<Destination> destinations = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            destinations.add(new Destination(to.get(i), ring.get(i), delay.get(i)));
        }
        return destinations;
    }

    /** One for all, or a list that is no longer than the destinations. */
    private static List<Duration> seconds(Parameters parameters, String name, int otherwise, int destinations) {
        String given = parameters.has(name) ? parameters.fields().get(name).toString() : "" + otherwise;
        if (!given.matches("[0-9]{1,4}(<[0-9]{1,4})*")) {
            throw ApiError.invalid(name);
        }
        List<Duration> list = new ArrayList<>(
                Stream.of(given.split("<")).map(Long::valueOf).map(Duration::ofSeconds).toList());
        if (list.size() > destinations) {
            throw ApiError.invalid(name);
        }
        Duration rest = list.size() == 1 ? list.get(0) : Duration.ofSeconds(otherwise);
        while (list.size() < destinations) {
            list.add(rest);
        }
        return list;
    }

    // Reading and changing

    /** Those who have left are among them. */
    private Answer list(Request request) {
        String uuid = request.queryFields().getOrDefault("call_uuid", "");
        synchronized (board) {
            List<Participant> participants = MultiPartyCallApi.find(board, request).everybody().stream()
                    .filter(one -> uuid.isEmpty() || one.leg().uuid().equals(uuid)).toList();
            return Page.USUAL.counted("count").answer(request, participants, Participant::described);
        }
    }

    private Answer get(Request request) {
        synchronized (board) {
            return Answer.withApiId(200, MultiPartyCallApi.find(board, request).find(request.variable("member_id"))
                    .orElseThrow(ApiError::notFound).described());
        }
    }

    private Answer update(Request request) {
        Parameters parameters = request.parameters();
        List<String> changed = STATES.stream().filter(parameters::has).toList();
        if (changed.isEmpty()) {
            throw new ApiError(400, "at least one of " + String.join(", ", STATES) + " is mandatory");
        }
        changed.forEach(name -> parameters.flag(name, false));
        if (parameters.has("coach_mode") && request.variable("member_id").equals("all")) {
            throw new ApiError(400, "coach_mode cannot be changed for all");
        }
        synchronized (board) {
            VoiceMultiPartyCall call = MultiPartyCallApi.live(board, request);
            List<Participant> participants = named(call, request);
            if (parameters.has("coach_mode") && participants.stream().anyMatch(one -> one.role() != Role.SUPERVISOR)) {
                throw new ApiError(400, "coach_mode is for supervisors only");
            }
            for (Participant participant : participants) {
                changed.forEach(name -> change(participant, name, parameters.flag(name, false)));
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            changed.forEach(name -> answer.put(name, "MPC: " + call.name() + " " + words(name) + " member(s) succeeded"));
            return Answer.withApiId(202, answer);
        }
    }

    private static void change(Participant participant, String state, boolean on) {
        switch (state) {
            case "mute" -> participant.mute(on);
            case "hold" -> participant.hold(on);
            default -> participant.coach(on);
        }
    }

    private static String words(String state) {
        return state.equals("coach_mode") ? "coach mode of" : state + "/un" + state;
    }

    private Answer kick(Request request) {
        synchronized (board) {
            VoiceMultiPartyCall call = MultiPartyCallApi.live(board, request);
            named(call, request).forEach(participant -> call.leave(participant, Leaving.KICK));
            return Answer.noContent();
        }
    }

    // Recording

    private Participant one(Request request) {
        return MultiPartyCallApi.live(board, request).find(request.variable("member_id")).filter(Participant::present)
                .orElseThrow(ApiError::notFound);
    }

    private Answer record(Request request) {
        Parameters parameters = request.optionalParameters();
        String format = parameters.oneOf("file_format", "mp3", List.of("mp3", "wav"));
        parameters.oneOf("record_track_type", "all", TRACKS);
        Optional<Target> callback = parameters.optionalTarget("recording_callback", "POST");
        synchronized (board) {
            Participant participant = one(request);
            if (participant.recorder().running().isPresent()) {
                throw new ApiError(400, "the participant is being recorded already");
            }
            return Answer.json(200,
                    MultiPartyCallApi.begun(MultiPartyCallApi.live(board, request),
                            participant.recorder().record(format, callback)));
        }
    }

    private Answer recording(Request request, Consumer<MpcRecorder> action) {
        request.optionalParameters().oneOf("record_track_type", "all", TRACKS);
        synchronized (board) {
            Participant participant = one(request);
            if (participant.recorder().running().isEmpty()) {
                throw ApiError.notFound();
            }
            action.accept(participant.recorder());
            return Answer.noContent();
        }
    }
}
