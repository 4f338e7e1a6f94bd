package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.bareNumber;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.objects;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Powerpacks. */
final class Powerpacks {

    private static final Parameter APPLICATION_TYPE
            = oneOf("application_type", "xml", "phlo").requiredWhenOther("application_id", "none")
                    .means("Type of the application that handles incoming messages. Required with applicationId unless that"
                           + " is none.");
    private static final Parameter APPLICATION_ID
            = id("application_id").means("Id of the application that handles incoming messages, or none.");
    private static final Parameter NUMBER_PRIORITY
            = objects("number_priority")
                    .means("Order in which kinds of numbers are tried, as a JSON list with service_type, country_iso"
                           + " and priority (priority1 to priority3).");
    private static final Parameter POWERPACK_UUID
            = id("powerpack_uuid").required().means("UUID of the Powerpack, as given by powerpack-create.");
    private static final Parameter NUMBER_POOL_UUID
            = id("number_pool_uuid").required()
                    .means("UUID of the number pool: the last part of number_pool in the answer of powerpack-get.");
    private static final Parameter NUMBER
            = bareNumber("number").required().means("Phone number, written without a leading plus.");
    private static final Parameter SHORTCODE
            = form("shortcode", "[0-9]{3,8}", "a short code", "82736").required().means("Short code in the number pool.");
    private static final Parameter TOLLFREE
            = bareNumber("tollfree").required().means("Toll-free phone number.");
    private static final Parameter SERVICE
            = oneOf("service", "sms", "mms").means("Service the number is used for. Plivo assumes sms.");
    private static final Parameter UNRENT
            = flag("unrent").means("Whether to give the number back to Plivo as well. Plivo assumes false.");

    static final List<Row> ROWS = List.of(
            post("powerpack-create", API, "Account/{auth_id}/Powerpack/")
                    .does("Creates a Powerpack, a pool of sender numbers.",
                            "https://www.plivo.com/docs/messaging/api/powerpack")
                    .takes(
                            text("name").required().means("Name you give the Powerpack."),
                            APPLICATION_TYPE,
                            APPLICATION_ID,
                            flag("sticky_sender").means(
                                    "Whether a recipient always gets messages from the same number. Plivo assumes true."),
                            flag("local_connect").means(
                                    "Whether to prefer sender numbers with the recipient's area code. Plivo assumes true."),
                            NUMBER_PRIORITY)
                    .answers("uuid", "UUID of the Powerpack.")
                    .answers("number_pool", "URI of the number pool, whose last part is numberPoolUuid."),
            get("powerpack-get", API, "Account/{auth_id}/Powerpack/{powerpack_uuid}/")
                    .does("Reads a Powerpack.", "https://www.plivo.com/docs/messaging/api/powerpack")
                    .note("The operations on numbers take numberPoolUuid, not powerpackUuid: it is the last part of"
                          + " number_pool.")
                    .takes(
                            POWERPACK_UUID)
                    .answers("uuid", "UUID of the Powerpack.")
                    .answers("number_pool", "URI of the number pool, whose last part is numberPoolUuid."),
            get("powerpack-list", API, "Account/{auth_id}/Powerpack/")
                    .does("Lists the Powerpacks.", "https://www.plivo.com/docs/messaging/api/powerpack")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .each("uuid", "created_on")
                    .answers("objects", "List of Powerpacks, each with uuid and number_pool.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            post("powerpack-update", API, "Account/{auth_id}/Powerpack/{powerpack_uuid}/")
                    .does("Changes the settings of a Powerpack.", "https://www.plivo.com/docs/messaging/api/powerpack")
                    .note("Parameters that are not given keep their values.")
                    .takes(
                            POWERPACK_UUID,
                            text("name").means("Name you give the Powerpack."),
                            APPLICATION_TYPE,
                            APPLICATION_ID,
                            flag("sticky_sender").means("Whether a recipient always gets messages from the same number."),
                            flag("local_connect").means("Whether to prefer sender numbers with the recipient's area code."),
                            NUMBER_PRIORITY),
            delete("powerpack-delete", API, "Account/{auth_id}/Powerpack/{powerpack_uuid}/")
                    .does("Deletes a Powerpack and, with unrentNumbers, gives its numbers back to Plivo.",
                            "https://www.plivo.com/docs/messaging/api/powerpack")
                    .note("By default the account keeps the numbers; plivo-java's own default gives them back.")
                    .takes(
                            POWERPACK_UUID,
                            flag("unrent_numbers")
                                    .means("Whether to give the numbers back to Plivo as well. Plivo assumes false."))
                    .answers("response", "Success."),
            get("powerpack-number-list", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/")
                    .does("Lists the phone numbers of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            LIMIT,
                            OFFSET,
                            text("starts_with")
                                    .means("Only numbers with one of these prefixes without country code, up to 10 separated by"
                                           + " commas."),
                            country("country_iso2").requiredWhen("starts_with")
                                    .means("Only numbers of the country with this two-letter code, such as US. Required with"
                                           + " startsWith."),
                            oneOf("type", "fixed", "mobile", "toll-free")
                                    .means("Only numbers of this type; fixed includes local and national ones."),
                            oneOf("service", "sms", "mms").means("Only numbers that offer this service."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of numbers.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("powerpack-shortcode-list", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/")
                    .does("Lists the short codes of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            NUMBER_POOL_UUID,
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of short codes.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("powerpack-tollfree-list", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/")
                    .does("Lists the toll-free numbers of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            NUMBER_POOL_UUID,
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of toll-free numbers.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("powerpack-number-get", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/")
                    .does("Reads a phone number of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            NUMBER),
            get("powerpack-shortcode-get", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/{shortcode}/")
                    .does("Reads a short code of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            SHORTCODE),
            get("powerpack-tollfree-get", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/")
                    .does("Reads a toll-free number of a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            TOLLFREE),
            post("powerpack-number-add", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/")
                    .does("Adds a phone number to a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .note("This operation buys no number: see powerpack-number-buy.")
                    .takes(
                            NUMBER_POOL_UUID,
                            NUMBER,
                            SERVICE),
            post("powerpack-tollfree-add", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/")
                    .does("Adds a toll-free number to a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            TOLLFREE),
            delete("powerpack-number-remove", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/")
                    .does("Removes a phone number from a number pool and, with unrent, gives it back to Plivo.",
                            "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            NUMBER,
                            UNRENT)
                    .answers("response", "Success."),
            delete("powerpack-tollfree-remove", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/")
                    .does("Removes a toll-free number from a number pool and, with unrent, gives it back to Plivo.",
                            "https://plivo.com/docs/messaging/api/numberpool")
                    .takes(
                            NUMBER_POOL_UUID,
                            TOLLFREE,
                            UNRENT)
                    .answers("response", "Success."),
            delete("powerpack-shortcode-remove", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/{shortcode}/")
                    .does("Removes a short code from a number pool.", "https://plivo.com/docs/messaging/api/numberpool")
                    .note("The account keeps the short code.")
                    .takes(
                            NUMBER_POOL_UUID,
                            SHORTCODE)
                    .answers("response", "Success."),
            post("powerpack-number-buy", API, "Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/")
                    .does("Buys a phone number and adds it to a number pool.",
                            "https://plivo.com/docs/messaging/api/numberpool")
                    .note("It calls the same path as powerpack-number-add.")
                    .seenIn(SDKS)
                    .costs("The phone number that is bought.")
                    .takes(
                            NUMBER_POOL_UUID,
                            NUMBER,
                            flag("rent").required().means("Must be true: Plivo buys the number, then adds it."),
                            SERVICE)
                    .partialUnless(null, "status", "(?!partial).*"));

    private Powerpacks() {
    }
}
