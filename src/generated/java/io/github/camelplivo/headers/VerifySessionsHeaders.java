/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Verify sessions.
 *
 * @see <a href="https://plivo.com/docs/programmable-api/verify/sessions">Plivo's page</a>
 */
public interface VerifySessionsHeaders {

    /** Phone number that receives the code. */
    String VERIFY_SESSION_CREATE_RECIPIENT = "CamelPlivoVerifySessionCreateRecipient";
    /** UUID of the Verify application. Plivo assumes the default application. */
    String VERIFY_SESSION_CREATE_APP_UUID = "CamelPlivoVerifySessionCreateAppUuid";
    /** How Plivo delivers the code. Plivo assumes sms. */
    String VERIFY_SESSION_CREATE_CHANNEL = "CamelPlivoVerifySessionCreateChannel";
    /** URL Plivo notifies of each attempt to deliver the code and when the session expires. */
    String VERIFY_SESSION_CREATE_URL = "CamelPlivoVerifySessionCreateUrl";
    /** HTTP method Plivo uses to notify url. Plivo assumes POST. */
    String VERIFY_SESSION_CREATE_METHOD = "CamelPlivoVerifySessionCreateMethod";
    /** Language of the message, such as en_US. Plivo assumes en. */
    String VERIFY_SESSION_CREATE_LOCALE = "CamelPlivoVerifySessionCreateLocale";
    /** Brand that the message names. */
    String VERIFY_SESSION_CREATE_BRAND_NAME = "CamelPlivoVerifySessionCreateBrandName";
    /** Hash of the Android app that reads the code from the message, 11 characters. */
    String VERIFY_SESSION_CREATE_APP_HASH = "CamelPlivoVerifySessionCreateAppHash";
    /** Number of digits of the code. Plivo assumes the length set in the application. */
    String VERIFY_SESSION_CREATE_CODE_LENGTH = "CamelPlivoVerifySessionCreateCodeLength";
    /** Key to press before a voice call tells the code, presumably. */
    String VERIFY_SESSION_CREATE_DTMF = "CamelPlivoVerifySessionCreateDtmf";
    /** How Fraud Shield treats this session, such as enable, disable or protect. */
    String VERIFY_SESSION_CREATE_FRAUD_CHECK = "CamelPlivoVerifySessionCreateFraudCheck";
    /** Code of your own, sent instead of one that Plivo generates. */
    String VERIFY_SESSION_CREATE_OTP = "CamelPlivoVerifySessionCreateOtp";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFY_SESSION_CREATE_CALLBACK_URL = "CamelPlivoVerifySessionCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFY_SESSION_CREATE_CALLBACK_METHOD = "CamelPlivoVerifySessionCreateCallbackMethod";
    /** UUID of the session, from verify-session-create. */
    String VERIFY_SESSION_VALIDATE_SESSION_UUID = "CamelPlivoVerifySessionValidateSessionUuid";
    /** Code that the user entered. */
    String VERIFY_SESSION_VALIDATE_OTP = "CamelPlivoVerifySessionValidateOtp";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFY_SESSION_VALIDATE_CALLBACK_URL = "CamelPlivoVerifySessionValidateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFY_SESSION_VALIDATE_CALLBACK_METHOD = "CamelPlivoVerifySessionValidateCallbackMethod";
    /** UUID of the session, from verify-session-create. */
    String VERIFY_SESSION_GET_SESSION_UUID = "CamelPlivoVerifySessionGetSessionUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFY_SESSION_GET_CALLBACK_URL = "CamelPlivoVerifySessionGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFY_SESSION_GET_CALLBACK_METHOD = "CamelPlivoVerifySessionGetCallbackMethod";
    /** Maximum number of results. */
    String VERIFY_SESSION_LIST_LIMIT = "CamelPlivoVerifySessionListLimit";
    /** Number of results to skip. */
    String VERIFY_SESSION_LIST_OFFSET = "CamelPlivoVerifySessionListOffset";
    /** Only results of the subaccount with this auth id. */
    String VERIFY_SESSION_LIST_SUBACCOUNT = "CamelPlivoVerifySessionListSubaccount";
    /** Only results with this status. */
    String VERIFY_SESSION_LIST_STATUS = "CamelPlivoVerifySessionListStatus";
    /** Only results of this country, as a two-letter code. */
    String VERIFY_SESSION_LIST_COUNTRY = "CamelPlivoVerifySessionListCountry";
    /** Only results with this alias. */
    String VERIFY_SESSION_LIST_ALIAS = "CamelPlivoVerifySessionListAlias";
    /** Only sessions of the Verify application with this UUID. */
    String VERIFY_SESSION_LIST_APP_UUID = "CamelPlivoVerifySessionListAppUuid";
    /** Only sessions with this recipient. */
    String VERIFY_SESSION_LIST_RECIPIENT = "CamelPlivoVerifySessionListRecipient";
    /** Only sessions whose message names this brand. */
    String VERIFY_SESSION_LIST_BRAND_NAME = "CamelPlivoVerifySessionListBrandName";
    /** Only sessions that used this app hash. */
    String VERIFY_SESSION_LIST_APP_HASH = "CamelPlivoVerifySessionListAppHash";
    /** Only sessions started at this time. */
    String VERIFY_SESSION_LIST_SESSION_TIME = "CamelPlivoVerifySessionListSessionTime";
    /** Only sessions started after this time. */
    String VERIFY_SESSION_LIST_SESSION_TIME_GT = "CamelPlivoVerifySessionListSessionTimeGt";
    /** Only sessions started at or after this time. */
    String VERIFY_SESSION_LIST_SESSION_TIME_GTE = "CamelPlivoVerifySessionListSessionTimeGte";
    /** Only sessions started before this time. */
    String VERIFY_SESSION_LIST_SESSION_TIME_LT = "CamelPlivoVerifySessionListSessionTimeLt";
    /** Only sessions started at or before this time. */
    String VERIFY_SESSION_LIST_SESSION_TIME_LTE = "CamelPlivoVerifySessionListSessionTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFY_SESSION_LIST_CALLBACK_URL = "CamelPlivoVerifySessionListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFY_SESSION_LIST_CALLBACK_METHOD = "CamelPlivoVerifySessionListCallbackMethod";
}
