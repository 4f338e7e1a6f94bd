/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Multiparty calls.
 *
 * @see <a href="https://plivo.com/docs/voice/api/multiparty-calls">Plivo's page</a>
 */
public interface MultiPartyCallsHeaders {

    /** Maximum number of results. */
    String MULTIPARTY_LIST_LIMIT = "CamelPlivoMultipartyListLimit";
    /** Number of results to skip. */
    String MULTIPARTY_LIST_OFFSET = "CamelPlivoMultipartyListOffset";
    /** Only multiparty calls of the subaccount with this auth id. */
    String MULTIPARTY_LIST_SUB_ACCOUNT = "CamelPlivoMultipartyListSubAccount";
    /** Only multiparty calls with this name. */
    String MULTIPARTY_LIST_FRIENDLY_NAME = "CamelPlivoMultipartyListFriendlyName";
    /** Only multiparty calls with this status. */
    String MULTIPARTY_LIST_STATUS = "CamelPlivoMultipartyListStatus";
    /** Only multiparty calls with this termination cause code. */
    String MULTIPARTY_LIST_TERMINATION_CAUSE_CODE = "CamelPlivoMultipartyListTerminationCauseCode";
    /** Only multiparty calls created after this time, YYYY-MM-DD HH:MM[:ss]. */
    String MULTIPARTY_LIST_CREATION_TIME_GT = "CamelPlivoMultipartyListCreationTimeGt";
    /** Only multiparty calls created at or after this time, YYYY-MM-DD HH:MM[:ss]. */
    String MULTIPARTY_LIST_CREATION_TIME_GTE = "CamelPlivoMultipartyListCreationTimeGte";
    /** Only multiparty calls created before this time, YYYY-MM-DD HH:MM[:ss]. */
    String MULTIPARTY_LIST_CREATION_TIME_LT = "CamelPlivoMultipartyListCreationTimeLt";
    /** Only multiparty calls created at or before this time, YYYY-MM-DD HH:MM[:ss]. */
    String MULTIPARTY_LIST_CREATION_TIME_LTE = "CamelPlivoMultipartyListCreationTimeLte";
    /** Only multiparty calls that ended after this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. */
    String MULTIPARTY_LIST_END_TIME_GT = "CamelPlivoMultipartyListEndTimeGt";
    /** Only multiparty calls that ended at or after this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. */
    String MULTIPARTY_LIST_END_TIME_GTE = "CamelPlivoMultipartyListEndTimeGte";
    /** Only multiparty calls that ended before this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. */
    String MULTIPARTY_LIST_END_TIME_LT = "CamelPlivoMultipartyListEndTimeLt";
    /** Only multiparty calls that ended at or before this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. */
    String MULTIPARTY_LIST_END_TIME_LTE = "CamelPlivoMultipartyListEndTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_LIST_CALLBACK_URL = "CamelPlivoMultipartyListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_LIST_CALLBACK_METHOD = "CamelPlivoMultipartyListCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_GET_MPC_ID = "CamelPlivoMultipartyGetMpcId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_GET_CALLBACK_URL = "CamelPlivoMultipartyGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_GET_CALLBACK_METHOD = "CamelPlivoMultipartyGetCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_START_MPC_ID = "CamelPlivoMultipartyStartMpcId";
    /** Status to set; active starts the multiparty call. */
    String MULTIPARTY_START_STATUS = "CamelPlivoMultipartyStartStatus";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_START_CALLBACK_URL = "CamelPlivoMultipartyStartCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_START_CALLBACK_METHOD = "CamelPlivoMultipartyStartCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_END_MPC_ID = "CamelPlivoMultipartyEndMpcId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_END_CALLBACK_URL = "CamelPlivoMultipartyEndCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_END_CALLBACK_METHOD = "CamelPlivoMultipartyEndCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_RECORD_MPC_ID = "CamelPlivoMultipartyRecordMpcId";
    /** Audio format of the recording. Plivo assumes mp3. */
    String MULTIPARTY_RECORD_FILE_FORMAT = "CamelPlivoMultipartyRecordFileFormat";
    /** URL Plivo notifies when a recording starts, pauses, resumes, completes or fails. */
    String MULTIPARTY_RECORD_RECORDING_CALLBACK_URL = "CamelPlivoMultipartyRecordRecordingCallbackUrl";
    /** HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes POST. */
    String MULTIPARTY_RECORD_RECORDING_CALLBACK_METHOD = "CamelPlivoMultipartyRecordRecordingCallbackMethod";
    /** URL Plivo sends the transcription to. */
    String MULTIPARTY_RECORD_TRANSCRIPTION_URL = "CamelPlivoMultipartyRecordTranscriptionUrl";
    /** Whether to transcribe the recording. Plivo assumes false. */
    String MULTIPARTY_RECORD_TRANSCRIPT = "CamelPlivoMultipartyRecordTranscript";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_RECORD_CALLBACK_URL = "CamelPlivoMultipartyRecordCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_RECORD_CALLBACK_METHOD = "CamelPlivoMultipartyRecordCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_RECORD_STOP_MPC_ID = "CamelPlivoMultipartyRecordStopMpcId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_RECORD_STOP_CALLBACK_URL = "CamelPlivoMultipartyRecordStopCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_RECORD_STOP_CALLBACK_METHOD = "CamelPlivoMultipartyRecordStopCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_RECORD_PAUSE_MPC_ID = "CamelPlivoMultipartyRecordPauseMpcId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_RECORD_PAUSE_CALLBACK_URL = "CamelPlivoMultipartyRecordPauseCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_RECORD_PAUSE_CALLBACK_METHOD = "CamelPlivoMultipartyRecordPauseCallbackMethod";
    /** Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its name. */
    String MULTIPARTY_RECORD_RESUME_MPC_ID = "CamelPlivoMultipartyRecordResumeMpcId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MULTIPARTY_RECORD_RESUME_CALLBACK_URL = "CamelPlivoMultipartyRecordResumeCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MULTIPARTY_RECORD_RESUME_CALLBACK_METHOD = "CamelPlivoMultipartyRecordResumeCallbackMethod";
}
