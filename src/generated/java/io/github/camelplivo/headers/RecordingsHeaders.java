/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Recordings.
 *
 * @see <a href="https://plivo.com/docs/voice/api/recordings">Plivo's page</a>
 * @see <a href="https://github.com/plivo/plivo-python">Plivo's page</a>
 */
public interface RecordingsHeaders {

    /** Maximum number of results. */
    String RECORDING_LIST_LIMIT = "CamelPlivoRecordingListLimit";
    /** Number of results to skip. */
    String RECORDING_LIST_OFFSET = "CamelPlivoRecordingListOffset";
    /** Only recordings of the subaccount with this auth id. */
    String RECORDING_LIST_SUBACCOUNT = "CamelPlivoRecordingListSubaccount";
    /** Only recordings of calls from this number or SIP address. */
    String RECORDING_LIST_FROM_NUMBER = "CamelPlivoRecordingListFromNumber";
    /** Only recordings of calls to this number or SIP address. */
    String RECORDING_LIST_TO_NUMBER = "CamelPlivoRecordingListToNumber";
    /** Only recordings of the conference with this name. */
    String RECORDING_LIST_CONFERENCE_NAME = "CamelPlivoRecordingListConferenceName";
    /** Only recordings of the multiparty call with this name. */
    String RECORDING_LIST_MPC_NAME = "CamelPlivoRecordingListMpcName";
    /** Only recordings of the conference with this UUID. */
    String RECORDING_LIST_CONFERENCE_UUID = "CamelPlivoRecordingListConferenceUuid";
    /** Only recordings of the multiparty call with this UUID. */
    String RECORDING_LIST_MPC_UUID = "CamelPlivoRecordingListMpcUuid";
    /** Only recordings stored for this number of days. */
    String RECORDING_LIST_RECORDING_STORAGE_DURATION = "CamelPlivoRecordingListRecordingStorageDuration";
    /** Only recordings stored for more than this number of days. */
    String RECORDING_LIST_RECORDING_STORAGE_DURATION_GT = "CamelPlivoRecordingListRecordingStorageDurationGt";
    /** Only recordings stored for at least this number of days. */
    String RECORDING_LIST_RECORDING_STORAGE_DURATION_GTE = "CamelPlivoRecordingListRecordingStorageDurationGte";
    /** Only recordings stored for less than this number of days. */
    String RECORDING_LIST_RECORDING_STORAGE_DURATION_LT = "CamelPlivoRecordingListRecordingStorageDurationLt";
    /** Only recordings stored for at most this number of days. */
    String RECORDING_LIST_RECORDING_STORAGE_DURATION_LTE = "CamelPlivoRecordingListRecordingStorageDurationLte";
    /** Only recordings added at this time. */
    String RECORDING_LIST_ADD_TIME = "CamelPlivoRecordingListAddTime";
    /** Only recordings added after this time. */
    String RECORDING_LIST_ADD_TIME_GT = "CamelPlivoRecordingListAddTimeGt";
    /** Only recordings added at or after this time. */
    String RECORDING_LIST_ADD_TIME_GTE = "CamelPlivoRecordingListAddTimeGte";
    /** Only recordings added before this time. */
    String RECORDING_LIST_ADD_TIME_LT = "CamelPlivoRecordingListAddTimeLt";
    /** Only recordings added at or before this time. */
    String RECORDING_LIST_ADD_TIME_LTE = "CamelPlivoRecordingListAddTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String RECORDING_LIST_CALLBACK_URL = "CamelPlivoRecordingListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String RECORDING_LIST_CALLBACK_METHOD = "CamelPlivoRecordingListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String RECORDING_GET_CALLBACK_URL = "CamelPlivoRecordingGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String RECORDING_GET_CALLBACK_METHOD = "CamelPlivoRecordingGetCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String RECORDING_DELETE_CALLBACK_URL = "CamelPlivoRecordingDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String RECORDING_DELETE_CALLBACK_METHOD = "CamelPlivoRecordingDeleteCallbackMethod";
    /** URL Plivo sends the finished transcription to. */
    String TRANSCRIPTION_CREATE_TRANSCRIPTION_CALLBACK_URL = "CamelPlivoTranscriptionCreateTranscriptionCallbackUrl";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TRANSCRIPTION_CREATE_CALLBACK_URL = "CamelPlivoTranscriptionCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TRANSCRIPTION_CREATE_CALLBACK_METHOD = "CamelPlivoTranscriptionCreateCallbackMethod";
    /** Id of the transcription, presumably the same as the id of the recording. */
    String TRANSCRIPTION_GET_TRANSCRIPTION_ID = "CamelPlivoTranscriptionGetTranscriptionId";
    /** Form of the returned transcription; raw and diarized may return something other than text. */
    String TRANSCRIPTION_GET_TYPE = "CamelPlivoTranscriptionGetType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TRANSCRIPTION_GET_CALLBACK_URL = "CamelPlivoTranscriptionGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TRANSCRIPTION_GET_CALLBACK_METHOD = "CamelPlivoTranscriptionGetCallbackMethod";
    /** Id of the transcription, presumably the same as the id of the recording. */
    String TRANSCRIPTION_DELETE_TRANSCRIPTION_ID = "CamelPlivoTranscriptionDeleteTranscriptionId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TRANSCRIPTION_DELETE_CALLBACK_URL = "CamelPlivoTranscriptionDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TRANSCRIPTION_DELETE_CALLBACK_METHOD = "CamelPlivoTranscriptionDeleteCallbackMethod";
}
