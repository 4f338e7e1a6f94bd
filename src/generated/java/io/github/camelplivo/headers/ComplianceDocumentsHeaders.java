/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Compliance documents (older compliance API).
 *
 * @see <a href="https://www.plivo.com/docs/numbers/compliance-applications">Plivo's page</a>
 */
public interface ComplianceDocumentsHeaders {

    /** Id of the compliance document, from compliance-document-create. */
    String COMPLIANCE_DOCUMENT_GET_COMPLIANCE_DOCUMENT_ID = "CamelPlivoComplianceDocumentGetComplianceDocumentId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_GET_CALLBACK_URL = "CamelPlivoComplianceDocumentGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_GET_CALLBACK_METHOD = "CamelPlivoComplianceDocumentGetCallbackMethod";
    /** Alias of your choice. */
    String COMPLIANCE_DOCUMENT_CREATE_ALIAS = "CamelPlivoComplianceDocumentCreateAlias";
    /** Id of the end user, from end-user-create. */
    String COMPLIANCE_DOCUMENT_CREATE_END_USER_ID = "CamelPlivoComplianceDocumentCreateEndUserId";
    /** Id of the document type, from compliance-document-type-list. */
    String COMPLIANCE_DOCUMENT_CREATE_DOCUMENT_TYPE_ID = "CamelPlivoComplianceDocumentCreateDocumentTypeId";
    /** File with the document: jpg, jpeg, png or pdf. */
    String COMPLIANCE_DOCUMENT_CREATE_FILE = "CamelPlivoComplianceDocumentCreateFile";
    /** The person's first name. */
    String COMPLIANCE_DOCUMENT_CREATE_FIRST_NAME = "CamelPlivoComplianceDocumentCreateFirstName";
    /** The person's last name. */
    String COMPLIANCE_DOCUMENT_CREATE_LAST_NAME = "CamelPlivoComplianceDocumentCreateLastName";
    /** The person's date of birth, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_CREATE_DATE_OF_BIRTH = "CamelPlivoComplianceDocumentCreateDateOfBirth";
    /** The person's place of birth. */
    String COMPLIANCE_DOCUMENT_CREATE_PLACE_OF_BIRTH = "CamelPlivoComplianceDocumentCreatePlaceOfBirth";
    /** The person's nationality. */
    String COMPLIANCE_DOCUMENT_CREATE_NATIONALITY = "CamelPlivoComplianceDocumentCreateNationality";
    /** Number on the document. */
    String COMPLIANCE_DOCUMENT_CREATE_UNIQUE_IDENTIFICATION_NUMBER = "CamelPlivoComplianceDocumentCreateUniqueIdentificationNumber";
    /** Type of the identity document. */
    String COMPLIANCE_DOCUMENT_CREATE_TYPE_OF_ID = "CamelPlivoComplianceDocumentCreateTypeOfId";
    /** Issue date of the document, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_CREATE_DATE_OF_ISSUE = "CamelPlivoComplianceDocumentCreateDateOfIssue";
    /** Expiry date of the document, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_CREATE_DATE_OF_EXPIRATION = "CamelPlivoComplianceDocumentCreateDateOfExpiration";
    /** The name of the business. */
    String COMPLIANCE_DOCUMENT_CREATE_BUSINESS_NAME = "CamelPlivoComplianceDocumentCreateBusinessName";
    /** Name of the person who represents the business. */
    String COMPLIANCE_DOCUMENT_CREATE_AUTHORIZED_REPRESENTATIVE_NAME = "CamelPlivoComplianceDocumentCreateAuthorizedRepresentativeName";
    /** Number on the utility bill. */
    String COMPLIANCE_DOCUMENT_CREATE_BILL_ID = "CamelPlivoComplianceDocumentCreateBillId";
    /** Date of the utility bill, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_CREATE_BILL_DATE = "CamelPlivoComplianceDocumentCreateBillDate";
    /** First line of the address. */
    String COMPLIANCE_DOCUMENT_CREATE_ADDRESS_LINE1 = "CamelPlivoComplianceDocumentCreateAddressLine1";
    /** Second line of the address. */
    String COMPLIANCE_DOCUMENT_CREATE_ADDRESS_LINE2 = "CamelPlivoComplianceDocumentCreateAddressLine2";
    /** City of the address. */
    String COMPLIANCE_DOCUMENT_CREATE_CITY = "CamelPlivoComplianceDocumentCreateCity";
    /** Postal or ZIP code of the address. */
    String COMPLIANCE_DOCUMENT_CREATE_POSTAL_CODE = "CamelPlivoComplianceDocumentCreatePostalCode";
    /** Two-letter country code, such as US. */
    String COMPLIANCE_DOCUMENT_CREATE_COUNTRY = "CamelPlivoComplianceDocumentCreateCountry";
    /** Email address of your support. */
    String COMPLIANCE_DOCUMENT_CREATE_SUPPORT_EMAIL = "CamelPlivoComplianceDocumentCreateSupportEmail";
    /** Phone number of your support. */
    String COMPLIANCE_DOCUMENT_CREATE_SUPPORT_PHONE_NUMBER = "CamelPlivoComplianceDocumentCreateSupportPhoneNumber";
    /** Description of how the number is used. */
    String COMPLIANCE_DOCUMENT_CREATE_USE_CASE_DESCRIPTION = "CamelPlivoComplianceDocumentCreateUseCaseDescription";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_CREATE_CALLBACK_URL = "CamelPlivoComplianceDocumentCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_CREATE_CALLBACK_METHOD = "CamelPlivoComplianceDocumentCreateCallbackMethod";
    /** Id of the compliance document, from compliance-document-create. */
    String COMPLIANCE_DOCUMENT_UPDATE_COMPLIANCE_DOCUMENT_ID = "CamelPlivoComplianceDocumentUpdateComplianceDocumentId";
    /** Alias of your choice. */
    String COMPLIANCE_DOCUMENT_UPDATE_ALIAS = "CamelPlivoComplianceDocumentUpdateAlias";
    /** Id of the end user, from end-user-create. */
    String COMPLIANCE_DOCUMENT_UPDATE_END_USER_ID = "CamelPlivoComplianceDocumentUpdateEndUserId";
    /** Id of the document type, from compliance-document-type-list. */
    String COMPLIANCE_DOCUMENT_UPDATE_DOCUMENT_TYPE_ID = "CamelPlivoComplianceDocumentUpdateDocumentTypeId";
    /** File with the document: jpg, jpeg, png or pdf. */
    String COMPLIANCE_DOCUMENT_UPDATE_FILE = "CamelPlivoComplianceDocumentUpdateFile";
    /** The person's first name. */
    String COMPLIANCE_DOCUMENT_UPDATE_FIRST_NAME = "CamelPlivoComplianceDocumentUpdateFirstName";
    /** The person's last name. */
    String COMPLIANCE_DOCUMENT_UPDATE_LAST_NAME = "CamelPlivoComplianceDocumentUpdateLastName";
    /** The person's date of birth, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_UPDATE_DATE_OF_BIRTH = "CamelPlivoComplianceDocumentUpdateDateOfBirth";
    /** The person's place of birth. */
    String COMPLIANCE_DOCUMENT_UPDATE_PLACE_OF_BIRTH = "CamelPlivoComplianceDocumentUpdatePlaceOfBirth";
    /** The person's nationality. */
    String COMPLIANCE_DOCUMENT_UPDATE_NATIONALITY = "CamelPlivoComplianceDocumentUpdateNationality";
    /** Number on the document. */
    String COMPLIANCE_DOCUMENT_UPDATE_UNIQUE_IDENTIFICATION_NUMBER = "CamelPlivoComplianceDocumentUpdateUniqueIdentificationNumber";
    /** Type of the identity document. */
    String COMPLIANCE_DOCUMENT_UPDATE_TYPE_OF_ID = "CamelPlivoComplianceDocumentUpdateTypeOfId";
    /** Issue date of the document, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_UPDATE_DATE_OF_ISSUE = "CamelPlivoComplianceDocumentUpdateDateOfIssue";
    /** Expiry date of the document, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_UPDATE_DATE_OF_EXPIRATION = "CamelPlivoComplianceDocumentUpdateDateOfExpiration";
    /** The name of the business. */
    String COMPLIANCE_DOCUMENT_UPDATE_BUSINESS_NAME = "CamelPlivoComplianceDocumentUpdateBusinessName";
    /** Name of the person who represents the business. */
    String COMPLIANCE_DOCUMENT_UPDATE_AUTHORIZED_REPRESENTATIVE_NAME = "CamelPlivoComplianceDocumentUpdateAuthorizedRepresentativeName";
    /** Number on the utility bill. */
    String COMPLIANCE_DOCUMENT_UPDATE_BILL_ID = "CamelPlivoComplianceDocumentUpdateBillId";
    /** Date of the utility bill, YYYY-MM-DD. */
    String COMPLIANCE_DOCUMENT_UPDATE_BILL_DATE = "CamelPlivoComplianceDocumentUpdateBillDate";
    /** First line of the address. */
    String COMPLIANCE_DOCUMENT_UPDATE_ADDRESS_LINE1 = "CamelPlivoComplianceDocumentUpdateAddressLine1";
    /** Second line of the address. */
    String COMPLIANCE_DOCUMENT_UPDATE_ADDRESS_LINE2 = "CamelPlivoComplianceDocumentUpdateAddressLine2";
    /** City of the address. */
    String COMPLIANCE_DOCUMENT_UPDATE_CITY = "CamelPlivoComplianceDocumentUpdateCity";
    /** Postal or ZIP code of the address. */
    String COMPLIANCE_DOCUMENT_UPDATE_POSTAL_CODE = "CamelPlivoComplianceDocumentUpdatePostalCode";
    /** Two-letter country code, such as US. */
    String COMPLIANCE_DOCUMENT_UPDATE_COUNTRY = "CamelPlivoComplianceDocumentUpdateCountry";
    /** Email address of your support. */
    String COMPLIANCE_DOCUMENT_UPDATE_SUPPORT_EMAIL = "CamelPlivoComplianceDocumentUpdateSupportEmail";
    /** Phone number of your support. */
    String COMPLIANCE_DOCUMENT_UPDATE_SUPPORT_PHONE_NUMBER = "CamelPlivoComplianceDocumentUpdateSupportPhoneNumber";
    /** Description of how the number is used. */
    String COMPLIANCE_DOCUMENT_UPDATE_USE_CASE_DESCRIPTION = "CamelPlivoComplianceDocumentUpdateUseCaseDescription";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_UPDATE_CALLBACK_URL = "CamelPlivoComplianceDocumentUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_UPDATE_CALLBACK_METHOD = "CamelPlivoComplianceDocumentUpdateCallbackMethod";
    /** Maximum number of results. */
    String COMPLIANCE_DOCUMENT_LIST_LIMIT = "CamelPlivoComplianceDocumentListLimit";
    /** Number of results to skip. */
    String COMPLIANCE_DOCUMENT_LIST_OFFSET = "CamelPlivoComplianceDocumentListOffset";
    /** Only results with this alias. */
    String COMPLIANCE_DOCUMENT_LIST_ALIAS = "CamelPlivoComplianceDocumentListAlias";
    /** Only documents with this document type. */
    String COMPLIANCE_DOCUMENT_LIST_DOCUMENT_TYPE_ID = "CamelPlivoComplianceDocumentListDocumentTypeId";
    /** Only results of the end user with this id. */
    String COMPLIANCE_DOCUMENT_LIST_END_USER_ID = "CamelPlivoComplianceDocumentListEndUserId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_LIST_CALLBACK_URL = "CamelPlivoComplianceDocumentListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_LIST_CALLBACK_METHOD = "CamelPlivoComplianceDocumentListCallbackMethod";
    /** Id of the compliance document, from compliance-document-create. */
    String COMPLIANCE_DOCUMENT_DELETE_COMPLIANCE_DOCUMENT_ID = "CamelPlivoComplianceDocumentDeleteComplianceDocumentId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_DELETE_CALLBACK_URL = "CamelPlivoComplianceDocumentDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_DELETE_CALLBACK_METHOD = "CamelPlivoComplianceDocumentDeleteCallbackMethod";
    /** Id of the document type, from compliance-document-type-list. */
    String COMPLIANCE_DOCUMENT_TYPE_GET_DOCUMENT_TYPE_ID = "CamelPlivoComplianceDocumentTypeGetDocumentTypeId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_TYPE_GET_CALLBACK_URL = "CamelPlivoComplianceDocumentTypeGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_TYPE_GET_CALLBACK_METHOD = "CamelPlivoComplianceDocumentTypeGetCallbackMethod";
    /** Maximum number of results. */
    String COMPLIANCE_DOCUMENT_TYPE_LIST_LIMIT = "CamelPlivoComplianceDocumentTypeListLimit";
    /** Number of results to skip. */
    String COMPLIANCE_DOCUMENT_TYPE_LIST_OFFSET = "CamelPlivoComplianceDocumentTypeListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_DOCUMENT_TYPE_LIST_CALLBACK_URL = "CamelPlivoComplianceDocumentTypeListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_DOCUMENT_TYPE_LIST_CALLBACK_METHOD = "CamelPlivoComplianceDocumentTypeListCallbackMethod";
}
