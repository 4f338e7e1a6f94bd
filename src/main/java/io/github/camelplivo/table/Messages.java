package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.isoTime;
import static io.github.camelplivo.api.Parameters.joined;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.object;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.plusNumber;
import static io.github.camelplivo.api.Parameters.sender;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resources Messages, Media of messages. */
final class Messages {

    private static final Parameter MESSAGE_UUID
            = id("message_uuid").required().means("UUID of the message, as given by message-send or a callback.");

    static final List<Row> ROWS = List.of(
            post("message-send", API, "Account/{auth_id}/Message/")
                    .does("Sends an SMS, MMS or WhatsApp message to one or more numbers.",
                            "https://plivo.com/docs/messaging/api/messages")
                    .note("WhatsApp needs src instead of a Powerpack, and mms needs media. A bulk send succeeds"
                          + " with 202 even if numbers are rejected. Plivo reports each delivery status to url in a"
                          + " separate callback, in no fixed order. mediaIds is seen in SDKs only, not in Plivo's docs.")
                    .costs("Each message sent.")
                    .takes(
                            sender("src").required().or("powerpack_uuid").means(
                                    "Sender: phone number, short code, alphanumeric sender id or WhatsApp number. Must not be"
                                                                                + " in dst."),
                            id("powerpack_uuid").means("UUID of the Powerpack that picks the sender, instead of src."),
                            joined(number("dst"), "<", 1000).required().means(
                                    "Phone number to send the message to. Each of several gets it; Plivo drops repeated ones."),
                            text("text", 1, 4096).requiredUnless("type", "mms", "whatsapp")
                                    .means("Text of the message, at most 1600 GSM or 737 Unicode characters; 4096 for WhatsApp."),
                            oneOf("type", "sms", "mms", "whatsapp").means("Type of the message. Plivo assumes sms."),
                            url("url").means("URL Plivo notifies of each delivery status of the message."),
                            method("method").means("HTTP method Plivo uses to call url; POST if not set."),
                            oneOf("log", "true", "false", "content_only", "number_only")
                                    .means("Which of text and number Plivo keeps in its logs. Plivo assumes true."),
                            flag("trackable").means(
                                    "Whether you report with message-feedback if the message, such as a login code, was used."
                                                    + " Plivo assumes false."),
                            array(url("media_urls"), 10).means(
                                    "URLs of the media to send: for mms up to 10 files of 5 MB in all, for whatsapp one."),
                            array(id("media_ids"), 10).means("Ids of the media to send, as given by media-upload."),
                            whole("message_expiry", 5, 10799).means(
                                    "Seconds after which Plivo drops a message that is still queued. Plivo assumes 10800."),
                            object("template").means(
                                    "WhatsApp template, as JSON: name, language, components. A new conversation must start"
                                                     + " with one."),
                            object("interactive").means(
                                    "WhatsApp message with buttons or a list, as JSON: type, header, body, footer, action."),
                            object("location")
                                    .means("Location for a WhatsApp message, as JSON: latitude, longitude, name, address."),
                            id("dlt_entity_id").means("Your entity id in the Indian DLT registry."),
                            id("dlt_template_id").means("Id of the message template in the Indian DLT registry."),
                            oneOf("dlt_template_category", "transactional", "promotional", "service_implicit",
                                    "service_explicit").means("Category of the message template in the Indian DLT registry."))
                    .atLeastOneWhen("type", "mms", "media_urls", "media_ids")
                    .partialUnless(null, "invalid_number", "\\[]")
                    .answers("message_uuid", "List of the UUIDs of the messages, also for a single one.")
                    .answers("invalid_number", "List of the numbers rejected in a bulk send."),
            get("message-list", API, "Account/{auth_id}/Message/")
                    .does("Lists the messages of the account, sent and received.",
                            "https://plivo.com/docs/messaging/api/messages")
                    .note("Without a filter on messageTime only the last 24 hours are listed, with one at most the"
                          + " last 90 days. Plivo allows 20 requests a minute. The answer may lack total_count: read"
                          + " on until next in meta is null or empty.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            id("subaccount").means("Only messages of the subaccount with this auth id."),
                            oneOf("message_direction", "inbound", "outbound").means("Only messages with this direction."),
                            oneOf("message_state", "queued", "sent", "failed", "delivered", "read", "undelivered", "rejected",
                                    "received").means("Only messages with this status."),
                            whole("error_code", 0).means("Only messages with this Plivo error code."),
                            id("powerpack_id").means("Only messages sent through the Powerpack with this UUID."),
                            id("tendlc_campaign_id").means("Only messages of the 10DLC campaign with this id."),
                            oneOf("tendlc_registration_status", "registered", "unregistered")
                                    .means("Only messages whose sender has this 10DLC registration status."),
                            country("destination_country_iso2")
                                    .means("Only messages to the country with this two-letter code, such as US."),
                            oneOf("message_type", "sms", "mms", "whatsapp").means("Only messages of this type."),
                            id("conversation_id").means("Only messages of the WhatsApp conversation with this id."),
                            oneOf("conversation_origin", "service", "utility", "authentication", "marketing")
                                    .means("Only messages of WhatsApp conversations with this origin."),
                            sender("from_number")
                                    .means("Only messages from this number, written with its leading plus, or from exactly this"
                                           + " sender id."),
                            plusNumber("to_number").means("Only messages to this number, written with its leading plus."))
                    .ranges(time("message_time"), "Only messages sent or received %.")
                    .lists("objects", NEXT)
                    .each("message_uuid", "message_time", "message_time")
                    .atMost(20)
                    .answers("objects", "List of messages.")
                    .answers("meta", "Paging data: limit, offset, next, previous, perhaps total_count."),
            get("message-get", API, "Account/{auth_id}/Message/{message_uuid}/")
                    .does("Reads a message that was sent or received.", "https://plivo.com/docs/messaging/api/messages")
                    .takes(
                            MESSAGE_UUID)
                    .answers("message_uuid", "UUID of the message."),
            post("message-feedback", API, "account/{auth_id}/message/{message_uuid}/conversion/")
                    .does("Reports to Plivo whether a message achieved its purpose, such as a login code that was"
                          + " used.", "https://www.plivo.com/docs/messaging/concepts/conversion-feedback")
                    .note("Only for messages sent with trackable set to true; those never reported count as"
                          + " NOT_CONVERTED. In Plivo's docs, but in none of its SDKs: the status of the answer is"
                          + " unknown.")
                    .takes(
                            MESSAGE_UUID,
                            oneOf("status", "CONVERTED", "NOT_CONVERTED", "CONVERTED_WITH_OTHERS").required()
                                    .means("Whether the recipient did what the message asked for."),
                            isoTime("timestamp").required()
                                    .means("Time of the change of status, ISO 8601, such as 2026-03-14T09:26:53Z.")),
            get("message-media-list", API, "Account/{auth_id}/Message/{message_uuid}/Media/")
                    .does("Lists the media files of an MMS message.", "https://plivo.com/docs/messaging/api/messages")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            MESSAGE_UUID,
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of media files, each with its media_id.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("message-media-get", API, "Account/{auth_id}/Message/{message_uuid}/Media/{media_id}/")
                    .does("Reads one media file of an MMS message.", "https://plivo.com/docs/messaging/api/messages")
                    .seenIn(SDKS)
                    .takes(
                            MESSAGE_UUID,
                            id("media_id").required().means("Id of the media file, as given by message-media-list."))
                    .answers("media_id", "Id of the media file."),
            delete("message-media-delete", API, "Account/{auth_id}/Message/{message_uuid}/Media/")
                    .does("Deletes the media files of an MMS message.", "https://plivo.com/docs/messaging/api/messages")
                    .note("Unverified: Plivo's Java SDK declares it and never uses it.")
                    .seenIn(SDKS)
                    .takes(
                            MESSAGE_UUID));

    private Messages() {
    }
}
