package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NONE;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.pairs;
import static io.github.camelplivo.api.Parameters.socketUrl;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.CALL_UUID;

/** The rows of the resource Audio streams. */
final class CallStreams {

    private static final Parameter STREAM_ID
            = id("stream_id").required().means("Stream id from the answer of call-stream.");

    static final List<Row> ROWS = List.of(
            post("call-stream", API, "Account/{auth_id}/Call/{call_uuid}/Stream/")
                    .does("Starts streaming the audio of a live call to a WebSocket.",
                            "https://plivo.com/docs/voice/api/audio-streams")
                    .note("A call may have several streams, but only one to the same address: Plivo answers 400 to"
                          + " a second one, and to an invalid serviceUrl. cxBot is seen in SDKs only, not in Plivo's"
                          + " docs.")
                    .takes(
                            CALL_UUID,
                            socketUrl("service_url").required()
                                    .means("Address of the WebSocket that receives the audio, starting with wss."),
                            flag("bidirectional")
                                    .means("Whether the WebSocket may also send audio into the call. Plivo assumes false."),
                            oneOf("audio_track", "inbound", "outbound", "both")
                                    .means("Audio to stream; only inbound if bidirectional is true. Plivo assumes inbound."),
                            whole("stream_timeout", 1).means(
                                    "Maximum duration of the stream in seconds. Plivo assumes 86400, which is 24 hours."),
                            url("status_callback_url")
                                    .means("URL Plivo notifies when the stream starts, stops, fails or is too slow."),
                            method("status_callback_method").means("HTTP method Plivo uses to call statusCallbackUrl."),
                            oneOf("content_type", "audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000")
                                    .means("Codec and sample rate of the audio. Plivo assumes audio/x-l16;rate=8000."),
                            pairs("extra_headers", 512).means(
                                    "Values passed to the WebSocket at the start: key=value, separated by commas, at most 512"
                                                              + " bytes."),
                            oneOf("noise_cancellation", "true", "false")
                                    .means("Whether to remove noise from the audio. Plivo assumes false."),
                            whole("noise_cancellation_level", 60, 100)
                                    .means("Strength of the noise removal. Plivo assumes 85."),
                            flag("cx_bot").means("Whether the stream belongs to a Plivo CX bot."))
                    .answers("stream_id", "Id of the stream.")
                    .answers("message", "Text that confirms the request."),
            delete("call-stream-stop-all", API, "Account/{auth_id}/Call/{call_uuid}/Stream/")
                    .does("Stops every audio stream of a call.", "https://plivo.com/docs/voice/api/audio-streams")
                    .note("call-stream-stop without a stream id is rejected and never does this.")
                    .takes(
                            CALL_UUID),
            delete("call-stream-stop", API, "Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}")
                    .does("Stops one audio stream of a call.", "https://plivo.com/docs/voice/api/audio-streams")
                    .takes(
                            CALL_UUID,
                            STREAM_ID),
            get("call-stream-list", API, "Account/{auth_id}/Call/{call_uuid}/Stream/")
                    .does("Lists the audio streams of a call.", "https://plivo.com/docs/voice/api/audio-streams")
                    .note("The answer is a single list without pages.")
                    .takes(
                            CALL_UUID)
                    .lists("objects", NONE)
                    .answers("objects", "Streams of the call.")
                    .answers("objects[].stream_id", "Id of the stream."),
            get("call-stream-get", API, "Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}")
                    .does("Reads an audio stream of a call.", "https://plivo.com/docs/voice/api/audio-streams")
                    .takes(
                            CALL_UUID,
                            STREAM_ID)
                    .answers("stream_id", "Id of the stream."));

    private CallStreams() {
    }
}
