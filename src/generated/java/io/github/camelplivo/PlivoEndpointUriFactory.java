/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo;

import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.support.component.EndpointUriFactorySupport;

/** Builds endpoint URIs. It knows the options of all operations; which go with which, the endpoint says. */
public final class PlivoEndpointUriFactory extends EndpointUriFactorySupport implements EndpointUriFactory {

    private static final String SYNTAX = "plivo:operation";
    private static final Set<String> NAMES = Set.of(("URL,action,addTime,addTimeGt,addTimeGte,addTimeLt,addTimeLte,additionalInformation,address,addressId,"
            + "addressLine1,addressLine2,addressProofType,affiliateMarketing,ageGated,agentHoldMusic,"
            + "agentHoldMusicMethod,agentHoldMusicUrl,agentUuid,alegMethod,alegUrl,alias,allPages,altBusinessId,"
            + "altBusinessIdType,answerMethod,answerUrl,app,appHash,appId,appName,appUuid,applicationId,"
            + "applicationType,applicationUrl,audioTrack,authId,authToken,authenticationNeeded,authorizedContact,"
            + "authorizedRepresentativeName,autoCorrectAddress,backoffErrorThreshold,backoffIdleThreshold,"
            + "backoffMultiplier,baseUrl,bidirectional,billDate,billDuration,billDurationGt,billDurationGte,"
            + "billDurationLt,billDurationLte,billId,birthDate,birthPlace,blegDestination,blegDocument,blegMethod,"
            + "blegUrl,brandAlias,brandId,brandName,brandType,bridgeErrorHandler,businessContactEmail,businessName,"
            + "callDirection,callStatusCallbackMethod,callStatusCallbackUrl,callTimeLimit,callUuid,"
            + "callbackAuthTokens,callbackMethod,callbackTimeout,callbackUrl,callerId,callerName,callerReputation,"
            + "callerReputationCallbackMethod,callerReputationCallbackUrl,callerReputationCarriers,campaignAlias,"
            + "campaignId,campaignSource,carrier,carrierId,cascade,channel,city,cnam,cnamCallbackMethod,"
            + "cnamCallbackUrl,cnamLookup,coachMode,codeLength,companyName,complianceApplicationId,"
            + "complianceDocumentId,complianceId,complianceRequirementId,conferenceName,conferenceUuid,confirmKey,"
            + "confirmKeySoundMethod,confirmKeySoundUrl,confirmSound,connectTimeout,connectionRequestTimeout,"
            + "connections,contentType,conversationId,conversationOrigin,country,countryIso,countryIso2,"
            + "createMpcWithSingleParticipant,createSessionWithSingleParty,created,createdGt,createdGte,createdLt,"
            + "createdLte,createdTime,createdTimeGt,createdTimeGte,createdTimeLt,createdTimeLte,creationTimeGt,"
            + "creationTimeGte,creationTimeLt,creationTimeLte,credentialUuid,customerHoldMusic,"
            + "customerHoldMusicMethod,customerHoldMusicUrl,customerName,customerType,cxBot,data,dateOfBirth,"
            + "dateOfExpiration,dateOfIssue,defaultEndpointApp,defaultNumberApp,delay,delayDial,description,"
            + "destination,destinationCountryIso2,dialCallbackUrl,dialMusic,digits,directLending,"
            + "disableStateChangeSound,dltEntityId,dltTemplateCategory,dltTemplateId,document,documentIds,"
            + "documentTypeId,documents,doingBusinessAs,dryRun,dst,dtmf,duration,durationGt,durationGte,durationLt,"
            + "durationLte,ein,einIssuingCountry,eligible,embeddedLink,embeddedPhone,enableCallerReputation,enabled,"
            + "endMpcOnExit,endTime,endTimeGt,endTimeGte,endTimeLt,endTimeLte,endUserId,endUserType,endpointId,"
            + "enterSound,enterSoundMethod,entityType,errorCode,errorIfParentNotFound,exceptionHandler,"
            + "exchangePattern,exitSound,exitSoundMethod,exp,expand,expiryTime,expiryTimeGt,expiryTimeGte,"
            + "expiryTimeLt,expiryTimeLte,extraData,extraHeaders,fallbackAnswerUrl,fallbackDocument,fallbackMethod,"
            + "fallbackUriUuid,fallbackUrl,file,fileFormat,firstName,firstParty,firstPartyPin,firstPartyPlayUrl,"
            + "fiscalIdentificationCode,forcePinAuthentication,fraudCheck,friendlyName,from,fromNumber,generatePin,"
            + "generatePinLength,geomatch,greedy,haEnable,hangupCauseCode,hangupMethod,hangupOnRing,hangupSource,"
            + "hangupUrl,helpKeywords,helpMessage,hold,hostedMessagingNumberId,hostedStatus,idIssueDate,"
            + "idNationality,idNumber,idType,idempotentRepository,identityId,incorrectPinPlay,initialDelay,"
            + "initiateCallToFirstParty,interactive,ipAddresses,ipSet,ipaclUuid,isPinAuthenticationRequired,iss,"
            + "issues,language,lastName,lata,lazyStartProducer,leg,legs,length,limit,loaId,localCallingArea,"
            + "localConnect,locale,location,log,logIncomingMessages,lookBack,lookFirst,lookupBaseUrl,loop,"
            + "machineDetection,machineDetectionInitialGreeting,machineDetectionInitialSilence,"
            + "machineDetectionMaximumSpeechLength,machineDetectionMaximumWords,machineDetectionMethod,"
            + "machineDetectionSilence,machineDetectionTime,machineDetectionUrl,maxCallbacks,maxDuration,"
            + "maxMessagesPerPoll,maxParticipants,mediaId,mediaIds,mediaUrls,memberAddress,memberId,messageDirection,"
            + "messageExpiry,messageFlow,messageMethod,messageSample,messageState,messageTime,messageTimeGt,"
            + "messageTimeGte,messageTimeLt,messageTimeLte,messageType,messageUrl,messageUuid,method,mix,mpcId,"
            + "mpcName,mpcUuid,municipalCode,mute,name,nationality,nbf,newEndpointApplication,nodeId,nodeType,nodes,"
            + "noiseCancellation,noiseCancellationLevel,notes,npanxx,number,numberPoolUuid,numberPriority,"
            + "numberStartswith,numberType,numbers,offset,onAgentLeft,onExitActionMethod,onExitActionUrl,onNoAnswer,"
            + "operation,optinImageUrl,optinKeywords,optinMessage,optinType,optoutKeywords,optoutMessage,originator,"
            + "otp,outcomeTimeout,overlap,parentCallUuid,park,password,pattern,per,phloBaseUrl,phloId,phoneNumber,"
            + "pinAuthenticationRequired,pinPromptPlay,pinRetry,pinRetryWait,placeOfBirth,plivoSubaccount,"
            + "pollStrategy,postalCode,powerpackId,powerpackUuid,primaryUriUuid,privacyPolicyLink,privateWord,"
            + "profileAlias,profileUuid,publicUri,rateCenter,rating,recipient,record,recordChannelType,"
            + "recordFileFormat,recordMinMemberCount,recordParticipantTrack,recordTrackType,recordingCallbackMethod,"
            + "recordingCallbackUrl,recordingId,recordingStorageDuration,recordingStorageDurationGt,"
            + "recordingStorageDurationGte,recordingStorageDurationLt,recordingStorageDurationLte,region,"
            + "registrationStatus,relayDtmfInputs,renewalDate,renewalDateGt,renewalDateGte,renewalDateLt,"
            + "renewalDateLte,rent,repeatCount,requestUuid,resellerId,responseTimeout,ringMethod,ringOrder,"
            + "ringTimeout,ringUrl,role,runId,runLoggingLevel,runUuid,salutation,sample1,sample2,sample3,sample4,"
            + "sample5,scheduledExecutorService,scheduler,schedulerProperties,secondParty,secondPartyPin,"
            + "secondPartyPlayUrl,secondaryVetting,secure,sendDigits,sendEmptyMessageWhenIdle,sendOnPreanswer,"
            + "service,serviceUrl,services,sessionExpiry,sessionTime,sessionTimeGt,sessionTimeGte,sessionTimeLt,"
            + "sessionTimeLte,sessionUuid,shortcode,sipHeaders,src,startMpcOnEnter,startRecordingAudio,"
            + "startRecordingAudioMethod,startScheduler,startsWith,state,statsBaseUrl,status,statusCallbackEvents,"
            + "statusCallbackMethod,statusCallbackUrl,statusEvents,statusMethod,statusUrl,stayAlone,stickySender,"
            + "stirVerification,stockExchange,stockSymbol,stopRecordingAudio,stopRecordingAudioMethod,streamId,"
            + "streamTimeout,streetCode,sub,subAccount,subUsecases,subaccount,subauthId,subscriberHelp,"
            + "subscriberOptin,subscriberOptout,supportEmail,supportPhoneNumber,template,tendlcCampaignId,"
            + "tendlcRegistrationStatus,terminationCauseCode,termsAndConditionsLink,text,throwExceptionOnFailure,"
            + "timeLimit,timeUnit,timestamp,timezone,to,toNumber,tollFreeSmsVerification,"
            + "tollFreeSmsVerificationOrderStatus,tollfree,tollfreeVerificationUuid,trackable,transcript,"
            + "transcriptionCallbackUrl,transcriptionId,transcriptionMethod,transcriptionReportType,"
            + "transcriptionType,transcriptionUrl,transferId,triggerSource,trunkDirection,trunkId,trunkStatus,type,"
            + "typeOfId,types,uniqueIdentificationNumber,unknownCallerPlay,unrent,unrentNumbers,uri,uriUuid,url,urls,"
            + "useCaseDescription,useFixedDelay,usecase,usecaseSummary,userType,username,validationStatus,"
            + "verificationInfo,verificationStatus,verificationUuid,verifySignature,vertical,virtualNumber,"
            + "virtualNumberCooloffPeriod,voice,volume,waitFor,waitMusicMethod,waitMusicUrl,website").split(","));
    private static final Set<String> SECRETS = Set.of(("authToken,callbackAuthTokens,firstPartyPin,otp,password,secondPartyPin").split(","));

    @Override
    public boolean isEnabled(String scheme) {
        return "plivo".equals(scheme);
    }

    @Override
    public String buildUri(String scheme, Map<String, Object> properties, boolean encode) throws URISyntaxException {
        Map<String, Object> others = new HashMap<>(properties);
        String syntax = SYNTAX.replace("plivo", scheme);
        return buildQueryParameters(buildPathParameter(syntax, syntax, "operation", null, true, others), others, encode);
    }

    @Override
    public Set<String> propertyNames() {
        return NAMES;
    }

    @Override
    public Set<String> secretPropertyNames() {
        return SECRETS;
    }

    @Override
    public Map<String, String> multiValuePrefixes() {
        return Map.of("schedulerProperties", "scheduler.");
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
