/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Messages.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/messages">Plivo's page</a>
 * @see <a href="https://www.plivo.com/docs/messaging/concepts/conversion-feedback">Plivo's page</a>
 */
public interface MessagesHeaders {

    /** Sender: phone number, short code, alphanumeric sender id or WhatsApp number. Must not be in dst. */
    String MESSAGE_SEND_SRC = "CamelPlivoMessageSendSrc";
    /** UUID of the Powerpack that picks the sender, instead of src. */
    String MESSAGE_SEND_POWERPACK_UUID = "CamelPlivoMessageSendPowerpackUuid";
    /** Phone number to send the message to. Each of several gets it; Plivo drops repeated ones. */
    String MESSAGE_SEND_DST = "CamelPlivoMessageSendDst";
    /** Text of the message, at most 1600 GSM or 737 Unicode characters; 4096 for WhatsApp. */
    String MESSAGE_SEND_TEXT = "CamelPlivoMessageSendText";
    /** Type of the message. Plivo assumes sms. */
    String MESSAGE_SEND_TYPE = "CamelPlivoMessageSendType";
    /** URL Plivo notifies of each delivery status of the message. */
    String MESSAGE_SEND_URL = "CamelPlivoMessageSendUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String MESSAGE_SEND_METHOD = "CamelPlivoMessageSendMethod";
    /** Which of text and number Plivo keeps in its logs. Plivo assumes true. */
    String MESSAGE_SEND_LOG = "CamelPlivoMessageSendLog";
    /** Whether you report with message-feedback if the message, such as a login code, was used. Plivo assumes false. */
    String MESSAGE_SEND_TRACKABLE = "CamelPlivoMessageSendTrackable";
    /** URLs of the media to send: for mms up to 10 files of 5 MB in all, for whatsapp one. */
    String MESSAGE_SEND_MEDIA_URLS = "CamelPlivoMessageSendMediaUrls";
    /** Ids of the media to send, as given by media-upload. */
    String MESSAGE_SEND_MEDIA_IDS = "CamelPlivoMessageSendMediaIds";
    /** Seconds after which Plivo drops a message that is still queued. Plivo assumes 10800. */
    String MESSAGE_SEND_MESSAGE_EXPIRY = "CamelPlivoMessageSendMessageExpiry";
    /** WhatsApp template, as JSON: name, language, components. A new conversation must start with one. */
    String MESSAGE_SEND_TEMPLATE = "CamelPlivoMessageSendTemplate";
    /** WhatsApp message with buttons or a list, as JSON: type, header, body, footer, action. */
    String MESSAGE_SEND_INTERACTIVE = "CamelPlivoMessageSendInteractive";
    /** Location for a WhatsApp message, as JSON: latitude, longitude, name, address. */
    String MESSAGE_SEND_LOCATION = "CamelPlivoMessageSendLocation";
    /** Your entity id in the Indian DLT registry. */
    String MESSAGE_SEND_DLT_ENTITY_ID = "CamelPlivoMessageSendDltEntityId";
    /** Id of the message template in the Indian DLT registry. */
    String MESSAGE_SEND_DLT_TEMPLATE_ID = "CamelPlivoMessageSendDltTemplateId";
    /** Category of the message template in the Indian DLT registry. */
    String MESSAGE_SEND_DLT_TEMPLATE_CATEGORY = "CamelPlivoMessageSendDltTemplateCategory";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_SEND_CALLBACK_URL = "CamelPlivoMessageSendCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_SEND_CALLBACK_METHOD = "CamelPlivoMessageSendCallbackMethod";
    /** Maximum number of results. */
    String MESSAGE_LIST_LIMIT = "CamelPlivoMessageListLimit";
    /** Number of results to skip. */
    String MESSAGE_LIST_OFFSET = "CamelPlivoMessageListOffset";
    /** Only messages of the subaccount with this auth id. */
    String MESSAGE_LIST_SUBACCOUNT = "CamelPlivoMessageListSubaccount";
    /** Only messages with this direction. */
    String MESSAGE_LIST_MESSAGE_DIRECTION = "CamelPlivoMessageListMessageDirection";
    /** Only messages with this status. */
    String MESSAGE_LIST_MESSAGE_STATE = "CamelPlivoMessageListMessageState";
    /** Only messages with this Plivo error code. */
    String MESSAGE_LIST_ERROR_CODE = "CamelPlivoMessageListErrorCode";
    /** Only messages sent through the Powerpack with this UUID. */
    String MESSAGE_LIST_POWERPACK_ID = "CamelPlivoMessageListPowerpackId";
    /** Only messages of the 10DLC campaign with this id. */
    String MESSAGE_LIST_TENDLC_CAMPAIGN_ID = "CamelPlivoMessageListTendlcCampaignId";
    /** Only messages whose sender has this 10DLC registration status. */
    String MESSAGE_LIST_TENDLC_REGISTRATION_STATUS = "CamelPlivoMessageListTendlcRegistrationStatus";
    /** Only messages to the country with this two-letter code, such as US. */
    String MESSAGE_LIST_DESTINATION_COUNTRY_ISO2 = "CamelPlivoMessageListDestinationCountryIso2";
    /** Only messages of this type. */
    String MESSAGE_LIST_MESSAGE_TYPE = "CamelPlivoMessageListMessageType";
    /** Only messages of the WhatsApp conversation with this id. */
    String MESSAGE_LIST_CONVERSATION_ID = "CamelPlivoMessageListConversationId";
    /** Only messages of WhatsApp conversations with this origin. */
    String MESSAGE_LIST_CONVERSATION_ORIGIN = "CamelPlivoMessageListConversationOrigin";
    /** Only messages from this number, written with its leading plus, or from exactly this sender id. */
    String MESSAGE_LIST_FROM_NUMBER = "CamelPlivoMessageListFromNumber";
    /** Only messages to this number, written with its leading plus. */
    String MESSAGE_LIST_TO_NUMBER = "CamelPlivoMessageListToNumber";
    /** Only messages sent or received at this time. */
    String MESSAGE_LIST_MESSAGE_TIME = "CamelPlivoMessageListMessageTime";
    /** Only messages sent or received after this time. */
    String MESSAGE_LIST_MESSAGE_TIME_GT = "CamelPlivoMessageListMessageTimeGt";
    /** Only messages sent or received at or after this time. */
    String MESSAGE_LIST_MESSAGE_TIME_GTE = "CamelPlivoMessageListMessageTimeGte";
    /** Only messages sent or received before this time. */
    String MESSAGE_LIST_MESSAGE_TIME_LT = "CamelPlivoMessageListMessageTimeLt";
    /** Only messages sent or received at or before this time. */
    String MESSAGE_LIST_MESSAGE_TIME_LTE = "CamelPlivoMessageListMessageTimeLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_LIST_CALLBACK_URL = "CamelPlivoMessageListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_LIST_CALLBACK_METHOD = "CamelPlivoMessageListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_GET_CALLBACK_URL = "CamelPlivoMessageGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_GET_CALLBACK_METHOD = "CamelPlivoMessageGetCallbackMethod";
    /** Whether the recipient did what the message asked for. */
    String MESSAGE_FEEDBACK_STATUS = "CamelPlivoMessageFeedbackStatus";
    /** Time of the change of status, ISO 8601, such as 2026-03-14T09:26:53Z. */
    String MESSAGE_FEEDBACK_TIMESTAMP = "CamelPlivoMessageFeedbackTimestamp";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_FEEDBACK_CALLBACK_URL = "CamelPlivoMessageFeedbackCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_FEEDBACK_CALLBACK_METHOD = "CamelPlivoMessageFeedbackCallbackMethod";
    /** Maximum number of results. */
    String MESSAGE_MEDIA_LIST_LIMIT = "CamelPlivoMessageMediaListLimit";
    /** Number of results to skip. */
    String MESSAGE_MEDIA_LIST_OFFSET = "CamelPlivoMessageMediaListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_MEDIA_LIST_CALLBACK_URL = "CamelPlivoMessageMediaListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_MEDIA_LIST_CALLBACK_METHOD = "CamelPlivoMessageMediaListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_MEDIA_GET_CALLBACK_URL = "CamelPlivoMessageMediaGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_MEDIA_GET_CALLBACK_METHOD = "CamelPlivoMessageMediaGetCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MESSAGE_MEDIA_DELETE_CALLBACK_URL = "CamelPlivoMessageMediaDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MESSAGE_MEDIA_DELETE_CALLBACK_METHOD = "CamelPlivoMessageMediaDeleteCallbackMethod";
}
