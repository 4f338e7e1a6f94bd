/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Pricing.
 *
 * @see <a href="https://docs.plivo.com/docs/account/api/pricing">Plivo's page</a>
 */
public interface PricingHeaders {

    /** Two-letter country code, such as US. */
    String PRICING_GET_COUNTRY_ISO = "CamelPlivoPricingGetCountryIso";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String PRICING_GET_CALLBACK_URL = "CamelPlivoPricingGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String PRICING_GET_CALLBACK_METHOD = "CamelPlivoPricingGetCallbackMethod";
}
