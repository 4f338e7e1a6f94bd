package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.file;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Hosted numbers. */
final class HostedNumbers {

    private static final Parameter LOA_ID
            = id("loa_id").required().means("Id of the letter of authorization, as given by loa-create.");

    static final List<Row> ROWS = List.of(
            post("hosted-number-create", API, "Account/{auth_id}/HostedMessagingNumber/")
                    .does("Orders the hosting of your own number for messaging.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            text("alias").required().means("Name you give the order."),
                            id("application_id").required()
                                    .means("Id of the application that handles incoming messages, or default or none."),
                            number("number").required().means("Phone number to host, in E.164 format."),
                            LOA_ID)
                    .answers("hosted_messaging_number_id", "Id of the order."),
            get("hosted-number-list", API, "Account/{auth_id}/HostedMessagingNumber/")
                    .does("Lists the orders of hosted numbers.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("alias").means("Only orders with this exact alias."),
                            text("hosted_status").means("Only orders with this status."),
                            number("number").means("Only the order of this number."),
                            id("loa_id").means("Only orders under the letter of authorization with this id."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of orders, each with its hosted_messaging_number_id.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("hosted-number-get", API, "Account/{auth_id}/HostedMessagingNumber/{hosted_messaging_number_id}/")
                    .does("Reads the order of a hosted number.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            id("hosted_messaging_number_id").required()
                                    .means("Id of the hosted number order, as given by hosted-number-create."))
                    .answers("hosted_messaging_number_id", "Id of the order."),
            post("loa-create", API, "Account/{auth_id}/HostedMessagingNumber/LOA/")
                    .does("Uploads a letter of authorization (LOA) for hosted numbers.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            text("alias").required().means("Name you give the letter of authorization."),
                            file("file", 5).required().means("PDF file of the signed letter of authorization."))
                    .multipart()
                    .answers("loa_id", "Id of the letter of authorization."),
            get("loa-list", API, "Account/{auth_id}/HostedMessagingNumber/LOA/")
                    .does("Lists the letters of authorization.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("alias").means("Only letters of authorization with this exact alias."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of letters of authorization, each with its loa_id.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("loa-get", API, "Account/{auth_id}/HostedMessagingNumber/LOA/{loa_id}/")
                    .does("Reads a letter of authorization.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            LOA_ID)
                    .answers("loa_id", "Id of the letter of authorization."),
            delete("loa-delete", API, "Account/{auth_id}/HostedMessagingNumber/LOA/{loa_id}/")
                    .does("Deletes a letter of authorization.", "https://github.com/plivo/plivo-node")
                    .note("Private beta, suspended at present.")
                    .seenIn(SDKS)
                    .takes(
                            LOA_ID));

    private HostedNumbers() {
    }
}
