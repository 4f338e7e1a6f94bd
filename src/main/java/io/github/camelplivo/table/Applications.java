package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Applications. */
final class Applications {

    /** What a new one and a changed one take alike. */
    private static final Parameter[] SETTINGS = {
            method("answer_method").means("HTTP method Plivo uses to fetch answerUrl."),
            url("hangup_url").means("URL Plivo notifies when the call ends."),
            method("hangup_method").means("HTTP method Plivo uses to call hangupUrl."),
            url("fallback_answer_url").means("URL of the XML to execute when answerUrl fails."),
            method("fallback_method").means("HTTP method Plivo uses to fetch fallbackAnswerUrl."),
            url("message_url").means("URL Plivo notifies when a message arrives."),
            method("message_method").means("HTTP method Plivo uses to call messageUrl."),
            flag("default_number_app").means("Whether new numbers use this application."),
            flag("default_endpoint_app").means("Whether new SIP endpoints use this application."),
            id("subaccount").means("Auth id of the subaccount that owns the application."),
            flag("log_incoming_messages").means("Whether Plivo keeps the text of incoming messages."),
            flag("public_uri").means("Whether the application has a public SIP address.")
    };

    private static final Parameter APP_ID
            = id("app_id").required().means("Id of the application.");

    static final List<Row> ROWS = List.of(
            post("application-create", API, "Account/{auth_id}/Application/")
                    .does("Creates an application: the URLs that Plivo calls for a number.",
                            "https://plivo.com/docs/account/api/application")
                    .note("Plivo assumes answerUrl for hangupUrl, and keeps the text of incoming messages unless"
                          + " logIncomingMessages is false. publicUri is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            form("app_name", "[A-Za-z0-9_-]+", "letters, digits, - and _", "support-line").required()
                                    .means("Name of the application: letters, digits, hyphens and underscores."),
                            url("answer_url").required().means("URL of the XML to execute when the call is answered."))
                    .adds(SETTINGS)
                    .answers("app_id", "Id of the application.")
                    .answers("message", "Text that confirms the request."),
            get("application-list", API, "Account/{auth_id}/Application/")
                    .does("Lists applications.", "https://plivo.com/docs/account/api/application")
                    .takes(
                            LIMIT,
                            OFFSET,
                            id("subaccount").means("Only applications of the subaccount with this auth id."),
                            text("app_name").means("Only applications whose name starts with this text."))
                    .lists("objects", NEXT)
                    .answers("objects", "Applications of this page.")
                    .answers("objects[].app_id", "Id of the application.")
                    .answers("meta.next", "Path of the next page, null on the last one."),
            get("application-get", API, "Account/{auth_id}/Application/{app_id}/")
                    .does("Reads an application: the URLs that Plivo calls for a number.",
                            "https://plivo.com/docs/account/api/application")
                    .takes(
                            APP_ID)
                    .answers("app_id", "Id of the application."),
            post("application-update", API, "Account/{auth_id}/Application/{app_id}/")
                    .does("Changes the URLs that Plivo calls for the calls and messages of a number.",
                            "https://plivo.com/docs/account/api/application")
                    .note("Only the parameters that are set change. publicUri is seen in SDKs only, not in Plivo's"
                          + " docs.")
                    .takes(
                            APP_ID,
                            url("answer_url").means("URL of the XML to execute when the call is answered."))
                    .adds(SETTINGS),
            delete("application-delete", API, "Account/{auth_id}/Application/{app_id}/")
                    .does("Deletes an application and, unless cascade is false, its SIP endpoints.",
                            "https://plivo.com/docs/account/api/application")
                    .note("If cascade is false and newEndpointApplication is not set, the SIP endpoints remain"
                          + " without an application.")
                    .takes(
                            APP_ID,
                            flag("cascade")
                                    .means("Whether to delete the application's SIP endpoints as well. Plivo assumes true."),
                            id("new_endpoint_application")
                                    .means("Id of the application that takes over the SIP endpoints if cascade is false.")));

    private Applications() {
    }
}
