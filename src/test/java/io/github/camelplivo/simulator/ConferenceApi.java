package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.camelplivo.simulator.Attendance.Leaving;
import io.github.camelplivo.simulator.Media.Kind;

/** The Voice API of conferences. A conference where nobody is, and a member who is not there, are not found. */
final class ConferenceApi {

    private static final String ALL = "/v1/Account/{auth_id}/Conference/";
    private static final String ONE = ALL + "{conference_name}/";
    private static final String MEMBER = ONE + "Member/{member_id}/";

    private final Switchboard board;

    private ConferenceApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        ConferenceApi api = new ConferenceApi(board);
        // The callback_url of Record is told the end of the recording.
        router.on("GET", ALL, request -> api.list())
                .on("DELETE", ALL, request -> api.hangUpAll())
                .on("GET", ONE, api::get)
                .on("DELETE", ONE, api::hangUp)
                .on("POST", ONE + "Record/", api::record)
                .on("DELETE", ONE + "Record/", api::endRecording)
                .on("DELETE", MEMBER, request -> api.each(request, member -> member.leg().endByApi()))
                .on("POST", MEMBER + "Kick/",
                        api.acting("kicked", member -> member.attendance().left(Leaving.KICK)))
                .on("POST", MEMBER + "Mute/", api.acting("muted", member -> member.mute(true)))
                .on("DELETE", MEMBER + "Mute/", request -> api.each(request, member -> member.mute(false)))
                .on("POST", MEMBER + "Deaf/", api.acting("deaf", member -> member.deafen(true)))
                .on("DELETE", MEMBER + "Deaf/", request -> api.each(request, member -> member.deafen(false)))
                .on("POST", MEMBER + "Play/", board.orInBackground(api::play))
                .on("DELETE", MEMBER + "Play/", request -> api.silence(request, Kind.PLAY))
                .on("POST", MEMBER + "Speak/", board.orInBackground(api::speak))
                .on("DELETE", MEMBER + "Speak/", request -> api.silence(request, Kind.SPEAK));
    }

    private Answer list() {
        synchronized (board) {
            return Answer.withApiId(200,
                    Map.of("conferences", board.rooms().liveConferences().stream().map(Conference::name).toList()));
        }
    }

    private Answer get(Request request) {
        synchronized (board) {
            return Answer.withApiId(200, conference(request).described());
        }
    }

    private Answer hangUpAll() {
        synchronized (board) {
            board.rooms().liveConferences().forEach(Conference::hangUp);
            return Answer.noContent();
        }
    }

    private Answer hangUp(Request request) {
        synchronized (board) {
            conference(request).hangUp();
            return Answer.noContent();
        }
    }

    private Conference conference(Request request) {
        return board.rooms().conference(request.variable("conference_name")).orElseThrow(ApiError::notFound);
    }

    private Answer record(Request request) {
        Parameters parameters = request.optionalParameters();
        String format = parameters.oneOf("file_format", "mp3", List.of("mp3", "wav"));
        parameters.oneOf("transcription_type", "auto", List.of("auto", "hybrid"));
        Optional<Target> callback = parameters.optionalTarget("callback", "POST");
        synchronized (board) {
            Recording recording = conference(request).record(format,
                    ended -> callback.ifPresent(target -> board.tell(Letter.Kind.MEDIA, target, ended.fields())));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("api_id", recording.apiId());
            answer.put("message", "conference recording started");
            answer.put("recording_id", recording.id());
            answer.put("url", recording.url());
            return Answer.json(202, answer);
        }
    }

    private Answer endRecording(Request request) {
        synchronized (board) {
            if (!conference(request).endRecordings()) {
                throw ApiError.notFound();
            }
            return Answer.noContent();
        }
    }

    // Members

    private List<ConferenceMember> members(Request request) {
        Conference conference = conference(request);
        String ids = request.variable("member_id");
        if (ids.equals("all")) {
            return conference.members();
        }
        List<ConferenceMember> members = new ArrayList<>();
        for (String id : ids.split(",")) {
            members.add(conference.find(id.strip()).orElseThrow(ApiError::notFound));
        }
        return members;
    }

    private Answer each(Request request, Consumer<ConferenceMember> action) {
        synchronized (board) {
            members(request).forEach(action);
            return Answer.noContent();
        }
    }

    /** A handler of an operation without parameters. */
    private Router.Handler acting(String message, Consumer<ConferenceMember> action) {
        return board.orInBackground(request -> {
            each(request, action);
            return done(request, message);
        });
    }

    private static Answer done(Request request, String message) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", message);
        answer.put("member_id", List.of(request.variable("member_id").split(",")));
        return Answer.withApiId(202, answer);
    }

    private Answer play(Request request) {
        String url = request.parameters().url("url");
        return sound(request, Kind.PLAY, "Play: " + url, "play queued into conference");
    }

    private Answer speak(Request request) {
        Parameters parameters = request.parameters();
        String text = parameters.text("text");
        parameters.checkVoice();
        return sound(request, Kind.SPEAK, "Speak: " + text, "speak queued into conference");
    }

    private Answer sound(Request request, Kind kind, String what, String message) {
        synchronized (board) {
            List<Leg> legs = members(request).stream().map(ConferenceMember::leg).toList();
            conference(request).sounds().start(kind, request.variable("member_id"), legs, what);
            return done(request, message);
        }
    }

    private Answer silence(Request request, Kind kind) {
        synchronized (board) {
            if (!conference(request).sounds().stop(kind, request.variable("member_id"))) {
                throw ApiError.notFound();
            }
            return Answer.noContent();
        }
    }
}
