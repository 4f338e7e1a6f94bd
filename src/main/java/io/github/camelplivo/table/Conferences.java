package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NONE;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.name;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;

/** The rows of the resource Conferences. */
final class Conferences {

    private static final Parameter CONFERENCE_NAME
            = name("conference_name").required().means("Conference name; any text.");
    private static final Parameter MEMBER_ID
            = form("member_id", "all|[A-Za-z0-9_-]+(,[A-Za-z0-9_-]+)*+", "a member id, several joined by commas, or all", "1")
                    .required().means("Id of the member; several ids separated by commas, or all.");

    static final List<Row> ROWS = List.of(
            get("conference-list", API, "Account/{auth_id}/Conference/")
                    .does("Lists the names of the conferences that are running.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .note("The answer is a single list of names without pages.")
                    .lists("conferences", NONE)
                    .answers("conferences", "Names of the conferences."),
            get("conference-get", API, "Account/{auth_id}/Conference/{conference_name}/")
                    .does("Reads a conference and its members.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME)
                    .answers("conference_name", "Name of the conference.")
                    .answers("conference_run_time", "Time the conference has been running.")
                    .answers("conference_member_count", "Number of members.")
                    .answers("members", "Members of the conference.")
                    .answers("members[].member_id", "Id of the member.")
                    .answers("members[].muted", "Whether the member is muted.")
                    .answers("members[].deaf", "Whether the member cannot hear the others.")
                    .answers("members[].from", "Caller.")
                    .answers("members[].to", "Called party.")
                    .answers("members[].caller_name", "Name of the caller.")
                    .answers("members[].direction", "Direction of the call.")
                    .answers("members[].call_uuid", "UUID of the call.")
                    .answers("members[].join_time", "When the member joined."),
            delete("conference-hangup-all", API, "Account/{auth_id}/Conference/")
                    .does("Ends every conference of the account.", "https://plivo.com/docs/voice/api/conferences")
                    .note("There is no confirmation and no way to undo it. conference-hangup without a name is"
                          + " rejected and never does this."),
            delete("conference-hangup", API, "Account/{auth_id}/Conference/{conference_name}/")
                    .does("Ends a conference for all its members.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME),
            delete("conference-member-hangup", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/")
                    .does("Hangs up the calls of members of a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .seenIn(SDKS)
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID),
            post("conference-member-kick", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Kick/")
                    .does("Removes members from a conference without ending their calls.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .note("The call of a removed member goes on with the XML that follows its Conference element.")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID)
                    .answers("member_id", "Members that were removed, as a list or a text."),
            post("conference-member-mute", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/")
                    .does("Mutes members of a conference: the others no longer hear them.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID)
                    .answers("member_id", "Members that were muted, as a list or a text."),
            delete("conference-member-unmute", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/")
                    .does("Unmutes members of a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID),
            post("conference-member-play", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/")
                    .does("Plays a sound to members of a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID,
                            url("url").required().means("URL of the mp3 or wav file to play."))
                    .answers("member_id", "Members that hear the sound, as a list or a text."),
            delete("conference-member-play-stop", API,
                    "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/")
                    .does("Stops the sound that plays to members of a conference.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .note("Give memberId exactly as it was given to conference-member-play: one id, the same list,"
                          + " or all.")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID),
            post("conference-member-speak", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Speak/")
                    .does("Speaks a text to members of a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID,
                            text("text").required().means("Text to speak."),
                            form("voice", "WOMAN|MAN|Polly\\.[A-Za-z-]+", "WOMAN, MAN or a voice such as Polly.Joanna", "WOMAN")
                                    .means("Voice to use, WOMAN or MAN. Plivo assumes WOMAN."),
                            text("language").means("Code of the language to speak. Plivo assumes en-US."))
                    .answers("member_id", "Members that hear the text, as a list or a text."),
            delete("conference-member-speak-stop", API,
                    "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Speak/")
                    .does("Stops the text that is spoken to members of a conference.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .note("Give memberId exactly as it was given to conference-member-speak: one id, the same list,"
                          + " or all.")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID),
            post("conference-member-deaf", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/")
                    .does("Deafens members of a conference: they no longer hear the others.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID)
                    .answers("member_id", "Members that were deafened, as a list or a text."),
            delete("conference-member-undeaf", API, "Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/")
                    .does("Lets deafened members of a conference hear the others again.",
                            "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME,
                            MEMBER_ID),
            post("conference-record", API, "Account/{auth_id}/Conference/{conference_name}/Record/")
                    .does("Starts recording a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .note("The address of the recording is public unless authentication for recordings is switched"
                          + " on in Plivo's console. Transcriptions are documented to arrive by POST always.")
                    .takes(
                            CONFERENCE_NAME,
                            oneOf("file_format", "mp3", "wav").means("Audio format of the recording. Plivo assumes mp3."),
                            oneOf("transcription_type", "auto", "hybrid").means(
                                    "If set, Plivo transcribes the recording: auto by machine, hybrid is an older value."),
                            url("transcription_url").means("URL Plivo sends the transcription to."),
                            method("transcription_method").means("HTTP method Plivo uses to call transcriptionUrl."),
                            url("callback_url")
                                    .means("URL Plivo notifies of the recording's address and duration when it ends."),
                            method("callback_method").means("HTTP method Plivo uses to call callbackUrl.")),
            delete("conference-record-stop", API, "Account/{auth_id}/Conference/{conference_name}/Record/")
                    .does("Stops recording a conference.", "https://plivo.com/docs/voice/api/conferences")
                    .takes(
                            CONFERENCE_NAME));

    private Conferences() {
    }
}
