/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Toll-free verification.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/toll-free-verification">Plivo's page</a>
 */
public interface TollFreeVerificationsHeaders {

    /** UUID of the verification, as given by tollfree-verification-create. */
    String TOLLFREE_VERIFICATION_GET_TOLLFREE_VERIFICATION_UUID = "CamelPlivoTollfreeVerificationGetTollfreeVerificationUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TOLLFREE_VERIFICATION_GET_CALLBACK_URL = "CamelPlivoTollfreeVerificationGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOLLFREE_VERIFICATION_GET_CALLBACK_METHOD = "CamelPlivoTollfreeVerificationGetCallbackMethod";
    /** UUID of the business profile to verify the number for. */
    String TOLLFREE_VERIFICATION_CREATE_PROFILE_UUID = "CamelPlivoTollfreeVerificationCreateProfileUuid";
    /** Toll-free number to verify, of the US or Canada, in E.164 format. */
    String TOLLFREE_VERIFICATION_CREATE_NUMBER = "CamelPlivoTollfreeVerificationCreateNumber";
    /** Use cases of the messages, separated by commas, such as MARKETING. */
    String TOLLFREE_VERIFICATION_CREATE_USECASE = "CamelPlivoTollfreeVerificationCreateUsecase";
    /** Summary of how the number is used. */
    String TOLLFREE_VERIFICATION_CREATE_USECASE_SUMMARY = "CamelPlivoTollfreeVerificationCreateUsecaseSummary";
    /** Example of a message sent from the number. */
    String TOLLFREE_VERIFICATION_CREATE_MESSAGE_SAMPLE = "CamelPlivoTollfreeVerificationCreateMessageSample";
    /** URLs of pictures that show the opt-in, separated by commas. */
    String TOLLFREE_VERIFICATION_CREATE_OPTIN_IMAGE_URL = "CamelPlivoTollfreeVerificationCreateOptinImageUrl";
    /** How recipients opt in. */
    String TOLLFREE_VERIFICATION_CREATE_OPTIN_TYPE = "CamelPlivoTollfreeVerificationCreateOptinType";
    /** Number of messages expected in a month, with thousands separators. */
    String TOLLFREE_VERIFICATION_CREATE_VOLUME = "CamelPlivoTollfreeVerificationCreateVolume";
    /** Further information that supports the verification. */
    String TOLLFREE_VERIFICATION_CREATE_ADDITIONAL_INFORMATION = "CamelPlivoTollfreeVerificationCreateAdditionalInformation";
    /** Note for your own use. */
    String TOLLFREE_VERIFICATION_CREATE_EXTRA_DATA = "CamelPlivoTollfreeVerificationCreateExtraData";
    /** URL of the terms and conditions. */
    String TOLLFREE_VERIFICATION_CREATE_TERMS_AND_CONDITIONS_LINK = "CamelPlivoTollfreeVerificationCreateTermsAndConditionsLink";
    /** URL of the privacy policy. */
    String TOLLFREE_VERIFICATION_CREATE_PRIVACY_POLICY_LINK = "CamelPlivoTollfreeVerificationCreatePrivacyPolicyLink";
    /** Message sent to confirm an opt-in. */
    String TOLLFREE_VERIFICATION_CREATE_OPTIN_MESSAGE = "CamelPlivoTollfreeVerificationCreateOptinMessage";
    /** Answer to the keyword HELP. */
    String TOLLFREE_VERIFICATION_CREATE_HELP_MESSAGE = "CamelPlivoTollfreeVerificationCreateHelpMessage";
    /** URL Plivo notifies when the status of the verification changes. */
    String TOLLFREE_VERIFICATION_CREATE_CALLBACK_URL = "CamelPlivoTollfreeVerificationCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOLLFREE_VERIFICATION_CREATE_CALLBACK_METHOD = "CamelPlivoTollfreeVerificationCreateCallbackMethod";
    /** UUID of the verification, as given by tollfree-verification-create. */
    String TOLLFREE_VERIFICATION_UPDATE_TOLLFREE_VERIFICATION_UUID = "CamelPlivoTollfreeVerificationUpdateTollfreeVerificationUuid";
    /** UUID of the business profile to verify the number for. */
    String TOLLFREE_VERIFICATION_UPDATE_PROFILE_UUID = "CamelPlivoTollfreeVerificationUpdateProfileUuid";
    /** Use cases of the messages, separated by commas, such as MARKETING. */
    String TOLLFREE_VERIFICATION_UPDATE_USECASE = "CamelPlivoTollfreeVerificationUpdateUsecase";
    /** Summary of how the number is used. */
    String TOLLFREE_VERIFICATION_UPDATE_USECASE_SUMMARY = "CamelPlivoTollfreeVerificationUpdateUsecaseSummary";
    /** Example of a message sent from the number. */
    String TOLLFREE_VERIFICATION_UPDATE_MESSAGE_SAMPLE = "CamelPlivoTollfreeVerificationUpdateMessageSample";
    /** URLs of pictures that show the opt-in, separated by commas. */
    String TOLLFREE_VERIFICATION_UPDATE_OPTIN_IMAGE_URL = "CamelPlivoTollfreeVerificationUpdateOptinImageUrl";
    /** How recipients opt in. */
    String TOLLFREE_VERIFICATION_UPDATE_OPTIN_TYPE = "CamelPlivoTollfreeVerificationUpdateOptinType";
    /** Number of messages expected in a month, with thousands separators. */
    String TOLLFREE_VERIFICATION_UPDATE_VOLUME = "CamelPlivoTollfreeVerificationUpdateVolume";
    /** Further information that supports the verification. */
    String TOLLFREE_VERIFICATION_UPDATE_ADDITIONAL_INFORMATION = "CamelPlivoTollfreeVerificationUpdateAdditionalInformation";
    /** Note for your own use. */
    String TOLLFREE_VERIFICATION_UPDATE_EXTRA_DATA = "CamelPlivoTollfreeVerificationUpdateExtraData";
    /** URL of the terms and conditions. */
    String TOLLFREE_VERIFICATION_UPDATE_TERMS_AND_CONDITIONS_LINK = "CamelPlivoTollfreeVerificationUpdateTermsAndConditionsLink";
    /** URL of the privacy policy. */
    String TOLLFREE_VERIFICATION_UPDATE_PRIVACY_POLICY_LINK = "CamelPlivoTollfreeVerificationUpdatePrivacyPolicyLink";
    /** Message sent to confirm an opt-in. */
    String TOLLFREE_VERIFICATION_UPDATE_OPTIN_MESSAGE = "CamelPlivoTollfreeVerificationUpdateOptinMessage";
    /** Answer to the keyword HELP. */
    String TOLLFREE_VERIFICATION_UPDATE_HELP_MESSAGE = "CamelPlivoTollfreeVerificationUpdateHelpMessage";
    /** URL Plivo notifies when the status of the verification changes. */
    String TOLLFREE_VERIFICATION_UPDATE_CALLBACK_URL = "CamelPlivoTollfreeVerificationUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOLLFREE_VERIFICATION_UPDATE_CALLBACK_METHOD = "CamelPlivoTollfreeVerificationUpdateCallbackMethod";
    /** Maximum number of results. */
    String TOLLFREE_VERIFICATION_LIST_LIMIT = "CamelPlivoTollfreeVerificationListLimit";
    /** Number of results to skip. */
    String TOLLFREE_VERIFICATION_LIST_OFFSET = "CamelPlivoTollfreeVerificationListOffset";
    /** Only the verification of this number. */
    String TOLLFREE_VERIFICATION_LIST_NUMBER = "CamelPlivoTollfreeVerificationListNumber";
    /** Only verifications with this status. */
    String TOLLFREE_VERIFICATION_LIST_STATUS = "CamelPlivoTollfreeVerificationListStatus";
    /** Only verifications of the profile with this UUID. */
    String TOLLFREE_VERIFICATION_LIST_PROFILE_UUID = "CamelPlivoTollfreeVerificationListProfileUuid";
    /** Only verifications with exactly these use cases, separated by commas. */
    String TOLLFREE_VERIFICATION_LIST_USECASE = "CamelPlivoTollfreeVerificationListUsecase";
    /** Only verifications created on this day. */
    String TOLLFREE_VERIFICATION_LIST_CREATED = "CamelPlivoTollfreeVerificationListCreated";
    /** Only verifications created after this day. */
    String TOLLFREE_VERIFICATION_LIST_CREATED_GT = "CamelPlivoTollfreeVerificationListCreatedGt";
    /** Only verifications created on or after this day. */
    String TOLLFREE_VERIFICATION_LIST_CREATED_GTE = "CamelPlivoTollfreeVerificationListCreatedGte";
    /** Only verifications created before this day. */
    String TOLLFREE_VERIFICATION_LIST_CREATED_LT = "CamelPlivoTollfreeVerificationListCreatedLt";
    /** Only verifications created on or before this day. */
    String TOLLFREE_VERIFICATION_LIST_CREATED_LTE = "CamelPlivoTollfreeVerificationListCreatedLte";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TOLLFREE_VERIFICATION_LIST_CALLBACK_URL = "CamelPlivoTollfreeVerificationListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOLLFREE_VERIFICATION_LIST_CALLBACK_METHOD = "CamelPlivoTollfreeVerificationListCallbackMethod";
    /** UUID of the verification, as given by tollfree-verification-create. */
    String TOLLFREE_VERIFICATION_DELETE_TOLLFREE_VERIFICATION_UUID = "CamelPlivoTollfreeVerificationDeleteTollfreeVerificationUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String TOLLFREE_VERIFICATION_DELETE_CALLBACK_URL = "CamelPlivoTollfreeVerificationDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String TOLLFREE_VERIFICATION_DELETE_CALLBACK_METHOD = "CamelPlivoTollfreeVerificationDeleteCallbackMethod";
}
