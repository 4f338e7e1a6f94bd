/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Brings the call into a multi-party call, by its name.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/multiparty-call">Plivo's documentation</a>
 */
public final class MultiPartyCall extends Element<MultiPartyCall> implements Verb {

    /** Who this one is. */
    public enum Role {
        AGENT("agent"),
        SUPERVISOR("supervisor"),
        CUSTOMER("customer"),
        AI_AGENT("ai-agent");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Format of the recording. */
    public enum RecordFileFormat {
        MP3("mp3"),
        WAV("wav");

        private final String word;

        RecordFileFormat(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** What statusCallbackUrl is told. */
    public enum StatusCallbackEvents {
        MPC_STATE_CHANGES("mpc-state-changes"),
        PARTICIPANT_STATE_CHANGES("participant-state-changes"),
        PARTICIPANT_SPEAK_EVENTS("participant-speak-events"),
        PARTICIPANT_DIGIT_INPUT_EVENTS("participant-digit-input-events"),
        ADD_PARTICIPANT_API_EVENTS("add-participant-api-events"),
        PARTICIPANT_AUDIO_EVENTS("participant-audio-events");

        private final String word;

        StatusCallbackEvents(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Codec and sampling rate of the AI agent. */
    public enum AiAgentStreamContentType {
        AUDIO_X_L16_RATE_8000("audio/x-l16;rate=8000"),
        AUDIO_X_L16_RATE_16000("audio/x-l16;rate=16000"),
        AUDIO_X_MULAW_RATE_8000("audio/x-mulaw;rate=8000");

        private final String word;

        AiAgentStreamContentType(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** Who this one is. */
    public MultiPartyCall role(Role value) {
        return with("role", value);
    }

    /** Seconds that the call may last. Must be a whole number from 300 to 28800. Plivo's default is 14400. */
    public MultiPartyCall maxDuration(int seconds) {
        return with("maxDuration", seconds);
    }

    /** How many there may be. Must be a whole number from 2 to 10. Plivo's default is 10. */
    public MultiPartyCall maxParticipants(int value) {
        return with("maxParticipants", value);
    }

    /** How many there must be to be recorded. Must be a whole number from 1 to 2. Plivo's default is 1. */
    public MultiPartyCall recordMinMemberCount(int value) {
        return with("recordMinMemberCount", value);
    }

    /** Whether the call is recorded. Plivo's default is false. */
    public MultiPartyCall record(boolean value) {
        return with("record", value);
    }

    /** Format of the recording. Plivo's default is mp3. */
    public MultiPartyCall recordFileFormat(RecordFileFormat value) {
        return with("recordFileFormat", value);
    }

    /** Whether this one has a track of the recording. */
    public MultiPartyCall recordParticipantTrack(boolean value) {
        return with("recordParticipantTrack", value);
    }

    /** URL told of the recording. Must be an absolute http or https URL. */
    public MultiPartyCall recordingCallbackUrl(String url) {
        return with("recordingCallbackUrl", url);
    }

    /** How recordingCallbackUrl is called. Plivo's default is GET. */
    public MultiPartyCall recordingCallbackMethod(HttpMethod value) {
        return with("recordingCallbackMethod", value);
    }

    /** URL told what happens in the call. Must be an absolute http or https URL. */
    public MultiPartyCall statusCallbackUrl(String url) {
        return with("statusCallbackUrl", url);
    }

    /** How statusCallbackUrl is called. Plivo's default is POST. */
    public MultiPartyCall statusCallbackMethod(HttpMethod value) {
        return with("statusCallbackMethod", value);
    }

    /** What statusCallbackUrl is told. Must be one of mpc-state-changes, participant-state-changes, participant-speak-events, participant-digit-input-events, add-participant-api-events, participant-audio-events, or several of them joined by commas. Plivo's default is mpc-state-changes,participant-state-changes. */
    public MultiPartyCall statusCallbackEvents(StatusCallbackEvents... values) {
        return withAll("statusCallbackEvents", (Object[]) values);
    }

    /** Whether this one stays when alone. Plivo's default is false. */
    public MultiPartyCall stayAlone(boolean value) {
        return with("stayAlone", value);
    }

    /** Whether the others do not hear this one. Plivo's default is false. */
    public MultiPartyCall mute(boolean value) {
        return with("mute", value);
    }

    /** Whether this one begins on hold. Plivo's default is false. */
    public MultiPartyCall hold(boolean value) {
        return with("hold", value);
    }

    /** Whether the call ends when this one goes. Plivo's default is false. */
    public MultiPartyCall endMpcOnExit(boolean value) {
        return with("endMpcOnExit", value);
    }

    /** Whether the call begins when this one comes. Plivo's default is true. */
    public MultiPartyCall startMpcOnEnter(boolean value) {
        return with("startMpcOnEnter", value);
    }

    /** Whether only agents hear this supervisor. Plivo's default is true. */
    public MultiPartyCall coachMode(boolean value) {
        return with("coachMode", value);
    }

    /** URL of the Plivo XML that is heard until the call begins. Must be an absolute http or https URL. */
    public MultiPartyCall waitMusicUrl(String url) {
        return with("waitMusicUrl", url);
    }

    /** How waitMusicUrl is called. Plivo's default is GET. */
    public MultiPartyCall waitMusicMethod(HttpMethod value) {
        return with("waitMusicMethod", value);
    }

    /** URL of the Plivo XML that an agent on hold hears. Must be an absolute http or https URL. */
    public MultiPartyCall agentHoldMusicUrl(String url) {
        return with("agentHoldMusicUrl", url);
    }

    /** How agentHoldMusicUrl is called. Plivo's default is GET. */
    public MultiPartyCall agentHoldMusicMethod(HttpMethod value) {
        return with("agentHoldMusicMethod", value);
    }

    /** URL of the Plivo XML that a customer on hold hears. Must be an absolute http or https URL. */
    public MultiPartyCall customerHoldMusicUrl(String url) {
        return with("customerHoldMusicUrl", url);
    }

    /** How customerHoldMusicUrl is called. Plivo's default is GET. */
    public MultiPartyCall customerHoldMusicMethod(HttpMethod value) {
        return with("customerHoldMusicMethod", value);
    }

    /** What is heard when this one comes: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is beep:1. */
    public MultiPartyCall enterSound(String value) {
        return with("enterSound", value);
    }

    /** How the URL of enterSound is called. Plivo's default is GET. */
    public MultiPartyCall enterSoundMethod(HttpMethod value) {
        return with("enterSoundMethod", value);
    }

    /** What is heard when this one goes: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is beep:2. */
    public MultiPartyCall exitSound(String value) {
        return with("exitSound", value);
    }

    /** How the URL of exitSound is called. Plivo's default is GET. */
    public MultiPartyCall exitSoundMethod(HttpMethod value) {
        return with("exitSoundMethod", value);
    }

    /** URL told when this one leaves; its answer is obeyed next. Must be an absolute http or https URL. */
    public MultiPartyCall onExitActionUrl(String url) {
        return with("onExitActionUrl", url);
    }

    /** How onExitActionUrl is called. Plivo's default is POST. */
    public MultiPartyCall onExitActionMethod(HttpMethod value) {
        return with("onExitActionMethod", value);
    }

    /** Whether the others hear this one's keys. Plivo's default is false. */
    public MultiPartyCall relayDTMFInputs(boolean value) {
        return with("relayDTMFInputs", value);
    }

    /** URL of the Plivo XML that is heard when recording begins. Must be an absolute http or https URL. */
    public MultiPartyCall startRecordingAudio(String url) {
        return with("startRecordingAudio", url);
    }

    /** How startRecordingAudio is called. Plivo's default is GET. */
    public MultiPartyCall startRecordingAudioMethod(HttpMethod value) {
        return with("startRecordingAudioMethod", value);
    }

    /** URL of the Plivo XML that is heard when recording ends. Must be an absolute http or https URL. */
    public MultiPartyCall stopRecordingAudio(String url) {
        return with("stopRecordingAudio", url);
    }

    /** How stopRecordingAudio is called. Plivo's default is GET. */
    public MultiPartyCall stopRecordingAudioMethod(HttpMethod value) {
        return with("stopRecordingAudioMethod", value);
    }

    /** Whether the call begins only when an agent comes. Plivo's default is false. */
    public MultiPartyCall waitForAgent(boolean value) {
        return with("waitForAgent", value);
    }

    /** Whether the supervisor is recorded too. */
    public MultiPartyCall recordCoachVoice(boolean value) {
        return with("recordCoachVoice", value);
    }

    /** WebSocket of the AI agent. Must be an absolute wss URL. */
    public MultiPartyCall aiAgentStreamServiceUrl(String url) {
        return with("aiAgentStreamServiceUrl", url);
    }

    /** Codec and sampling rate of the AI agent. Plivo's default is audio/x-l16;rate=8000. */
    public MultiPartyCall aiAgentStreamContentType(AiAgentStreamContentType value) {
        return with("aiAgentStreamContentType", value);
    }

    /** Samples in a second. Must be a whole number from 1. */
    public MultiPartyCall aiAgentStreamSamplingRate(int value) {
        return with("aiAgentStreamSamplingRate", value);
    }

    /** Names with values that the AI agent is given: name=value,name=value. Must be name=value pairs joined by commas, at most 512 bytes. */
    public MultiPartyCall aiAgentStreamExtraHeaders(String value) {
        return with("aiAgentStreamExtraHeaders", value);
    }

    /** URL told what becomes of the AI agent's stream. Must be an absolute http or https URL. */
    public MultiPartyCall aiAgentStreamStatusCallbackUrl(String url) {
        return with("aiAgentStreamStatusCallbackUrl", url);
    }

    /** How aiAgentStreamStatusCallbackUrl is called. Plivo's default is POST. */
    public MultiPartyCall aiAgentStreamStatusCallbackMethod(HttpMethod value) {
        return with("aiAgentStreamStatusCallbackMethod", value);
    }
}
