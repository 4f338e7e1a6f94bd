/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Lookups.
 *
 * @see <a href="https://plivo.com/docs/lookup/overview">Plivo's page</a>
 * @see <a href="https://github.com/plivo/plivo-cli">Plivo's page</a>
 */
public interface LookupsHeaders {

    /** Phone number with country code. */
    String LOOKUP_GET_NUMBER = "CamelPlivoLookupGetNumber";
    /** Information to look up. */
    String LOOKUP_GET_TYPE = "CamelPlivoLookupGetType";
    /** Phone number with country code. */
    String CNAM_LOOKUP_GET_NUMBER = "CamelPlivoCnamLookupGetNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CNAM_LOOKUP_GET_CALLBACK_URL = "CamelPlivoCnamLookupGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CNAM_LOOKUP_GET_CALLBACK_METHOD = "CamelPlivoCnamLookupGetCallbackMethod";
}
