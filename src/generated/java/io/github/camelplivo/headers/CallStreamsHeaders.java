/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Audio streams.
 *
 * @see <a href="https://plivo.com/docs/voice/api/audio-streams">Plivo's page</a>
 */
public interface CallStreamsHeaders {

    /** Address of the WebSocket that receives the audio, starting with wss. */
    String CALL_STREAM_SERVICE_URL = "CamelPlivoCallStreamServiceUrl";
    /** Whether the WebSocket may also send audio into the call. Plivo assumes false. */
    String CALL_STREAM_BIDIRECTIONAL = "CamelPlivoCallStreamBidirectional";
    /** Audio to stream; only inbound if bidirectional is true. Plivo assumes inbound. */
    String CALL_STREAM_AUDIO_TRACK = "CamelPlivoCallStreamAudioTrack";
    /** Maximum duration of the stream in seconds. Plivo assumes 86400, which is 24 hours. */
    String CALL_STREAM_STREAM_TIMEOUT = "CamelPlivoCallStreamStreamTimeout";
    /** URL Plivo notifies when the stream starts, stops, fails or is too slow. */
    String CALL_STREAM_STATUS_CALLBACK_URL = "CamelPlivoCallStreamStatusCallbackUrl";
    /** HTTP method Plivo uses to call statusCallbackUrl. */
    String CALL_STREAM_STATUS_CALLBACK_METHOD = "CamelPlivoCallStreamStatusCallbackMethod";
    /** Codec and sample rate of the audio. Plivo assumes audio/x-l16;rate=8000. */
    String CALL_STREAM_CONTENT_TYPE = "CamelPlivoCallStreamContentType";
    /** Values passed to the WebSocket at the start: key=value, separated by commas, at most 512 bytes. */
    String CALL_STREAM_EXTRA_HEADERS = "CamelPlivoCallStreamExtraHeaders";
    /** Whether to remove noise from the audio. Plivo assumes false. */
    String CALL_STREAM_NOISE_CANCELLATION = "CamelPlivoCallStreamNoiseCancellation";
    /** Strength of the noise removal. Plivo assumes 85. */
    String CALL_STREAM_NOISE_CANCELLATION_LEVEL = "CamelPlivoCallStreamNoiseCancellationLevel";
    /** Whether the stream belongs to a Plivo CX bot. */
    String CALL_STREAM_CX_BOT = "CamelPlivoCallStreamCxBot";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_STREAM_CALLBACK_URL = "CamelPlivoCallStreamCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_STREAM_CALLBACK_METHOD = "CamelPlivoCallStreamCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_STREAM_STOP_ALL_CALLBACK_URL = "CamelPlivoCallStreamStopAllCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_STREAM_STOP_ALL_CALLBACK_METHOD = "CamelPlivoCallStreamStopAllCallbackMethod";
    /** Stream id from the answer of call-stream. */
    String CALL_STREAM_STOP_STREAM_ID = "CamelPlivoCallStreamStopStreamId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_STREAM_STOP_CALLBACK_URL = "CamelPlivoCallStreamStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_STREAM_STOP_CALLBACK_METHOD = "CamelPlivoCallStreamStopCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_STREAM_LIST_CALLBACK_URL = "CamelPlivoCallStreamListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_STREAM_LIST_CALLBACK_METHOD = "CamelPlivoCallStreamListCallbackMethod";
    /** Stream id from the answer of call-stream. */
    String CALL_STREAM_GET_STREAM_ID = "CamelPlivoCallStreamGetStreamId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_STREAM_GET_CALLBACK_URL = "CamelPlivoCallStreamGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_STREAM_GET_CALLBACK_METHOD = "CamelPlivoCallStreamGetCallbackMethod";
}
