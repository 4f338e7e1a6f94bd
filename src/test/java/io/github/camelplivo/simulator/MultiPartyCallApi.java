package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.camelplivo.simulator.VoiceMultiPartyCall.Status;

/** The Voice API of multiparty calls as a whole. */
final class MultiPartyCallApi {

    static final String ALL = "/v1/Account/{auth_id}/MultiPartyCall/";
    static final String ONE = ALL + "{mpc_id}/";

    /** How long ended ones are listed when no time is asked for. */
    private static final Duration WINDOW = Duration.ofDays(7);

    private final Switchboard board;

    private MultiPartyCallApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        MultiPartyCallApi api = new MultiPartyCallApi(board);
        router.on("GET", ALL, api::list)
                .on("GET", ONE, api::get)
                .on("POST", ONE, api::start)
                .on("DELETE", ONE, api::end)
                .on("POST", ONE + "Record/", board.orInBackground(api::record))
                .on("DELETE", ONE + "Record/", request -> api.recording(request, MpcRecorder::end))
                .on("POST", ONE + "Record/Pause/",
                        request -> api.recording(request, recorder -> recorder.running().ifPresent(RoomRecording::pause)))
                .on("POST", ONE + "Record/Resume/",
                        request -> api.recording(request, recorder -> recorder.running().ifPresent(RoomRecording::resume)));
    }

    /** Also one that is over, by its UUID. */
    static VoiceMultiPartyCall find(Switchboard board, Request request) {
        return board.rooms().multiPartyCall(request.variable("mpc_id")).orElseThrow(ApiError::notFound);
    }

    static VoiceMultiPartyCall live(Switchboard board, Request request) {
        VoiceMultiPartyCall call = find(board, request);
        if (!call.live()) {
            throw ApiError.notFound();
        }
        return call;
    }

    /** The newest first. */
    private Answer list(Request request) {
        Map<String, String> query = request.queryFields();
        String status = query.getOrDefault("status", "");
        if (!List.of("", "initialized", "active", "ended").contains(status)) {
            throw ApiError.invalid("status");
        }
        synchronized (board) {
            List<VoiceMultiPartyCall> matching = new ArrayList<>(
                    board.rooms().multiPartyCalls().stream().filter(call -> matches(query, call)).toList());
            Collections.reverse(matching);
            return Page.USUAL.counted("count").answer(request, matching, VoiceMultiPartyCall::described);
        }
    }

    private boolean matches(Map<String, String> query, VoiceMultiPartyCall call) {
        String status = call.status().toString().toLowerCase(Locale.ROOT);
        String cause = call.termination().map(why -> "" + why.code()).orElse("");
        Instant since = board.clock().instant().minus(WINDOW);
        boolean recent = TimeFilter.isIn(query, "end_time") || call.end().map(end -> end.isAfter(since)).orElse(true);
        return query.getOrDefault("friendly_name", call.name()).equals(call.name())
                && query.getOrDefault("status", status).equals(status)
                && query.getOrDefault("termination_cause_code", cause).equals(cause)
                && (!query.containsKey("sub_account") || query.get("sub_account").equals(call.subaccount()))
                && TimeFilter.matches(query, "creation_time", call.creation())
                && TimeFilter.matches(query, "end_time", call.end().orElse(null)) && recent;
    }

    private Answer get(Request request) {
        synchronized (board) {
            return Answer.withApiId(200, find(board, request).described());
        }
    }

    private Answer start(Request request) {
        // Plivo's page capitalises it, and its SDKs do not.
        if (!request.parameters().text("status").equalsIgnoreCase("active")) {
            throw ApiError.invalid("status");
        }
        synchronized (board) {
            VoiceMultiPartyCall call = live(board, request);
            if (call.status() != Status.INITIALIZED) {
                throw new ApiError(400, "the multiparty call has started already");
            }
            call.start();
            return Answer.noContent();
        }
    }

    private Answer end(Request request) {
        synchronized (board) {
            live(board, request).end(MpcTermination.API);
            return Answer.noContent();
        }
    }

    private Answer record(Request request) {
        Parameters parameters = request.optionalParameters();
        String format = parameters.oneOf("file_format", "mp3", List.of("mp3", "wav"));
        Optional<Target> callback = parameters.optionalTarget("recording_callback", "POST");
        synchronized (board) {
            VoiceMultiPartyCall call = live(board, request);
            if (call.recorder().running().isPresent()) {
                throw new ApiError(400, "the multiparty call is being recorded already");
            }
            return Answer.json(202, begun(call, call.recorder().record(format, callback)));
        }
    }

    /** What is answered when a recording begins. */
    static Map<String, Object> begun(VoiceMultiPartyCall call, Recording recording) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("api_id", recording.apiId());
        answer.put("message", "MPC: " + call.name() + " record started");
        answer.put("recording_id", recording.id());
        answer.put("recording_url", recording.url());
        return answer;
    }

    /** Does something to a recording that must be there. */
    private Answer recording(Request request, Consumer<MpcRecorder> action) {
        synchronized (board) {
            VoiceMultiPartyCall call = live(board, request);
            if (call.recorder().running().isEmpty()) {
                throw ApiError.notFound();
            }
            action.accept(call.recorder());
            return Answer.noContent();
        }
    }
}
