package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

/**
 * Plivo's resources, those first that are used most. Each has a class with its rows, which is loaded when the first of
 * its operations is asked for.
 */
public enum Resource {

    CALLS("Calls",
          "Makes, transfers and ends phone calls, acts on live ones (play, speak, record, send"
                   + " tones) and reads the records of past ones. For every route that makes or controls calls."),
    MESSAGES("Messages",
             "Sends SMS, MMS and WhatsApp messages and reads what was sent and received. Every route"
                         + " that texts customers needs it."),
    RECORDINGS("Recordings",
               "Finds, reads and deletes the recordings of calls, conferences and multiparty calls. For"
                             + " archives, quality checks and retention rules."),
    VERIFY_SESSIONS("Verify sessions",
                    "One-time codes that Plivo sends by SMS or voice call and checks for you. For"
                                       + " applications that confirm a phone number or log a user in."),
    LOOKUPS("Lookups",
            "Looks up the carrier of a phone number. For applications that check a number before they"
                       + " call it or send to it."),
    CALL_STREAMS("Audio streams",
                 "Streams the audio of a live call to a WebSocket and, optionally, audio from there into"
                                  + " the call. For voice agents, live transcription and analysis."),
    MULTI_PARTY_CALLS("Multiparty calls",
                      "Runs multiparty calls, which are rooms for up to 10 participants with roles: agents,"
                                          + " customers, and supervisors who coach. For contact centres that need hold, warm"
                                          + " transfer, coaching and recordings for each participant."),
    MULTI_PARTY_PARTICIPANTS("Multiparty participants",
                             "Adds people to multiparty calls and acts on each of them: hold, mute, coach, play, speak, record,"
                                                        + " remove. For warm transfers by hand, supervisors and agent desktops."),
    CONFERENCES("Conferences",
                "Controls conferences, which are rooms for up to 20 members that the Conference element of"
                               + " Plivo XML opens: mutes, removes, plays, speaks and records. For moderated rooms;"
                               + " multiparty calls add roles."),
    PHLOS("PHLO",
          "Runs PHLOs, flows built in Plivo's visual editor, and acts on their multi-party calls:"
                  + " adds participants, transfers, holds. For routes that start a flow, and for"
                  + " agent desktops that build on one."),
    NUMBERS("Numbers",
            "The phone numbers that the account rents, with the application that serves each, and"
                       + " numbers of a carrier of your own. For users who route numbers from a route or a job"
                       + " instead of the Plivo console."),
    PHONE_NUMBERS("Number search and purchase",
                  "Searches the phone numbers that Plivo offers and buys them. For applications that get"
                                                + " numbers on demand."),
    APPLICATIONS("Applications",
                 "Manages Plivo's applications: the URLs that Plivo calls when a number or a SIP endpoint"
                                 + " gets a call or a message. For users who set up numbers from a route."),
    SIP_ENDPOINTS("SIP endpoints and login tokens",
                  "Manages SIP endpoints: the users with whom phones, softphones and browser SDKs register"
                                                    + " at Plivo. For users who provide agents with phones."),
    MASKING_SESSIONS("Masking sessions",
                     "Sessions in which two parties call each other over a virtual number, so that neither"
                                         + " sees the real number of the other. For marketplaces, delivery and ride services."
                                         + " Subaccount credentials cannot be used."),
    MEDIA("Media",
          "Stores files at Plivo to send them by MMS or WhatsApp. Needed if the files have no"
                   + " public URL of their own."),
    POWERPACKS("Powerpacks",
               "A Powerpack is a pool of numbers from which Plivo picks the sender of a message. Needed"
                             + " by senders of many messages from several numbers."),
    SIP_TRUNKS("SIP trunks (Zentrunk)",
               "SIP trunks between Plivo and your own phone system, with their origination URIs,"
                                        + " credentials, access control lists and call records. For users who run a PBX, a session"
                                        + " border controller or a SIP server."),
    AGENT_FLOWS("Agent flows",
                "Agents built as a graph of nodes, the successor of PHLO. Only the main account may use"
                               + " them, and no operation starts a run: an agent starts by its trigger."),
    BRANDS("10DLC brands",
           "Registers a company as a brand so that it may send messages from ordinary US numbers"
                           + " (10DLC). Needed once, before the first campaign."),
    CAMPAIGNS("10DLC campaigns",
              "Registers what messages from US numbers (10DLC) are for and links the numbers to that"
                                 + " campaign. Needed once a brand is registered."),
    PROFILES("Business profiles",
             "Holds the data of a company that brands, toll-free verifications and Caller Reputation"
                                  + " are registered for. Needed before any of them."),
    TOLL_FREE_VERIFICATIONS("Toll-free verification",
                            "Registers toll-free numbers of the US and Canada for messaging. Needed by senders who"
                                                      + " use such a number."),
    NUMBER_COMPLIANCE("Number compliance",
                      "Documents that some countries require before a number may be used; so far India only, and"
                                           + " businesses only. For users who buy regulated numbers. Plivo offers it as a private"
                                           + " beta."),
    END_USERS("End users (older compliance API)",
              "People and businesses for whom regulated numbers are rented. Part of the older"
                                                  + " compliance API; for users who already work with it."),
    COMPLIANCE_DOCUMENTS("Compliance documents (older compliance API)",
                         "Documents of an end user, as data and file, for compliance applications. Part of the"
                                                                        + " older compliance API; for users who already work with it."),
    COMPLIANCE_APPLICATIONS("Compliance applications (older compliance API)",
                            "Applications that join an end user, documents and a requirement, for Plivo to check."
                                                                              + " Part of the older compliance API; for users who already work with it."),
    ADDRESSES("Addresses (oldest compliance API)",
              "Postal addresses with their proof, for regulated numbers. Superseded by the compliance"
                                                   + " APIs; for users who still have addresses there."),
    IDENTITIES("Identities (oldest compliance API)",
               "Identity documents of people, for regulated numbers. Superseded by the compliance APIs;"
                                                     + " for users who still have identities there."),
    HOSTED_NUMBERS("Hosted numbers",
                   "Brings your own numbers to Plivo for messaging, with a signed letter of authorization"
                                     + " (LOA). A private beta that is suspended at present."),
    ACCOUNTS("Accounts and subaccounts",
             "The Plivo account itself, with its name, address and balance. For checks of the"
                                         + " connection and of the balance."),
    PRICING("Pricing",
            "Prices of phone numbers, messages and calls in a country. For applications that estimate"
                       + " costs."),
    CALL_FEEDBACK("Call feedback",
                  "Reports the quality of a call to Plivo. For applications that ask their users about call"
                                   + " quality."),
    VERIFIED_CALLER_IDS("Verified caller IDs",
                        "Proves that a phone number is yours, so that calls may show it as caller ID. For users"
                                               + " who call with their own number.");

    private final String title;
    private final String introduction;

    Resource(String title, String introduction) {
        this.title = title;
        this.introduction = introduction;
    }

    public String title() {
        return title;
    }

    /** What the resource is for and who needs it. */
    public String introduction() {
        return introduction;
    }

    /** Its rows, in the order of the table. */
    public List<Row> rows() {
        return switch (this) {
            case CALLS -> Calls.ROWS;
            case MESSAGES -> Messages.ROWS;
            case RECORDINGS -> Recordings.ROWS;
            case VERIFY_SESSIONS -> VerifySessions.ROWS;
            case LOOKUPS -> Lookups.ROWS;
            case CALL_STREAMS -> CallStreams.ROWS;
            case MULTI_PARTY_CALLS -> MultiPartyCalls.ROWS;
            case MULTI_PARTY_PARTICIPANTS -> MultiPartyParticipants.ROWS;
            case CONFERENCES -> Conferences.ROWS;
            case PHLOS -> Phlos.ROWS;
            case NUMBERS -> Numbers.ROWS;
            case PHONE_NUMBERS -> PhoneNumbers.ROWS;
            case APPLICATIONS -> Applications.ROWS;
            case SIP_ENDPOINTS -> SipEndpoints.ROWS;
            case MASKING_SESSIONS -> MaskingSessions.ROWS;
            case MEDIA -> Media.ROWS;
            case POWERPACKS -> Powerpacks.ROWS;
            case SIP_TRUNKS -> SipTrunks.ROWS;
            case AGENT_FLOWS -> AgentFlows.ROWS;
            case BRANDS -> Brands.ROWS;
            case CAMPAIGNS -> Campaigns.ROWS;
            case PROFILES -> Profiles.ROWS;
            case TOLL_FREE_VERIFICATIONS -> TollFreeVerifications.ROWS;
            case NUMBER_COMPLIANCE -> NumberCompliance.ROWS;
            case END_USERS -> EndUsers.ROWS;
            case COMPLIANCE_DOCUMENTS -> ComplianceDocuments.ROWS;
            case COMPLIANCE_APPLICATIONS -> ComplianceApplications.ROWS;
            case ADDRESSES -> Addresses.ROWS;
            case IDENTITIES -> Identities.ROWS;
            case HOSTED_NUMBERS -> HostedNumbers.ROWS;
            case ACCOUNTS -> Accounts.ROWS;
            case PRICING -> Pricing.ROWS;
            case CALL_FEEDBACK -> CallFeedback.ROWS;
            case VERIFIED_CALLER_IDS -> VerifiedCallerIds.ROWS;
        };
    }
}
