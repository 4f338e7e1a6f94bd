/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: 10DLC brands.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/10dlc/brand">Plivo's page</a>
 */
public interface BrandsHeaders {

    /** Name you give the brand. */
    String BRAND_CREATE_BRAND_ALIAS = "CamelPlivoBrandCreateBrandAlias";
    /** UUID of the profile to register; one profile makes one brand. */
    String BRAND_CREATE_PROFILE_UUID = "CamelPlivoBrandCreateProfileUuid";
    /** Type of registration; STANDARD needs ein in the profile. Plivo assumes STARTER. */
    String BRAND_CREATE_BRAND_TYPE = "CamelPlivoBrandCreateBrandType";
    /** Whether to vet a STANDARD brand for a higher throughput. Plivo assumes true. */
    String BRAND_CREATE_SECONDARY_VETTING = "CamelPlivoBrandCreateSecondaryVetting";
    /** URL Plivo notifies when the registration status changes. */
    String BRAND_CREATE_URL = "CamelPlivoBrandCreateUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String BRAND_CREATE_METHOD = "CamelPlivoBrandCreateMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String BRAND_CREATE_CALLBACK_URL = "CamelPlivoBrandCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String BRAND_CREATE_CALLBACK_METHOD = "CamelPlivoBrandCreateCallbackMethod";
    /** Maximum number of results. */
    String BRAND_LIST_LIMIT = "CamelPlivoBrandListLimit";
    /** Number of results to skip. */
    String BRAND_LIST_OFFSET = "CamelPlivoBrandListOffset";
    /** Only brands of this type. */
    String BRAND_LIST_TYPE = "CamelPlivoBrandListType";
    /** Only brands with this registration status. */
    String BRAND_LIST_REGISTRATION_STATUS = "CamelPlivoBrandListRegistrationStatus";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String BRAND_LIST_CALLBACK_URL = "CamelPlivoBrandListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String BRAND_LIST_CALLBACK_METHOD = "CamelPlivoBrandListCallbackMethod";
    /** Id of the brand, as given by brand-create. */
    String BRAND_GET_BRAND_ID = "CamelPlivoBrandGetBrandId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String BRAND_GET_CALLBACK_URL = "CamelPlivoBrandGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String BRAND_GET_CALLBACK_METHOD = "CamelPlivoBrandGetCallbackMethod";
    /** Id of the brand, as given by brand-create. */
    String BRAND_DELETE_BRAND_ID = "CamelPlivoBrandDeleteBrandId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String BRAND_DELETE_CALLBACK_URL = "CamelPlivoBrandDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String BRAND_DELETE_CALLBACK_METHOD = "CamelPlivoBrandDeleteCallbackMethod";
    /** Id of the brand, as given by brand-create. */
    String BRAND_USECASE_LIST_BRAND_ID = "CamelPlivoBrandUsecaseListBrandId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String BRAND_USECASE_LIST_CALLBACK_URL = "CamelPlivoBrandUsecaseListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String BRAND_USECASE_LIST_CALLBACK_METHOD = "CamelPlivoBrandUsecaseListCallbackMethod";
}
