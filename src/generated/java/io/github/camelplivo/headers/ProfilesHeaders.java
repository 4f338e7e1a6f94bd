/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Business profiles.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/10dlc/profile">Plivo's page</a>
 */
public interface ProfilesHeaders {

    /** Name you give the profile. */
    String PROFILE_CREATE_PROFILE_ALIAS = "CamelPlivoProfileCreateProfileAlias";
    /** Whether you use Plivo for your own business or resell it. */
    String PROFILE_CREATE_CUSTOMER_TYPE = "CamelPlivoProfileCreateCustomerType";
    /** Legal form of the company. */
    String PROFILE_CREATE_ENTITY_TYPE = "CamelPlivoProfileCreateEntityType";
    /** Registered legal name of the company. */
    String PROFILE_CREATE_COMPANY_NAME = "CamelPlivoProfileCreateCompanyName";
    /** Industry of the company. */
    String PROFILE_CREATE_VERTICAL = "CamelPlivoProfileCreateVertical";
    /** Address of the company, as JSON: street, city, state, postal_code, country. */
    String PROFILE_CREATE_ADDRESS = "CamelPlivoProfileCreateAddress";
    /** Contact person at the company, as JSON: first_name, last_name, email, title, seniority, phone. */
    String PROFILE_CREATE_AUTHORIZED_CONTACT = "CamelPlivoProfileCreateAuthorizedContact";
    /** Seen in SDKs only; its meaning is not documented. */
    String PROFILE_CREATE_ORIGINATOR = "CamelPlivoProfileCreateOriginator";
    /** Tax number of the company, such as the EIN in the US. */
    String PROFILE_CREATE_EIN = "CamelPlivoProfileCreateEin";
    /** Two-letter code of the country that issued ein, such as US. */
    String PROFILE_CREATE_EIN_ISSUING_COUNTRY = "CamelPlivoProfileCreateEinIssuingCountry";
    /** Ticker symbol of the company's shares. */
    String PROFILE_CREATE_STOCK_SYMBOL = "CamelPlivoProfileCreateStockSymbol";
    /** Stock exchange that lists the company. */
    String PROFILE_CREATE_STOCK_EXCHANGE = "CamelPlivoProfileCreateStockExchange";
    /** Web address of the company; the scheme may be left out. */
    String PROFILE_CREATE_WEBSITE = "CamelPlivoProfileCreateWebsite";
    /** Other identifier of the company, of the type altBusinessIdType. */
    String PROFILE_CREATE_ALT_BUSINESS_ID = "CamelPlivoProfileCreateAltBusinessId";
    /** Type of altBusinessId. */
    String PROFILE_CREATE_ALT_BUSINESS_ID_TYPE = "CamelPlivoProfileCreateAltBusinessIdType";
    /** Auth id of the subaccount that owns the profile. */
    String PROFILE_CREATE_PLIVO_SUBACCOUNT = "CamelPlivoProfileCreatePlivoSubaccount";
    /** E-mail address of the company. Needed if entityType is PUBLIC. */
    String PROFILE_CREATE_BUSINESS_CONTACT_EMAIL = "CamelPlivoProfileCreateBusinessContactEmail";
    /** Trade name of the company, if customers know it by another name. */
    String PROFILE_CREATE_DOING_BUSINESS_AS = "CamelPlivoProfileCreateDoingBusinessAs";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PROFILE_CREATE_CALLBACK_URL = "CamelPlivoProfileCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PROFILE_CREATE_CALLBACK_METHOD = "CamelPlivoProfileCreateCallbackMethod";
    /** UUID of the profile, as given by profile-create. */
    String PROFILE_UPDATE_PROFILE_UUID = "CamelPlivoProfileUpdateProfileUuid";
    /** Legal form of the company. */
    String PROFILE_UPDATE_ENTITY_TYPE = "CamelPlivoProfileUpdateEntityType";
    /** Registered legal name of the company. */
    String PROFILE_UPDATE_COMPANY_NAME = "CamelPlivoProfileUpdateCompanyName";
    /** Industry of the company. */
    String PROFILE_UPDATE_VERTICAL = "CamelPlivoProfileUpdateVertical";
    /** Address of the company, as JSON: street, city, state, postal_code, country. */
    String PROFILE_UPDATE_ADDRESS = "CamelPlivoProfileUpdateAddress";
    /** Contact person at the company, as JSON: first_name, last_name, email, title, seniority, phone. */
    String PROFILE_UPDATE_AUTHORIZED_CONTACT = "CamelPlivoProfileUpdateAuthorizedContact";
    /** Web address of the company; the scheme may be left out. */
    String PROFILE_UPDATE_WEBSITE = "CamelPlivoProfileUpdateWebsite";
    /** Auth id of the subaccount that owns the profile. */
    String PROFILE_UPDATE_PLIVO_SUBACCOUNT = "CamelPlivoProfileUpdatePlivoSubaccount";
    /** E-mail address of the company. Needed if entityType is PUBLIC. */
    String PROFILE_UPDATE_BUSINESS_CONTACT_EMAIL = "CamelPlivoProfileUpdateBusinessContactEmail";
    /** Tax number of the company, such as the EIN in the US. */
    String PROFILE_UPDATE_EIN = "CamelPlivoProfileUpdateEin";
    /** Two-letter code of the country that issued ein, such as US. */
    String PROFILE_UPDATE_EIN_ISSUING_COUNTRY = "CamelPlivoProfileUpdateEinIssuingCountry";
    /** Other identifier of the company, of the type altBusinessIdType. */
    String PROFILE_UPDATE_ALT_BUSINESS_ID = "CamelPlivoProfileUpdateAltBusinessId";
    /** Type of altBusinessId. */
    String PROFILE_UPDATE_ALT_BUSINESS_ID_TYPE = "CamelPlivoProfileUpdateAltBusinessIdType";
    /** Trade name of the company, if customers know it by another name. */
    String PROFILE_UPDATE_DOING_BUSINESS_AS = "CamelPlivoProfileUpdateDoingBusinessAs";
    /** Whether to register the company for Caller Reputation. */
    String PROFILE_UPDATE_ENABLE_CALLER_REPUTATION = "CamelPlivoProfileUpdateEnableCallerReputation";
    /** Carriers to register the company with: at&amp;t, t-mobile, verizon. */
    String PROFILE_UPDATE_CALLER_REPUTATION_CARRIERS = "CamelPlivoProfileUpdateCallerReputationCarriers";
    /** URL Plivo notifies when the status of the Caller Reputation registration changes. */
    String PROFILE_UPDATE_URL = "CamelPlivoProfileUpdateUrl";
    /** HTTP method Plivo uses for the notifications to url. */
    String PROFILE_UPDATE_METHOD = "CamelPlivoProfileUpdateMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PROFILE_UPDATE_CALLBACK_URL = "CamelPlivoProfileUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PROFILE_UPDATE_CALLBACK_METHOD = "CamelPlivoProfileUpdateCallbackMethod";
    /** UUID of the profile, as given by profile-create. */
    String PROFILE_DELETE_PROFILE_UUID = "CamelPlivoProfileDeleteProfileUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PROFILE_DELETE_CALLBACK_URL = "CamelPlivoProfileDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PROFILE_DELETE_CALLBACK_METHOD = "CamelPlivoProfileDeleteCallbackMethod";
    /** Maximum number of results. */
    String PROFILE_LIST_LIMIT = "CamelPlivoProfileListLimit";
    /** Number of results to skip. */
    String PROFILE_LIST_OFFSET = "CamelPlivoProfileListOffset";
    /** Only profiles of companies with this legal form. */
    String PROFILE_LIST_ENTITY_TYPE = "CamelPlivoProfileListEntityType";
    /** Only profiles of this type. */
    String PROFILE_LIST_TYPE = "CamelPlivoProfileListType";
    /** Only profiles of companies in this industry. */
    String PROFILE_LIST_VERTICAL = "CamelPlivoProfileListVertical";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PROFILE_LIST_CALLBACK_URL = "CamelPlivoProfileListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PROFILE_LIST_CALLBACK_METHOD = "CamelPlivoProfileListCallbackMethod";
    /** UUID of the profile, as given by profile-create. */
    String PROFILE_GET_PROFILE_UUID = "CamelPlivoProfileGetProfileUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PROFILE_GET_CALLBACK_URL = "CamelPlivoProfileGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PROFILE_GET_CALLBACK_METHOD = "CamelPlivoProfileGetCallbackMethod";
}
