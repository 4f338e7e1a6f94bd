/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Number search and purchase.
 *
 * @see <a href="https://plivo.com/docs/numbers/phone-numbers">Plivo's page</a>
 */
public interface PhoneNumbersHeaders {

    /** Maximum number of results. */
    String NUMBER_SEARCH_LIMIT = "CamelPlivoNumberSearchLimit";
    /** Number of results to skip. */
    String NUMBER_SEARCH_OFFSET = "CamelPlivoNumberSearchOffset";
    /** Two-letter country code, such as US. */
    String NUMBER_SEARCH_COUNTRY_ISO = "CamelPlivoNumberSearchCountryIso";
    /** Only numbers of this type. */
    String NUMBER_SEARCH_TYPE = "CamelPlivoNumberSearchType";
    /** Digits to look for after the country code. An asterisk is a wildcard. */
    String NUMBER_SEARCH_PATTERN = "CamelPlivoNumberSearchPattern";
    /** Six-digit prefix (area code and exchange) of US and Canadian numbers. */
    String NUMBER_SEARCH_NPANXX = "CamelPlivoNumberSearchNpanxx";
    /** Whether to include the local calling area of npanxx. Plivo assumes false. */
    String NUMBER_SEARCH_LOCAL_CALLING_AREA = "CamelPlivoNumberSearchLocalCallingArea";
    /** Only numbers in this region. Applies to type fixed. */
    String NUMBER_SEARCH_REGION = "CamelPlivoNumberSearchRegion";
    /** Only numbers in this city. Applies to type local. */
    String NUMBER_SEARCH_CITY = "CamelPlivoNumberSearchCity";
    /** Only numbers with these services: voice, sms, mms or several, joined by commas. */
    String NUMBER_SEARCH_SERVICES = "CamelPlivoNumberSearchServices";
    /** Only numbers in this LATA, for the US and Canada. */
    String NUMBER_SEARCH_LATA = "CamelPlivoNumberSearchLata";
    /** Only numbers in this rate center, for the US and Canada. */
    String NUMBER_SEARCH_RATE_CENTER = "CamelPlivoNumberSearchRateCenter";
    /** Filter of Plivo's Python SDK, whose effect is not documented. */
    String NUMBER_SEARCH_ELIGIBLE = "CamelPlivoNumberSearchEligible";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_SEARCH_CALLBACK_URL = "CamelPlivoNumberSearchCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_SEARCH_CALLBACK_METHOD = "CamelPlivoNumberSearchCallbackMethod";
    /** Phone number with country code. */
    String NUMBER_BUY_NUMBER = "CamelPlivoNumberBuyNumber";
    /** Id of the application that serves the number. Plivo assumes the default application. */
    String NUMBER_BUY_APP_ID = "CamelPlivoNumberBuyAppId";
    /** Whether Plivo looks up the name of each caller, for US numbers. */
    String NUMBER_BUY_CNAM_LOOKUP = "CamelPlivoNumberBuyCnamLookup";
    /** Whether to buy the number with high availability, that is with a fallback number. */
    String NUMBER_BUY_HA_ENABLE = "CamelPlivoNumberBuyHaEnable";
    /** Id of the accepted compliance application, for a regulated number. */
    String NUMBER_BUY_COMPLIANCE_APPLICATION_ID = "CamelPlivoNumberBuyComplianceApplicationId";
    /** Proof for a regulated number in its older form, a JSON object. */
    String NUMBER_BUY_VERIFICATION_INFO = "CamelPlivoNumberBuyVerificationInfo";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_BUY_CALLBACK_URL = "CamelPlivoNumberBuyCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_BUY_CALLBACK_METHOD = "CamelPlivoNumberBuyCallbackMethod";
}
