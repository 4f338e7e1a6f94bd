package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Media.Kind;

/**
 * What the Voice API does to a live call that goes on: record, play, speak, send tones, stream. A call that nobody has
 * answered, or that is over, is not found.
 */
final class LiveCallApi {

    private static final String CALL = "/v1/Account/{auth_id}/Call/{call_uuid}/";
    private static final String STREAMS = CALL + "Stream/";
    /** Plivo's default, in seconds. */
    private static final int RECORDING = 60;

    private final Switchboard board;

    private LiveCallApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        LiveCallApi api = new LiveCallApi(board);
        // Its callback_url is told the end of the recording.
        router.on("POST", CALL + "Record/", api::record)
                .on("DELETE", CALL + "Record/", api::endRecordings)
                .on("POST", CALL + "Play/", board.orInBackground(api::play))
                .on("DELETE", CALL + "Play/", request -> api.silence(request, Kind.PLAY))
                .on("POST", CALL + "Speak/", board.orInBackground(api::speak))
                .on("DELETE", CALL + "Speak/", request -> api.silence(request, Kind.SPEAK))
                .on("POST", CALL + "DTMF/", board.orInBackground(api::sendDigits))
                .on("POST", STREAMS, board.orInBackground(api::stream))
                .on("DELETE", STREAMS, api::endStreams)
                .on("GET", STREAMS, api::streams);
        // Plivo's pages end these with a slash, and its Java SDK does not.
        for (String one : List.of(STREAMS + "{stream_id}/", STREAMS + "{stream_id}")) {
            router.on("DELETE", one, api::endStream).on("GET", one, api::oneStream);
        }
    }

    /** Does something to the leg that the call is named after. */
    private void with(Request request, Consumer<Leg> action) {
        synchronized (board) {
            action.accept(board.talking(request.variable("call_uuid")));
        }
    }

    private static Answer done(String message) {
        return Answer.withApiId(202, Map.of("message", message));
    }

    private Answer record(Request request) {
        Parameters parameters = request.parameters();
        String format = parameters.oneOf("file_format", "mp3", List.of("mp3", "wav"));
        parameters.oneOf("record_channel_type", "mono", List.of("mono", "stereo"));
        Duration limit = Duration.ofSeconds(parameters.positive("time_limit", RECORDING));
        Optional<Target> callback
                = parameters.has("callback_url") ? Optional.of(parameters.target("callback")) : Optional.empty();
        Map<String, Object> answer = new LinkedHashMap<>();
        with(request, leg -> {
            Recording recording = board.recordings().begin(leg.call().subject(), format, board.clock().instant());
            leg.media().record(recording, limit, callback);
            answer.put("api_id", recording.apiId());
            answer.put("message", "call recording started");
            answer.put("recording_id", recording.id());
            answer.put("url", recording.url());
        });
        return Answer.json(202, answer);
    }

    /** All, or the one whose address is in the query or, as the Ruby SDK sends it, in the body. */
    private Answer endRecordings(Request request) {
        String one = request.queryFields().getOrDefault("URL",
                request.body().isEmpty() ? "" : request.parameters().fields().getOrDefault("URL", "").toString());
        with(request, leg -> {
            if (one.isEmpty()) {
                leg.media().endRecordings();
            } else if (!leg.media().endRecordingAt(one)) {
                throw ApiError.notFound();
            }
        });
        return Answer.noContent();
    }

    private Answer play(Request request) {
        Parameters parameters = request.parameters();
        List<String> urls = urls(parameters);
        Optional<Duration> length = parameters.has("length")
                ? Optional.of(Duration.ofSeconds(parameters.positive("length", 0)))
                : Optional.empty();
        sound(request, parameters, Kind.PLAY, "Play: " + String.join(", ", urls), length);
        return done("play started");
    }

    /** Joined by commas, or an array, as the Java SDK sends it. */
    private static List<String> urls(Parameters parameters) {
        Stream<?> given = parameters.fields().get("urls") instanceof Collection<?> several
                ? several.stream()
                : Stream.of(parameters.text("urls").split(","));
        List<String> urls = given.map(Object::toString).map(String::strip).toList();
        if (urls.isEmpty() || !urls.stream().allMatch(url -> new Target("GET", url).address().isPresent())) {
            throw ApiError.invalid("urls");
        }
        return urls;
    }

    private Answer speak(Request request) {
        Parameters parameters = request.parameters();
        String text = parameters.text("text");
        parameters.oneOf("type", "text", List.of("text", "ssml"));
        sound(request, parameters, Kind.SPEAK, "Speak: " + text, Optional.empty());
        return done("speak started");
    }

    private void sound(Request request, Parameters parameters, Kind kind, String what, Optional<Duration> length) {
        String legs = parameters.oneOf("legs", "aleg", List.of("aleg", "bleg", "both"));
        parameters.flag("loop", false);
        parameters.flag("mix", true);
        with(request, aLeg -> {
            List<Leg> hear = new ArrayList<>();
            if (!legs.equals("bleg")) {
                hear.add(aLeg);
            }
            if (!legs.equals("aleg")) {
                hear.add(bLeg(aLeg));
            }
            hear.forEach(leg -> leg.comeAcross(what));
            hear.forEach(leg -> leg.media().sound(kind, what, length));
        });
    }

    private static Leg bLeg(Leg aLeg) {
        return aLeg.dialled().orElseThrow(() -> new ApiError(400, "legs: the call has no B leg"));
    }

    /** On both legs, for a request to stop does not say which. */
    private Answer silence(Request request, Kind kind) {
        with(request, aLeg -> {
            aLeg.media().silence(kind);
            aLeg.dialled().ifPresent(bLeg -> bLeg.media().silence(kind));
        });
        return Answer.noContent();
    }

    private Answer sendDigits(Request request) {
        Parameters parameters = request.parameters();
        String digits = parameters.text("digits");
        if (!digits.matches("[0-9*#wW]+")) {
            throw ApiError.invalid("digits");
        }
        String which = parameters.oneOf("leg", "aleg", List.of("aleg", "bleg"));
        with(request, aLeg -> (which.equals("aleg") ? aLeg : bLeg(aLeg)).comeAcross("DTMF: " + digits));
        return done("digits sent");
    }

    private Answer stream(Request request) {
        Parameters parameters = request.parameters();
        Map<String, Object> answer = new LinkedHashMap<>();
        with(request, leg -> {
            AudioStream stream = AudioStream.of(leg.call(), board.clock().instant(), parameters);
            leg.media().stream(stream);
            answer.put("message", "audio streaming started");
            answer.put("stream_id", stream.id());
        });
        return Answer.withApiId(202, answer);
    }

    private Answer endStreams(Request request) {
        with(request, leg -> {
            leg.media().endStreams();
            leg.endStream();
        });
        return Answer.noContent();
    }

    private Answer endStream(Request request) {
        with(request, leg -> {
            if (!leg.media().endStream(request.variable("stream_id"))) {
                throw ApiError.notFound();
            }
        });
        return Answer.noContent();
    }

    /** Those that have ended too, also of a call that is over. */
    private List<Map<String, Object>> described(Request request) {
        synchronized (board) {
            return board.find(request.variable("call_uuid")).orElseThrow(ApiError::notFound).aLeg().media()
                    .describedStreams(request);
        }
    }

    private Answer streams(Request request) {
        return Page.of(request, described(request), stream -> stream);
    }

    private Answer oneStream(Request request) {
        return described(request).stream().filter(stream -> stream.get("stream_id").equals(request.variable("stream_id")))
                .findFirst().map(stream -> Answer.withApiId(200, stream)).orElseThrow(ApiError::notFound);
    }
}
