package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.address;
import static io.github.camelplivo.api.Parameters.addresses;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.joined;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.named;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.pairs;
import static io.github.camelplivo.api.Parameters.someOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.urlOr;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MOST;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Participants of multiparty calls. */
final class MultiPartyParticipants {

    private static final Parameter RECORDING_CALLBACK_URL
            = url("recording_callback_url")
                    .means("URL Plivo notifies when a recording starts, pauses, resumes, completes or fails.");
    private static final Parameter TRANSCRIPTION_URL
            = url("transcription_url").means("URL Plivo sends the transcription to.");
    private static final Parameter TRANSCRIPT
            = flag("transcript").means("Whether to transcribe the recording. Plivo assumes false.");
    private static final Parameter CALLBACK_URL
            = url("callback_url").means("If set, Plivo acknowledges at once and posts the result to this URL.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");
    private static final Parameter MPC_ID
            = named("mpc_id", "name_", "uuid_").required()
                    .means("Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its"
                           + " name.");
    private static final Parameter MEMBER_ID
            = form("member_id", "[A-Za-z0-9_-]+", "a member id", "1").required().means("Member id of the participant.");
    private static final Parameter MEMBER_ID_REQUIRED
            = form("member_id", "all|[A-Za-z0-9_-]+(,[A-Za-z0-9_-]+)*+", "a member id, several joined by commas, or all", "1")
                    .required().means("Member id of the participant; several ids separated by commas, or all.");
    private static final Parameter RECORD_TRACK_TYPE
            = oneOf("record_track_type", "participant", "all", "both")
                    .means("Tracks of the participant's recording to act on. Plivo assumes all.");

    static final List<Row> ROWS = List.of(
            post("multiparty-participant-add", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/")
                    .does("Calls people into a multiparty call, or moves a live call into it. Creates the"
                          + " multiparty call if there is none with this name.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("If several agents are called, the first to answer joins; the other calls end with the"
                          + " hangup cause LOST RACE. Calls count against the account's calls per second. Seen in"
                          + " SDKs only, not in Plivo's docs: sipHeaders, confirmKeySoundMethod, delayDial,"
                          + " waitMusicMethod, agentHoldMusicMethod, customerHoldMusicMethod, record,"
                          + " recordParticipantTrack, recordFileFormat, statusCallbackEvents, relayDtmfInputs,"
                          + " exitSoundMethod, startRecordingAudio, startRecordingAudioMethod, stopRecordingAudio,"
                          + " stopRecordingAudioMethod, createMpcWithSingleParticipant, sendDigits, sendOnPreanswer,"
                          + " transcriptionUrl, transcript, callbackUrl, callbackMethod, agentHoldMusic,"
                          + " customerHoldMusic. Remove the header CamelPlivoCallUuid of an earlier step if from and to are given.")
                    .costs("Each call to a new participant.")
                    .takes(
                            named("mpc_id", "name_", "uuid_").required().means(
                                    "Multiparty call: uuid_ followed by its UUID, or name_ followed by its name. A name that"
                                                                               + " is not in use creates it."),
                            oneOf("role", "agent", "supervisor", "customer", "ai-agent").required()
                                    .means("Role of the added participant."),
                            address("from").required().or("call_uuid")
                                    .means("Caller ID shown to the called party. Required unless callUuid is set."),
                            addresses("to", 20).required().or("call_uuid").means(
                                    "Phone number or SIP address to call; more than one only for role agent. Required unless"
                                                                                 + " callUuid is set."),
                            id("call_uuid")
                                    .means("UUID of a live call to move into the multiparty call, instead of from and to."),
                            text("caller_name", 50)
                                    .means("Caller name shown to the called party. Plivo assumes the value of from."),
                            url("call_status_callback_url").means(
                                    "URL Plivo notifies of the progress of the call to the participant; not used for a moved"
                                                                  + " call."),
                            method("call_status_callback_method")
                                    .means("HTTP method Plivo uses to call callStatusCallbackUrl."),
                            pairs("sip_headers", MOST).means("SIP headers of the call: name=value, separated by commas."),
                            oneOf("confirm_key", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "#", "*")
                                    .means("Key that the called party must press to be connected."),
                            url("confirm_key_sound_url")
                                    .means("URL of what the called party hears before pressing confirmKey."),
                            method("confirm_key_sound_method")
                                    .means("HTTP method Plivo uses to fetch confirmKeySoundUrl. Plivo assumes GET."),
                            urlOr("dial_music", "real", "none").means(
                                    "What the others hear until the participant answers: real, none, or the URL of a sound."
                                                                      + " Plivo assumes real."),
                            joined(whole("ring_timeout", 1), "<", 20).means(
                                    "Seconds to ring: one number, or one for each address of to, in the same order. Plivo"
                                                                            + " assumes 45."),
                            joined(whole("delay_dial", 1), "<", 20).means(
                                    "Seconds to wait before calling: one number, or one for each address of to, in the same"
                                                                          + " order. Plivo assumes 0."),
                            whole("max_duration", 300, 28800)
                                    .means("Maximum duration of the multiparty call in seconds. Plivo assumes 14400, which is 4"
                                           + " hours."),
                            whole("max_participants", 2, 10)
                                    .means("Maximum number of participants in the multiparty call. Plivo assumes 10."),
                            whole("record_min_member_count", 1, 2)
                                    .means("Number of participants needed for the recording to start. Plivo assumes 1."),
                            url("wait_music_url").means("URL of the XML to play until the multiparty call starts."),
                            method("wait_music_method")
                                    .means("HTTP method Plivo uses to fetch waitMusicUrl. Plivo assumes GET."),
                            url("agent_hold_music_url").means("URL of the XML to play to agents on hold."),
                            method("agent_hold_music_method")
                                    .means("HTTP method Plivo uses to fetch agentHoldMusicUrl. Plivo assumes GET."),
                            url("customer_hold_music_url").means("URL of the XML to play to customers on hold."),
                            method("customer_hold_music_method")
                                    .means("HTTP method Plivo uses to fetch customerHoldMusicUrl. Plivo assumes GET."),
                            RECORDING_CALLBACK_URL,
                            method("recording_callback_method")
                                    .means("HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes GET."),
                            url("status_callback_url").means("URL Plivo notifies of the events named in statusCallbackEvents."),
                            method("status_callback_method").means("HTTP method Plivo uses to call statusCallbackUrl."),
                            url("on_exit_action_url")
                                    .means("URL of the XML the participant's call executes after leaving the multiparty call."),
                            method("on_exit_action_method").means("HTTP method Plivo uses to fetch onExitActionUrl."),
                            flag("record").means("Whether to record the multiparty call. Plivo assumes false."),
                            flag("record_participant_track")
                                    .means("Whether to record the participant on a separate track. Plivo assumes false."),
                            oneOf("record_file_format", "mp3", "wav")
                                    .means("Audio format of the recording. Plivo assumes mp3."),
                            someOf("status_callback_events", "mpc-state-changes", "participant-state-changes",
                                    "participant-speak-events", "participant-digit-input-events", "add-participant-api-events",
                                    "participant-audio-events").means(
                                            "Events to report, separated by commas. Plivo assumes"
                                                                      + " mpc-state-changes,participant-state-changes."),
                            flag("stay_alone").means(
                                    "Whether a participant may remain alone in the multiparty call. Plivo assumes false."),
                            flag("coach_mode").means("Whether only agents hear the supervisor. Plivo assumes true."),
                            flag("mute").means("Whether the participant is muted on joining. Plivo assumes false."),
                            flag("hold").means("Whether the participant is put on hold on joining. Plivo assumes false."),
                            flag("start_mpc_on_enter").means(
                                    "Whether the multiparty call starts as soon as the participant has joined. Plivo assumes"
                                                             + " true."),
                            flag("end_mpc_on_exit").means(
                                    "Whether the multiparty call ends for all once the participant has left. Plivo assumes"
                                                          + " false."),
                            flag("relay_dtmf_inputs").means(
                                    "Whether the other participants hear the keys that are pressed. Plivo assumes false."),
                            urlOr("enter_sound", "beep:1", "beep:2", "none").means(
                                    "Sound when a participant joins: beep:1, beep:2, none, or a URL. Plivo assumes beep:1."),
                            method("enter_sound_method")
                                    .means("HTTP method Plivo uses to fetch enterSound. Plivo assumes GET."),
                            urlOr("exit_sound", "beep:1", "beep:2", "none").means(
                                    "Sound when a participant leaves: beep:1, beep:2, none, or a URL. Plivo assumes beep:2."),
                            method("exit_sound_method").means("HTTP method Plivo uses to fetch exitSound. Plivo assumes GET."),
                            url("start_recording_audio").means("URL of the sound to play when the recording starts."),
                            method("start_recording_audio_method")
                                    .means("HTTP method Plivo uses to fetch startRecordingAudio. Plivo assumes GET."),
                            url("stop_recording_audio").means("URL of the sound to play when the recording stops."),
                            method("stop_recording_audio_method")
                                    .means("HTTP method Plivo uses to fetch stopRecordingAudio. Plivo assumes GET."),
                            flag("create_mpc_with_single_participant")
                                    .means("Whether a single participant is enough to create the multiparty call. Plivo assumes"
                                           + " true."),
                            form("send_digits", "[0-9*#wW@]+",
                                    "digits, * and #, with w for a pause of half a second and W for one of a second", "wW42#")
                                    .means("Digits to dial after the answer; w waits half a second, W a second."),
                            flag("send_on_preanswer").means("Whether to dial sendDigits before the answer."),
                            TRANSCRIPTION_URL,
                            TRANSCRIPT,
                            text("agent_hold_music").means(
                                    "Hold music for agents, in place of agentHoldMusicUrl. Plivo does not document its form."),
                            text("customer_hold_music").means(
                                    "Hold music for customers, in place of customerHoldMusicUrl. Plivo does not document its"
                                                              + " form."))
                    .answers("calls", "Calls that were started.")
                    .answers("calls[].call_uuid", "UUID of the call.")
                    .answers("calls[].to", "Called party.")
                    .answers("calls[].from", "Caller ID.")
                    .answers("request_uuid", "UUID of the request.")
                    .answers("message", "Text that confirms the request."),
            get("multiparty-participant-list", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/")
                    .does("Lists the participants of a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            MPC_ID,
                            LIMIT,
                            OFFSET,
                            id("call_uuid").means("Only the participant whose call has this UUID."))
                    .lists("objects", NEXT)
                    .answers("objects", "Participants of this page.")
                    .answers("objects[].member_id", "Id of the participant.")
                    .answers("objects[].call_uuid", "UUID of the participant's call.")
                    .answers("objects[].mpc_uuid", "UUID of the multiparty call.")
                    .answers("objects[].role", "Role.")
                    .answers("objects[].mute", "Whether the participant is muted.")
                    .answers("objects[].hold", "Whether the participant is on hold.")
                    .answers("objects[].coach_mode", "Whether only agents hear the supervisor."),
            get("multiparty-participant-get", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/")
                    .does("Reads a participant of a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID,
                            MEMBER_ID)
                    .answers("member_id", "Id of the participant.")
                    .answers("call_uuid", "UUID of the participant's call.")
                    .answers("mpc_uuid", "UUID of the multiparty call.")
                    .answers("role", "Role.")
                    .answers("mute", "Whether the participant is muted.")
                    .answers("hold", "Whether the participant is on hold.")
                    .answers("coach_mode", "Whether only agents hear the supervisor.")
                    .answers("end_mpc_on_exit", "Whether the multiparty call ends when the participant leaves.")
                    .answers("join_time", "When the participant joined.")
                    .answers("exit_time", "When the participant left.")
                    .answers("exit_cause", "Why the participant left.")
                    .answers("duration", "Duration of the participation."),
            post("multiparty-participant-update", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/")
                    .does("Mutes participants of a multiparty call, puts them on hold, sets the coach mode of"
                          + " supervisors, or undoes it.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("At least one of mute, hold and coachMode is required; the answer has one message for"
                          + " each that was set. disableStateChangeSound is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED,
                            flag("mute").means("Whether to mute (true) or unmute (false) the participants."),
                            flag("hold").means("Whether to put the participants on hold (true) or to end the hold (false)."),
                            flag("coach_mode").means(
                                    "Whether only agents hear the supervisor. Not possible for all participants at once."),
                            flag("disable_state_change_sound").means("Whether to omit the sound that announces the change."))
                    .atLeastOneOf("mute", "hold", "coach_mode"),
            delete("multiparty-participant-kick", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/")
                    .does("Removes participants from a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED),
            post("multiparty-participant-record", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/Record/")
                    .does("Starts recording a participant of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("The address of the recording is public unless authentication for recordings is switched"
                          + " on in Plivo's console. transcriptionUrl and transcript are seen in SDKs only, not in"
                          + " Plivo's docs.")
                    .takes(
                            MPC_ID,
                            MEMBER_ID,
                            oneOf("file_format", "mp3", "wav").means("Audio format of the recording. Plivo assumes mp3."),
                            RECORDING_CALLBACK_URL,
                            method("recording_callback_method")
                                    .means("HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes POST."),
                            RECORD_TRACK_TYPE,
                            TRANSCRIPTION_URL,
                            TRANSCRIPT),
            delete("multiparty-participant-record-stop", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/Record/")
                    .does("Stops recording a participant of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID,
                            MEMBER_ID,
                            RECORD_TRACK_TYPE),
            post("multiparty-participant-record-pause", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/Record/Pause/")
                    .does("Pauses the recording of a participant of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .seenIn(SDKS)
                    .takes(
                            MPC_ID,
                            MEMBER_ID,
                            RECORD_TRACK_TYPE),
            post("multiparty-participant-record-resume", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{member_id}/Record/Resume/")
                    .does("Resumes the paused recording of a participant of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .seenIn(SDKS)
                    .takes(
                            MPC_ID,
                            MEMBER_ID,
                            RECORD_TRACK_TYPE),
            post("multiparty-participant-play", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Play/")
                    .does("Plays a sound to participants of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("Plivo's pages name the parameter urls, all its SDKs send url.")
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED,
                            url("url").required().means("URL of the mp3 or wav file to play."))
                    .answers("mpcMemberId", "Participants that hear the sound.")
                    .answers("mpcName", "Name of the multiparty call."),
            delete("multiparty-participant-play-stop", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Play/")
                    .does("Stops the sound that plays to participants of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("Give memberId exactly as it was given to multiparty-participant-play: one id, the same"
                          + " list, or all.")
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED),
            post("multiparty-participant-speak", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Speak/")
                    .does("Speaks a text to participants of a multiparty call.", "https://github.com/plivo/plivo-java")
                    .note("What Plivo assumes for voice, language and mix is taken from call-speak.")
                    .seenIn(SDKS)
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED,
                            text("text").required().means("Text to speak, plain or SSML as type says."),
                            oneOf("voice", "WOMAN", "MAN").means("Voice to use, WOMAN or MAN. Plivo assumes WOMAN."),
                            text("language").means("Code of the language to speak. Plivo assumes en-US."),
                            flag("mix").means("Whether the participants still hear each other meanwhile. Plivo assumes true."),
                            oneOf("type", "text", "ssml").means("Whether text is plain text or SSML. Plivo assumes text."))
                    .answers("mpcMemberId", "Participants that hear the text.")
                    .answers("mpcName", "Name of the multiparty call.")
                    .answers("message", "Text that confirms the request."),
            delete("multiparty-participant-speak-stop", API,
                    "Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Speak/")
                    .does("Stops the text that is spoken to participants of a multiparty call.",
                            "https://github.com/plivo/plivo-java")
                    .note("Give memberId exactly as it was given to multiparty-participant-speak: one id, the same"
                          + " list, or all.")
                    .seenIn(SDKS)
                    .takes(
                            MPC_ID,
                            MEMBER_ID_REQUIRED));

    private MultiPartyParticipants() {
    }
}
