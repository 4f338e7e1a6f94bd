/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Verified caller IDs.
 *
 * @see <a href="https://plivo.com/docs/voice/api/verified-caller-ids">Plivo's page</a>
 */
public interface VerifiedCallerIdsHeaders {

    /** Phone number that calls show as caller ID, with country code. */
    String VERIFIED_CALLER_ID_START_PHONE_NUMBER = "CamelPlivoVerifiedCallerIdStartPhoneNumber";
    /** Alias of your choice. */
    String VERIFIED_CALLER_ID_START_ALIAS = "CamelPlivoVerifiedCallerIdStartAlias";
    /** How Plivo delivers the code. Plivo assumes sms. */
    String VERIFIED_CALLER_ID_START_CHANNEL = "CamelPlivoVerifiedCallerIdStartChannel";
    /** Auth id of the subaccount that owns it. */
    String VERIFIED_CALLER_ID_START_SUBACCOUNT = "CamelPlivoVerifiedCallerIdStartSubaccount";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_START_CALLBACK_URL = "CamelPlivoVerifiedCallerIdStartCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_START_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdStartCallbackMethod";
    /** UUID from the answer of verified-caller-id-start. */
    String VERIFIED_CALLER_ID_VERIFY_VERIFICATION_UUID = "CamelPlivoVerifiedCallerIdVerifyVerificationUuid";
    /** Code that the user entered. */
    String VERIFIED_CALLER_ID_VERIFY_OTP = "CamelPlivoVerifiedCallerIdVerifyOtp";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_VERIFY_CALLBACK_URL = "CamelPlivoVerifiedCallerIdVerifyCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_VERIFY_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdVerifyCallbackMethod";
    /** Phone number that calls show as caller ID, with country code. */
    String VERIFIED_CALLER_ID_UPDATE_PHONE_NUMBER = "CamelPlivoVerifiedCallerIdUpdatePhoneNumber";
    /** Alias of your choice. */
    String VERIFIED_CALLER_ID_UPDATE_ALIAS = "CamelPlivoVerifiedCallerIdUpdateAlias";
    /** Auth id of the subaccount that owns it. */
    String VERIFIED_CALLER_ID_UPDATE_SUBACCOUNT = "CamelPlivoVerifiedCallerIdUpdateSubaccount";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_UPDATE_CALLBACK_URL = "CamelPlivoVerifiedCallerIdUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_UPDATE_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdUpdateCallbackMethod";
    /** Phone number that calls show as caller ID, with country code. */
    String VERIFIED_CALLER_ID_GET_PHONE_NUMBER = "CamelPlivoVerifiedCallerIdGetPhoneNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_GET_CALLBACK_URL = "CamelPlivoVerifiedCallerIdGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_GET_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdGetCallbackMethod";
    /** Maximum number of results. */
    String VERIFIED_CALLER_ID_LIST_LIMIT = "CamelPlivoVerifiedCallerIdListLimit";
    /** Number of results to skip. */
    String VERIFIED_CALLER_ID_LIST_OFFSET = "CamelPlivoVerifiedCallerIdListOffset";
    /** Only results of this country, as a two-letter code. */
    String VERIFIED_CALLER_ID_LIST_COUNTRY = "CamelPlivoVerifiedCallerIdListCountry";
    /** Auth id of the subaccount that owns it. */
    String VERIFIED_CALLER_ID_LIST_SUBACCOUNT = "CamelPlivoVerifiedCallerIdListSubaccount";
    /** Only results with this alias. */
    String VERIFIED_CALLER_ID_LIST_ALIAS = "CamelPlivoVerifiedCallerIdListAlias";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_LIST_CALLBACK_URL = "CamelPlivoVerifiedCallerIdListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_LIST_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdListCallbackMethod";
    /** Phone number that calls show as caller ID, with country code. */
    String VERIFIED_CALLER_ID_DELETE_PHONE_NUMBER = "CamelPlivoVerifiedCallerIdDeletePhoneNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String VERIFIED_CALLER_ID_DELETE_CALLBACK_URL = "CamelPlivoVerifiedCallerIdDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String VERIFIED_CALLER_ID_DELETE_CALLBACK_METHOD = "CamelPlivoVerifiedCallerIdDeleteCallbackMethod";
}
