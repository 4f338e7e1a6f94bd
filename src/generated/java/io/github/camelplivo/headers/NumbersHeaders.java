/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Numbers.
 *
 * @see <a href="https://plivo.com/docs/numbers/account-phone-numbers">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/numbers/incoming-carriers">Plivo's page</a>
 * @see <a href="https://www.plivo.com/docs/numbers/incoming-carriers">Plivo's page</a>
 */
public interface NumbersHeaders {

    /** Maximum number of results. */
    String NUMBER_LIST_LIMIT = "CamelPlivoNumberListLimit";
    /** Number of results to skip. */
    String NUMBER_LIST_OFFSET = "CamelPlivoNumberListOffset";
    /** Only numbers of this type. */
    String NUMBER_LIST_TYPE = "CamelPlivoNumberListType";
    /** Only numbers that start with these digits. */
    String NUMBER_LIST_NUMBER_STARTSWITH = "CamelPlivoNumberListNumberStartswith";
    /** Auth id of the subaccount that owns it. */
    String NUMBER_LIST_SUBACCOUNT = "CamelPlivoNumberListSubaccount";
    /** Only results with this alias. */
    String NUMBER_LIST_ALIAS = "CamelPlivoNumberListAlias";
    /** Only numbers with these services: voice, sms, mms or several, joined by commas. */
    String NUMBER_LIST_SERVICES = "CamelPlivoNumberListServices";
    /** Only numbers with this 10DLC registration status. */
    String NUMBER_LIST_TENDLC_REGISTRATION_STATUS = "CamelPlivoNumberListTendlcRegistrationStatus";
    /** Only numbers of the 10DLC campaign with this id. */
    String NUMBER_LIST_TENDLC_CAMPAIGN_ID = "CamelPlivoNumberListTendlcCampaignId";
    /** Only toll-free numbers with this verification status. */
    String NUMBER_LIST_TOLL_FREE_SMS_VERIFICATION = "CamelPlivoNumberListTollFreeSmsVerification";
    /** Only numbers whose caller name lookup is enabled, or disabled. */
    String NUMBER_LIST_CNAM_LOOKUP = "CamelPlivoNumberListCnamLookup";
    /** Only toll-free numbers whose verification order has this status. */
    String NUMBER_LIST_TOLL_FREE_SMS_VERIFICATION_ORDER_STATUS = "CamelPlivoNumberListTollFreeSmsVerificationOrderStatus";
    /** Only numbers renewed on this day. */
    String NUMBER_LIST_RENEWAL_DATE = "CamelPlivoNumberListRenewalDate";
    /** Only numbers renewed after this day. */
    String NUMBER_LIST_RENEWAL_DATE_GT = "CamelPlivoNumberListRenewalDateGt";
    /** Only numbers renewed on or after this day. */
    String NUMBER_LIST_RENEWAL_DATE_GTE = "CamelPlivoNumberListRenewalDateGte";
    /** Only numbers renewed before this day. */
    String NUMBER_LIST_RENEWAL_DATE_LT = "CamelPlivoNumberListRenewalDateLt";
    /** Only numbers renewed on or before this day. */
    String NUMBER_LIST_RENEWAL_DATE_LTE = "CamelPlivoNumberListRenewalDateLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_LIST_CALLBACK_URL = "CamelPlivoNumberListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_LIST_CALLBACK_METHOD = "CamelPlivoNumberListCallbackMethod";
    /** Phone number with country code. */
    String NUMBER_GET_NUMBER = "CamelPlivoNumberGetNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_GET_CALLBACK_URL = "CamelPlivoNumberGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_GET_CALLBACK_METHOD = "CamelPlivoNumberGetCallbackMethod";
    /** Numbers of your carrier with country code, joined by commas. */
    String NUMBER_ADD_NUMBERS = "CamelPlivoNumberAddNumbers";
    /** Id of the carrier, from incoming-carrier-create. */
    String NUMBER_ADD_CARRIER = "CamelPlivoNumberAddCarrier";
    /** City and country of the numbers. */
    String NUMBER_ADD_REGION = "CamelPlivoNumberAddRegion";
    /** Type of the numbers, for information only. Plivo assumes local. */
    String NUMBER_ADD_NUMBER_TYPE = "CamelPlivoNumberAddNumberType";
    /** Id of the application that serves the number. Plivo assumes the default application. */
    String NUMBER_ADD_APP_ID = "CamelPlivoNumberAddAppId";
    /** Auth id of the subaccount that owns it. */
    String NUMBER_ADD_SUBACCOUNT = "CamelPlivoNumberAddSubaccount";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_ADD_CALLBACK_URL = "CamelPlivoNumberAddCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_ADD_CALLBACK_METHOD = "CamelPlivoNumberAddCallbackMethod";
    /** Phone number with country code. */
    String NUMBER_UPDATE_NUMBER = "CamelPlivoNumberUpdateNumber";
    /** Id of the application, or of the inbound SIP trunk, that serves the number. */
    String NUMBER_UPDATE_APP_ID = "CamelPlivoNumberUpdateAppId";
    /** Auth id of the subaccount that owns it. */
    String NUMBER_UPDATE_SUBACCOUNT = "CamelPlivoNumberUpdateSubaccount";
    /** Alias of your choice. */
    String NUMBER_UPDATE_ALIAS = "CamelPlivoNumberUpdateAlias";
    /** Whether Plivo looks up the name of each caller, for US numbers. */
    String NUMBER_UPDATE_CNAM_LOOKUP = "CamelPlivoNumberUpdateCnamLookup";
    /** Id of the accepted compliance record to link to the number. */
    String NUMBER_UPDATE_COMPLIANCE_ID = "CamelPlivoNumberUpdateComplianceId";
    /** Caller name that calls from the number show, presumably up to 15 characters. */
    String NUMBER_UPDATE_CNAM = "CamelPlivoNumberUpdateCnam";
    /** URL Plivo notifies when the registration of cnam changes its status. */
    String NUMBER_UPDATE_CNAM_CALLBACK_URL = "CamelPlivoNumberUpdateCnamCallbackUrl";
    /** HTTP method Plivo uses to call cnamCallbackUrl. */
    String NUMBER_UPDATE_CNAM_CALLBACK_METHOD = "CamelPlivoNumberUpdateCnamCallbackMethod";
    /** Whether to enroll the number in Caller Reputation. */
    String NUMBER_UPDATE_CALLER_REPUTATION = "CamelPlivoNumberUpdateCallerReputation";
    /** UUID of the business profile. Needed when callerReputation is enabled. */
    String NUMBER_UPDATE_PROFILE_UUID = "CamelPlivoNumberUpdateProfileUuid";
    /** URL Plivo notifies when the Caller Reputation enrollment changes its status. */
    String NUMBER_UPDATE_CALLER_REPUTATION_CALLBACK_URL = "CamelPlivoNumberUpdateCallerReputationCallbackUrl";
    /** HTTP method Plivo uses to call callerReputationCallbackUrl. */
    String NUMBER_UPDATE_CALLER_REPUTATION_CALLBACK_METHOD = "CamelPlivoNumberUpdateCallerReputationCallbackMethod";
    /** Proof for a regulated number in its older form, a JSON object. */
    String NUMBER_UPDATE_VERIFICATION_INFO = "CamelPlivoNumberUpdateVerificationInfo";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_UPDATE_CALLBACK_URL = "CamelPlivoNumberUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_UPDATE_CALLBACK_METHOD = "CamelPlivoNumberUpdateCallbackMethod";
    /** Phone number with country code. */
    String NUMBER_RELEASE_NUMBER = "CamelPlivoNumberReleaseNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String NUMBER_RELEASE_CALLBACK_URL = "CamelPlivoNumberReleaseCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String NUMBER_RELEASE_CALLBACK_METHOD = "CamelPlivoNumberReleaseCallbackMethod";
    /** Name you give the carrier: letters, digits, hyphens and underscores. */
    String INCOMING_CARRIER_CREATE_NAME = "CamelPlivoIncomingCarrierCreateName";
    /** IP addresses that calls of the carrier come from, joined by commas. Replaces all earlier addresses. */
    String INCOMING_CARRIER_CREATE_IP_SET = "CamelPlivoIncomingCarrierCreateIpSet";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String INCOMING_CARRIER_CREATE_CALLBACK_URL = "CamelPlivoIncomingCarrierCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String INCOMING_CARRIER_CREATE_CALLBACK_METHOD = "CamelPlivoIncomingCarrierCreateCallbackMethod";
    /** Maximum number of results. */
    String INCOMING_CARRIER_LIST_LIMIT = "CamelPlivoIncomingCarrierListLimit";
    /** Number of results to skip. */
    String INCOMING_CARRIER_LIST_OFFSET = "CamelPlivoIncomingCarrierListOffset";
    /** Only carriers with this name. */
    String INCOMING_CARRIER_LIST_NAME = "CamelPlivoIncomingCarrierListName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String INCOMING_CARRIER_LIST_CALLBACK_URL = "CamelPlivoIncomingCarrierListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String INCOMING_CARRIER_LIST_CALLBACK_METHOD = "CamelPlivoIncomingCarrierListCallbackMethod";
    /** Id of the carrier, from incoming-carrier-create. */
    String INCOMING_CARRIER_GET_CARRIER_ID = "CamelPlivoIncomingCarrierGetCarrierId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String INCOMING_CARRIER_GET_CALLBACK_URL = "CamelPlivoIncomingCarrierGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String INCOMING_CARRIER_GET_CALLBACK_METHOD = "CamelPlivoIncomingCarrierGetCallbackMethod";
    /** Id of the carrier, from incoming-carrier-create. */
    String INCOMING_CARRIER_UPDATE_CARRIER_ID = "CamelPlivoIncomingCarrierUpdateCarrierId";
    /** Name you give the carrier: letters, digits, hyphens and underscores. */
    String INCOMING_CARRIER_UPDATE_NAME = "CamelPlivoIncomingCarrierUpdateName";
    /** IP addresses that calls of the carrier come from, joined by commas. Replaces all earlier addresses. */
    String INCOMING_CARRIER_UPDATE_IP_SET = "CamelPlivoIncomingCarrierUpdateIpSet";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String INCOMING_CARRIER_UPDATE_CALLBACK_URL = "CamelPlivoIncomingCarrierUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String INCOMING_CARRIER_UPDATE_CALLBACK_METHOD = "CamelPlivoIncomingCarrierUpdateCallbackMethod";
    /** Id of the carrier, from incoming-carrier-create. */
    String INCOMING_CARRIER_DELETE_CARRIER_ID = "CamelPlivoIncomingCarrierDeleteCarrierId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String INCOMING_CARRIER_DELETE_CALLBACK_URL = "CamelPlivoIncomingCarrierDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String INCOMING_CARRIER_DELETE_CALLBACK_METHOD = "CamelPlivoIncomingCarrierDeleteCallbackMethod";
}
