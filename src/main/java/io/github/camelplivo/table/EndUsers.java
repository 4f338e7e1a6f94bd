package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource End users (older compliance API). */
final class EndUsers {

    private static final Parameter END_USER_ID
            = id("end_user_id").required().means("Id of the end user, from end-user-create.");

    static final List<Row> ROWS = List.of(
            get("end-user-get", API, "Account/{auth_id}/EndUser/{end_user_id}/")
                    .does("Reads an end user.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            END_USER_ID)
                    .answers("end_user_id", "Id of the end user."),
            post("end-user-create", API, "Account/{auth_id}/EndUser/")
                    .does("Creates an end user, a person or a business.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .note("An individual needs lastName.")
                    .seenIn(SDKS)
                    .takes(
                            text("name").required().means("First name of the person, or the business name."),
                            text("last_name").requiredWhen("end_user_type", "individual").means("The person's last name."),
                            oneOf("end_user_type", "individual", "business").required()
                                    .means("Type of the end user, a person or a business."))
                    .answers("end_user_id", "Id of the end user."),
            post("end-user-update", API, "Account/{auth_id}/EndUser/{end_user_id}/")
                    .does("Changes an end user.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .note("Only what you set changes.")
                    .seenIn(SDKS)
                    .takes(
                            END_USER_ID,
                            text("name").means("First name of the person, or the business name."),
                            text("last_name").means("The person's last name."),
                            oneOf("end_user_type", "individual", "business")
                                    .means("Type of the end user, a person or a business.")),
            get("end-user-list", API, "Account/{auth_id}/EndUser/")
                    .does("Lists the end users.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("name").means("Only end users with this name."),
                            text("last_name").means("Only end users with this last name."),
                            oneOf("end_user_type", "individual", "business").means("Only results for this type of end user."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the end users, each with end_user_id."),
            delete("end-user-delete", API, "Account/{auth_id}/EndUser/{end_user_id}/")
                    .does("Deletes an end user.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            END_USER_ID));

    private EndUsers() {
    }
}
