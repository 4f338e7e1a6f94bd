/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Adds the call to the multi-party call with this name.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/multiparty-call">Plivo's documentation</a>
 */
public final class MultiPartyCall extends Element<MultiPartyCall> implements Verb {

    /** Role of the participant. */
    public enum Role {
        /** {@code agent} */
        AGENT("agent"),
        /** {@code supervisor} */
        SUPERVISOR("supervisor"),
        /** {@code customer} */
        CUSTOMER("customer"),
        /** {@code ai-agent} */
        AI_AGENT("ai-agent");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Format of the recording. */
    public enum RecordFileFormat {
        /** {@code mp3} */
        MP3("mp3"),
        /** {@code wav} */
        WAV("wav");

        private final String word;

        RecordFileFormat(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Events that statusCallbackUrl is notified of. */
    public enum StatusCallbackEvents {
        /** {@code mpc-state-changes} */
        MPC_STATE_CHANGES("mpc-state-changes"),
        /** {@code participant-state-changes} */
        PARTICIPANT_STATE_CHANGES("participant-state-changes"),
        /** {@code participant-speak-events} */
        PARTICIPANT_SPEAK_EVENTS("participant-speak-events"),
        /** {@code participant-digit-input-events} */
        PARTICIPANT_DIGIT_INPUT_EVENTS("participant-digit-input-events"),
        /** {@code add-participant-api-events} */
        ADD_PARTICIPANT_API_EVENTS("add-participant-api-events"),
        /** {@code participant-audio-events} */
        PARTICIPANT_AUDIO_EVENTS("participant-audio-events");

        private final String word;

        StatusCallbackEvents(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Codec and sampling rate of the AI agent. */
    public enum AiAgentStreamContentType {
        /** {@code audio/x-l16;rate=8000} */
        AUDIO_X_L16_RATE_8000("audio/x-l16;rate=8000"),
        /** {@code audio/x-l16;rate=16000} */
        AUDIO_X_L16_RATE_16000("audio/x-l16;rate=16000"),
        /** {@code audio/x-mulaw;rate=8000} */
        AUDIO_X_MULAW_RATE_8000("audio/x-mulaw;rate=8000");

        private final String word;

        AiAgentStreamContentType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    MultiPartyCall(Body body) {
        super(body);
    }

    @Override
    MultiPartyCall of(Body other) {
        return new MultiPartyCall(other);
    }

    /**
     * Role of the participant.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall role(Role value) {
        return with("role", value);
    }

    /**
     * Maximum duration of the call in seconds. Plivo's default is 14400.
     *
     * @param value a whole number from 300 to 28800
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall maxDuration(int value) {
        return with("maxDuration", value);
    }

    /**
     * Maximum number of participants. Plivo's default is 10.
     *
     * @param value a whole number from 2 to 10
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall maxParticipants(int value) {
        return with("maxParticipants", value);
    }

    /**
     * Minimum number of participants for the recording. Plivo's default is 1.
     *
     * @param value a whole number from 1 to 2
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall recordMinMemberCount(int value) {
        return with("recordMinMemberCount", value);
    }

    /**
     * Whether the call is recorded. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall record(boolean value) {
        return with("record", value);
    }

    /**
     * Format of the recording. Plivo's default is mp3.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall recordFileFormat(RecordFileFormat value) {
        return with("recordFileFormat", value);
    }

    /**
     * Whether this participant has a track of the recording.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall recordParticipantTrack(boolean value) {
        return with("recordParticipantTrack", value);
    }

    /**
     * URL Plivo notifies of the recording.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall recordingCallbackUrl(String url) {
        return with("recordingCallbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call recordingCallbackUrl. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall recordingCallbackMethod(HttpMethod value) {
        return with("recordingCallbackMethod", value);
    }

    /**
     * URL Plivo notifies of events in the call.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall statusCallbackUrl(String url) {
        return with("statusCallbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call statusCallbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall statusCallbackMethod(HttpMethod value) {
        return with("statusCallbackMethod", value);
    }

    /**
     * Events that statusCallbackUrl is notified of. Plivo's default is mpc-state-changes,participant-state-changes.
     *
     * @param values one of mpc-state-changes, participant-state-changes, participant-speak-events, participant-digit-input-events, add-participant-api-events, participant-audio-events, or several of them joined by commas
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall statusCallbackEvents(StatusCallbackEvents... values) {
        return withAll("statusCallbackEvents", (Object[]) values);
    }

    /**
     * Whether this participant stays when alone. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall stayAlone(boolean value) {
        return with("stayAlone", value);
    }

    /**
     * Whether the others do not hear this participant. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall mute(boolean value) {
        return with("mute", value);
    }

    /**
     * Whether this participant starts on hold. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall hold(boolean value) {
        return with("hold", value);
    }

    /**
     * Whether the call ends when this participant leaves. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall endMpcOnExit(boolean value) {
        return with("endMpcOnExit", value);
    }

    /**
     * Whether the call begins when this participant enters. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall startMpcOnEnter(boolean value) {
        return with("startMpcOnEnter", value);
    }

    /**
     * Whether only agents hear this supervisor. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall coachMode(boolean value) {
        return with("coachMode", value);
    }

    /**
     * URL of the Plivo XML that is heard until the call begins.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall waitMusicUrl(String url) {
        return with("waitMusicUrl", url);
    }

    /**
     * HTTP method Plivo uses to call waitMusicUrl. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall waitMusicMethod(HttpMethod value) {
        return with("waitMusicMethod", value);
    }

    /**
     * URL of the Plivo XML that an agent on hold hears.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall agentHoldMusicUrl(String url) {
        return with("agentHoldMusicUrl", url);
    }

    /**
     * HTTP method Plivo uses to call agentHoldMusicUrl. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall agentHoldMusicMethod(HttpMethod value) {
        return with("agentHoldMusicMethod", value);
    }

    /**
     * URL of the Plivo XML that a customer on hold hears.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall customerHoldMusicUrl(String url) {
        return with("customerHoldMusicUrl", url);
    }

    /**
     * HTTP method Plivo uses to call customerHoldMusicUrl. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall customerHoldMusicMethod(HttpMethod value) {
        return with("customerHoldMusicMethod", value);
    }

    /**
     * What is heard when this participant enters: none, a beep, or a URL. Plivo's default is beep:1.
     *
     * @param value one of none, beep:1, beep:2, or an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall enterSound(String value) {
        return with("enterSound", value);
    }

    /**
     * HTTP method Plivo uses to fetch the URL of enterSound. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall enterSoundMethod(HttpMethod value) {
        return with("enterSoundMethod", value);
    }

    /**
     * What is heard when this participant leaves: none, a beep, or a URL. Plivo's default is beep:2.
     *
     * @param value one of none, beep:1, beep:2, or an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall exitSound(String value) {
        return with("exitSound", value);
    }

    /**
     * HTTP method Plivo uses to fetch the URL of exitSound. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall exitSoundMethod(HttpMethod value) {
        return with("exitSoundMethod", value);
    }

    /**
     * URL Plivo notifies when this participant leaves; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall onExitActionUrl(String url) {
        return with("onExitActionUrl", url);
    }

    /**
     * HTTP method Plivo uses to call onExitActionUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall onExitActionMethod(HttpMethod value) {
        return with("onExitActionMethod", value);
    }

    /**
     * Whether the others hear this participant's keys. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall relayDTMFInputs(boolean value) {
        return with("relayDTMFInputs", value);
    }

    /**
     * URL of the Plivo XML that is heard when recording begins.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall startRecordingAudio(String url) {
        return with("startRecordingAudio", url);
    }

    /**
     * HTTP method Plivo uses to call startRecordingAudio. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall startRecordingAudioMethod(HttpMethod value) {
        return with("startRecordingAudioMethod", value);
    }

    /**
     * URL of the Plivo XML that is heard when recording ends.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall stopRecordingAudio(String url) {
        return with("stopRecordingAudio", url);
    }

    /**
     * HTTP method Plivo uses to call stopRecordingAudio. Plivo's default is GET.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall stopRecordingAudioMethod(HttpMethod value) {
        return with("stopRecordingAudioMethod", value);
    }

    /**
     * Whether the call begins only when an agent joins. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall waitForAgent(boolean value) {
        return with("waitForAgent", value);
    }

    /**
     * Whether the supervisor is recorded too.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public MultiPartyCall recordCoachVoice(boolean value) {
        return with("recordCoachVoice", value);
    }

    /**
     * WebSocket of the AI agent.
     *
     * @param url an absolute wss URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall aiAgentStreamServiceUrl(String url) {
        return with("aiAgentStreamServiceUrl", url);
    }

    /**
     * Codec and sampling rate of the AI agent. Plivo's default is audio/x-l16;rate=8000.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall aiAgentStreamContentType(AiAgentStreamContentType value) {
        return with("aiAgentStreamContentType", value);
    }

    /**
     * Samples in a second.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall aiAgentStreamSamplingRate(int value) {
        return with("aiAgentStreamSamplingRate", value);
    }

    /**
     * Names with values to pass to the AI agent: name=value,name=value.
     *
     * @param value name=value pairs joined by commas, at most 512 bytes
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall aiAgentStreamExtraHeaders(String value) {
        return with("aiAgentStreamExtraHeaders", value);
    }

    /**
     * URL Plivo notifies of the status of the AI agent's stream.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public MultiPartyCall aiAgentStreamStatusCallbackUrl(String url) {
        return with("aiAgentStreamStatusCallbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call aiAgentStreamStatusCallbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public MultiPartyCall aiAgentStreamStatusCallbackMethod(HttpMethod value) {
        return with("aiAgentStreamStatusCallbackMethod", value);
    }
}
