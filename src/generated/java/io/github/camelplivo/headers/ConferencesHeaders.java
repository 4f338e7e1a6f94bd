/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Conferences.
 *
 * @see <a href="https://plivo.com/docs/voice/api/conferences">Plivo's page</a>
 */
public interface ConferencesHeaders {

    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_LIST_CALLBACK_URL = "CamelPlivoConferenceListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_LIST_CALLBACK_METHOD = "CamelPlivoConferenceListCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_GET_CONFERENCE_NAME = "CamelPlivoConferenceGetConferenceName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_GET_CALLBACK_URL = "CamelPlivoConferenceGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_GET_CALLBACK_METHOD = "CamelPlivoConferenceGetCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_HANGUP_ALL_CALLBACK_URL = "CamelPlivoConferenceHangupAllCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_HANGUP_ALL_CALLBACK_METHOD = "CamelPlivoConferenceHangupAllCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_HANGUP_CONFERENCE_NAME = "CamelPlivoConferenceHangupConferenceName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_HANGUP_CALLBACK_URL = "CamelPlivoConferenceHangupCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_HANGUP_CALLBACK_METHOD = "CamelPlivoConferenceHangupCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_HANGUP_CONFERENCE_NAME = "CamelPlivoConferenceMemberHangupConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_HANGUP_MEMBER_ID = "CamelPlivoConferenceMemberHangupMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_HANGUP_CALLBACK_URL = "CamelPlivoConferenceMemberHangupCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_HANGUP_CALLBACK_METHOD = "CamelPlivoConferenceMemberHangupCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_KICK_CONFERENCE_NAME = "CamelPlivoConferenceMemberKickConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_KICK_MEMBER_ID = "CamelPlivoConferenceMemberKickMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_KICK_CALLBACK_URL = "CamelPlivoConferenceMemberKickCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_KICK_CALLBACK_METHOD = "CamelPlivoConferenceMemberKickCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_MUTE_CONFERENCE_NAME = "CamelPlivoConferenceMemberMuteConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_MUTE_MEMBER_ID = "CamelPlivoConferenceMemberMuteMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_MUTE_CALLBACK_URL = "CamelPlivoConferenceMemberMuteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_MUTE_CALLBACK_METHOD = "CamelPlivoConferenceMemberMuteCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_UNMUTE_CONFERENCE_NAME = "CamelPlivoConferenceMemberUnmuteConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_UNMUTE_MEMBER_ID = "CamelPlivoConferenceMemberUnmuteMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_UNMUTE_CALLBACK_URL = "CamelPlivoConferenceMemberUnmuteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_UNMUTE_CALLBACK_METHOD = "CamelPlivoConferenceMemberUnmuteCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_PLAY_CONFERENCE_NAME = "CamelPlivoConferenceMemberPlayConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_PLAY_MEMBER_ID = "CamelPlivoConferenceMemberPlayMemberId";
    /** URL of the mp3 or wav file to play. */
    String CONFERENCE_MEMBER_PLAY_URL = "CamelPlivoConferenceMemberPlayUrl";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_PLAY_CALLBACK_URL = "CamelPlivoConferenceMemberPlayCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_PLAY_CALLBACK_METHOD = "CamelPlivoConferenceMemberPlayCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_PLAY_STOP_CONFERENCE_NAME = "CamelPlivoConferenceMemberPlayStopConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_PLAY_STOP_MEMBER_ID = "CamelPlivoConferenceMemberPlayStopMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_PLAY_STOP_CALLBACK_URL = "CamelPlivoConferenceMemberPlayStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_PLAY_STOP_CALLBACK_METHOD = "CamelPlivoConferenceMemberPlayStopCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_SPEAK_CONFERENCE_NAME = "CamelPlivoConferenceMemberSpeakConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_SPEAK_MEMBER_ID = "CamelPlivoConferenceMemberSpeakMemberId";
    /** Text to speak. */
    String CONFERENCE_MEMBER_SPEAK_TEXT = "CamelPlivoConferenceMemberSpeakText";
    /** Voice to use, WOMAN or MAN. Plivo assumes WOMAN. */
    String CONFERENCE_MEMBER_SPEAK_VOICE = "CamelPlivoConferenceMemberSpeakVoice";
    /** Code of the language to speak. Plivo assumes en-US. */
    String CONFERENCE_MEMBER_SPEAK_LANGUAGE = "CamelPlivoConferenceMemberSpeakLanguage";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_SPEAK_CALLBACK_URL = "CamelPlivoConferenceMemberSpeakCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_SPEAK_CALLBACK_METHOD = "CamelPlivoConferenceMemberSpeakCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_SPEAK_STOP_CONFERENCE_NAME = "CamelPlivoConferenceMemberSpeakStopConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_SPEAK_STOP_MEMBER_ID = "CamelPlivoConferenceMemberSpeakStopMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_SPEAK_STOP_CALLBACK_URL = "CamelPlivoConferenceMemberSpeakStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_SPEAK_STOP_CALLBACK_METHOD = "CamelPlivoConferenceMemberSpeakStopCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_DEAF_CONFERENCE_NAME = "CamelPlivoConferenceMemberDeafConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_DEAF_MEMBER_ID = "CamelPlivoConferenceMemberDeafMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_DEAF_CALLBACK_URL = "CamelPlivoConferenceMemberDeafCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_DEAF_CALLBACK_METHOD = "CamelPlivoConferenceMemberDeafCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_MEMBER_UNDEAF_CONFERENCE_NAME = "CamelPlivoConferenceMemberUndeafConferenceName";
    /** Id of the member; several ids separated by commas, or all. */
    String CONFERENCE_MEMBER_UNDEAF_MEMBER_ID = "CamelPlivoConferenceMemberUndeafMemberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_MEMBER_UNDEAF_CALLBACK_URL = "CamelPlivoConferenceMemberUndeafCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_MEMBER_UNDEAF_CALLBACK_METHOD = "CamelPlivoConferenceMemberUndeafCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_RECORD_CONFERENCE_NAME = "CamelPlivoConferenceRecordConferenceName";
    /** Audio format of the recording. Plivo assumes mp3. */
    String CONFERENCE_RECORD_FILE_FORMAT = "CamelPlivoConferenceRecordFileFormat";
    /** If set, Plivo transcribes the recording: auto by machine, hybrid is an older value. */
    String CONFERENCE_RECORD_TRANSCRIPTION_TYPE = "CamelPlivoConferenceRecordTranscriptionType";
    /** URL Plivo sends the transcription to. */
    String CONFERENCE_RECORD_TRANSCRIPTION_URL = "CamelPlivoConferenceRecordTranscriptionUrl";
    /** HTTP method Plivo uses to call transcriptionUrl. */
    String CONFERENCE_RECORD_TRANSCRIPTION_METHOD = "CamelPlivoConferenceRecordTranscriptionMethod";
    /** URL Plivo notifies of the recording's address and duration when it ends. */
    String CONFERENCE_RECORD_CALLBACK_URL = "CamelPlivoConferenceRecordCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_RECORD_CALLBACK_METHOD = "CamelPlivoConferenceRecordCallbackMethod";
    /** Conference name; any text. */
    String CONFERENCE_RECORD_STOP_CONFERENCE_NAME = "CamelPlivoConferenceRecordStopConferenceName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CONFERENCE_RECORD_STOP_CALLBACK_URL = "CamelPlivoConferenceRecordStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CONFERENCE_RECORD_STOP_CALLBACK_METHOD = "CamelPlivoConferenceRecordStopCallbackMethod";
}
