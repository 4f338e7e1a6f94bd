/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Hosted numbers.
 *
 * @see <a href="https://github.com/plivo/plivo-node">Plivo's page</a>
 */
public interface HostedNumbersHeaders {

    /** Name you give the order. */
    String HOSTED_NUMBER_CREATE_ALIAS = "CamelPlivoHostedNumberCreateAlias";
    /** Id of the application that handles incoming messages, or default or none. */
    String HOSTED_NUMBER_CREATE_APPLICATION_ID = "CamelPlivoHostedNumberCreateApplicationId";
    /** Phone number to host, in E.164 format. */
    String HOSTED_NUMBER_CREATE_NUMBER = "CamelPlivoHostedNumberCreateNumber";
    /** Id of the letter of authorization, as given by loa-create. */
    String HOSTED_NUMBER_CREATE_LOA_ID = "CamelPlivoHostedNumberCreateLoaId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String HOSTED_NUMBER_CREATE_CALLBACK_URL = "CamelPlivoHostedNumberCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String HOSTED_NUMBER_CREATE_CALLBACK_METHOD = "CamelPlivoHostedNumberCreateCallbackMethod";
    /** Maximum number of results. */
    String HOSTED_NUMBER_LIST_LIMIT = "CamelPlivoHostedNumberListLimit";
    /** Number of results to skip. */
    String HOSTED_NUMBER_LIST_OFFSET = "CamelPlivoHostedNumberListOffset";
    /** Only orders with this exact alias. */
    String HOSTED_NUMBER_LIST_ALIAS = "CamelPlivoHostedNumberListAlias";
    /** Only orders with this status. */
    String HOSTED_NUMBER_LIST_HOSTED_STATUS = "CamelPlivoHostedNumberListHostedStatus";
    /** Only the order of this number. */
    String HOSTED_NUMBER_LIST_NUMBER = "CamelPlivoHostedNumberListNumber";
    /** Only orders under the letter of authorization with this id. */
    String HOSTED_NUMBER_LIST_LOA_ID = "CamelPlivoHostedNumberListLoaId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String HOSTED_NUMBER_LIST_CALLBACK_URL = "CamelPlivoHostedNumberListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String HOSTED_NUMBER_LIST_CALLBACK_METHOD = "CamelPlivoHostedNumberListCallbackMethod";
    /** Id of the hosted number order, as given by hosted-number-create. */
    String HOSTED_NUMBER_GET_HOSTED_MESSAGING_NUMBER_ID = "CamelPlivoHostedNumberGetHostedMessagingNumberId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String HOSTED_NUMBER_GET_CALLBACK_URL = "CamelPlivoHostedNumberGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String HOSTED_NUMBER_GET_CALLBACK_METHOD = "CamelPlivoHostedNumberGetCallbackMethod";
    /** Name you give the letter of authorization. */
    String LOA_CREATE_ALIAS = "CamelPlivoLoaCreateAlias";
    /** PDF file of the signed letter of authorization. */
    String LOA_CREATE_FILE = "CamelPlivoLoaCreateFile";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String LOA_CREATE_CALLBACK_URL = "CamelPlivoLoaCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String LOA_CREATE_CALLBACK_METHOD = "CamelPlivoLoaCreateCallbackMethod";
    /** Maximum number of results. */
    String LOA_LIST_LIMIT = "CamelPlivoLoaListLimit";
    /** Number of results to skip. */
    String LOA_LIST_OFFSET = "CamelPlivoLoaListOffset";
    /** Only letters of authorization with this exact alias. */
    String LOA_LIST_ALIAS = "CamelPlivoLoaListAlias";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String LOA_LIST_CALLBACK_URL = "CamelPlivoLoaListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String LOA_LIST_CALLBACK_METHOD = "CamelPlivoLoaListCallbackMethod";
    /** Id of the letter of authorization, as given by loa-create. */
    String LOA_GET_LOA_ID = "CamelPlivoLoaGetLoaId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String LOA_GET_CALLBACK_URL = "CamelPlivoLoaGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String LOA_GET_CALLBACK_METHOD = "CamelPlivoLoaGetCallbackMethod";
    /** Id of the letter of authorization, as given by loa-create. */
    String LOA_DELETE_LOA_ID = "CamelPlivoLoaDeleteLoaId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String LOA_DELETE_CALLBACK_URL = "CamelPlivoLoaDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String LOA_DELETE_CALLBACK_METHOD = "CamelPlivoLoaDeleteCallbackMethod";
}
