/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Identities (oldest compliance API).
 *
 * @see <a href="https://github.com/plivo/plivo-java">Plivo's page</a>
 */
public interface IdentitiesHeaders {

    /** Two-letter country code, such as US. */
    String IDENTITY_CREATE_COUNTRY_ISO = "CamelPlivoIdentityCreateCountryIso";
    /** Salutation of the person. */
    String IDENTITY_CREATE_SALUTATION = "CamelPlivoIdentityCreateSalutation";
    /** The person's first name. */
    String IDENTITY_CREATE_FIRST_NAME = "CamelPlivoIdentityCreateFirstName";
    /** The person's last name. */
    String IDENTITY_CREATE_LAST_NAME = "CamelPlivoIdentityCreateLastName";
    /** The person's place of birth. */
    String IDENTITY_CREATE_BIRTH_PLACE = "CamelPlivoIdentityCreateBirthPlace";
    /** The person's date of birth, YYYY-MM-DD. */
    String IDENTITY_CREATE_BIRTH_DATE = "CamelPlivoIdentityCreateBirthDate";
    /** The person's nationality. */
    String IDENTITY_CREATE_NATIONALITY = "CamelPlivoIdentityCreateNationality";
    /** Country that the identity document is from. */
    String IDENTITY_CREATE_ID_NATIONALITY = "CamelPlivoIdentityCreateIdNationality";
    /** Issue date of the identity document, YYYY-MM-DD. */
    String IDENTITY_CREATE_ID_ISSUE_DATE = "CamelPlivoIdentityCreateIdIssueDate";
    /** The name of the business. */
    String IDENTITY_CREATE_BUSINESS_NAME = "CamelPlivoIdentityCreateBusinessName";
    /** Type of the identity document, such as passport or national_id. */
    String IDENTITY_CREATE_ID_TYPE = "CamelPlivoIdentityCreateIdType";
    /** Number on the identity document. */
    String IDENTITY_CREATE_ID_NUMBER = "CamelPlivoIdentityCreateIdNumber";
    /** First line of the address. */
    String IDENTITY_CREATE_ADDRESS_LINE1 = "CamelPlivoIdentityCreateAddressLine1";
    /** Second line of the address. */
    String IDENTITY_CREATE_ADDRESS_LINE2 = "CamelPlivoIdentityCreateAddressLine2";
    /** City of the address. */
    String IDENTITY_CREATE_CITY = "CamelPlivoIdentityCreateCity";
    /** State or region of the address. */
    String IDENTITY_CREATE_REGION = "CamelPlivoIdentityCreateRegion";
    /** Postal or ZIP code of the address. */
    String IDENTITY_CREATE_POSTAL_CODE = "CamelPlivoIdentityCreatePostalCode";
    /** Alias of your choice. */
    String IDENTITY_CREATE_ALIAS = "CamelPlivoIdentityCreateAlias";
    /** Tax code, for numbers in Spain. */
    String IDENTITY_CREATE_FISCAL_IDENTIFICATION_CODE = "CamelPlivoIdentityCreateFiscalIdentificationCode";
    /** Street code, for numbers in Denmark. */
    String IDENTITY_CREATE_STREET_CODE = "CamelPlivoIdentityCreateStreetCode";
    /** Municipality code, for numbers in Denmark. */
    String IDENTITY_CREATE_MUNICIPAL_CODE = "CamelPlivoIdentityCreateMunicipalCode";
    /** Auth id of the subaccount that owns it. */
    String IDENTITY_CREATE_SUBACCOUNT = "CamelPlivoIdentityCreateSubaccount";
    /** File with the document: jpg, jpeg, png or pdf. */
    String IDENTITY_CREATE_FILE = "CamelPlivoIdentityCreateFile";
    /** Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record. */
    String IDENTITY_CREATE_AUTO_CORRECT_ADDRESS = "CamelPlivoIdentityCreateAutoCorrectAddress";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String IDENTITY_CREATE_CALLBACK_URL = "CamelPlivoIdentityCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String IDENTITY_CREATE_CALLBACK_METHOD = "CamelPlivoIdentityCreateCallbackMethod";
    /** Maximum number of results. */
    String IDENTITY_LIST_LIMIT = "CamelPlivoIdentityListLimit";
    /** Number of results to skip. */
    String IDENTITY_LIST_OFFSET = "CamelPlivoIdentityListOffset";
    /** Only results of this country, as a two-letter code. */
    String IDENTITY_LIST_COUNTRY_ISO = "CamelPlivoIdentityListCountryIso";
    /** Only results with this customer name. */
    String IDENTITY_LIST_CUSTOMER_NAME = "CamelPlivoIdentityListCustomerName";
    /** Only results with this alias. */
    String IDENTITY_LIST_ALIAS = "CamelPlivoIdentityListAlias";
    /** Only results whose document has this verification status. */
    String IDENTITY_LIST_VERIFICATION_STATUS = "CamelPlivoIdentityListVerificationStatus";
    /** Only results with this validation status. */
    String IDENTITY_LIST_VALIDATION_STATUS = "CamelPlivoIdentityListValidationStatus";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String IDENTITY_LIST_CALLBACK_URL = "CamelPlivoIdentityListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String IDENTITY_LIST_CALLBACK_METHOD = "CamelPlivoIdentityListCallbackMethod";
    /** Id of the identity, from identity-create. */
    String IDENTITY_GET_IDENTITY_ID = "CamelPlivoIdentityGetIdentityId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String IDENTITY_GET_CALLBACK_URL = "CamelPlivoIdentityGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String IDENTITY_GET_CALLBACK_METHOD = "CamelPlivoIdentityGetCallbackMethod";
    /** Id of the identity, from identity-create. */
    String IDENTITY_DELETE_IDENTITY_ID = "CamelPlivoIdentityDeleteIdentityId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String IDENTITY_DELETE_CALLBACK_URL = "CamelPlivoIdentityDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String IDENTITY_DELETE_CALLBACK_METHOD = "CamelPlivoIdentityDeleteCallbackMethod";
    /** Id of the identity, from identity-create. */
    String IDENTITY_UPDATE_IDENTITY_ID = "CamelPlivoIdentityUpdateIdentityId";
    /** Two-letter country code, such as US. */
    String IDENTITY_UPDATE_COUNTRY_ISO = "CamelPlivoIdentityUpdateCountryIso";
    /** Alias of your choice. */
    String IDENTITY_UPDATE_ALIAS = "CamelPlivoIdentityUpdateAlias";
    /** Salutation of the person. */
    String IDENTITY_UPDATE_SALUTATION = "CamelPlivoIdentityUpdateSalutation";
    /** The person's first name. */
    String IDENTITY_UPDATE_FIRST_NAME = "CamelPlivoIdentityUpdateFirstName";
    /** The person's last name. */
    String IDENTITY_UPDATE_LAST_NAME = "CamelPlivoIdentityUpdateLastName";
    /** The person's place of birth. */
    String IDENTITY_UPDATE_BIRTH_PLACE = "CamelPlivoIdentityUpdateBirthPlace";
    /** The person's date of birth, YYYY-MM-DD. */
    String IDENTITY_UPDATE_BIRTH_DATE = "CamelPlivoIdentityUpdateBirthDate";
    /** The person's nationality. */
    String IDENTITY_UPDATE_NATIONALITY = "CamelPlivoIdentityUpdateNationality";
    /** Country that the identity document is from. */
    String IDENTITY_UPDATE_ID_NATIONALITY = "CamelPlivoIdentityUpdateIdNationality";
    /** Issue date of the identity document, YYYY-MM-DD. */
    String IDENTITY_UPDATE_ID_ISSUE_DATE = "CamelPlivoIdentityUpdateIdIssueDate";
    /** The name of the business. */
    String IDENTITY_UPDATE_BUSINESS_NAME = "CamelPlivoIdentityUpdateBusinessName";
    /** Type of the identity document, such as passport or national_id. */
    String IDENTITY_UPDATE_ID_TYPE = "CamelPlivoIdentityUpdateIdType";
    /** Number on the identity document. */
    String IDENTITY_UPDATE_ID_NUMBER = "CamelPlivoIdentityUpdateIdNumber";
    /** First line of the address. */
    String IDENTITY_UPDATE_ADDRESS_LINE1 = "CamelPlivoIdentityUpdateAddressLine1";
    /** Second line of the address. */
    String IDENTITY_UPDATE_ADDRESS_LINE2 = "CamelPlivoIdentityUpdateAddressLine2";
    /** City of the address. */
    String IDENTITY_UPDATE_CITY = "CamelPlivoIdentityUpdateCity";
    /** State or region of the address. */
    String IDENTITY_UPDATE_REGION = "CamelPlivoIdentityUpdateRegion";
    /** Postal or ZIP code of the address. */
    String IDENTITY_UPDATE_POSTAL_CODE = "CamelPlivoIdentityUpdatePostalCode";
    /** Tax code, for numbers in Spain. */
    String IDENTITY_UPDATE_FISCAL_IDENTIFICATION_CODE = "CamelPlivoIdentityUpdateFiscalIdentificationCode";
    /** Street code, for numbers in Denmark. */
    String IDENTITY_UPDATE_STREET_CODE = "CamelPlivoIdentityUpdateStreetCode";
    /** Municipality code, for numbers in Denmark. */
    String IDENTITY_UPDATE_MUNICIPAL_CODE = "CamelPlivoIdentityUpdateMunicipalCode";
    /** Auth id of the subaccount that owns it. */
    String IDENTITY_UPDATE_SUBACCOUNT = "CamelPlivoIdentityUpdateSubaccount";
    /** File with the document: jpg, jpeg, png or pdf. */
    String IDENTITY_UPDATE_FILE = "CamelPlivoIdentityUpdateFile";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String IDENTITY_UPDATE_CALLBACK_URL = "CamelPlivoIdentityUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String IDENTITY_UPDATE_CALLBACK_METHOD = "CamelPlivoIdentityUpdateCallbackMethod";
}
