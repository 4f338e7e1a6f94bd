/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Streams the audio of the call to a WebSocket.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-streaming">Plivo's documentation</a>
 */
public final class Stream extends Element<Stream> implements Verb {

    /** Which audio is streamed. */
    public enum AudioTrack {
        INBOUND("inbound"),
        OUTBOUND("outbound"),
        BOTH("both");

        private final String word;

        AudioTrack(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Codec and sampling rate. */
    public enum ContentType {
        AUDIO_X_L16_RATE_8000("audio/x-l16;rate=8000"),
        AUDIO_X_L16_RATE_16000("audio/x-l16;rate=16000"),
        AUDIO_X_MULAW_RATE_8000("audio/x-mulaw;rate=8000");

        private final String word;

        ContentType(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    Stream(Body body) {
        super(body);
    }

    @Override
    Stream of(Body other) {
        return new Stream(other);
    }

    /** Whether the other side may send audio too. Plivo's default is false. */
    public Stream bidirectional(boolean value) {
        return with("bidirectional", value);
    }

    /** Which audio is streamed. Plivo's default is inbound. */
    public Stream audioTrack(AudioTrack value) {
        return with("audioTrack", value);
    }

    /** Seconds after which the stream ends. Must be a whole number from 1. Plivo's default is 86400. */
    public Stream streamTimeout(int seconds) {
        return with("streamTimeout", seconds);
    }

    /** URL Plivo notifies when the stream starts, stops or breaks. Must be an absolute http or https URL. */
    public Stream statusCallbackUrl(String url) {
        return with("statusCallbackUrl", url);
    }

    /** HTTP method Plivo uses to call statusCallbackUrl. Plivo's default is POST. */
    public Stream statusCallbackMethod(HttpMethod value) {
        return with("statusCallbackMethod", value);
    }

    /** Codec and sampling rate. Plivo's default is audio/x-l16;rate=8000. */
    public Stream contentType(ContentType value) {
        return with("contentType", value);
    }

    /** Names with values to pass to the WebSocket: name=value,name=value. Must be name=value pairs joined by commas, at most 512 bytes. */
    public Stream extraHeaders(String value) {
        return with("extraHeaders", value);
    }

    /** Whether the next step waits for the end of the stream. Plivo's default is false. */
    public Stream keepCallAlive(boolean value) {
        return with("keepCallAlive", value);
    }

    /** Whether noise is removed. Plivo's default is false. */
    public Stream noiseCancellation(boolean value) {
        return with("noiseCancellation", value);
    }

    /** How much of the noise is removed. Must be a whole number from 60 to 100. Plivo's default is 85. */
    public Stream noiseCancellationLevel(int value) {
        return with("noiseCancellationLevel", value);
    }
}
