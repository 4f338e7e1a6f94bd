package io.github.camelplivo.api;

import java.util.List;

import static io.github.camelplivo.api.Operation.get;
import static io.github.camelplivo.api.Operation.post;
import static io.github.camelplivo.api.Operation.Host.API;
import static io.github.camelplivo.api.Parameter.flag;
import static io.github.camelplivo.api.Parameter.id;
import static io.github.camelplivo.api.Parameter.method;
import static io.github.camelplivo.api.Parameter.url;

/** The rows of Plivo's applications: the URLs that Plivo calls for the calls and messages of a number. */
final class Applications {

    private static final String APPLICATION = "Account/{auth_id}/Application/{app_id}/";
    private static final String PAGE = "https://www.plivo.com/docs/account/api/overview";

    private static final Parameter APP_ID = id("app_id").required().means("Id of the application.");

    private static final Operation GET = get("application-get", API, APPLICATION)
            .does("Reads an application: the URLs that Plivo calls for a number.", PAGE)
            .takes(APP_ID);

    private static final Operation UPDATE = post("application-update", API, APPLICATION)
            .does("Changes the URLs that Plivo calls for the calls and messages of a number.", PAGE)
            .takes(
                    APP_ID,
                    url("answer_url").means("URL of the XML to execute when the call is answered."),
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
                    flag("public_uri").means("Whether the application has a public SIP address."));

    static final List<Operation> ROWS = List.of(GET, UPDATE);

    private Applications() {
    }
}
