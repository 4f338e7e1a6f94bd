/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Powerpacks.
 *
 * @see <a href="https://www.plivo.com/docs/messaging/api/powerpack">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/messaging/api/numberpool">Plivo's page</a>
 */
public interface PowerpacksHeaders {

    /** Name you give the Powerpack. */
    String POWERPACK_CREATE_NAME = "CamelPlivoPowerpackCreateName";
    /** Type of the application that handles incoming messages. Required with applicationId unless that is none. */
    String POWERPACK_CREATE_APPLICATION_TYPE = "CamelPlivoPowerpackCreateApplicationType";
    /** Id of the application that handles incoming messages, or none. */
    String POWERPACK_CREATE_APPLICATION_ID = "CamelPlivoPowerpackCreateApplicationId";
    /** Whether a recipient always gets messages from the same number. Plivo assumes true. */
    String POWERPACK_CREATE_STICKY_SENDER = "CamelPlivoPowerpackCreateStickySender";
    /** Whether to prefer sender numbers with the recipient's area code. Plivo assumes true. */
    String POWERPACK_CREATE_LOCAL_CONNECT = "CamelPlivoPowerpackCreateLocalConnect";
    /** Order in which kinds of numbers are tried, as a JSON list with service_type, country_iso and priority (priority1 to priority3). */
    String POWERPACK_CREATE_NUMBER_PRIORITY = "CamelPlivoPowerpackCreateNumberPriority";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_CREATE_CALLBACK_URL = "CamelPlivoPowerpackCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_CREATE_CALLBACK_METHOD = "CamelPlivoPowerpackCreateCallbackMethod";
    /** UUID of the Powerpack, as given by powerpack-create. */
    String POWERPACK_GET_POWERPACK_UUID = "CamelPlivoPowerpackGetPowerpackUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_GET_CALLBACK_URL = "CamelPlivoPowerpackGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_GET_CALLBACK_METHOD = "CamelPlivoPowerpackGetCallbackMethod";
    /** Maximum number of results. */
    String POWERPACK_LIST_LIMIT = "CamelPlivoPowerpackListLimit";
    /** Number of results to skip. */
    String POWERPACK_LIST_OFFSET = "CamelPlivoPowerpackListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_LIST_CALLBACK_URL = "CamelPlivoPowerpackListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_LIST_CALLBACK_METHOD = "CamelPlivoPowerpackListCallbackMethod";
    /** UUID of the Powerpack, as given by powerpack-create. */
    String POWERPACK_UPDATE_POWERPACK_UUID = "CamelPlivoPowerpackUpdatePowerpackUuid";
    /** Name you give the Powerpack. */
    String POWERPACK_UPDATE_NAME = "CamelPlivoPowerpackUpdateName";
    /** Type of the application that handles incoming messages. Required with applicationId unless that is none. */
    String POWERPACK_UPDATE_APPLICATION_TYPE = "CamelPlivoPowerpackUpdateApplicationType";
    /** Id of the application that handles incoming messages, or none. */
    String POWERPACK_UPDATE_APPLICATION_ID = "CamelPlivoPowerpackUpdateApplicationId";
    /** Whether a recipient always gets messages from the same number. */
    String POWERPACK_UPDATE_STICKY_SENDER = "CamelPlivoPowerpackUpdateStickySender";
    /** Whether to prefer sender numbers with the recipient's area code. */
    String POWERPACK_UPDATE_LOCAL_CONNECT = "CamelPlivoPowerpackUpdateLocalConnect";
    /** Order in which kinds of numbers are tried, as a JSON list with service_type, country_iso and priority (priority1 to priority3). */
    String POWERPACK_UPDATE_NUMBER_PRIORITY = "CamelPlivoPowerpackUpdateNumberPriority";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_UPDATE_CALLBACK_URL = "CamelPlivoPowerpackUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_UPDATE_CALLBACK_METHOD = "CamelPlivoPowerpackUpdateCallbackMethod";
    /** UUID of the Powerpack, as given by powerpack-create. */
    String POWERPACK_DELETE_POWERPACK_UUID = "CamelPlivoPowerpackDeletePowerpackUuid";
    /** Whether to give the numbers back to Plivo as well. Plivo assumes false. */
    String POWERPACK_DELETE_UNRENT_NUMBERS = "CamelPlivoPowerpackDeleteUnrentNumbers";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_DELETE_CALLBACK_URL = "CamelPlivoPowerpackDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_DELETE_CALLBACK_METHOD = "CamelPlivoPowerpackDeleteCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_NUMBER_LIST_NUMBER_POOL_UUID = "CamelPlivoPowerpackNumberListNumberPoolUuid";
    /** Maximum number of results. */
    String POWERPACK_NUMBER_LIST_LIMIT = "CamelPlivoPowerpackNumberListLimit";
    /** Number of results to skip. */
    String POWERPACK_NUMBER_LIST_OFFSET = "CamelPlivoPowerpackNumberListOffset";
    /** Only numbers with one of these prefixes without country code, up to 10 separated by commas. */
    String POWERPACK_NUMBER_LIST_STARTS_WITH = "CamelPlivoPowerpackNumberListStartsWith";
    /** Only numbers of the country with this two-letter code, such as US. Required with startsWith. */
    String POWERPACK_NUMBER_LIST_COUNTRY_ISO2 = "CamelPlivoPowerpackNumberListCountryIso2";
    /** Only numbers of this type; fixed includes local and national ones. */
    String POWERPACK_NUMBER_LIST_TYPE = "CamelPlivoPowerpackNumberListType";
    /** Only numbers that offer this service. */
    String POWERPACK_NUMBER_LIST_SERVICE = "CamelPlivoPowerpackNumberListService";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_NUMBER_LIST_CALLBACK_URL = "CamelPlivoPowerpackNumberListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_NUMBER_LIST_CALLBACK_METHOD = "CamelPlivoPowerpackNumberListCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_SHORTCODE_LIST_NUMBER_POOL_UUID = "CamelPlivoPowerpackShortcodeListNumberPoolUuid";
    /** Maximum number of results. */
    String POWERPACK_SHORTCODE_LIST_LIMIT = "CamelPlivoPowerpackShortcodeListLimit";
    /** Number of results to skip. */
    String POWERPACK_SHORTCODE_LIST_OFFSET = "CamelPlivoPowerpackShortcodeListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_SHORTCODE_LIST_CALLBACK_URL = "CamelPlivoPowerpackShortcodeListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_SHORTCODE_LIST_CALLBACK_METHOD = "CamelPlivoPowerpackShortcodeListCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_TOLLFREE_LIST_NUMBER_POOL_UUID = "CamelPlivoPowerpackTollfreeListNumberPoolUuid";
    /** Maximum number of results. */
    String POWERPACK_TOLLFREE_LIST_LIMIT = "CamelPlivoPowerpackTollfreeListLimit";
    /** Number of results to skip. */
    String POWERPACK_TOLLFREE_LIST_OFFSET = "CamelPlivoPowerpackTollfreeListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_TOLLFREE_LIST_CALLBACK_URL = "CamelPlivoPowerpackTollfreeListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_TOLLFREE_LIST_CALLBACK_METHOD = "CamelPlivoPowerpackTollfreeListCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_NUMBER_GET_NUMBER_POOL_UUID = "CamelPlivoPowerpackNumberGetNumberPoolUuid";
    /** Phone number, written without a leading plus. */
    String POWERPACK_NUMBER_GET_NUMBER = "CamelPlivoPowerpackNumberGetNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_NUMBER_GET_CALLBACK_URL = "CamelPlivoPowerpackNumberGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_NUMBER_GET_CALLBACK_METHOD = "CamelPlivoPowerpackNumberGetCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_SHORTCODE_GET_NUMBER_POOL_UUID = "CamelPlivoPowerpackShortcodeGetNumberPoolUuid";
    /** Short code in the number pool. */
    String POWERPACK_SHORTCODE_GET_SHORTCODE = "CamelPlivoPowerpackShortcodeGetShortcode";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_SHORTCODE_GET_CALLBACK_URL = "CamelPlivoPowerpackShortcodeGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_SHORTCODE_GET_CALLBACK_METHOD = "CamelPlivoPowerpackShortcodeGetCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_TOLLFREE_GET_NUMBER_POOL_UUID = "CamelPlivoPowerpackTollfreeGetNumberPoolUuid";
    /** Toll-free phone number. */
    String POWERPACK_TOLLFREE_GET_TOLLFREE = "CamelPlivoPowerpackTollfreeGetTollfree";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_TOLLFREE_GET_CALLBACK_URL = "CamelPlivoPowerpackTollfreeGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_TOLLFREE_GET_CALLBACK_METHOD = "CamelPlivoPowerpackTollfreeGetCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_NUMBER_ADD_NUMBER_POOL_UUID = "CamelPlivoPowerpackNumberAddNumberPoolUuid";
    /** Phone number, written without a leading plus. */
    String POWERPACK_NUMBER_ADD_NUMBER = "CamelPlivoPowerpackNumberAddNumber";
    /** Service the number is used for. Plivo assumes sms. */
    String POWERPACK_NUMBER_ADD_SERVICE = "CamelPlivoPowerpackNumberAddService";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_NUMBER_ADD_CALLBACK_URL = "CamelPlivoPowerpackNumberAddCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_NUMBER_ADD_CALLBACK_METHOD = "CamelPlivoPowerpackNumberAddCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_TOLLFREE_ADD_NUMBER_POOL_UUID = "CamelPlivoPowerpackTollfreeAddNumberPoolUuid";
    /** Toll-free phone number. */
    String POWERPACK_TOLLFREE_ADD_TOLLFREE = "CamelPlivoPowerpackTollfreeAddTollfree";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_TOLLFREE_ADD_CALLBACK_URL = "CamelPlivoPowerpackTollfreeAddCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_TOLLFREE_ADD_CALLBACK_METHOD = "CamelPlivoPowerpackTollfreeAddCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_NUMBER_REMOVE_NUMBER_POOL_UUID = "CamelPlivoPowerpackNumberRemoveNumberPoolUuid";
    /** Phone number, written without a leading plus. */
    String POWERPACK_NUMBER_REMOVE_NUMBER = "CamelPlivoPowerpackNumberRemoveNumber";
    /** Whether to give the number back to Plivo as well. Plivo assumes false. */
    String POWERPACK_NUMBER_REMOVE_UNRENT = "CamelPlivoPowerpackNumberRemoveUnrent";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_NUMBER_REMOVE_CALLBACK_URL = "CamelPlivoPowerpackNumberRemoveCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_NUMBER_REMOVE_CALLBACK_METHOD = "CamelPlivoPowerpackNumberRemoveCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_TOLLFREE_REMOVE_NUMBER_POOL_UUID = "CamelPlivoPowerpackTollfreeRemoveNumberPoolUuid";
    /** Toll-free phone number. */
    String POWERPACK_TOLLFREE_REMOVE_TOLLFREE = "CamelPlivoPowerpackTollfreeRemoveTollfree";
    /** Whether to give the number back to Plivo as well. Plivo assumes false. */
    String POWERPACK_TOLLFREE_REMOVE_UNRENT = "CamelPlivoPowerpackTollfreeRemoveUnrent";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_TOLLFREE_REMOVE_CALLBACK_URL = "CamelPlivoPowerpackTollfreeRemoveCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_TOLLFREE_REMOVE_CALLBACK_METHOD = "CamelPlivoPowerpackTollfreeRemoveCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_SHORTCODE_REMOVE_NUMBER_POOL_UUID = "CamelPlivoPowerpackShortcodeRemoveNumberPoolUuid";
    /** Short code in the number pool. */
    String POWERPACK_SHORTCODE_REMOVE_SHORTCODE = "CamelPlivoPowerpackShortcodeRemoveShortcode";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_SHORTCODE_REMOVE_CALLBACK_URL = "CamelPlivoPowerpackShortcodeRemoveCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_SHORTCODE_REMOVE_CALLBACK_METHOD = "CamelPlivoPowerpackShortcodeRemoveCallbackMethod";
    /** UUID of the number pool: the last part of number_pool in the answer of powerpack-get. */
    String POWERPACK_NUMBER_BUY_NUMBER_POOL_UUID = "CamelPlivoPowerpackNumberBuyNumberPoolUuid";
    /** Phone number, written without a leading plus. */
    String POWERPACK_NUMBER_BUY_NUMBER = "CamelPlivoPowerpackNumberBuyNumber";
    /** Must be true: Plivo buys the number, then adds it. */
    String POWERPACK_NUMBER_BUY_RENT = "CamelPlivoPowerpackNumberBuyRent";
    /** Service the number is used for. Plivo assumes sms. */
    String POWERPACK_NUMBER_BUY_SERVICE = "CamelPlivoPowerpackNumberBuyService";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String POWERPACK_NUMBER_BUY_CALLBACK_URL = "CamelPlivoPowerpackNumberBuyCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String POWERPACK_NUMBER_BUY_CALLBACK_METHOD = "CamelPlivoPowerpackNumberBuyCallbackMethod";
}
