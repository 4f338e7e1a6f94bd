/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Accounts and subaccounts.
 *
 * @see <a href="https://plivo.com/docs/account/api/account">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/account/api/subaccount">Plivo's page</a>
 */
public interface AccountsHeaders {

    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ACCOUNT_GET_CALLBACK_URL = "CamelPlivoAccountGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ACCOUNT_GET_CALLBACK_METHOD = "CamelPlivoAccountGetCallbackMethod";
    /** Name of the person or company that holds the account. */
    String ACCOUNT_UPDATE_NAME = "CamelPlivoAccountUpdateName";
    /** City of the person or company that holds the account. */
    String ACCOUNT_UPDATE_CITY = "CamelPlivoAccountUpdateCity";
    /** State or region of the person or company that holds the account. */
    String ACCOUNT_UPDATE_STATE = "CamelPlivoAccountUpdateState";
    /** Postal address for invoices. */
    String ACCOUNT_UPDATE_ADDRESS = "CamelPlivoAccountUpdateAddress";
    /** Time zone for the Plivo console, an IANA name such as Europe/Paris. */
    String ACCOUNT_UPDATE_TIMEZONE = "CamelPlivoAccountUpdateTimezone";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ACCOUNT_UPDATE_CALLBACK_URL = "CamelPlivoAccountUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ACCOUNT_UPDATE_CALLBACK_METHOD = "CamelPlivoAccountUpdateCallbackMethod";
    /** Name you give the subaccount. */
    String SUBACCOUNT_CREATE_NAME = "CamelPlivoSubaccountCreateName";
    /** Whether the subaccount can be used. Plivo assumes false for a new subaccount. */
    String SUBACCOUNT_CREATE_ENABLED = "CamelPlivoSubaccountCreateEnabled";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SUBACCOUNT_CREATE_CALLBACK_URL = "CamelPlivoSubaccountCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SUBACCOUNT_CREATE_CALLBACK_METHOD = "CamelPlivoSubaccountCreateCallbackMethod";
    /** Auth id of the subaccount, from subaccount-create. */
    String SUBACCOUNT_UPDATE_SUBAUTH_ID = "CamelPlivoSubaccountUpdateSubauthId";
    /** Name you give the subaccount. */
    String SUBACCOUNT_UPDATE_NAME = "CamelPlivoSubaccountUpdateName";
    /** Whether the subaccount can be used. Plivo assumes false for a new subaccount. */
    String SUBACCOUNT_UPDATE_ENABLED = "CamelPlivoSubaccountUpdateEnabled";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SUBACCOUNT_UPDATE_CALLBACK_URL = "CamelPlivoSubaccountUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SUBACCOUNT_UPDATE_CALLBACK_METHOD = "CamelPlivoSubaccountUpdateCallbackMethod";
    /** Auth id of the subaccount, from subaccount-create. */
    String SUBACCOUNT_GET_SUBAUTH_ID = "CamelPlivoSubaccountGetSubauthId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SUBACCOUNT_GET_CALLBACK_URL = "CamelPlivoSubaccountGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SUBACCOUNT_GET_CALLBACK_METHOD = "CamelPlivoSubaccountGetCallbackMethod";
    /** Maximum number of results. */
    String SUBACCOUNT_LIST_LIMIT = "CamelPlivoSubaccountListLimit";
    /** Number of results to skip. */
    String SUBACCOUNT_LIST_OFFSET = "CamelPlivoSubaccountListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SUBACCOUNT_LIST_CALLBACK_URL = "CamelPlivoSubaccountListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SUBACCOUNT_LIST_CALLBACK_METHOD = "CamelPlivoSubaccountListCallbackMethod";
    /** Auth id of the subaccount, from subaccount-create. */
    String SUBACCOUNT_DELETE_SUBAUTH_ID = "CamelPlivoSubaccountDeleteSubauthId";
    /** Whether to delete its applications, endpoints and numbers instead of moving them to the main account. Plivo assumes false. */
    String SUBACCOUNT_DELETE_CASCADE = "CamelPlivoSubaccountDeleteCascade";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SUBACCOUNT_DELETE_CALLBACK_URL = "CamelPlivoSubaccountDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SUBACCOUNT_DELETE_CALLBACK_METHOD = "CamelPlivoSubaccountDeleteCallbackMethod";
}
