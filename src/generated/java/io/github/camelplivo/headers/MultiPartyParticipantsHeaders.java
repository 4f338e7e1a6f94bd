/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Multiparty participants.
 *
 * @see <a href="https://plivo.com/docs/voice/api/multiparty-calls">Plivo's page</a>
 * @see <a href="https://github.com/plivo/plivo-java">Plivo's page</a>
 */
public interface MultiPartyParticipantsHeaders {

    /** Multiparty call: uuid_ followed by its UUID, or name_ followed by its name. A name that is not in use creates it. */
    String MULTIPARTY_PARTICIPANT_ADD_MPC_ID = "CamelPlivoMultipartyParticipantAddMpcId";
    /** Role of the added participant. */
    String MULTIPARTY_PARTICIPANT_ADD_ROLE = "CamelPlivoMultipartyParticipantAddRole";
    /** Caller ID shown to the called party. Required unless callUuid is set. */
    String MULTIPARTY_PARTICIPANT_ADD_FROM = "CamelPlivoMultipartyParticipantAddFrom";
    /** Phone number or SIP address to call; more than one only for role agent. Required unless callUuid is set. */
    String MULTIPARTY_PARTICIPANT_ADD_TO = "CamelPlivoMultipartyParticipantAddTo";
    /** Caller name shown to the called party. Plivo assumes the value of from. */
    String MULTIPARTY_PARTICIPANT_ADD_CALLER_NAME = "CamelPlivoMultipartyParticipantAddCallerName";
    /** URL Plivo notifies of the progress of the call to the participant; not used for a moved call. */
    String MULTIPARTY_PARTICIPANT_ADD_CALL_STATUS_CALLBACK_URL = "CamelPlivoMultipartyParticipantAddCallStatusCallbackUrl";
    /** HTTP method Plivo uses to call callStatusCallbackUrl. */
    String MULTIPARTY_PARTICIPANT_ADD_CALL_STATUS_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantAddCallStatusCallbackMethod";
    /** SIP headers of the call: name=value, separated by commas. */
    String MULTIPARTY_PARTICIPANT_ADD_SIP_HEADERS = "CamelPlivoMultipartyParticipantAddSipHeaders";
    /** Key that the called party must press to be connected. */
    String MULTIPARTY_PARTICIPANT_ADD_CONFIRM_KEY = "CamelPlivoMultipartyParticipantAddConfirmKey";
    /** URL of what the called party hears before pressing confirmKey. */
    String MULTIPARTY_PARTICIPANT_ADD_CONFIRM_KEY_SOUND_URL = "CamelPlivoMultipartyParticipantAddConfirmKeySoundUrl";
    /** HTTP method Plivo uses to fetch confirmKeySoundUrl. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_CONFIRM_KEY_SOUND_METHOD = "CamelPlivoMultipartyParticipantAddConfirmKeySoundMethod";
    /** What the others hear until the participant answers: real, none, or the URL of a sound. Plivo assumes real. */
    String MULTIPARTY_PARTICIPANT_ADD_DIAL_MUSIC = "CamelPlivoMultipartyParticipantAddDialMusic";
    /** Seconds to ring: one number, or one for each address of to, in the same order. Plivo assumes 45. */
    String MULTIPARTY_PARTICIPANT_ADD_RING_TIMEOUT = "CamelPlivoMultipartyParticipantAddRingTimeout";
    /** Seconds to wait before calling: one number, or one for each address of to, in the same order. Plivo assumes 0. */
    String MULTIPARTY_PARTICIPANT_ADD_DELAY_DIAL = "CamelPlivoMultipartyParticipantAddDelayDial";
    /** Maximum duration of the multiparty call in seconds. Plivo assumes 14400, which is 4 hours. */
    String MULTIPARTY_PARTICIPANT_ADD_MAX_DURATION = "CamelPlivoMultipartyParticipantAddMaxDuration";
    /** Maximum number of participants in the multiparty call. Plivo assumes 10. */
    String MULTIPARTY_PARTICIPANT_ADD_MAX_PARTICIPANTS = "CamelPlivoMultipartyParticipantAddMaxParticipants";
    /** Number of participants needed for the recording to start. Plivo assumes 1. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORD_MIN_MEMBER_COUNT = "CamelPlivoMultipartyParticipantAddRecordMinMemberCount";
    /** URL of the XML to play until the multiparty call starts. */
    String MULTIPARTY_PARTICIPANT_ADD_WAIT_MUSIC_URL = "CamelPlivoMultipartyParticipantAddWaitMusicUrl";
    /** HTTP method Plivo uses to fetch waitMusicUrl. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_WAIT_MUSIC_METHOD = "CamelPlivoMultipartyParticipantAddWaitMusicMethod";
    /** URL of the XML to play to agents on hold. */
    String MULTIPARTY_PARTICIPANT_ADD_AGENT_HOLD_MUSIC_URL = "CamelPlivoMultipartyParticipantAddAgentHoldMusicUrl";
    /** HTTP method Plivo uses to fetch agentHoldMusicUrl. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_AGENT_HOLD_MUSIC_METHOD = "CamelPlivoMultipartyParticipantAddAgentHoldMusicMethod";
    /** URL of the XML to play to customers on hold. */
    String MULTIPARTY_PARTICIPANT_ADD_CUSTOMER_HOLD_MUSIC_URL = "CamelPlivoMultipartyParticipantAddCustomerHoldMusicUrl";
    /** HTTP method Plivo uses to fetch customerHoldMusicUrl. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_CUSTOMER_HOLD_MUSIC_METHOD = "CamelPlivoMultipartyParticipantAddCustomerHoldMusicMethod";
    /** URL Plivo notifies when a recording starts, pauses, resumes, completes or fails. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORDING_CALLBACK_URL = "CamelPlivoMultipartyParticipantAddRecordingCallbackUrl";
    /** HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORDING_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantAddRecordingCallbackMethod";
    /** URL Plivo notifies of the events named in statusCallbackEvents. */
    String MULTIPARTY_PARTICIPANT_ADD_STATUS_CALLBACK_URL = "CamelPlivoMultipartyParticipantAddStatusCallbackUrl";
    /** HTTP method Plivo uses to call statusCallbackUrl. */
    String MULTIPARTY_PARTICIPANT_ADD_STATUS_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantAddStatusCallbackMethod";
    /** URL of the XML the participant's call executes after leaving the multiparty call. */
    String MULTIPARTY_PARTICIPANT_ADD_ON_EXIT_ACTION_URL = "CamelPlivoMultipartyParticipantAddOnExitActionUrl";
    /** HTTP method Plivo uses to fetch onExitActionUrl. */
    String MULTIPARTY_PARTICIPANT_ADD_ON_EXIT_ACTION_METHOD = "CamelPlivoMultipartyParticipantAddOnExitActionMethod";
    /** Whether to record the multiparty call. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORD = "CamelPlivoMultipartyParticipantAddRecord";
    /** Whether to record the participant on a separate track. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORD_PARTICIPANT_TRACK = "CamelPlivoMultipartyParticipantAddRecordParticipantTrack";
    /** Audio format of the recording. Plivo assumes mp3. */
    String MULTIPARTY_PARTICIPANT_ADD_RECORD_FILE_FORMAT = "CamelPlivoMultipartyParticipantAddRecordFileFormat";
    /** Events to report, separated by commas. Plivo assumes mpc-state-changes,participant-state-changes. */
    String MULTIPARTY_PARTICIPANT_ADD_STATUS_CALLBACK_EVENTS = "CamelPlivoMultipartyParticipantAddStatusCallbackEvents";
    /** Whether a participant may remain alone in the multiparty call. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_STAY_ALONE = "CamelPlivoMultipartyParticipantAddStayAlone";
    /** Whether only agents hear the supervisor. Plivo assumes true. */
    String MULTIPARTY_PARTICIPANT_ADD_COACH_MODE = "CamelPlivoMultipartyParticipantAddCoachMode";
    /** Whether the participant is muted on joining. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_MUTE = "CamelPlivoMultipartyParticipantAddMute";
    /** Whether the participant is put on hold on joining. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_HOLD = "CamelPlivoMultipartyParticipantAddHold";
    /** Whether the multiparty call starts as soon as the participant has joined. Plivo assumes true. */
    String MULTIPARTY_PARTICIPANT_ADD_START_MPC_ON_ENTER = "CamelPlivoMultipartyParticipantAddStartMpcOnEnter";
    /** Whether the multiparty call ends for all once the participant has left. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_END_MPC_ON_EXIT = "CamelPlivoMultipartyParticipantAddEndMpcOnExit";
    /** Whether the other participants hear the keys that are pressed. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_RELAY_DTMF_INPUTS = "CamelPlivoMultipartyParticipantAddRelayDtmfInputs";
    /** Sound when a participant joins: beep:1, beep:2, none, or a URL. Plivo assumes beep:1. */
    String MULTIPARTY_PARTICIPANT_ADD_ENTER_SOUND = "CamelPlivoMultipartyParticipantAddEnterSound";
    /** HTTP method Plivo uses to fetch enterSound. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_ENTER_SOUND_METHOD = "CamelPlivoMultipartyParticipantAddEnterSoundMethod";
    /** Sound when a participant leaves: beep:1, beep:2, none, or a URL. Plivo assumes beep:2. */
    String MULTIPARTY_PARTICIPANT_ADD_EXIT_SOUND = "CamelPlivoMultipartyParticipantAddExitSound";
    /** HTTP method Plivo uses to fetch exitSound. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_EXIT_SOUND_METHOD = "CamelPlivoMultipartyParticipantAddExitSoundMethod";
    /** URL of the sound to play when the recording starts. */
    String MULTIPARTY_PARTICIPANT_ADD_START_RECORDING_AUDIO = "CamelPlivoMultipartyParticipantAddStartRecordingAudio";
    /** HTTP method Plivo uses to fetch startRecordingAudio. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_START_RECORDING_AUDIO_METHOD = "CamelPlivoMultipartyParticipantAddStartRecordingAudioMethod";
    /** URL of the sound to play when the recording stops. */
    String MULTIPARTY_PARTICIPANT_ADD_STOP_RECORDING_AUDIO = "CamelPlivoMultipartyParticipantAddStopRecordingAudio";
    /** HTTP method Plivo uses to fetch stopRecordingAudio. Plivo assumes GET. */
    String MULTIPARTY_PARTICIPANT_ADD_STOP_RECORDING_AUDIO_METHOD = "CamelPlivoMultipartyParticipantAddStopRecordingAudioMethod";
    /** Whether a single participant is enough to create the multiparty call. Plivo assumes true. */
    String MULTIPARTY_PARTICIPANT_ADD_CREATE_MPC_WITH_SINGLE_PARTICIPANT = "CamelPlivoMultipartyParticipantAddCreateMpcWithSingleParticipant";
    /** Digits to dial after the answer; w waits half a second, W a second. */
    String MULTIPARTY_PARTICIPANT_ADD_SEND_DIGITS = "CamelPlivoMultipartyParticipantAddSendDigits";
    /** Whether to dial sendDigits before the answer. */
    String MULTIPARTY_PARTICIPANT_ADD_SEND_ON_PREANSWER = "CamelPlivoMultipartyParticipantAddSendOnPreanswer";
    /** URL Plivo sends the transcription to. */
    String MULTIPARTY_PARTICIPANT_ADD_TRANSCRIPTION_URL = "CamelPlivoMultipartyParticipantAddTranscriptionUrl";
    /** Whether to transcribe the recording. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_ADD_TRANSCRIPT = "CamelPlivoMultipartyParticipantAddTranscript";
    /** Hold music for agents, in place of agentHoldMusicUrl. Plivo does not document its form. */
    String MULTIPARTY_PARTICIPANT_ADD_AGENT_HOLD_MUSIC = "CamelPlivoMultipartyParticipantAddAgentHoldMusic";
    /** Hold music for customers, in place of customerHoldMusicUrl. Plivo does not document its form. */
    String MULTIPARTY_PARTICIPANT_ADD_CUSTOMER_HOLD_MUSIC = "CamelPlivoMultipartyParticipantAddCustomerHoldMusic";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_ADD_CALLBACK_URL = "CamelPlivoMultipartyParticipantAddCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_ADD_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantAddCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_LIST_MPC_ID = "CamelPlivoMultipartyParticipantListMpcId";
    /** Maximum number of results. */
    String MULTIPARTY_PARTICIPANT_LIST_LIMIT = "CamelPlivoMultipartyParticipantListLimit";
    /** Number of results to skip. */
    String MULTIPARTY_PARTICIPANT_LIST_OFFSET = "CamelPlivoMultipartyParticipantListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_LIST_CALLBACK_URL = "CamelPlivoMultipartyParticipantListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_LIST_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantListCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_GET_MPC_ID = "CamelPlivoMultipartyParticipantGetMpcId";
    /** Member id of the participant. */
    String MULTIPARTY_PARTICIPANT_GET_MEMBER_ID = "CamelPlivoMultipartyParticipantGetMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_GET_CALLBACK_URL = "CamelPlivoMultipartyParticipantGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_GET_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantGetCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_UPDATE_MPC_ID = "CamelPlivoMultipartyParticipantUpdateMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_UPDATE_MEMBER_ID = "CamelPlivoMultipartyParticipantUpdateMemberId";
    /** Whether to mute (true) or unmute (false) the participants. */
    String MULTIPARTY_PARTICIPANT_UPDATE_MUTE = "CamelPlivoMultipartyParticipantUpdateMute";
    /** Whether to put the participants on hold (true) or to end the hold (false). */
    String MULTIPARTY_PARTICIPANT_UPDATE_HOLD = "CamelPlivoMultipartyParticipantUpdateHold";
    /** Whether only agents hear the supervisor. Not possible for all participants at once. */
    String MULTIPARTY_PARTICIPANT_UPDATE_COACH_MODE = "CamelPlivoMultipartyParticipantUpdateCoachMode";
    /** Whether to omit the sound that announces the change. */
    String MULTIPARTY_PARTICIPANT_UPDATE_DISABLE_STATE_CHANGE_SOUND = "CamelPlivoMultipartyParticipantUpdateDisableStateChangeSound";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_UPDATE_CALLBACK_URL = "CamelPlivoMultipartyParticipantUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_UPDATE_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantUpdateCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_KICK_MPC_ID = "CamelPlivoMultipartyParticipantKickMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_KICK_MEMBER_ID = "CamelPlivoMultipartyParticipantKickMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_KICK_CALLBACK_URL = "CamelPlivoMultipartyParticipantKickCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_KICK_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantKickCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_RECORD_MPC_ID = "CamelPlivoMultipartyParticipantRecordMpcId";
    /** Member id of the participant. */
    String MULTIPARTY_PARTICIPANT_RECORD_MEMBER_ID = "CamelPlivoMultipartyParticipantRecordMemberId";
    /** Audio format of the recording. Plivo assumes mp3. */
    String MULTIPARTY_PARTICIPANT_RECORD_FILE_FORMAT = "CamelPlivoMultipartyParticipantRecordFileFormat";
    /** URL Plivo notifies when a recording starts, pauses, resumes, completes or fails. */
    String MULTIPARTY_PARTICIPANT_RECORD_RECORDING_CALLBACK_URL = "CamelPlivoMultipartyParticipantRecordRecordingCallbackUrl";
    /** HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes POST. */
    String MULTIPARTY_PARTICIPANT_RECORD_RECORDING_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantRecordRecordingCallbackMethod";
    /** Tracks of the participant's recording to act on. Plivo assumes all. */
    String MULTIPARTY_PARTICIPANT_RECORD_RECORD_TRACK_TYPE = "CamelPlivoMultipartyParticipantRecordRecordTrackType";
    /** URL Plivo sends the transcription to. */
    String MULTIPARTY_PARTICIPANT_RECORD_TRANSCRIPTION_URL = "CamelPlivoMultipartyParticipantRecordTranscriptionUrl";
    /** Whether to transcribe the recording. Plivo assumes false. */
    String MULTIPARTY_PARTICIPANT_RECORD_TRANSCRIPT = "CamelPlivoMultipartyParticipantRecordTranscript";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_RECORD_CALLBACK_URL = "CamelPlivoMultipartyParticipantRecordCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_RECORD_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantRecordCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_RECORD_STOP_MPC_ID = "CamelPlivoMultipartyParticipantRecordStopMpcId";
    /** Member id of the participant. */
    String MULTIPARTY_PARTICIPANT_RECORD_STOP_MEMBER_ID = "CamelPlivoMultipartyParticipantRecordStopMemberId";
    /** Tracks of the participant's recording to act on. Plivo assumes all. */
    String MULTIPARTY_PARTICIPANT_RECORD_STOP_RECORD_TRACK_TYPE = "CamelPlivoMultipartyParticipantRecordStopRecordTrackType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_RECORD_STOP_CALLBACK_URL = "CamelPlivoMultipartyParticipantRecordStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_RECORD_STOP_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantRecordStopCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_RECORD_PAUSE_MPC_ID = "CamelPlivoMultipartyParticipantRecordPauseMpcId";
    /** Member id of the participant. */
    String MULTIPARTY_PARTICIPANT_RECORD_PAUSE_MEMBER_ID = "CamelPlivoMultipartyParticipantRecordPauseMemberId";
    /** Tracks of the participant's recording to act on. Plivo assumes all. */
    String MULTIPARTY_PARTICIPANT_RECORD_PAUSE_RECORD_TRACK_TYPE = "CamelPlivoMultipartyParticipantRecordPauseRecordTrackType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_RECORD_PAUSE_CALLBACK_URL = "CamelPlivoMultipartyParticipantRecordPauseCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_RECORD_PAUSE_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantRecordPauseCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_RECORD_RESUME_MPC_ID = "CamelPlivoMultipartyParticipantRecordResumeMpcId";
    /** Member id of the participant. */
    String MULTIPARTY_PARTICIPANT_RECORD_RESUME_MEMBER_ID = "CamelPlivoMultipartyParticipantRecordResumeMemberId";
    /** Tracks of the participant's recording to act on. Plivo assumes all. */
    String MULTIPARTY_PARTICIPANT_RECORD_RESUME_RECORD_TRACK_TYPE = "CamelPlivoMultipartyParticipantRecordResumeRecordTrackType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_RECORD_RESUME_CALLBACK_URL = "CamelPlivoMultipartyParticipantRecordResumeCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_RECORD_RESUME_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantRecordResumeCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_PLAY_MPC_ID = "CamelPlivoMultipartyParticipantPlayMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_PLAY_MEMBER_ID = "CamelPlivoMultipartyParticipantPlayMemberId";
    /** URL of the mp3 or wav file to play. */
    String MULTIPARTY_PARTICIPANT_PLAY_URL = "CamelPlivoMultipartyParticipantPlayUrl";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_PLAY_CALLBACK_URL = "CamelPlivoMultipartyParticipantPlayCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_PLAY_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantPlayCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_PLAY_STOP_MPC_ID = "CamelPlivoMultipartyParticipantPlayStopMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_PLAY_STOP_MEMBER_ID = "CamelPlivoMultipartyParticipantPlayStopMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_PLAY_STOP_CALLBACK_URL = "CamelPlivoMultipartyParticipantPlayStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_PLAY_STOP_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantPlayStopCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_SPEAK_MPC_ID = "CamelPlivoMultipartyParticipantSpeakMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_SPEAK_MEMBER_ID = "CamelPlivoMultipartyParticipantSpeakMemberId";
    /** Text to speak, plain or SSML as type says. */
    String MULTIPARTY_PARTICIPANT_SPEAK_TEXT = "CamelPlivoMultipartyParticipantSpeakText";
    /** Voice to use, WOMAN or MAN. Plivo assumes WOMAN. */
    String MULTIPARTY_PARTICIPANT_SPEAK_VOICE = "CamelPlivoMultipartyParticipantSpeakVoice";
    /** Code of the language to speak. Plivo assumes en-US. */
    String MULTIPARTY_PARTICIPANT_SPEAK_LANGUAGE = "CamelPlivoMultipartyParticipantSpeakLanguage";
    /** Whether the participants still hear each other meanwhile. Plivo assumes true. */
    String MULTIPARTY_PARTICIPANT_SPEAK_MIX = "CamelPlivoMultipartyParticipantSpeakMix";
    /** Whether text is plain text or SSML. Plivo assumes text. */
    String MULTIPARTY_PARTICIPANT_SPEAK_TYPE = "CamelPlivoMultipartyParticipantSpeakType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_SPEAK_CALLBACK_URL = "CamelPlivoMultipartyParticipantSpeakCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_SPEAK_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantSpeakCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_PARTICIPANT_SPEAK_STOP_MPC_ID = "CamelPlivoMultipartyParticipantSpeakStopMpcId";
    /** Member id of the participant; several ids separated by commas, or all. */
    String MULTIPARTY_PARTICIPANT_SPEAK_STOP_MEMBER_ID = "CamelPlivoMultipartyParticipantSpeakStopMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_PARTICIPANT_SPEAK_STOP_CALLBACK_URL = "CamelPlivoMultipartyParticipantSpeakStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_PARTICIPANT_SPEAK_STOP_CALLBACK_METHOD = "CamelPlivoMultipartyParticipantSpeakStopCallbackMethod";
}
