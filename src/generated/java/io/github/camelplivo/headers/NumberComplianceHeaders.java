/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Number compliance.
 *
 * @see <a href="https://docs.plivo.com/docs/numbers/compliance">Plivo's page</a>
 */
public interface NumberComplianceHeaders {

    /** Two-letter country code, such as US. */
    String NUMBER_COMPLIANCE_REQUIREMENT_GET_COUNTRY_ISO = "CamelPlivoNumberComplianceRequirementGetCountryIso";
    /** Type of the number. */
    String NUMBER_COMPLIANCE_REQUIREMENT_GET_NUMBER_TYPE = "CamelPlivoNumberComplianceRequirementGetNumberType";
    /** Type of the user, a person or a business. */
    String NUMBER_COMPLIANCE_REQUIREMENT_GET_USER_TYPE = "CamelPlivoNumberComplianceRequirementGetUserType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_COMPLIANCE_REQUIREMENT_GET_CALLBACK_URL = "CamelPlivoNumberComplianceRequirementGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_COMPLIANCE_REQUIREMENT_GET_CALLBACK_METHOD = "CamelPlivoNumberComplianceRequirementGetCallbackMethod";
    /** Application as a JSON object: country_iso, number_type, alias, end_user, documents, callback_url, callback_method. */
    String NUMBER_COMPLIANCE_CREATE_DATA = "CamelPlivoNumberComplianceCreateData";
    /** File of document N in data, counted from 0: jpg, jpeg, png or pdf, at most 5 MB. */
    String NUMBER_COMPLIANCE_CREATE_DOCUMENTS = "CamelPlivoNumberComplianceCreateDocuments";
    /** Maximum number of results. */
    String NUMBER_COMPLIANCE_LIST_LIMIT = "CamelPlivoNumberComplianceListLimit";
    /** Number of results to skip. */
    String NUMBER_COMPLIANCE_LIST_OFFSET = "CamelPlivoNumberComplianceListOffset";
    /** Only results with this status. */
    String NUMBER_COMPLIANCE_LIST_STATUS = "CamelPlivoNumberComplianceListStatus";
    /** Only results of this country, as a two-letter code. */
    String NUMBER_COMPLIANCE_LIST_COUNTRY_ISO = "CamelPlivoNumberComplianceListCountryIso";
    /** Only results for this type of number. */
    String NUMBER_COMPLIANCE_LIST_NUMBER_TYPE = "CamelPlivoNumberComplianceListNumberType";
    /** Only results for this type of user. */
    String NUMBER_COMPLIANCE_LIST_USER_TYPE = "CamelPlivoNumberComplianceListUserType";
    /** Only results with this alias. */
    String NUMBER_COMPLIANCE_LIST_ALIAS = "CamelPlivoNumberComplianceListAlias";
    /** Parts to include in full: end_user, documents, linked_numbers or several, joined by commas. */
    String NUMBER_COMPLIANCE_LIST_EXPAND = "CamelPlivoNumberComplianceListExpand";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_COMPLIANCE_LIST_CALLBACK_URL = "CamelPlivoNumberComplianceListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_COMPLIANCE_LIST_CALLBACK_METHOD = "CamelPlivoNumberComplianceListCallbackMethod";
    /** Id of the compliance record, from number-compliance-create. */
    String NUMBER_COMPLIANCE_GET_COMPLIANCE_ID = "CamelPlivoNumberComplianceGetComplianceId";
    /** Parts to include in full: end_user, documents, linked_numbers or several, joined by commas. */
    String NUMBER_COMPLIANCE_GET_EXPAND = "CamelPlivoNumberComplianceGetExpand";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_COMPLIANCE_GET_CALLBACK_URL = "CamelPlivoNumberComplianceGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_COMPLIANCE_GET_CALLBACK_METHOD = "CamelPlivoNumberComplianceGetCallbackMethod";
    /** Id of the compliance record, from number-compliance-create. */
    String NUMBER_COMPLIANCE_UPDATE_COMPLIANCE_ID = "CamelPlivoNumberComplianceUpdateComplianceId";
    /** Changes as a JSON object: alias, end_user, documents, callback_url, callback_method. */
    String NUMBER_COMPLIANCE_UPDATE_DATA = "CamelPlivoNumberComplianceUpdateData";
    /** File of document N in data, counted from 0: jpg, jpeg, png or pdf, at most 5 MB. */
    String NUMBER_COMPLIANCE_UPDATE_DOCUMENTS = "CamelPlivoNumberComplianceUpdateDocuments";
    /** Id of the compliance record, from number-compliance-create. */
    String NUMBER_COMPLIANCE_DELETE_COMPLIANCE_ID = "CamelPlivoNumberComplianceDeleteComplianceId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_COMPLIANCE_DELETE_CALLBACK_URL = "CamelPlivoNumberComplianceDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_COMPLIANCE_DELETE_CALLBACK_METHOD = "CamelPlivoNumberComplianceDeleteCallbackMethod";
    /** List of the numbers to link, as JSON objects with number and compliance_application_id. */
    String NUMBER_COMPLIANCE_LINK_NUMBERS = "CamelPlivoNumberComplianceLinkNumbers";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_COMPLIANCE_LINK_CALLBACK_URL = "CamelPlivoNumberComplianceLinkCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_COMPLIANCE_LINK_CALLBACK_METHOD = "CamelPlivoNumberComplianceLinkCallbackMethod";
}
