/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Calls.
 *
 * @see <a href="https://docs.plivo.com/docs/voice/api/call/transfer-a-call">Plivo's page</a>
 * @see <a href="https://www.plivo.com/docs/voice/api/calls">Plivo's page</a>
 * @see <a href="https://docs.plivo.com/docs/voice/api/call/record-calls/start-recording-a-call">Plivo's page</a>
 */
public interface CallsHeaders {

    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_HANGUP_CALLBACK_URL = "CamelPlivoCallHangupCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_HANGUP_CALLBACK_METHOD = "CamelPlivoCallHangupCallbackMethod";
    /** Maximum number of results. */
    String CALL_LIST_LIMIT = "CamelPlivoCallListLimit";
    /** Number of results to skip. */
    String CALL_LIST_OFFSET = "CamelPlivoCallListOffset";
    /** Only calls of the subaccount with this auth id. */
    String CALL_LIST_SUBACCOUNT = "CamelPlivoCallListSubaccount";
    /** Only calls in this direction. */
    String CALL_LIST_CALL_DIRECTION = "CamelPlivoCallListCallDirection";
    /** Only calls from this number. */
    String CALL_LIST_FROM_NUMBER = "CamelPlivoCallListFromNumber";
    /** Only calls to this number. */
    String CALL_LIST_TO_NUMBER = "CamelPlivoCallListToNumber";
    /** Only calls with this parent call. */
    String CALL_LIST_PARENT_CALL_UUID = "CamelPlivoCallListParentCallUuid";
    /** Only calls ended by this side, such as Caller or API Request. */
    String CALL_LIST_HANGUP_SOURCE = "CamelPlivoCallListHangupSource";
    /** Only calls with this hangup cause code. */
    String CALL_LIST_HANGUP_CAUSE_CODE = "CamelPlivoCallListHangupCauseCode";
    /** Only calls with this STIR/SHAKEN verification, such as Verified. */
    String CALL_LIST_STIR_VERIFICATION = "CamelPlivoCallListStirVerification";
    /** Only calls billed for this number of seconds. */
    String CALL_LIST_BILL_DURATION = "CamelPlivoCallListBillDuration";
    /** Only calls billed for more than this number of seconds. */
    String CALL_LIST_BILL_DURATION_GT = "CamelPlivoCallListBillDurationGt";
    /** Only calls billed for at least this number of seconds. */
    String CALL_LIST_BILL_DURATION_GTE = "CamelPlivoCallListBillDurationGte";
    /** Only calls billed for less than this number of seconds. */
    String CALL_LIST_BILL_DURATION_LT = "CamelPlivoCallListBillDurationLt";
    /** Only calls billed for at most this number of seconds. */
    String CALL_LIST_BILL_DURATION_LTE = "CamelPlivoCallListBillDurationLte";
    /** Only calls that ended at this time. */
    String CALL_LIST_END_TIME = "CamelPlivoCallListEndTime";
    /** Only calls that ended after this time. */
    String CALL_LIST_END_TIME_GT = "CamelPlivoCallListEndTimeGt";
    /** Only calls that ended at or after this time. */
    String CALL_LIST_END_TIME_GTE = "CamelPlivoCallListEndTimeGte";
    /** Only calls that ended before this time. */
    String CALL_LIST_END_TIME_LT = "CamelPlivoCallListEndTimeLt";
    /** Only calls that ended at or before this time. */
    String CALL_LIST_END_TIME_LTE = "CamelPlivoCallListEndTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_LIST_CALLBACK_URL = "CamelPlivoCallListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_LIST_CALLBACK_METHOD = "CamelPlivoCallListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_GET_CALLBACK_URL = "CamelPlivoCallGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_GET_CALLBACK_METHOD = "CamelPlivoCallGetCallbackMethod";
    /** Maximum duration of the recording in seconds. Plivo assumes 60. */
    String CALL_RECORD_TIME_LIMIT = "CamelPlivoCallRecordTimeLimit";
    /** Audio format of the recording. Plivo assumes mp3. */
    String CALL_RECORD_FILE_FORMAT = "CamelPlivoCallRecordFileFormat";
    /** If set, Plivo transcribes the recording: auto by machine, hybrid is an older value. */
    String CALL_RECORD_TRANSCRIPTION_TYPE = "CamelPlivoCallRecordTranscriptionType";
    /** URL Plivo sends the transcription to. */
    String CALL_RECORD_TRANSCRIPTION_URL = "CamelPlivoCallRecordTranscriptionUrl";
    /** HTTP method Plivo uses to call transcriptionUrl. */
    String CALL_RECORD_TRANSCRIPTION_METHOD = "CamelPlivoCallRecordTranscriptionMethod";
    /** URL Plivo notifies of the recording's address and duration when it ends. */
    String CALL_RECORD_CALLBACK_URL = "CamelPlivoCallRecordCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_RECORD_CALLBACK_METHOD = "CamelPlivoCallRecordCallbackMethod";
    /** Whether both legs share one channel (mono) or have one each (stereo). Plivo assumes mono. */
    String CALL_RECORD_RECORD_CHANNEL_TYPE = "CamelPlivoCallRecordRecordChannelType";
    /** Form of the transcription. Plivo does not document the values. */
    String CALL_RECORD_TRANSCRIPTION_REPORT_TYPE = "CamelPlivoCallRecordTranscriptionReportType";
    /** Address of the one recording to stop. If not set, every recording of the call stops. */
    String CALL_RECORD_STOP_URL = "CamelPlivoCallRecordStopURL";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_RECORD_STOP_CALLBACK_URL = "CamelPlivoCallRecordStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_RECORD_STOP_CALLBACK_METHOD = "CamelPlivoCallRecordStopCallbackMethod";
    /** URLs of the mp3 or wav files to play, in this order. */
    String CALL_PLAY_URLS = "CamelPlivoCallPlayUrls";
    /** Maximum duration of the playback in seconds. */
    String CALL_PLAY_LENGTH = "CamelPlivoCallPlayLength";
    /** Leg that hears the sound: aleg is the call itself, bleg the party that a Dial connected to it. Plivo assumes aleg. */
    String CALL_PLAY_LEGS = "CamelPlivoCallPlayLegs";
    /** Whether to repeat until stopped. Plivo assumes false. */
    String CALL_PLAY_LOOP = "CamelPlivoCallPlayLoop";
    /** Whether the parties still hear each other meanwhile. Plivo assumes true. */
    String CALL_PLAY_MIX = "CamelPlivoCallPlayMix";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_PLAY_CALLBACK_URL = "CamelPlivoCallPlayCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_PLAY_CALLBACK_METHOD = "CamelPlivoCallPlayCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_PLAY_STOP_CALLBACK_URL = "CamelPlivoCallPlayStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_PLAY_STOP_CALLBACK_METHOD = "CamelPlivoCallPlayStopCallbackMethod";
    /** Text to speak, plain or SSML as type says. */
    String CALL_SPEAK_TEXT = "CamelPlivoCallSpeakText";
    /** Whether text is plain text or SSML. Plivo assumes text. */
    String CALL_SPEAK_TYPE = "CamelPlivoCallSpeakType";
    /** Voice to use, WOMAN or MAN. Plivo assumes WOMAN. */
    String CALL_SPEAK_VOICE = "CamelPlivoCallSpeakVoice";
    /** Code of the language to speak. Plivo assumes en-US. */
    String CALL_SPEAK_LANGUAGE = "CamelPlivoCallSpeakLanguage";
    /** Leg that hears the sound: aleg is the call itself, bleg the party that a Dial connected to it. Plivo assumes aleg. */
    String CALL_SPEAK_LEGS = "CamelPlivoCallSpeakLegs";
    /** Whether to repeat until stopped. Plivo assumes false. */
    String CALL_SPEAK_LOOP = "CamelPlivoCallSpeakLoop";
    /** Whether the parties still hear each other meanwhile. Plivo assumes true. */
    String CALL_SPEAK_MIX = "CamelPlivoCallSpeakMix";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_SPEAK_CALLBACK_URL = "CamelPlivoCallSpeakCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_SPEAK_CALLBACK_METHOD = "CamelPlivoCallSpeakCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_SPEAK_STOP_CALLBACK_URL = "CamelPlivoCallSpeakStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_SPEAK_STOP_CALLBACK_METHOD = "CamelPlivoCallSpeakStopCallbackMethod";
    /** Keys to send: 0 to 9, * and #, with w or W between them as a pause. */
    String CALL_DTMF_DIGITS = "CamelPlivoCallDtmfDigits";
    /** Leg that receives the tones: aleg is the call itself, bleg the party that a Dial connected to it. Plivo assumes aleg. */
    String CALL_DTMF_LEG = "CamelPlivoCallDtmfLeg";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_DTMF_CALLBACK_URL = "CamelPlivoCallDtmfCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_DTMF_CALLBACK_METHOD = "CamelPlivoCallDtmfCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_HANGUP_ALL_CALLBACK_URL = "CamelPlivoCallHangupAllCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_HANGUP_ALL_CALLBACK_METHOD = "CamelPlivoCallHangupAllCallbackMethod";
    /** Only calls in this direction. */
    String CALL_LIVE_LIST_CALL_DIRECTION = "CamelPlivoCallLiveListCallDirection";
    /** Only calls from this number. */
    String CALL_LIVE_LIST_FROM_NUMBER = "CamelPlivoCallLiveListFromNumber";
    /** Only calls to this number. */
    String CALL_LIVE_LIST_TO_NUMBER = "CamelPlivoCallLiveListToNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_LIVE_LIST_CALLBACK_URL = "CamelPlivoCallLiveListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_LIVE_LIST_CALLBACK_METHOD = "CamelPlivoCallLiveListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_LIVE_GET_CALLBACK_URL = "CamelPlivoCallLiveGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_LIVE_GET_CALLBACK_METHOD = "CamelPlivoCallLiveGetCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_QUEUED_LIST_CALLBACK_URL = "CamelPlivoCallQueuedListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_QUEUED_LIST_CALLBACK_METHOD = "CamelPlivoCallQueuedListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALL_QUEUED_GET_CALLBACK_URL = "CamelPlivoCallQueuedGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALL_QUEUED_GET_CALLBACK_METHOD = "CamelPlivoCallQueuedGetCallbackMethod";
    /** Request UUID from the answer of call-make. */
    String REQUEST_CANCEL_REQUEST_UUID = "CamelPlivoRequestCancelRequestUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String REQUEST_CANCEL_CALLBACK_URL = "CamelPlivoRequestCancelCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String REQUEST_CANCEL_CALLBACK_METHOD = "CamelPlivoRequestCancelCallbackMethod";
}
