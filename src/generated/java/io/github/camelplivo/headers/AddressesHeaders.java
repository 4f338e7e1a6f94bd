/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Addresses (oldest compliance API).
 *
 * @see <a href="https://github.com/plivo/plivo-java">Plivo's page</a>
 */
public interface AddressesHeaders {

    /** Two-letter country code, such as US. */
    String ADDRESS_CREATE_COUNTRY_ISO = "CamelPlivoAddressCreateCountryIso";
    /** Salutation of the person. */
    String ADDRESS_CREATE_SALUTATION = "CamelPlivoAddressCreateSalutation";
    /** The person's first name. */
    String ADDRESS_CREATE_FIRST_NAME = "CamelPlivoAddressCreateFirstName";
    /** The person's last name. */
    String ADDRESS_CREATE_LAST_NAME = "CamelPlivoAddressCreateLastName";
    /** First line of the address. */
    String ADDRESS_CREATE_ADDRESS_LINE1 = "CamelPlivoAddressCreateAddressLine1";
    /** Second line of the address. */
    String ADDRESS_CREATE_ADDRESS_LINE2 = "CamelPlivoAddressCreateAddressLine2";
    /** City of the address. */
    String ADDRESS_CREATE_CITY = "CamelPlivoAddressCreateCity";
    /** State or region of the address. */
    String ADDRESS_CREATE_REGION = "CamelPlivoAddressCreateRegion";
    /** Postal or ZIP code of the address. */
    String ADDRESS_CREATE_POSTAL_CODE = "CamelPlivoAddressCreatePostalCode";
    /** Type of the document that proves the address. */
    String ADDRESS_CREATE_ADDRESS_PROOF_TYPE = "CamelPlivoAddressCreateAddressProofType";
    /** Alias of your choice. */
    String ADDRESS_CREATE_ALIAS = "CamelPlivoAddressCreateAlias";
    /** File with the document: jpg, jpeg, png or pdf. */
    String ADDRESS_CREATE_FILE = "CamelPlivoAddressCreateFile";
    /** Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record. */
    String ADDRESS_CREATE_AUTO_CORRECT_ADDRESS = "CamelPlivoAddressCreateAutoCorrectAddress";
    /** Tax code, for numbers in Spain. */
    String ADDRESS_CREATE_FISCAL_IDENTIFICATION_CODE = "CamelPlivoAddressCreateFiscalIdentificationCode";
    /** Street code, for numbers in Denmark. */
    String ADDRESS_CREATE_STREET_CODE = "CamelPlivoAddressCreateStreetCode";
    /** Municipality code, for numbers in Denmark. */
    String ADDRESS_CREATE_MUNICIPAL_CODE = "CamelPlivoAddressCreateMunicipalCode";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ADDRESS_CREATE_CALLBACK_URL = "CamelPlivoAddressCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ADDRESS_CREATE_CALLBACK_METHOD = "CamelPlivoAddressCreateCallbackMethod";
    /** Maximum number of results. */
    String ADDRESS_LIST_LIMIT = "CamelPlivoAddressListLimit";
    /** Number of results to skip. */
    String ADDRESS_LIST_OFFSET = "CamelPlivoAddressListOffset";
    /** Only results of this country, as a two-letter code. */
    String ADDRESS_LIST_COUNTRY_ISO = "CamelPlivoAddressListCountryIso";
    /** Only results with this customer name. */
    String ADDRESS_LIST_CUSTOMER_NAME = "CamelPlivoAddressListCustomerName";
    /** Only results with this alias. */
    String ADDRESS_LIST_ALIAS = "CamelPlivoAddressListAlias";
    /** Only results whose document has this verification status. */
    String ADDRESS_LIST_VERIFICATION_STATUS = "CamelPlivoAddressListVerificationStatus";
    /** Only results with this validation status. */
    String ADDRESS_LIST_VALIDATION_STATUS = "CamelPlivoAddressListValidationStatus";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ADDRESS_LIST_CALLBACK_URL = "CamelPlivoAddressListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ADDRESS_LIST_CALLBACK_METHOD = "CamelPlivoAddressListCallbackMethod";
    /** Id of the address, from address-create. */
    String ADDRESS_GET_ADDRESS_ID = "CamelPlivoAddressGetAddressId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ADDRESS_GET_CALLBACK_URL = "CamelPlivoAddressGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ADDRESS_GET_CALLBACK_METHOD = "CamelPlivoAddressGetCallbackMethod";
    /** Id of the address, from address-create. */
    String ADDRESS_UPDATE_ADDRESS_ID = "CamelPlivoAddressUpdateAddressId";
    /** Two-letter country code, such as US. */
    String ADDRESS_UPDATE_COUNTRY_ISO = "CamelPlivoAddressUpdateCountryIso";
    /** Salutation of the person. */
    String ADDRESS_UPDATE_SALUTATION = "CamelPlivoAddressUpdateSalutation";
    /** The person's first name. */
    String ADDRESS_UPDATE_FIRST_NAME = "CamelPlivoAddressUpdateFirstName";
    /** The person's last name. */
    String ADDRESS_UPDATE_LAST_NAME = "CamelPlivoAddressUpdateLastName";
    /** First line of the address. */
    String ADDRESS_UPDATE_ADDRESS_LINE1 = "CamelPlivoAddressUpdateAddressLine1";
    /** Second line of the address. */
    String ADDRESS_UPDATE_ADDRESS_LINE2 = "CamelPlivoAddressUpdateAddressLine2";
    /** City of the address. */
    String ADDRESS_UPDATE_CITY = "CamelPlivoAddressUpdateCity";
    /** State or region of the address. */
    String ADDRESS_UPDATE_REGION = "CamelPlivoAddressUpdateRegion";
    /** Postal or ZIP code of the address. */
    String ADDRESS_UPDATE_POSTAL_CODE = "CamelPlivoAddressUpdatePostalCode";
    /** Alias of your choice. */
    String ADDRESS_UPDATE_ALIAS = "CamelPlivoAddressUpdateAlias";
    /** File with the document: jpg, jpeg, png or pdf. */
    String ADDRESS_UPDATE_FILE = "CamelPlivoAddressUpdateFile";
    /** Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record. */
    String ADDRESS_UPDATE_AUTO_CORRECT_ADDRESS = "CamelPlivoAddressUpdateAutoCorrectAddress";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ADDRESS_UPDATE_CALLBACK_URL = "CamelPlivoAddressUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ADDRESS_UPDATE_CALLBACK_METHOD = "CamelPlivoAddressUpdateCallbackMethod";
    /** Id of the address, from address-create. */
    String ADDRESS_DELETE_ADDRESS_ID = "CamelPlivoAddressDeleteAddressId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String ADDRESS_DELETE_CALLBACK_URL = "CamelPlivoAddressDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String ADDRESS_DELETE_CALLBACK_METHOD = "CamelPlivoAddressDeleteCallbackMethod";
}
