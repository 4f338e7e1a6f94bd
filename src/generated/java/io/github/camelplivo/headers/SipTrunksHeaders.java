/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: SIP trunks (Zentrunk).
 *
 * @see <a href="https://plivo.com/docs/sip-trunking/api/trunks">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/sip-trunking/api/origination-uris">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/sip-trunking/api/credentials">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/sip-trunking/api/ip-access-control-lists">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/sip-trunking/api/calls">Plivo's page</a>
 */
public interface SipTrunksHeaders {

    /** Direction of the calls: inbound from Plivo to your server, outbound from your server to Plivo. */
    String SIP_TRUNK_CREATE_TRUNK_DIRECTION = "CamelPlivoSipTrunkCreateTrunkDirection";
    /** Name you give the trunk. */
    String SIP_TRUNK_CREATE_NAME = "CamelPlivoSipTrunkCreateName";
    /** Whether the trunk can be used. Plivo assumes enabled for a new trunk. */
    String SIP_TRUNK_CREATE_TRUNK_STATUS = "CamelPlivoSipTrunkCreateTrunkStatus";
    /** Whether calls use TLS and SRTP. Plivo assumes false for a new trunk. */
    String SIP_TRUNK_CREATE_SECURE = "CamelPlivoSipTrunkCreateSecure";
    /** UUID of the origination URI that Plivo sends the calls of an inbound trunk to. */
    String SIP_TRUNK_CREATE_PRIMARY_URI_UUID = "CamelPlivoSipTrunkCreatePrimaryUriUuid";
    /** UUID of the origination URI to use when the one in primaryUriUuid fails. */
    String SIP_TRUNK_CREATE_FALLBACK_URI_UUID = "CamelPlivoSipTrunkCreateFallbackUriUuid";
    /** UUID of the access control list, from sip-trunk-acl-create. */
    String SIP_TRUNK_CREATE_IPACL_UUID = "CamelPlivoSipTrunkCreateIpaclUuid";
    /** UUID of the credential, from sip-trunk-credential-create. */
    String SIP_TRUNK_CREATE_CREDENTIAL_UUID = "CamelPlivoSipTrunkCreateCredentialUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREATE_CALLBACK_URL = "CamelPlivoSipTrunkCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREATE_CALLBACK_METHOD = "CamelPlivoSipTrunkCreateCallbackMethod";
    /** Maximum number of results. */
    String SIP_TRUNK_LIST_LIMIT = "CamelPlivoSipTrunkListLimit";
    /** Number of results to skip. */
    String SIP_TRUNK_LIST_OFFSET = "CamelPlivoSipTrunkListOffset";
    /** Only trunks with this direction. */
    String SIP_TRUNK_LIST_TRUNK_DIRECTION = "CamelPlivoSipTrunkListTrunkDirection";
    /** Only trunks with this status. */
    String SIP_TRUNK_LIST_TRUNK_STATUS = "CamelPlivoSipTrunkListTrunkStatus";
    /** Whether to list only trunks with TLS and SRTP, or only trunks without. */
    String SIP_TRUNK_LIST_SECURE = "CamelPlivoSipTrunkListSecure";
    /** Only trunks that use the access control list with this UUID. */
    String SIP_TRUNK_LIST_IPACL_UUID = "CamelPlivoSipTrunkListIpaclUuid";
    /** Only trunks that use the credential with this UUID. */
    String SIP_TRUNK_LIST_CREDENTIAL_UUID = "CamelPlivoSipTrunkListCredentialUuid";
    /** Only trunks whose origination URI has this UUID. */
    String SIP_TRUNK_LIST_PRIMARY_URI_UUID = "CamelPlivoSipTrunkListPrimaryUriUuid";
    /** Only trunks whose fallback URI has this UUID. */
    String SIP_TRUNK_LIST_FALLBACK_URI_UUID = "CamelPlivoSipTrunkListFallbackUriUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_LIST_CALLBACK_URL = "CamelPlivoSipTrunkListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_LIST_CALLBACK_METHOD = "CamelPlivoSipTrunkListCallbackMethod";
    /** Id of the trunk, from sip-trunk-create. */
    String SIP_TRUNK_GET_TRUNK_ID = "CamelPlivoSipTrunkGetTrunkId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_GET_CALLBACK_URL = "CamelPlivoSipTrunkGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkGetCallbackMethod";
    /** Id of the trunk, from sip-trunk-create. */
    String SIP_TRUNK_UPDATE_TRUNK_ID = "CamelPlivoSipTrunkUpdateTrunkId";
    /** Direction of the calls: inbound from Plivo to your server, outbound from your server to Plivo. */
    String SIP_TRUNK_UPDATE_TRUNK_DIRECTION = "CamelPlivoSipTrunkUpdateTrunkDirection";
    /** Name you give the trunk. */
    String SIP_TRUNK_UPDATE_NAME = "CamelPlivoSipTrunkUpdateName";
    /** Whether the trunk can be used. Plivo assumes enabled for a new trunk. */
    String SIP_TRUNK_UPDATE_TRUNK_STATUS = "CamelPlivoSipTrunkUpdateTrunkStatus";
    /** Whether calls use TLS and SRTP. Plivo assumes false for a new trunk. */
    String SIP_TRUNK_UPDATE_SECURE = "CamelPlivoSipTrunkUpdateSecure";
    /** UUID of the origination URI that Plivo sends the calls of an inbound trunk to. */
    String SIP_TRUNK_UPDATE_PRIMARY_URI_UUID = "CamelPlivoSipTrunkUpdatePrimaryUriUuid";
    /** UUID of the origination URI to use when the one in primaryUriUuid fails. */
    String SIP_TRUNK_UPDATE_FALLBACK_URI_UUID = "CamelPlivoSipTrunkUpdateFallbackUriUuid";
    /** UUID of the access control list, from sip-trunk-acl-create. */
    String SIP_TRUNK_UPDATE_IPACL_UUID = "CamelPlivoSipTrunkUpdateIpaclUuid";
    /** UUID of the credential, from sip-trunk-credential-create. */
    String SIP_TRUNK_UPDATE_CREDENTIAL_UUID = "CamelPlivoSipTrunkUpdateCredentialUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_UPDATE_CALLBACK_URL = "CamelPlivoSipTrunkUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_UPDATE_CALLBACK_METHOD = "CamelPlivoSipTrunkUpdateCallbackMethod";
    /** Id of the trunk, from sip-trunk-create. */
    String SIP_TRUNK_DELETE_TRUNK_ID = "CamelPlivoSipTrunkDeleteTrunkId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_DELETE_CALLBACK_URL = "CamelPlivoSipTrunkDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_DELETE_CALLBACK_METHOD = "CamelPlivoSipTrunkDeleteCallbackMethod";
    /** SIP address of your server, such as sip.example.com:5060 or sip.example.com;transport=tcp. */
    String SIP_TRUNK_URI_CREATE_URI = "CamelPlivoSipTrunkUriCreateUri";
    /** Name you give the origination URI. */
    String SIP_TRUNK_URI_CREATE_NAME = "CamelPlivoSipTrunkUriCreateName";
    /** Whether your server asks Plivo for a password. Plivo assumes false for a new URI. */
    String SIP_TRUNK_URI_CREATE_AUTHENTICATION_NEEDED = "CamelPlivoSipTrunkUriCreateAuthenticationNeeded";
    /** User name Plivo uses to log in to your server. */
    String SIP_TRUNK_URI_CREATE_USERNAME = "CamelPlivoSipTrunkUriCreateUsername";
    /** Password Plivo uses to log in to your server. Plivo never returns it. */
    String SIP_TRUNK_URI_CREATE_PASSWORD = "CamelPlivoSipTrunkUriCreatePassword";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_URI_CREATE_CALLBACK_URL = "CamelPlivoSipTrunkUriCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_URI_CREATE_CALLBACK_METHOD = "CamelPlivoSipTrunkUriCreateCallbackMethod";
    /** Maximum number of results. */
    String SIP_TRUNK_URI_LIST_LIMIT = "CamelPlivoSipTrunkUriListLimit";
    /** Number of results to skip. */
    String SIP_TRUNK_URI_LIST_OFFSET = "CamelPlivoSipTrunkUriListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_URI_LIST_CALLBACK_URL = "CamelPlivoSipTrunkUriListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_URI_LIST_CALLBACK_METHOD = "CamelPlivoSipTrunkUriListCallbackMethod";
    /** UUID of the origination URI, from sip-trunk-uri-create. */
    String SIP_TRUNK_URI_GET_URI_UUID = "CamelPlivoSipTrunkUriGetUriUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_URI_GET_CALLBACK_URL = "CamelPlivoSipTrunkUriGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_URI_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkUriGetCallbackMethod";
    /** UUID of the origination URI, from sip-trunk-uri-create. */
    String SIP_TRUNK_URI_UPDATE_URI_UUID = "CamelPlivoSipTrunkUriUpdateUriUuid";
    /** SIP address of your server, such as sip.example.com:5060 or sip.example.com;transport=tcp. */
    String SIP_TRUNK_URI_UPDATE_URI = "CamelPlivoSipTrunkUriUpdateUri";
    /** Name you give the origination URI. */
    String SIP_TRUNK_URI_UPDATE_NAME = "CamelPlivoSipTrunkUriUpdateName";
    /** Whether your server asks Plivo for a password. Plivo assumes false for a new URI. */
    String SIP_TRUNK_URI_UPDATE_AUTHENTICATION_NEEDED = "CamelPlivoSipTrunkUriUpdateAuthenticationNeeded";
    /** User name Plivo uses to log in to your server. */
    String SIP_TRUNK_URI_UPDATE_USERNAME = "CamelPlivoSipTrunkUriUpdateUsername";
    /** Password Plivo uses to log in to your server. Plivo never returns it. */
    String SIP_TRUNK_URI_UPDATE_PASSWORD = "CamelPlivoSipTrunkUriUpdatePassword";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_URI_UPDATE_CALLBACK_URL = "CamelPlivoSipTrunkUriUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_URI_UPDATE_CALLBACK_METHOD = "CamelPlivoSipTrunkUriUpdateCallbackMethod";
    /** UUID of the origination URI, from sip-trunk-uri-create. */
    String SIP_TRUNK_URI_DELETE_URI_UUID = "CamelPlivoSipTrunkUriDeleteUriUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_URI_DELETE_CALLBACK_URL = "CamelPlivoSipTrunkUriDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_URI_DELETE_CALLBACK_METHOD = "CamelPlivoSipTrunkUriDeleteCallbackMethod";
    /** User name your server uses for SIP digest authentication. */
    String SIP_TRUNK_CREDENTIAL_CREATE_USERNAME = "CamelPlivoSipTrunkCredentialCreateUsername";
    /** Password your server uses for SIP digest authentication. Plivo never returns it. */
    String SIP_TRUNK_CREDENTIAL_CREATE_PASSWORD = "CamelPlivoSipTrunkCredentialCreatePassword";
    /** Name you give the credential. */
    String SIP_TRUNK_CREDENTIAL_CREATE_NAME = "CamelPlivoSipTrunkCredentialCreateName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREDENTIAL_CREATE_CALLBACK_URL = "CamelPlivoSipTrunkCredentialCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREDENTIAL_CREATE_CALLBACK_METHOD = "CamelPlivoSipTrunkCredentialCreateCallbackMethod";
    /** Maximum number of results. */
    String SIP_TRUNK_CREDENTIAL_LIST_LIMIT = "CamelPlivoSipTrunkCredentialListLimit";
    /** Number of results to skip. */
    String SIP_TRUNK_CREDENTIAL_LIST_OFFSET = "CamelPlivoSipTrunkCredentialListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREDENTIAL_LIST_CALLBACK_URL = "CamelPlivoSipTrunkCredentialListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREDENTIAL_LIST_CALLBACK_METHOD = "CamelPlivoSipTrunkCredentialListCallbackMethod";
    /** UUID of the credential, from sip-trunk-credential-create. */
    String SIP_TRUNK_CREDENTIAL_GET_CREDENTIAL_UUID = "CamelPlivoSipTrunkCredentialGetCredentialUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREDENTIAL_GET_CALLBACK_URL = "CamelPlivoSipTrunkCredentialGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREDENTIAL_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkCredentialGetCallbackMethod";
    /** UUID of the credential, from sip-trunk-credential-create. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_CREDENTIAL_UUID = "CamelPlivoSipTrunkCredentialUpdateCredentialUuid";
    /** Password your server uses for SIP digest authentication. Plivo never returns it. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_PASSWORD = "CamelPlivoSipTrunkCredentialUpdatePassword";
    /** User name your server uses for SIP digest authentication. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_USERNAME = "CamelPlivoSipTrunkCredentialUpdateUsername";
    /** Name you give the credential. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_NAME = "CamelPlivoSipTrunkCredentialUpdateName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_CALLBACK_URL = "CamelPlivoSipTrunkCredentialUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREDENTIAL_UPDATE_CALLBACK_METHOD = "CamelPlivoSipTrunkCredentialUpdateCallbackMethod";
    /** UUID of the credential, from sip-trunk-credential-create. */
    String SIP_TRUNK_CREDENTIAL_DELETE_CREDENTIAL_UUID = "CamelPlivoSipTrunkCredentialDeleteCredentialUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CREDENTIAL_DELETE_CALLBACK_URL = "CamelPlivoSipTrunkCredentialDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CREDENTIAL_DELETE_CALLBACK_METHOD = "CamelPlivoSipTrunkCredentialDeleteCallbackMethod";
    /** IP addresses or CIDR ranges that may call over the trunk. Replaces all earlier addresses. */
    String SIP_TRUNK_ACL_CREATE_IP_ADDRESSES = "CamelPlivoSipTrunkAclCreateIpAddresses";
    /** Name you give the access control list. */
    String SIP_TRUNK_ACL_CREATE_NAME = "CamelPlivoSipTrunkAclCreateName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_ACL_CREATE_CALLBACK_URL = "CamelPlivoSipTrunkAclCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_ACL_CREATE_CALLBACK_METHOD = "CamelPlivoSipTrunkAclCreateCallbackMethod";
    /** Maximum number of results. */
    String SIP_TRUNK_ACL_LIST_LIMIT = "CamelPlivoSipTrunkAclListLimit";
    /** Number of results to skip. */
    String SIP_TRUNK_ACL_LIST_OFFSET = "CamelPlivoSipTrunkAclListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_ACL_LIST_CALLBACK_URL = "CamelPlivoSipTrunkAclListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_ACL_LIST_CALLBACK_METHOD = "CamelPlivoSipTrunkAclListCallbackMethod";
    /** UUID of the access control list, from sip-trunk-acl-create. */
    String SIP_TRUNK_ACL_GET_IPACL_UUID = "CamelPlivoSipTrunkAclGetIpaclUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_ACL_GET_CALLBACK_URL = "CamelPlivoSipTrunkAclGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_ACL_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkAclGetCallbackMethod";
    /** UUID of the access control list, from sip-trunk-acl-create. */
    String SIP_TRUNK_ACL_UPDATE_IPACL_UUID = "CamelPlivoSipTrunkAclUpdateIpaclUuid";
    /** IP addresses or CIDR ranges that may call over the trunk. Replaces all earlier addresses. */
    String SIP_TRUNK_ACL_UPDATE_IP_ADDRESSES = "CamelPlivoSipTrunkAclUpdateIpAddresses";
    /** Name you give the access control list. */
    String SIP_TRUNK_ACL_UPDATE_NAME = "CamelPlivoSipTrunkAclUpdateName";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_ACL_UPDATE_CALLBACK_URL = "CamelPlivoSipTrunkAclUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_ACL_UPDATE_CALLBACK_METHOD = "CamelPlivoSipTrunkAclUpdateCallbackMethod";
    /** UUID of the access control list, from sip-trunk-acl-create. */
    String SIP_TRUNK_ACL_DELETE_IPACL_UUID = "CamelPlivoSipTrunkAclDeleteIpaclUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_ACL_DELETE_CALLBACK_URL = "CamelPlivoSipTrunkAclDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_ACL_DELETE_CALLBACK_METHOD = "CamelPlivoSipTrunkAclDeleteCallbackMethod";
    /** Maximum number of results. */
    String SIP_TRUNK_CALL_LIST_LIMIT = "CamelPlivoSipTrunkCallListLimit";
    /** Number of results to skip. */
    String SIP_TRUNK_CALL_LIST_OFFSET = "CamelPlivoSipTrunkCallListOffset";
    /** Only calls from this number. */
    String SIP_TRUNK_CALL_LIST_FROM_NUMBER = "CamelPlivoSipTrunkCallListFromNumber";
    /** Only calls to this number. */
    String SIP_TRUNK_CALL_LIST_TO_NUMBER = "CamelPlivoSipTrunkCallListToNumber";
    /** Only calls in this direction. */
    String SIP_TRUNK_CALL_LIST_CALL_DIRECTION = "CamelPlivoSipTrunkCallListCallDirection";
    /** Only calls with this hangup cause code. */
    String SIP_TRUNK_CALL_LIST_HANGUP_CAUSE_CODE = "CamelPlivoSipTrunkCallListHangupCauseCode";
    /** Only calls that this side ended. */
    String SIP_TRUNK_CALL_LIST_HANGUP_SOURCE = "CamelPlivoSipTrunkCallListHangupSource";
    /** Only calls with this STIR/SHAKEN verification, such as Verified. */
    String SIP_TRUNK_CALL_LIST_STIR_VERIFICATION = "CamelPlivoSipTrunkCallListStirVerification";
    /** Only calls that ended at this time. */
    String SIP_TRUNK_CALL_LIST_END_TIME = "CamelPlivoSipTrunkCallListEndTime";
    /** Only calls that ended after this time. */
    String SIP_TRUNK_CALL_LIST_END_TIME_GT = "CamelPlivoSipTrunkCallListEndTimeGt";
    /** Only calls that ended at or after this time. */
    String SIP_TRUNK_CALL_LIST_END_TIME_GTE = "CamelPlivoSipTrunkCallListEndTimeGte";
    /** Only calls that ended before this time. */
    String SIP_TRUNK_CALL_LIST_END_TIME_LT = "CamelPlivoSipTrunkCallListEndTimeLt";
    /** Only calls that ended at or before this time. */
    String SIP_TRUNK_CALL_LIST_END_TIME_LTE = "CamelPlivoSipTrunkCallListEndTimeLte";
    /** Only calls billed for this number of seconds. */
    String SIP_TRUNK_CALL_LIST_BILL_DURATION = "CamelPlivoSipTrunkCallListBillDuration";
    /** Only calls billed for more than this number of seconds. */
    String SIP_TRUNK_CALL_LIST_BILL_DURATION_GT = "CamelPlivoSipTrunkCallListBillDurationGt";
    /** Only calls billed for at least this number of seconds. */
    String SIP_TRUNK_CALL_LIST_BILL_DURATION_GTE = "CamelPlivoSipTrunkCallListBillDurationGte";
    /** Only calls billed for less than this number of seconds. */
    String SIP_TRUNK_CALL_LIST_BILL_DURATION_LT = "CamelPlivoSipTrunkCallListBillDurationLt";
    /** Only calls billed for at most this number of seconds. */
    String SIP_TRUNK_CALL_LIST_BILL_DURATION_LTE = "CamelPlivoSipTrunkCallListBillDurationLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CALL_LIST_CALLBACK_URL = "CamelPlivoSipTrunkCallListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CALL_LIST_CALLBACK_METHOD = "CamelPlivoSipTrunkCallListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CALL_GET_CALLBACK_URL = "CamelPlivoSipTrunkCallGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CALL_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkCallGetCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String SIP_TRUNK_CALL_INSIGHTS_GET_CALLBACK_URL = "CamelPlivoSipTrunkCallInsightsGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String SIP_TRUNK_CALL_INSIGHTS_GET_CALLBACK_METHOD = "CamelPlivoSipTrunkCallInsightsGetCallbackMethod";
}
