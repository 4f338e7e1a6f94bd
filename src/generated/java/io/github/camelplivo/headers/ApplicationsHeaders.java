/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Applications.
 *
 * @see <a href="https://plivo.com/docs/account/api/application">Plivo's page</a>
 */
public interface ApplicationsHeaders {

    /** Name of the application: letters, digits, hyphens and underscores. */
    String APPLICATION_CREATE_APP_NAME = "CamelPlivoApplicationCreateAppName";
    /** URL of the XML to execute when the call is answered. */
    String APPLICATION_CREATE_ANSWER_URL = "CamelPlivoApplicationCreateAnswerUrl";
    /** HTTP method Plivo uses to fetch answerUrl. */
    String APPLICATION_CREATE_ANSWER_METHOD = "CamelPlivoApplicationCreateAnswerMethod";
    /** URL Plivo notifies when the call ends. */
    String APPLICATION_CREATE_HANGUP_URL = "CamelPlivoApplicationCreateHangupUrl";
    /** HTTP method Plivo uses to call hangupUrl. */
    String APPLICATION_CREATE_HANGUP_METHOD = "CamelPlivoApplicationCreateHangupMethod";
    /** URL of the XML to execute when answerUrl fails. */
    String APPLICATION_CREATE_FALLBACK_ANSWER_URL = "CamelPlivoApplicationCreateFallbackAnswerUrl";
    /** HTTP method Plivo uses to fetch fallbackAnswerUrl. */
    String APPLICATION_CREATE_FALLBACK_METHOD = "CamelPlivoApplicationCreateFallbackMethod";
    /** URL Plivo notifies when a message arrives. */
    String APPLICATION_CREATE_MESSAGE_URL = "CamelPlivoApplicationCreateMessageUrl";
    /** HTTP method Plivo uses to call messageUrl. */
    String APPLICATION_CREATE_MESSAGE_METHOD = "CamelPlivoApplicationCreateMessageMethod";
    /** Whether new numbers use this application. */
    String APPLICATION_CREATE_DEFAULT_NUMBER_APP = "CamelPlivoApplicationCreateDefaultNumberApp";
    /** Whether new SIP endpoints use this application. */
    String APPLICATION_CREATE_DEFAULT_ENDPOINT_APP = "CamelPlivoApplicationCreateDefaultEndpointApp";
    /** Auth id of the subaccount that owns the application. */
    String APPLICATION_CREATE_SUBACCOUNT = "CamelPlivoApplicationCreateSubaccount";
    /** Whether Plivo keeps the text of incoming messages. */
    String APPLICATION_CREATE_LOG_INCOMING_MESSAGES = "CamelPlivoApplicationCreateLogIncomingMessages";
    /** Whether the application has a public SIP address. */
    String APPLICATION_CREATE_PUBLIC_URI = "CamelPlivoApplicationCreatePublicUri";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String APPLICATION_CREATE_CALLBACK_URL = "CamelPlivoApplicationCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String APPLICATION_CREATE_CALLBACK_METHOD = "CamelPlivoApplicationCreateCallbackMethod";
    /** Maximum number of results. */
    String APPLICATION_LIST_LIMIT = "CamelPlivoApplicationListLimit";
    /** Number of results to skip. */
    String APPLICATION_LIST_OFFSET = "CamelPlivoApplicationListOffset";
    /** Only applications of the subaccount with this auth id. */
    String APPLICATION_LIST_SUBACCOUNT = "CamelPlivoApplicationListSubaccount";
    /** Only applications whose name starts with this text. */
    String APPLICATION_LIST_APP_NAME = "CamelPlivoApplicationListAppName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String APPLICATION_LIST_CALLBACK_URL = "CamelPlivoApplicationListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String APPLICATION_LIST_CALLBACK_METHOD = "CamelPlivoApplicationListCallbackMethod";
    /** Id of the application. */
    String APPLICATION_GET_APP_ID = "CamelPlivoApplicationGetAppId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String APPLICATION_GET_CALLBACK_URL = "CamelPlivoApplicationGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String APPLICATION_GET_CALLBACK_METHOD = "CamelPlivoApplicationGetCallbackMethod";
    /** Id of the application. */
    String APPLICATION_UPDATE_APP_ID = "CamelPlivoApplicationUpdateAppId";
    /** URL of the XML to execute when the call is answered. */
    String APPLICATION_UPDATE_ANSWER_URL = "CamelPlivoApplicationUpdateAnswerUrl";
    /** HTTP method Plivo uses to fetch answerUrl. */
    String APPLICATION_UPDATE_ANSWER_METHOD = "CamelPlivoApplicationUpdateAnswerMethod";
    /** URL Plivo notifies when the call ends. */
    String APPLICATION_UPDATE_HANGUP_URL = "CamelPlivoApplicationUpdateHangupUrl";
    /** HTTP method Plivo uses to call hangupUrl. */
    String APPLICATION_UPDATE_HANGUP_METHOD = "CamelPlivoApplicationUpdateHangupMethod";
    /** URL of the XML to execute when answerUrl fails. */
    String APPLICATION_UPDATE_FALLBACK_ANSWER_URL = "CamelPlivoApplicationUpdateFallbackAnswerUrl";
    /** HTTP method Plivo uses to fetch fallbackAnswerUrl. */
    String APPLICATION_UPDATE_FALLBACK_METHOD = "CamelPlivoApplicationUpdateFallbackMethod";
    /** URL Plivo notifies when a message arrives. */
    String APPLICATION_UPDATE_MESSAGE_URL = "CamelPlivoApplicationUpdateMessageUrl";
    /** HTTP method Plivo uses to call messageUrl. */
    String APPLICATION_UPDATE_MESSAGE_METHOD = "CamelPlivoApplicationUpdateMessageMethod";
    /** Whether new numbers use this application. */
    String APPLICATION_UPDATE_DEFAULT_NUMBER_APP = "CamelPlivoApplicationUpdateDefaultNumberApp";
    /** Whether new SIP endpoints use this application. */
    String APPLICATION_UPDATE_DEFAULT_ENDPOINT_APP = "CamelPlivoApplicationUpdateDefaultEndpointApp";
    /** Auth id of the subaccount that owns the application. */
    String APPLICATION_UPDATE_SUBACCOUNT = "CamelPlivoApplicationUpdateSubaccount";
    /** Whether Plivo keeps the text of incoming messages. */
    String APPLICATION_UPDATE_LOG_INCOMING_MESSAGES = "CamelPlivoApplicationUpdateLogIncomingMessages";
    /** Whether the application has a public SIP address. */
    String APPLICATION_UPDATE_PUBLIC_URI = "CamelPlivoApplicationUpdatePublicUri";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String APPLICATION_UPDATE_CALLBACK_URL = "CamelPlivoApplicationUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String APPLICATION_UPDATE_CALLBACK_METHOD = "CamelPlivoApplicationUpdateCallbackMethod";
    /** Id of the application. */
    String APPLICATION_DELETE_APP_ID = "CamelPlivoApplicationDeleteAppId";
    /** Whether to delete the application's SIP endpoints as well. Plivo assumes true. */
    String APPLICATION_DELETE_CASCADE = "CamelPlivoApplicationDeleteCascade";
    /** Id of the application that takes over the SIP endpoints if cascade is false. */
    String APPLICATION_DELETE_NEW_ENDPOINT_APPLICATION = "CamelPlivoApplicationDeleteNewEndpointApplication";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String APPLICATION_DELETE_CALLBACK_URL = "CamelPlivoApplicationDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String APPLICATION_DELETE_CALLBACK_METHOD = "CamelPlivoApplicationDeleteCallbackMethod";
}
