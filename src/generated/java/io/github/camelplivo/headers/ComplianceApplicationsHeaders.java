/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Compliance applications (older compliance API).
 *
 * @see <a href="https://www.plivo.com/docs/numbers/compliance-applications">Plivo's page</a>
 */
public interface ComplianceApplicationsHeaders {

    /** Id of the compliance application, from compliance-application-create. */
    String COMPLIANCE_APPLICATION_GET_COMPLIANCE_APPLICATION_ID = "CamelPlivoComplianceApplicationGetComplianceApplicationId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_GET_CALLBACK_URL = "CamelPlivoComplianceApplicationGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_GET_CALLBACK_METHOD = "CamelPlivoComplianceApplicationGetCallbackMethod";
    /** Alias of your choice. */
    String COMPLIANCE_APPLICATION_CREATE_ALIAS = "CamelPlivoComplianceApplicationCreateAlias";
    /** Id of the end user, from end-user-create. */
    String COMPLIANCE_APPLICATION_CREATE_END_USER_ID = "CamelPlivoComplianceApplicationCreateEndUserId";
    /** Ids of the compliance documents that belong to the application. */
    String COMPLIANCE_APPLICATION_CREATE_DOCUMENT_IDS = "CamelPlivoComplianceApplicationCreateDocumentIds";
    /** Id of the compliance requirement. Or give countryIso2, numberType and endUserType. */
    String COMPLIANCE_APPLICATION_CREATE_COMPLIANCE_REQUIREMENT_ID = "CamelPlivoComplianceApplicationCreateComplianceRequirementId";
    /** Type of the end user, a person or a business. */
    String COMPLIANCE_APPLICATION_CREATE_END_USER_TYPE = "CamelPlivoComplianceApplicationCreateEndUserType";
    /** Two-letter country code, such as US. */
    String COMPLIANCE_APPLICATION_CREATE_COUNTRY_ISO2 = "CamelPlivoComplianceApplicationCreateCountryIso2";
    /** Type of the number. */
    String COMPLIANCE_APPLICATION_CREATE_NUMBER_TYPE = "CamelPlivoComplianceApplicationCreateNumberType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_CREATE_CALLBACK_URL = "CamelPlivoComplianceApplicationCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_CREATE_CALLBACK_METHOD = "CamelPlivoComplianceApplicationCreateCallbackMethod";
    /** Id of the compliance application, from compliance-application-create. */
    String COMPLIANCE_APPLICATION_UPDATE_COMPLIANCE_APPLICATION_ID = "CamelPlivoComplianceApplicationUpdateComplianceApplicationId";
    /** Ids of the compliance documents that belong to the application. */
    String COMPLIANCE_APPLICATION_UPDATE_DOCUMENT_IDS = "CamelPlivoComplianceApplicationUpdateDocumentIds";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_UPDATE_CALLBACK_URL = "CamelPlivoComplianceApplicationUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_UPDATE_CALLBACK_METHOD = "CamelPlivoComplianceApplicationUpdateCallbackMethod";
    /** Maximum number of results. */
    String COMPLIANCE_APPLICATION_LIST_LIMIT = "CamelPlivoComplianceApplicationListLimit";
    /** Number of results to skip. */
    String COMPLIANCE_APPLICATION_LIST_OFFSET = "CamelPlivoComplianceApplicationListOffset";
    /** Only results for this type of end user. */
    String COMPLIANCE_APPLICATION_LIST_END_USER_TYPE = "CamelPlivoComplianceApplicationListEndUserType";
    /** Only results for this type of number. */
    String COMPLIANCE_APPLICATION_LIST_NUMBER_TYPE = "CamelPlivoComplianceApplicationListNumberType";
    /** Only results of this country, as a two-letter code. */
    String COMPLIANCE_APPLICATION_LIST_COUNTRY_ISO2 = "CamelPlivoComplianceApplicationListCountryIso2";
    /** Only results of the end user with this id. */
    String COMPLIANCE_APPLICATION_LIST_END_USER_ID = "CamelPlivoComplianceApplicationListEndUserId";
    /** Only results with this alias. */
    String COMPLIANCE_APPLICATION_LIST_ALIAS = "CamelPlivoComplianceApplicationListAlias";
    /** Only results with this status. */
    String COMPLIANCE_APPLICATION_LIST_STATUS = "CamelPlivoComplianceApplicationListStatus";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_LIST_CALLBACK_URL = "CamelPlivoComplianceApplicationListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_LIST_CALLBACK_METHOD = "CamelPlivoComplianceApplicationListCallbackMethod";
    /** Id of the compliance application, from compliance-application-create. */
    String COMPLIANCE_APPLICATION_DELETE_COMPLIANCE_APPLICATION_ID = "CamelPlivoComplianceApplicationDeleteComplianceApplicationId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_DELETE_CALLBACK_URL = "CamelPlivoComplianceApplicationDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_DELETE_CALLBACK_METHOD = "CamelPlivoComplianceApplicationDeleteCallbackMethod";
    /** Id of the compliance application, from compliance-application-create. */
    String COMPLIANCE_APPLICATION_SUBMIT_COMPLIANCE_APPLICATION_ID = "CamelPlivoComplianceApplicationSubmitComplianceApplicationId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_APPLICATION_SUBMIT_CALLBACK_URL = "CamelPlivoComplianceApplicationSubmitCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_APPLICATION_SUBMIT_CALLBACK_METHOD = "CamelPlivoComplianceApplicationSubmitCallbackMethod";
    /** Id of the compliance requirement. */
    String COMPLIANCE_REQUIREMENT_GET_COMPLIANCE_REQUIREMENT_ID = "CamelPlivoComplianceRequirementGetComplianceRequirementId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_REQUIREMENT_GET_CALLBACK_URL = "CamelPlivoComplianceRequirementGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_REQUIREMENT_GET_CALLBACK_METHOD = "CamelPlivoComplianceRequirementGetCallbackMethod";
    /** Number to find the requirement of. Or give countryIso2, numberType and endUserType. */
    String COMPLIANCE_REQUIREMENT_FIND_PHONE_NUMBER = "CamelPlivoComplianceRequirementFindPhoneNumber";
    /** Two-letter country code, such as US. */
    String COMPLIANCE_REQUIREMENT_FIND_COUNTRY_ISO2 = "CamelPlivoComplianceRequirementFindCountryIso2";
    /** Type of the end user, a person or a business. */
    String COMPLIANCE_REQUIREMENT_FIND_END_USER_TYPE = "CamelPlivoComplianceRequirementFindEndUserType";
    /** Type of the number. */
    String COMPLIANCE_REQUIREMENT_FIND_NUMBER_TYPE = "CamelPlivoComplianceRequirementFindNumberType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String COMPLIANCE_REQUIREMENT_FIND_CALLBACK_URL = "CamelPlivoComplianceRequirementFindCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String COMPLIANCE_REQUIREMENT_FIND_CALLBACK_METHOD = "CamelPlivoComplianceRequirementFindCallbackMethod";
}
