package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.bareNumberStart;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.CALL_UUID;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MANY;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource SIP trunks (Zentrunk). */
final class SipTrunks {

    private static final Parameter TRUNK_DIRECTION
            = oneOf("trunk_direction", "inbound", "outbound").required()
                    .means("Direction of the calls: inbound from Plivo to your server, outbound from your server to"
                           + " Plivo.");
    private static final Parameter TRUNK_NAME
            = text("name").means("Name you give the trunk.");
    private static final Parameter TRUNK_STATUS
            = oneOf("trunk_status", "enabled", "disabled")
                    .means("Whether the trunk can be used. Plivo assumes enabled for a new trunk.");
    private static final Parameter SECURE
            = flag("secure").means("Whether calls use TLS and SRTP. Plivo assumes false for a new trunk.");
    private static final Parameter FALLBACK_URI_UUID
            = id("fallback_uri_uuid").means("UUID of the origination URI to use when the one in primaryUriUuid fails.");
    private static final Parameter CREDENTIAL_UUID
            = id("credential_uuid").means("UUID of the credential, from sip-trunk-credential-create.");
    private static final Parameter TRUNK_ID
            = id("trunk_id").required().means("Id of the trunk, from sip-trunk-create.");
    private static final Parameter URI_NAME
            = text("name").means("Name you give the origination URI.");
    private static final Parameter AUTHENTICATION_NEEDED
            = flag("authentication_needed")
                    .means("Whether your server asks Plivo for a password. Plivo assumes false for a new URI.");
    private static final Parameter URI_UUID
            = id("uri_uuid").required().means("UUID of the origination URI, from sip-trunk-uri-create.");
    private static final Parameter PASSWORD
            = text("password").required().secret()
                    .means("Password your server uses for SIP digest authentication. Plivo never returns it.");
    private static final Parameter CREDENTIAL_NAME
            = text("name").means("Name you give the credential.");
    private static final Parameter CREDENTIAL_UUID_REQUIRED
            = id("credential_uuid").required().means("UUID of the credential, from sip-trunk-credential-create.");
    private static final Parameter ACL_NAME
            = text("name").means("Name you give the access control list.");
    private static final Parameter IPACL_UUID
            = id("ipacl_uuid").required().means("UUID of the access control list, from sip-trunk-acl-create.");

    static final List<Row> ROWS = List.of(
            post("sip-trunk-create", API, "Account/{auth_id}/Zentrunk/Trunk/")
                    .does("Creates a SIP trunk.", "https://plivo.com/docs/sip-trunking/api/trunks")
                    .note("An inbound trunk needs primaryUriUuid, an outbound trunk ipaclUuid or credentialUuid."
                          + " The answer lacks trunk_domain: read the trunk to get it.")
                    .takes(
                            TRUNK_DIRECTION,
                            TRUNK_NAME,
                            TRUNK_STATUS,
                            SECURE,
                            id("primary_uri_uuid").requiredWhen("trunk_direction", "inbound")
                                    .means("UUID of the origination URI that Plivo sends the calls of an inbound trunk to."),
                            FALLBACK_URI_UUID,
                            id("ipacl_uuid")
                                    .means("UUID of the access control list, from sip-trunk-acl-create."),
                            CREDENTIAL_UUID)
                    .atLeastOneWhen("trunk_direction", "outbound", "ipacl_uuid", "credential_uuid")
                    .answers("trunk_id", "Id of the trunk."),
            get("sip-trunk-list", API, "Account/{auth_id}/Zentrunk/Trunk/")
                    .does("Lists the SIP trunks.", "https://plivo.com/docs/sip-trunking/api/trunks")
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("trunk_direction", "inbound", "outbound").means("Only trunks with this direction."),
                            oneOf("trunk_status", "enabled", "disabled").means("Only trunks with this status."),
                            flag("secure").means("Whether to list only trunks with TLS and SRTP, or only trunks without."),
                            id("ipacl_uuid").means("Only trunks that use the access control list with this UUID."),
                            id("credential_uuid").means("Only trunks that use the credential with this UUID."),
                            id("primary_uri_uuid").means("Only trunks whose origination URI has this UUID."),
                            id("fallback_uri_uuid").means("Only trunks whose fallback URI has this UUID."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the trunks, each with trunk_id."),
            get("sip-trunk-get", API, "Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/")
                    .does("Reads a SIP trunk, with its domain.", "https://plivo.com/docs/sip-trunking/api/trunks")
                    .note("Numbers can be routed to inbound trunks only.")
                    .takes(
                            TRUNK_ID)
                    .answers("trunk_id", "Id of the trunk.")
                    .answers("trunk_domain", "SIP domain of the trunk.")
                    .answers("object", "The trunk, if Plivo nests it."),
            post("sip-trunk-update", API, "Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/")
                    .does("Changes a SIP trunk.", "https://plivo.com/docs/sip-trunking/api/trunks")
                    .note("Only what you set changes. trunkDirection is always needed: Plivo answers 400 without"
                          + " it, although its docs call it optional.")
                    .takes(
                            TRUNK_ID,
                            TRUNK_DIRECTION,
                            TRUNK_NAME,
                            TRUNK_STATUS,
                            SECURE,
                            id("primary_uri_uuid")
                                    .means("UUID of the origination URI that Plivo sends the calls of an inbound trunk to."),
                            FALLBACK_URI_UUID,
                            id("ipacl_uuid").means("UUID of the access control list, from sip-trunk-acl-create."),
                            CREDENTIAL_UUID),
            delete("sip-trunk-delete", API, "Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/")
                    .does("Deletes a SIP trunk and detaches its numbers.", "https://plivo.com/docs/sip-trunking/api/trunks")
                    .takes(
                            TRUNK_ID),
            post("sip-trunk-uri-create", API, "Account/{auth_id}/Zentrunk/URI/")
                    .does("Creates an origination URI, the place where inbound trunks deliver calls.",
                            "https://plivo.com/docs/sip-trunking/api/origination-uris")
                    .takes(
                            text("uri").required().means("SIP address of your server, such as sip.example.com:5060 or"
                                                         + " sip.example.com;transport=tcp."),
                            URI_NAME,
                            AUTHENTICATION_NEEDED,
                            text("username").requiredWhen("authentication_needed", "true")
                                    .means("User name Plivo uses to log in to your server."),
                            text("password").requiredWhen("authentication_needed", "true").secret()
                                    .means("Password Plivo uses to log in to your server. Plivo never returns it."))
                    .answers("uri_uuid", "UUID of the origination URI."),
            get("sip-trunk-uri-list", API, "Account/{auth_id}/Zentrunk/URI/")
                    .does("Lists the origination URIs.", "https://plivo.com/docs/sip-trunking/api/origination-uris")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the origination URIs, each with uri_uuid."),
            get("sip-trunk-uri-get", API, "Account/{auth_id}/Zentrunk/URI/{uri_uuid}/")
                    .does("Reads an origination URI.", "https://plivo.com/docs/sip-trunking/api/origination-uris")
                    .takes(
                            URI_UUID)
                    .answers("uri_uuid", "UUID of the origination URI."),
            post("sip-trunk-uri-update", API, "Account/{auth_id}/Zentrunk/URI/{uri_uuid}/")
                    .does("Changes an origination URI.", "https://plivo.com/docs/sip-trunking/api/origination-uris")
                    .note("Only what you set changes. A new password needs authenticationNeeded and username as"
                          + " well.")
                    .takes(
                            URI_UUID,
                            text("uri").means("SIP address of your server, such as sip.example.com:5060 or"
                                              + " sip.example.com;transport=tcp."),
                            URI_NAME,
                            AUTHENTICATION_NEEDED,
                            text("username").means("User name Plivo uses to log in to your server."),
                            text("password").secret()
                                    .means("Password Plivo uses to log in to your server. Plivo never returns it.")),
            delete("sip-trunk-uri-delete", API, "Account/{auth_id}/Zentrunk/URI/{uri_uuid}/")
                    .does("Deletes an origination URI and the trunks that point to it.",
                            "https://plivo.com/docs/sip-trunking/api/origination-uris")
                    .note("Point the trunks to another URI first if you want to keep them.")
                    .takes(
                            URI_UUID),
            post("sip-trunk-credential-create", API, "Account/{auth_id}/Zentrunk/Credential/")
                    .does("Creates a credential with which your server can call over outbound trunks.",
                            "https://plivo.com/docs/sip-trunking/api/credentials")
                    .takes(
                            text("username").required().means("User name your server uses for SIP digest authentication."),
                            PASSWORD,
                            CREDENTIAL_NAME)
                    .answers("credential_uuid", "UUID of the credential."),
            get("sip-trunk-credential-list", API, "Account/{auth_id}/Zentrunk/Credential/")
                    .does("Lists the credentials of SIP trunks.", "https://plivo.com/docs/sip-trunking/api/credentials")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the credentials, each with credential_uuid."),
            get("sip-trunk-credential-get", API, "Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/")
                    .does("Reads a credential of SIP trunks, without its password.",
                            "https://plivo.com/docs/sip-trunking/api/credentials")
                    .takes(
                            CREDENTIAL_UUID_REQUIRED)
                    .answers("credential_uuid", "UUID of the credential."),
            post("sip-trunk-credential-update", API, "Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/")
                    .does("Changes a credential of SIP trunks.", "https://plivo.com/docs/sip-trunking/api/credentials")
                    .note("password is always needed: an update without it blanks the password, although Plivo's"
                          + " docs call it optional.")
                    .takes(
                            CREDENTIAL_UUID_REQUIRED,
                            PASSWORD,
                            text("username").means("User name your server uses for SIP digest authentication."),
                            CREDENTIAL_NAME),
            delete("sip-trunk-credential-delete", API, "Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/")
                    .does("Deletes a credential of SIP trunks.", "https://plivo.com/docs/sip-trunking/api/credentials")
                    .takes(
                            CREDENTIAL_UUID_REQUIRED),
            post("sip-trunk-acl-create", API, "Account/{auth_id}/Zentrunk/IPAccessControlList/")
                    .does("Creates an IP access control list for outbound trunks.",
                            "https://plivo.com/docs/sip-trunking/api/ip-access-control-lists")
                    .takes(
                            array(text("ip_addresses", 1, 500), MANY).required()
                                    .means("IP addresses or CIDR ranges that may call over the trunk. Replaces all earlier"
                                           + " addresses."),
                            ACL_NAME)
                    .answers("ipacl_uuid", "UUID of the access control list."),
            get("sip-trunk-acl-list", API, "Account/{auth_id}/Zentrunk/IPAccessControlList/")
                    .does("Lists the IP access control lists.",
                            "https://plivo.com/docs/sip-trunking/api/ip-access-control-lists")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the access control lists, each with ipacl_uuid."),
            get("sip-trunk-acl-get", API, "Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/")
                    .does("Reads an IP access control list.", "https://plivo.com/docs/sip-trunking/api/ip-access-control-lists")
                    .takes(
                            IPACL_UUID)
                    .answers("ipacl_uuid", "UUID of the access control list."),
            post("sip-trunk-acl-update", API, "Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/")
                    .does("Changes an IP access control list; ipAddresses replaces all its addresses.",
                            "https://plivo.com/docs/sip-trunking/api/ip-access-control-lists")
                    .note("Only what you set changes.")
                    .takes(
                            IPACL_UUID,
                            array(text("ip_addresses", 1, 500), MANY)
                                    .means("IP addresses or CIDR ranges that may call over the trunk. Replaces all earlier"
                                           + " addresses."),
                            ACL_NAME),
            delete("sip-trunk-acl-delete", API, "Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/")
                    .does("Deletes an IP access control list.",
                            "https://plivo.com/docs/sip-trunking/api/ip-access-control-lists")
                    .takes(
                            IPACL_UUID),
            get("sip-trunk-call-list", API, "Account/{auth_id}/Zentrunk/Call/")
                    .does("Lists the records of calls over SIP trunks.", "https://plivo.com/docs/sip-trunking/api/calls")
                    .note("Plivo lists the last 30 days without endTime and 90 days at most. An upper bound needs a"
                          + " lower one.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            bareNumberStart("from_number").means("Only calls from this number."),
                            bareNumberStart("to_number").means("Only calls to this number."),
                            oneOf("call_direction", "inbound", "outbound").means("Only calls in this direction."),
                            whole("hangup_cause_code", 0).means("Only calls with this hangup cause code."),
                            oneOf("hangup_source", "customer", "carrier", "zentrunk").means("Only calls that this side ended."),
                            oneOf("stir_verification", "Verified", "Not Verified", "Not Applicable")
                                    .means("Only calls with this STIR/SHAKEN verification, such as Verified."))
                    .ranges(time("end_time"), "Only calls that ended %.")
                    .ranges(whole("bill_duration", 0), "Only calls billed for % seconds.")
                    .lists("objects", NEXT)
                    .each("call_uuid", "end_time", "end_time")
                    .answers("objects", "List of the call records, each with call_uuid."),
            get("sip-trunk-call-get", API, "Account/{auth_id}/Zentrunk/Call/{call_uuid}/")
                    .does("Reads the record of a call over a SIP trunk.", "https://plivo.com/docs/sip-trunking/api/calls")
                    .takes(
                            CALL_UUID)
                    .answers("call_uuid", "UUID of the call."),
            get("sip-trunk-call-insights-get", API, "Account/{auth_id}/Zentrunk/Call/{call_uuid}/Insights/")
                    .does("Reads the quality of a call over a SIP trunk.", "https://plivo.com/docs/sip-trunking/api/calls")
                    .takes(
                            CALL_UUID)
                    .answers("rtt", "Round-trip time.")
                    .answers("jitter", "Jitter.")
                    .answers("packet_loss", "Packet loss.")
                    .answers("plivo_quality_score", "Plivo's score of the quality."));

    private SipTrunks() {
    }
}
