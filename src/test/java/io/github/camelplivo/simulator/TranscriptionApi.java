package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of recordings: what the call has heard. It takes two seconds. */
final class TranscriptionApi {

    private static final String ALL = "Transcription/";
    private static final Duration WORK = Duration.ofSeconds(2);
    private static final String RATE = "0.00950";

    private final ObjectStore store;
    private final Switchboard board;
    private final Resource transcriptions;

    TranscriptionApi(ObjectStore store, Switchboard board) {
        this.store = store;
        this.board = board;
        transcriptions = new Resource(store, ALL + "{transcription_id}/");
        transcriptions.filters().of("type", (object, value) -> true);
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL + "{recording_id}/", this::create);
        transcriptions.route(routes);
    }

    /** Its id is that of the recording. */
    private Answer create(Request request, int status) {
        String id = request.variable("recording_id");
        Recording recording = board.recordings().find(id).orElseThrow(ApiError::notFound);
        Parameters parameters = request.parameters();
        Target target = parameters.has("transcription_callback_url") ? parameters.target("transcription_callback") : null;
        store.put(ALL, id, Map.of("transcription_id", id, "status", "processing"));
        board.clock().after(WORK, () -> done(recording, target));
        return Answer.withApiId(status, Map.of("message", "transcription in progress"));
    }

    private void done(Recording recording, Target target) {
        String text = heard(recording);
        Map<String, String> told = recording.fields();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", "completed");
        fields.put("transcription", text);
        fields.put("rate", RATE);
        fields.put("cost", RATE);
        fields.put("recording_duration_ms", told.get("recording_duration_ms"));
        store.change(ALL, recording.id(), fields);
        if (target != null) {
            board.tell(Letter.Kind.MEDIA, target,
                    Map.of("transcription", text, "transcription_charge", RATE, "transcription_rate", RATE,
                            "duration", told.get("recording_duration"), "call_uuid",
                            recording.of().getOrDefault("call_uuid", ""),
                            "recording_id", recording.id()));
        }
    }

    /** What was said in a call; nothing of a room, whose members are many. */
    private String heard(Recording recording) {
        synchronized (board) {
            return board.find(recording.of().getOrDefault("call_uuid", ""))
                    .map(call -> String.join(" ", call.aLeg().heard())).orElse("");
        }
    }
}
