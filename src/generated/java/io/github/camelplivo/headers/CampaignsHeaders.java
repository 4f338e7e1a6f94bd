/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: 10DLC campaigns.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/10dlc/campaign">Plivo's page</a>
 * @see <a href="https://plivo.com/docs/messaging/api/10dlc/number-linking">Plivo's page</a>
 */
public interface CampaignsHeaders {

    /** Id of the brand, as given by brand-create. */
    String CAMPAIGN_CREATE_BRAND_ID = "CamelPlivoCampaignCreateBrandId";
    /** Name you give the campaign. */
    String CAMPAIGN_CREATE_CAMPAIGN_ALIAS = "CamelPlivoCampaignCreateCampaignAlias";
    /** Industry the campaign belongs to. */
    String CAMPAIGN_CREATE_VERTICAL = "CamelPlivoCampaignCreateVertical";
    /** Use case of the messages. */
    String CAMPAIGN_CREATE_USECASE = "CamelPlivoCampaignCreateUsecase";
    /** Purpose of the campaign, in at least 40 characters. */
    String CAMPAIGN_CREATE_DESCRIPTION = "CamelPlivoCampaignCreateDescription";
    /** Explains how customers opt in, in at least 40 characters. */
    String CAMPAIGN_CREATE_MESSAGE_FLOW = "CamelPlivoCampaignCreateMessageFlow";
    /** Answer to the keyword HELP, at least 20 characters. */
    String CAMPAIGN_CREATE_HELP_MESSAGE = "CamelPlivoCampaignCreateHelpMessage";
    /** Answer to the keyword STOP, at least 20 characters. */
    String CAMPAIGN_CREATE_OPTOUT_MESSAGE = "CamelPlivoCampaignCreateOptoutMessage";
    /** First example of a message, at least 20 characters. */
    String CAMPAIGN_CREATE_SAMPLE1 = "CamelPlivoCampaignCreateSample1";
    /** Second example of a message, at least 20 characters. */
    String CAMPAIGN_CREATE_SAMPLE2 = "CamelPlivoCampaignCreateSample2";
    /** Third example of a message, at least 20 characters. */
    String CAMPAIGN_CREATE_SAMPLE3 = "CamelPlivoCampaignCreateSample3";
    /** Fourth example of a message, at least 20 characters. */
    String CAMPAIGN_CREATE_SAMPLE4 = "CamelPlivoCampaignCreateSample4";
    /** Fifth example of a message, at least 20 characters. */
    String CAMPAIGN_CREATE_SAMPLE5 = "CamelPlivoCampaignCreateSample5";
    /** Confirms that subscribers have opted in; must be true. */
    String CAMPAIGN_CREATE_SUBSCRIBER_OPTIN = "CamelPlivoCampaignCreateSubscriberOptin";
    /** Confirms that subscribers are able to opt out; must be true. */
    String CAMPAIGN_CREATE_SUBSCRIBER_OPTOUT = "CamelPlivoCampaignCreateSubscriberOptout";
    /** Confirms that the keyword HELP is answered; must be true. */
    String CAMPAIGN_CREATE_SUBSCRIBER_HELP = "CamelPlivoCampaignCreateSubscriberHelp";
    /** Whether the messages are about loans. */
    String CAMPAIGN_CREATE_DIRECT_LENDING = "CamelPlivoCampaignCreateDirectLending";
    /** Whether the messages contain links. */
    String CAMPAIGN_CREATE_EMBEDDED_LINK = "CamelPlivoCampaignCreateEmbeddedLink";
    /** Whether the messages contain phone numbers other than the one for help. */
    String CAMPAIGN_CREATE_EMBEDDED_PHONE = "CamelPlivoCampaignCreateEmbeddedPhone";
    /** Whether only adults may get the messages. */
    String CAMPAIGN_CREATE_AGE_GATED = "CamelPlivoCampaignCreateAgeGated";
    /** Whether the campaign does affiliate marketing. */
    String CAMPAIGN_CREATE_AFFILIATE_MARKETING = "CamelPlivoCampaignCreateAffiliateMarketing";
    /** Use cases that a MIXED, LOW_VOLUME or STARTER campaign combines, 2 to 5 of them. */
    String CAMPAIGN_CREATE_SUB_USECASES = "CamelPlivoCampaignCreateSubUsecases";
    /** Message sent to confirm an opt-in, at least 20 characters. */
    String CAMPAIGN_CREATE_OPTIN_MESSAGE = "CamelPlivoCampaignCreateOptinMessage";
    /** Keywords that opt in, separated by commas without blanks. */
    String CAMPAIGN_CREATE_OPTIN_KEYWORDS = "CamelPlivoCampaignCreateOptinKeywords";
    /** Keywords that opt out, separated by commas without blanks. */
    String CAMPAIGN_CREATE_OPTOUT_KEYWORDS = "CamelPlivoCampaignCreateOptoutKeywords";
    /** Keywords that ask for help, separated by commas without blanks. */
    String CAMPAIGN_CREATE_HELP_KEYWORDS = "CamelPlivoCampaignCreateHelpKeywords";
    /** URL of the terms and conditions. */
    String CAMPAIGN_CREATE_TERMS_AND_CONDITIONS_LINK = "CamelPlivoCampaignCreateTermsAndConditionsLink";
    /** URL of the privacy policy. */
    String CAMPAIGN_CREATE_PRIVACY_POLICY_LINK = "CamelPlivoCampaignCreatePrivacyPolicyLink";
    /** URL Plivo notifies when the registration status changes. */
    String CAMPAIGN_CREATE_URL = "CamelPlivoCampaignCreateUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String CAMPAIGN_CREATE_METHOD = "CamelPlivoCampaignCreateMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_CREATE_CALLBACK_URL = "CamelPlivoCampaignCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_CREATE_CALLBACK_METHOD = "CamelPlivoCampaignCreateCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_UPDATE_CAMPAIGN_ID = "CamelPlivoCampaignUpdateCampaignId";
    /** Name you give the campaign. */
    String CAMPAIGN_UPDATE_CAMPAIGN_ALIAS = "CamelPlivoCampaignUpdateCampaignAlias";
    /** Id of the reseller in the campaign registry. */
    String CAMPAIGN_UPDATE_RESELLER_ID = "CamelPlivoCampaignUpdateResellerId";
    /** Purpose of the campaign, in at least 40 characters. */
    String CAMPAIGN_UPDATE_DESCRIPTION = "CamelPlivoCampaignUpdateDescription";
    /** First example of a message, at least 20 characters. */
    String CAMPAIGN_UPDATE_SAMPLE1 = "CamelPlivoCampaignUpdateSample1";
    /** Second example of a message, at least 20 characters. */
    String CAMPAIGN_UPDATE_SAMPLE2 = "CamelPlivoCampaignUpdateSample2";
    /** Third example of a message, at least 20 characters. */
    String CAMPAIGN_UPDATE_SAMPLE3 = "CamelPlivoCampaignUpdateSample3";
    /** Fourth example of a message, at least 20 characters. */
    String CAMPAIGN_UPDATE_SAMPLE4 = "CamelPlivoCampaignUpdateSample4";
    /** Fifth example of a message, at least 20 characters. */
    String CAMPAIGN_UPDATE_SAMPLE5 = "CamelPlivoCampaignUpdateSample5";
    /** Explains how customers opt in, in at least 40 characters. */
    String CAMPAIGN_UPDATE_MESSAGE_FLOW = "CamelPlivoCampaignUpdateMessageFlow";
    /** Answer to the keyword HELP, at least 20 characters. */
    String CAMPAIGN_UPDATE_HELP_MESSAGE = "CamelPlivoCampaignUpdateHelpMessage";
    /** Keywords that opt in, separated by commas without blanks. */
    String CAMPAIGN_UPDATE_OPTIN_KEYWORDS = "CamelPlivoCampaignUpdateOptinKeywords";
    /** Message sent to confirm an opt-in, at least 20 characters. */
    String CAMPAIGN_UPDATE_OPTIN_MESSAGE = "CamelPlivoCampaignUpdateOptinMessage";
    /** Keywords that opt out, separated by commas without blanks. */
    String CAMPAIGN_UPDATE_OPTOUT_KEYWORDS = "CamelPlivoCampaignUpdateOptoutKeywords";
    /** Answer to the keyword STOP, at least 20 characters. */
    String CAMPAIGN_UPDATE_OPTOUT_MESSAGE = "CamelPlivoCampaignUpdateOptoutMessage";
    /** Keywords that ask for help, separated by commas without blanks. */
    String CAMPAIGN_UPDATE_HELP_KEYWORDS = "CamelPlivoCampaignUpdateHelpKeywords";
    /** URL of the terms and conditions. */
    String CAMPAIGN_UPDATE_TERMS_AND_CONDITIONS_LINK = "CamelPlivoCampaignUpdateTermsAndConditionsLink";
    /** URL of the privacy policy. */
    String CAMPAIGN_UPDATE_PRIVACY_POLICY_LINK = "CamelPlivoCampaignUpdatePrivacyPolicyLink";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_UPDATE_CALLBACK_URL = "CamelPlivoCampaignUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_UPDATE_CALLBACK_METHOD = "CamelPlivoCampaignUpdateCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_NUMBER_LINK_CAMPAIGN_ID = "CamelPlivoCampaignNumberLinkCampaignId";
    /** Phone numbers to link, in E.164 format. */
    String CAMPAIGN_NUMBER_LINK_NUMBERS = "CamelPlivoCampaignNumberLinkNumbers";
    /** URL Plivo notifies when linking or unlinking a number succeeds or fails. */
    String CAMPAIGN_NUMBER_LINK_URL = "CamelPlivoCampaignNumberLinkUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String CAMPAIGN_NUMBER_LINK_METHOD = "CamelPlivoCampaignNumberLinkMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_NUMBER_LINK_CALLBACK_URL = "CamelPlivoCampaignNumberLinkCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_NUMBER_LINK_CALLBACK_METHOD = "CamelPlivoCampaignNumberLinkCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_NUMBER_LIST_CAMPAIGN_ID = "CamelPlivoCampaignNumberListCampaignId";
    /** Maximum number of results. */
    String CAMPAIGN_NUMBER_LIST_LIMIT = "CamelPlivoCampaignNumberListLimit";
    /** Number of results to skip. */
    String CAMPAIGN_NUMBER_LIST_OFFSET = "CamelPlivoCampaignNumberListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_NUMBER_LIST_CALLBACK_URL = "CamelPlivoCampaignNumberListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_NUMBER_LIST_CALLBACK_METHOD = "CamelPlivoCampaignNumberListCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_NUMBER_GET_CAMPAIGN_ID = "CamelPlivoCampaignNumberGetCampaignId";
    /** Phone number, written without a leading plus. */
    String CAMPAIGN_NUMBER_GET_NUMBER = "CamelPlivoCampaignNumberGetNumber";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_NUMBER_GET_CALLBACK_URL = "CamelPlivoCampaignNumberGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_NUMBER_GET_CALLBACK_METHOD = "CamelPlivoCampaignNumberGetCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_NUMBER_UNLINK_CAMPAIGN_ID = "CamelPlivoCampaignNumberUnlinkCampaignId";
    /** Phone number, written without a leading plus. */
    String CAMPAIGN_NUMBER_UNLINK_NUMBER = "CamelPlivoCampaignNumberUnlinkNumber";
    /** URL Plivo notifies when linking or unlinking a number succeeds or fails. */
    String CAMPAIGN_NUMBER_UNLINK_URL = "CamelPlivoCampaignNumberUnlinkUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String CAMPAIGN_NUMBER_UNLINK_METHOD = "CamelPlivoCampaignNumberUnlinkMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_NUMBER_UNLINK_CALLBACK_URL = "CamelPlivoCampaignNumberUnlinkCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_NUMBER_UNLINK_CALLBACK_METHOD = "CamelPlivoCampaignNumberUnlinkCallbackMethod";
    /** Id of the campaign in the registry (TCR). Share the campaign with Plivo first. */
    String CAMPAIGN_IMPORT_CAMPAIGN_ID = "CamelPlivoCampaignImportCampaignId";
    /** Name you give the campaign. */
    String CAMPAIGN_IMPORT_CAMPAIGN_ALIAS = "CamelPlivoCampaignImportCampaignAlias";
    /** URL Plivo notifies when the registration status changes. */
    String CAMPAIGN_IMPORT_URL = "CamelPlivoCampaignImportUrl";
    /** HTTP method Plivo uses to call url; POST if not set. */
    String CAMPAIGN_IMPORT_METHOD = "CamelPlivoCampaignImportMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_IMPORT_CALLBACK_URL = "CamelPlivoCampaignImportCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_IMPORT_CALLBACK_METHOD = "CamelPlivoCampaignImportCallbackMethod";
    /** Maximum number of results. */
    String CAMPAIGN_LIST_LIMIT = "CamelPlivoCampaignListLimit";
    /** Number of results to skip. */
    String CAMPAIGN_LIST_OFFSET = "CamelPlivoCampaignListOffset";
    /** Only campaigns with this use case. */
    String CAMPAIGN_LIST_USECASE = "CamelPlivoCampaignListUsecase";
    /** Only campaigns of the brand with this id. */
    String CAMPAIGN_LIST_BRAND_ID = "CamelPlivoCampaignListBrandId";
    /** Only campaigns with this registration status. */
    String CAMPAIGN_LIST_REGISTRATION_STATUS = "CamelPlivoCampaignListRegistrationStatus";
    /** Only campaigns from this source; shared ones are imported. */
    String CAMPAIGN_LIST_CAMPAIGN_SOURCE = "CamelPlivoCampaignListCampaignSource";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_LIST_CALLBACK_URL = "CamelPlivoCampaignListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_LIST_CALLBACK_METHOD = "CamelPlivoCampaignListCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_GET_CAMPAIGN_ID = "CamelPlivoCampaignGetCampaignId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_GET_CALLBACK_URL = "CamelPlivoCampaignGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_GET_CALLBACK_METHOD = "CamelPlivoCampaignGetCallbackMethod";
    /** Id of the campaign, as given by campaign-create or campaign-list. */
    String CAMPAIGN_DELETE_CAMPAIGN_ID = "CamelPlivoCampaignDeleteCampaignId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CAMPAIGN_DELETE_CALLBACK_URL = "CamelPlivoCampaignDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CAMPAIGN_DELETE_CALLBACK_METHOD = "CamelPlivoCampaignDeleteCallbackMethod";
}
