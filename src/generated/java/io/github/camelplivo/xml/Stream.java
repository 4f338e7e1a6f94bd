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
        /** {@code inbound} */
        INBOUND("inbound"),
        /** {@code outbound} */
        OUTBOUND("outbound"),
        /** {@code both} */
        BOTH("both");

        private final String word;

        AudioTrack(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Codec and sampling rate. */
    public enum ContentType {
        /** {@code audio/x-l16;rate=8000} */
        AUDIO_X_L16_RATE_8000("audio/x-l16;rate=8000"),
        /** {@code audio/x-l16;rate=16000} */
        AUDIO_X_L16_RATE_16000("audio/x-l16;rate=16000"),
        /** {@code audio/x-mulaw;rate=8000} */
        AUDIO_X_MULAW_RATE_8000("audio/x-mulaw;rate=8000");

        private final String word;

        ContentType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
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

    /**
     * Whether the other side may send audio too. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Stream bidirectional(boolean value) {
        return with("bidirectional", value);
    }

    /**
     * Which audio is streamed. Plivo's default is inbound.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Stream audioTrack(AudioTrack value) {
        return with("audioTrack", value);
    }

    /**
     * Seconds after which the stream ends. Plivo's default is 86400.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Stream streamTimeout(int seconds) {
        return with("streamTimeout", seconds);
    }

    /**
     * URL Plivo notifies when the stream starts, stops or breaks.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Stream statusCallbackUrl(String url) {
        return with("statusCallbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call statusCallbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Stream statusCallbackMethod(HttpMethod value) {
        return with("statusCallbackMethod", value);
    }

    /**
     * Codec and sampling rate. Plivo's default is audio/x-l16;rate=8000.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Stream contentType(ContentType value) {
        return with("contentType", value);
    }

    /**
     * Names with values to pass to the WebSocket: name=value,name=value.
     *
     * @param value name=value pairs joined by commas, at most 512 bytes
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Stream extraHeaders(String value) {
        return with("extraHeaders", value);
    }

    /**
     * Whether the next step waits for the end of the stream. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Stream keepCallAlive(boolean value) {
        return with("keepCallAlive", value);
    }

    /**
     * Whether noise is removed. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Stream noiseCancellation(boolean value) {
        return with("noiseCancellation", value);
    }

    /**
     * How much of the noise is removed. Plivo's default is 85.
     *
     * @param value a whole number from 60 to 100
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Stream noiseCancellationLevel(int value) {
        return with("noiseCancellationLevel", value);
    }
}
