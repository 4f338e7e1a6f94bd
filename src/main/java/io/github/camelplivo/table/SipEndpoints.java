package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.object;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MOST;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resources SIP endpoints, Login tokens. */
final class SipEndpoints {

    private static final Parameter ENDPOINT_ID
            = id("endpoint_id").required().means("SIP endpoint id from the answer of sip-endpoint-create.");

    static final List<Row> ROWS = List.of(
            post("sip-endpoint-create", API, "Account/{auth_id}/Endpoint/")
                    .does("Creates a SIP endpoint.", "https://plivo.com/docs/voice/api/endpoints")
                    .note("Register with the username of the answer, not with the one that was sent.")
                    .takes(
                            form("username", "[A-Za-z][A-Za-z0-9]*", "letters and digits, the first a letter", "agent7")
                                    .required()
                                    .means("User name to register with: letters and digits, the first a letter. Plivo appends 12"
                                           + " digits to it."),
                            text("password", 5, MOST).required().secret()
                                    .means("Password for the registration, at least 5 characters."),
                            form("alias", "[A-Za-z0-9_-]+", "letters, digits, - and _", "support-line").required()
                                    .means("Display name of the SIP endpoint: letters, digits, hyphens and underscores."),
                            id("app_id").means(
                                    "Id of the application that handles its calls. Plivo assumes the default application."))
                    .answers("endpoint_id", "Id of the SIP endpoint.")
                    .answers("username", "User name to register with, including the 12 digits.")
                    .answers("message", "Text that confirms the request.")
                    .hides("password"),
            get("sip-endpoint-list", API, "Account/{auth_id}/Endpoint/")
                    .does("Lists SIP endpoints.", "https://plivo.com/docs/voice/api/endpoints")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "SIP endpoints of this page.")
                    .answers("objects[].endpoint_id", "Id of the SIP endpoint.")
                    .answers("objects[].password", "MD5 hash of the password.")
                    .answers("meta.next", "Path of the next page, null on the last one.")
                    .hides("password"),
            get("sip-endpoint-get", API, "Account/{auth_id}/Endpoint/{endpoint_id}/")
                    .does("Reads a SIP endpoint.", "https://plivo.com/docs/voice/api/endpoints")
                    .takes(
                            ENDPOINT_ID)
                    .answers("endpoint_id", "Id of the SIP endpoint.")
                    .answers("password", "MD5 hash of the password.")
                    .hides("password"),
            post("sip-endpoint-update", API, "Account/{auth_id}/Endpoint/{endpoint_id}/")
                    .does("Changes the password, the display name or the application of a SIP endpoint.",
                            "https://plivo.com/docs/voice/api/endpoints")
                    .note("Only the parameters that are set change.")
                    .takes(
                            ENDPOINT_ID,
                            text("password", 5, MOST).secret().means("Password for the registration, at least 5 characters."),
                            form("alias", "[A-Za-z0-9_-]+", "letters, digits, - and _", "support-line")
                                    .means("Display name of the SIP endpoint: letters, digits, hyphens and underscores."),
                            id("app_id").means("Id of the application that handles its calls."))
                    .hides("password"),
            delete("sip-endpoint-delete", API, "Account/{auth_id}/Endpoint/{endpoint_id}/")
                    .does("Deletes a SIP endpoint.", "https://plivo.com/docs/voice/api/endpoints")
                    .takes(
                            ENDPOINT_ID),
            post("token-create", API, "Account/{auth_id}/JWT/Token/")
                    .does("Issues a login token for a SIP endpoint.",
                            "https://www.plivo.com/docs/voice/sdk/browser/jwt-authentication/")
                    .note("Plivo rejects tokens that an application has signed itself. The docs require sub, nbf,"
                          + " exp and per; the SDKs require only iss, and sub if incoming calls are allowed.")
                    .takes(
                            id("iss").required().means("Auth id of the issuing account."),
                            text("sub").required().means("User name of the SIP endpoint that logs in with the token."),
                            whole("nbf", 0).required().means("Start of validity, in seconds since 1970-01-01 UTC."),
                            whole("exp", 0).required().means(
                                    "End of validity, in seconds since 1970-01-01 UTC. A token is valid for 24 hours at most."),
                            object("per").required()
                                    .means("Permissions as a JSON object: voice, with incoming_allow and outgoing_allow."),
                            id("app").means("Id of the application that handles calls made with the token."))
                    .answers("token", "The login token (JWT).")
                    .hides("token"));

    private SipEndpoints() {
    }
}
