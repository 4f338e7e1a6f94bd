/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Masking sessions.
 *
 * @see <a href="https://plivo.com/docs/number-masking/api/session">Plivo's page</a>
 */
public interface MaskingSessionsHeaders {

    /** Maximum number of results. */
    String MASKING_SESSION_LIST_LIMIT = "CamelPlivoMaskingSessionListLimit";
    /** Number of results to skip. */
    String MASKING_SESSION_LIST_OFFSET = "CamelPlivoMaskingSessionListOffset";
    /** Only sessions with this first party. */
    String MASKING_SESSION_LIST_FIRST_PARTY = "CamelPlivoMaskingSessionListFirstParty";
    /** Only sessions with this second party. */
    String MASKING_SESSION_LIST_SECOND_PARTY = "CamelPlivoMaskingSessionListSecondParty";
    /** Only sessions that use this virtual number. */
    String MASKING_SESSION_LIST_VIRTUAL_NUMBER = "CamelPlivoMaskingSessionListVirtualNumber";
    /** Only results with this status. */
    String MASKING_SESSION_LIST_STATUS = "CamelPlivoMaskingSessionListStatus";
    /** Auth id of the subaccount that owns it. */
    String MASKING_SESSION_LIST_SUBACCOUNT = "CamelPlivoMaskingSessionListSubaccount";
    /** Only sessions that lasted this number of seconds. */
    String MASKING_SESSION_LIST_DURATION = "CamelPlivoMaskingSessionListDuration";
    /** Only sessions that lasted more than this number of seconds. */
    String MASKING_SESSION_LIST_DURATION_GT = "CamelPlivoMaskingSessionListDurationGt";
    /** Only sessions that lasted at least this number of seconds. */
    String MASKING_SESSION_LIST_DURATION_GTE = "CamelPlivoMaskingSessionListDurationGte";
    /** Only sessions that lasted less than this number of seconds. */
    String MASKING_SESSION_LIST_DURATION_LT = "CamelPlivoMaskingSessionListDurationLt";
    /** Only sessions that lasted at most this number of seconds. */
    String MASKING_SESSION_LIST_DURATION_LTE = "CamelPlivoMaskingSessionListDurationLte";
    /** Only sessions that expire at this time. */
    String MASKING_SESSION_LIST_EXPIRY_TIME = "CamelPlivoMaskingSessionListExpiryTime";
    /** Only sessions that expire after this time. */
    String MASKING_SESSION_LIST_EXPIRY_TIME_GT = "CamelPlivoMaskingSessionListExpiryTimeGt";
    /** Only sessions that expire at or after this time. */
    String MASKING_SESSION_LIST_EXPIRY_TIME_GTE = "CamelPlivoMaskingSessionListExpiryTimeGte";
    /** Only sessions that expire before this time. */
    String MASKING_SESSION_LIST_EXPIRY_TIME_LT = "CamelPlivoMaskingSessionListExpiryTimeLt";
    /** Only sessions that expire at or before this time. */
    String MASKING_SESSION_LIST_EXPIRY_TIME_LTE = "CamelPlivoMaskingSessionListExpiryTimeLte";
    /** Only sessions created at this time. */
    String MASKING_SESSION_LIST_CREATED_TIME = "CamelPlivoMaskingSessionListCreatedTime";
    /** Only sessions created after this time. */
    String MASKING_SESSION_LIST_CREATED_TIME_GT = "CamelPlivoMaskingSessionListCreatedTimeGt";
    /** Only sessions created at or after this time. */
    String MASKING_SESSION_LIST_CREATED_TIME_GTE = "CamelPlivoMaskingSessionListCreatedTimeGte";
    /** Only sessions created before this time. */
    String MASKING_SESSION_LIST_CREATED_TIME_LT = "CamelPlivoMaskingSessionListCreatedTimeLt";
    /** Only sessions created at or before this time. */
    String MASKING_SESSION_LIST_CREATED_TIME_LTE = "CamelPlivoMaskingSessionListCreatedTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MASKING_SESSION_LIST_CALLBACK_URL = "CamelPlivoMaskingSessionListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MASKING_SESSION_LIST_CALLBACK_METHOD = "CamelPlivoMaskingSessionListCallbackMethod";
    /** UUID of the session, from masking-session-create. */
    String MASKING_SESSION_GET_SESSION_UUID = "CamelPlivoMaskingSessionGetSessionUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MASKING_SESSION_GET_CALLBACK_URL = "CamelPlivoMaskingSessionGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MASKING_SESSION_GET_CALLBACK_METHOD = "CamelPlivoMaskingSessionGetCallbackMethod";
    /** UUID of the session, from masking-session-create. */
    String MASKING_SESSION_DELETE_SESSION_UUID = "CamelPlivoMaskingSessionDeleteSessionUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MASKING_SESSION_DELETE_CALLBACK_URL = "CamelPlivoMaskingSessionDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MASKING_SESSION_DELETE_CALLBACK_METHOD = "CamelPlivoMaskingSessionDeleteCallbackMethod";
    /** UUID of the session, from masking-session-create. */
    String MASKING_SESSION_UPDATE_SESSION_UUID = "CamelPlivoMaskingSessionUpdateSessionUuid";
    /** Real phone number of the first party. */
    String MASKING_SESSION_UPDATE_FIRST_PARTY = "CamelPlivoMaskingSessionUpdateFirstParty";
    /** Real phone number of the second party. */
    String MASKING_SESSION_UPDATE_SECOND_PARTY = "CamelPlivoMaskingSessionUpdateSecondParty";
    /** Seconds until the session expires. Plivo assumes 3600 for a new session. */
    String MASKING_SESSION_UPDATE_SESSION_EXPIRY = "CamelPlivoMaskingSessionUpdateSessionExpiry";
    /** Maximum duration of a call in seconds. Plivo assumes 3600 for a new session. */
    String MASKING_SESSION_UPDATE_CALL_TIME_LIMIT = "CamelPlivoMaskingSessionUpdateCallTimeLimit";
    /** Seconds to ring the other party. Plivo assumes 120 for a new session. */
    String MASKING_SESSION_UPDATE_RING_TIMEOUT = "CamelPlivoMaskingSessionUpdateRingTimeout";
    /** URL Plivo notifies of events of the session, such as answers, hangups and PIN checks. */
    String MASKING_SESSION_UPDATE_CALLBACK_URL = "CamelPlivoMaskingSessionUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MASKING_SESSION_UPDATE_CALLBACK_METHOD = "CamelPlivoMaskingSessionUpdateCallbackMethod";
    /** Whether to record the calls of the session. Plivo assumes false for a new session. */
    String MASKING_SESSION_UPDATE_RECORD = "CamelPlivoMaskingSessionUpdateRecord";
    /** File format of the recordings. Plivo assumes mp3 for a new session. */
    String MASKING_SESSION_UPDATE_RECORD_FILE_FORMAT = "CamelPlivoMaskingSessionUpdateRecordFileFormat";
    /** URL Plivo notifies when a recording starts, is completed or fails. */
    String MASKING_SESSION_UPDATE_RECORDING_CALLBACK_URL = "CamelPlivoMaskingSessionUpdateRecordingCallbackUrl";
    /** HTTP method Plivo uses to call recordingCallbackUrl. */
    String MASKING_SESSION_UPDATE_RECORDING_CALLBACK_METHOD = "CamelPlivoMaskingSessionUpdateRecordingCallbackMethod";
    /** URL of the mp3 or wav file to play to the first party before it is connected. */
    String MASKING_SESSION_UPDATE_FIRST_PARTY_PLAY_URL = "CamelPlivoMaskingSessionUpdateFirstPartyPlayUrl";
    /** URL of the mp3 or wav file to play to the second party before it is connected. */
    String MASKING_SESSION_UPDATE_SECOND_PARTY_PLAY_URL = "CamelPlivoMaskingSessionUpdateSecondPartyPlayUrl";
    /** Auth id of the subaccount that owns it. */
    String MASKING_SESSION_UPDATE_SUBACCOUNT = "CamelPlivoMaskingSessionUpdateSubaccount";
    /** Whether the virtual number must be from the first party's country. Plivo assumes true for a new session. */
    String MASKING_SESSION_UPDATE_GEOMATCH = "CamelPlivoMaskingSessionUpdateGeomatch";
    /** Whether the session may be created without secondParty. Plivo assumes false for a new session. */
    String MASKING_SESSION_UPDATE_CREATE_SESSION_WITH_SINGLE_PARTY = "CamelPlivoMaskingSessionUpdateCreateSessionWithSingleParty";
    /** Real phone number of the first party. */
    String MASKING_SESSION_CREATE_FIRST_PARTY = "CamelPlivoMaskingSessionCreateFirstParty";
    /** Whether the virtual number must be from the first party's country. Plivo assumes true for a new session. */
    String MASKING_SESSION_CREATE_GEOMATCH = "CamelPlivoMaskingSessionCreateGeomatch";
    /** Auth id of the subaccount that owns it. */
    String MASKING_SESSION_CREATE_SUBACCOUNT = "CamelPlivoMaskingSessionCreateSubaccount";
    /** Seconds until the session expires. Plivo assumes 3600 for a new session. */
    String MASKING_SESSION_CREATE_SESSION_EXPIRY = "CamelPlivoMaskingSessionCreateSessionExpiry";
    /** Maximum duration of a call in seconds. Plivo assumes 3600 for a new session. */
    String MASKING_SESSION_CREATE_CALL_TIME_LIMIT = "CamelPlivoMaskingSessionCreateCallTimeLimit";
    /** Seconds to ring the other party. Plivo assumes 120 for a new session. */
    String MASKING_SESSION_CREATE_RING_TIMEOUT = "CamelPlivoMaskingSessionCreateRingTimeout";
    /** Whether Plivo calls the first party as soon as the session is created. Plivo assumes false. */
    String MASKING_SESSION_CREATE_INITIATE_CALL_TO_FIRST_PARTY = "CamelPlivoMaskingSessionCreateInitiateCallToFirstParty";
    /** URL Plivo notifies of events of the session, such as answers, hangups and PIN checks. */
    String MASKING_SESSION_CREATE_CALLBACK_URL = "CamelPlivoMaskingSessionCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MASKING_SESSION_CREATE_CALLBACK_METHOD = "CamelPlivoMaskingSessionCreateCallbackMethod";
    /** Whether to record the calls of the session. Plivo assumes false for a new session. */
    String MASKING_SESSION_CREATE_RECORD = "CamelPlivoMaskingSessionCreateRecord";
    /** File format of the recordings. Plivo assumes mp3 for a new session. */
    String MASKING_SESSION_CREATE_RECORD_FILE_FORMAT = "CamelPlivoMaskingSessionCreateRecordFileFormat";
    /** URL Plivo notifies when a recording starts, is completed or fails. */
    String MASKING_SESSION_CREATE_RECORDING_CALLBACK_URL = "CamelPlivoMaskingSessionCreateRecordingCallbackUrl";
    /** HTTP method Plivo uses to call recordingCallbackUrl. */
    String MASKING_SESSION_CREATE_RECORDING_CALLBACK_METHOD = "CamelPlivoMaskingSessionCreateRecordingCallbackMethod";
    /** URL of the mp3 or wav file to play to the first party before it is connected. */
    String MASKING_SESSION_CREATE_FIRST_PARTY_PLAY_URL = "CamelPlivoMaskingSessionCreateFirstPartyPlayUrl";
    /** URL of the mp3 or wav file to play to the second party before it is connected. */
    String MASKING_SESSION_CREATE_SECOND_PARTY_PLAY_URL = "CamelPlivoMaskingSessionCreateSecondPartyPlayUrl";
    /** Whether callers with an unknown number must enter a PIN. Plivo assumes false. */
    String MASKING_SESSION_CREATE_IS_PIN_AUTHENTICATION_REQUIRED = "CamelPlivoMaskingSessionCreateIsPinAuthenticationRequired";
    /** Whether Plivo generates the PINs. Plivo assumes false. */
    String MASKING_SESSION_CREATE_GENERATE_PIN = "CamelPlivoMaskingSessionCreateGeneratePin";
    /** Number of digits of a generated PIN. Plivo assumes 4. */
    String MASKING_SESSION_CREATE_GENERATE_PIN_LENGTH = "CamelPlivoMaskingSessionCreateGeneratePinLength";
    /** PIN of the first party, 4 to 15 digits. */
    String MASKING_SESSION_CREATE_FIRST_PARTY_PIN = "CamelPlivoMaskingSessionCreateFirstPartyPin";
    /** PIN of the second party, 4 to 15 digits, different from firstPartyPin. */
    String MASKING_SESSION_CREATE_SECOND_PARTY_PIN = "CamelPlivoMaskingSessionCreateSecondPartyPin";
    /** URL of the mp3 or wav file that asks for the PIN. Needed when isPinAuthenticationRequired is true. */
    String MASKING_SESSION_CREATE_PIN_PROMPT_PLAY = "CamelPlivoMaskingSessionCreatePinPromptPlay";
    /** Number of further tries after a wrong PIN. Plivo assumes 1. */
    String MASKING_SESSION_CREATE_PIN_RETRY = "CamelPlivoMaskingSessionCreatePinRetry";
    /** Seconds Plivo waits for the next try. Plivo assumes 5. */
    String MASKING_SESSION_CREATE_PIN_RETRY_WAIT = "CamelPlivoMaskingSessionCreatePinRetryWait";
    /** URL of the mp3 or wav file to play after a wrong PIN. */
    String MASKING_SESSION_CREATE_INCORRECT_PIN_PLAY = "CamelPlivoMaskingSessionCreateIncorrectPinPlay";
    /** URL of the mp3 or wav file to play to unknown callers. */
    String MASKING_SESSION_CREATE_UNKNOWN_CALLER_PLAY = "CamelPlivoMaskingSessionCreateUnknownCallerPlay";
    /** Whether known callers must enter a PIN as well. Plivo assumes false. */
    String MASKING_SESSION_CREATE_FORCE_PIN_AUTHENTICATION = "CamelPlivoMaskingSessionCreateForcePinAuthentication";
    /** Whether the session may be created without secondParty. Plivo assumes false for a new session. */
    String MASKING_SESSION_CREATE_CREATE_SESSION_WITH_SINGLE_PARTY = "CamelPlivoMaskingSessionCreateCreateSessionWithSingleParty";
    /** Seconds before Plivo uses the virtual number in another session. Plivo assumes 0. */
    String MASKING_SESSION_CREATE_VIRTUAL_NUMBER_COOLOFF_PERIOD = "CamelPlivoMaskingSessionCreateVirtualNumberCooloffPeriod";
    /** Another spelling, in Plivo's Java SDK only. Use isPinAuthenticationRequired. */
    String MASKING_SESSION_CREATE_PIN_AUTHENTICATION_REQUIRED = "CamelPlivoMaskingSessionCreatePinAuthenticationRequired";
    /** Real phone number of the second party. */
    String MASKING_SESSION_CREATE_SECOND_PARTY = "CamelPlivoMaskingSessionCreateSecondParty";
}
