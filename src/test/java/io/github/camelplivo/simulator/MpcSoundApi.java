package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Media.Kind;

/** What the Voice API has those hear who are in a multiparty call. Its paths say Member, not Participant. */
final class MpcSoundApi {

    private static final String MEMBER = MultiPartyCallApi.ONE + "Member/{member_id}/";

    private final Switchboard board;

    private MpcSoundApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        MpcSoundApi api = new MpcSoundApi(board);
        router.on("POST", MEMBER + "Play/", board.orInBackground(api::play))
                .on("DELETE", MEMBER + "Play/", request -> api.silence(request, Kind.PLAY));
        // Plivo's Go SDK, the only one that speaks, leaves the slash out.
        for (String speak : List.of(MEMBER + "Speak/", MEMBER + "Speak")) {
            router.on("POST", speak, board.orInBackground(api::speak))
                    .on("DELETE", speak, request -> api.silence(request, Kind.SPEAK));
        }
    }

    /** Plivo's page calls it urls, and its SDKs url. */
    private Answer play(Request request) {
        Parameters parameters = request.parameters();
        String url = parameters.url(parameters.has("urls") ? "urls" : "url");
        return sound(request, Kind.PLAY, "Play: " + url, "play queued into MPC");
    }

    private Answer speak(Request request) {
        Parameters parameters = request.parameters();
        String text = parameters.text("text");
        parameters.checkVoice();
        return sound(request, Kind.SPEAK, "Speak: " + text, "speak queued into MPC");
    }

    private Answer sound(Request request, Kind kind, String what, String message) {
        synchronized (board) {
            VoiceMultiPartyCall call = MultiPartyCallApi.live(board, request);
            List<Participant> hear = ParticipantApi.named(call, request);
            call.sounds().start(kind, request.variable("member_id"), hear.stream().map(Participant::leg).toList(), what);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("message", message);
            answer.put("mpcMemberId", List.of(request.variable("member_id").split(",")));
            answer.put("mpcName", call.name());
            return Answer.withApiId(202, answer);
        }
    }

    private Answer silence(Request request, Kind kind) {
        synchronized (board) {
            if (!MultiPartyCallApi.live(board, request).sounds().stop(kind, request.variable("member_id"))) {
                throw ApiError.notFound();
            }
            return Answer.noContent();
        }
    }
}
