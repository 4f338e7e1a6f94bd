/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: SIP endpoints and login tokens.
 *
 * @see <a href="https://plivo.com/docs/voice/api/endpoints">Plivo's page</a>
 * @see <a href="https://www.plivo.com/docs/voice/sdk/browser/jwt-authentication/">Plivo's page</a>
 */
public interface SipEndpointsHeaders {

    /** User name to register with: letters and digits, the first a letter. Plivo appends 12 digits to it. */
    String SIP_ENDPOINT_CREATE_USERNAME = "CamelPlivoSipEndpointCreateUsername";
    /** Password for the registration, at least 5 characters. */
    String SIP_ENDPOINT_CREATE_PASSWORD = "CamelPlivoSipEndpointCreatePassword";
    /** Display name of the SIP endpoint: letters, digits, hyphens and underscores. */
    String SIP_ENDPOINT_CREATE_ALIAS = "CamelPlivoSipEndpointCreateAlias";
    /** Id of the application that handles its calls. Plivo assumes the default application. */
    String SIP_ENDPOINT_CREATE_APP_ID = "CamelPlivoSipEndpointCreateAppId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_ENDPOINT_CREATE_CALLBACK_URL = "CamelPlivoSipEndpointCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_ENDPOINT_CREATE_CALLBACK_METHOD = "CamelPlivoSipEndpointCreateCallbackMethod";
    /** Maximum number of results. */
    String SIP_ENDPOINT_LIST_LIMIT = "CamelPlivoSipEndpointListLimit";
    /** Number of results to skip. */
    String SIP_ENDPOINT_LIST_OFFSET = "CamelPlivoSipEndpointListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_ENDPOINT_LIST_CALLBACK_URL = "CamelPlivoSipEndpointListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_ENDPOINT_LIST_CALLBACK_METHOD = "CamelPlivoSipEndpointListCallbackMethod";
    /** SIP endpoint id from the answer of sip-endpoint-create. */
    String SIP_ENDPOINT_GET_ENDPOINT_ID = "CamelPlivoSipEndpointGetEndpointId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_ENDPOINT_GET_CALLBACK_URL = "CamelPlivoSipEndpointGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_ENDPOINT_GET_CALLBACK_METHOD = "CamelPlivoSipEndpointGetCallbackMethod";
    /** SIP endpoint id from the answer of sip-endpoint-create. */
    String SIP_ENDPOINT_UPDATE_ENDPOINT_ID = "CamelPlivoSipEndpointUpdateEndpointId";
    /** Password for the registration, at least 5 characters. */
    String SIP_ENDPOINT_UPDATE_PASSWORD = "CamelPlivoSipEndpointUpdatePassword";
    /** Display name of the SIP endpoint: letters, digits, hyphens and underscores. */
    String SIP_ENDPOINT_UPDATE_ALIAS = "CamelPlivoSipEndpointUpdateAlias";
    /** Id of the application that handles its calls. */
    String SIP_ENDPOINT_UPDATE_APP_ID = "CamelPlivoSipEndpointUpdateAppId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_ENDPOINT_UPDATE_CALLBACK_URL = "CamelPlivoSipEndpointUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_ENDPOINT_UPDATE_CALLBACK_METHOD = "CamelPlivoSipEndpointUpdateCallbackMethod";
    /** SIP endpoint id from the answer of sip-endpoint-create. */
    String SIP_ENDPOINT_DELETE_ENDPOINT_ID = "CamelPlivoSipEndpointDeleteEndpointId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_ENDPOINT_DELETE_CALLBACK_URL = "CamelPlivoSipEndpointDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_ENDPOINT_DELETE_CALLBACK_METHOD = "CamelPlivoSipEndpointDeleteCallbackMethod";
    /** Auth id of the issuing account. */
    String TOKEN_CREATE_ISS = "CamelPlivoTokenCreateIss";
    /** User name of the SIP endpoint that logs in with the token. */
    String TOKEN_CREATE_SUB = "CamelPlivoTokenCreateSub";
    /** Start of validity, in seconds since 1970-01-01 UTC. */
    String TOKEN_CREATE_NBF = "CamelPlivoTokenCreateNbf";
    /** End of validity, in seconds since 1970-01-01 UTC. A token is valid for 24 hours at most. */
    String TOKEN_CREATE_EXP = "CamelPlivoTokenCreateExp";
    /** Permissions as a JSON object: voice, with incoming_allow and outgoing_allow. */
    String TOKEN_CREATE_PER = "CamelPlivoTokenCreatePer";
    /** Id of the application that handles calls made with the token. */
    String TOKEN_CREATE_APP = "CamelPlivoTokenCreateApp";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TOKEN_CREATE_CALLBACK_URL = "CamelPlivoTokenCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOKEN_CREATE_CALLBACK_METHOD = "CamelPlivoTokenCreateCallbackMethod";
}
