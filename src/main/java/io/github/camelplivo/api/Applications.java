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
                    url("answer_url").means("URL of the Plivo XML to obey when the call is answered."),
                    method("answer_method").means("How answerUrl is fetched."),
                    url("hangup_url").means("URL told when the call ends."),
                    method("hangup_method").means("How hangupUrl is called."),
                    url("fallback_answer_url").means("URL of the Plivo XML to obey when answerUrl fails."),
                    method("fallback_method").means("How the fallback URL is fetched."),
                    url("message_url").means("URL told when a message comes."),
                    method("message_method").means("How messageUrl is called."),
                    flag("default_number_app").means("Whether new numbers get this application."),
                    flag("default_endpoint_app").means("Whether new SIP endpoints get this application."),
                    id("subaccount").means("Auth id of the subaccount that the application is for."),
                    flag("log_incoming_messages").means("Whether Plivo keeps the text of messages that come."),
                    flag("public_uri").means("Whether the application has a public SIP address."));

    static final List<Operation> ROWS = List.of(GET, UPDATE);

    private Applications() {
    }
}
