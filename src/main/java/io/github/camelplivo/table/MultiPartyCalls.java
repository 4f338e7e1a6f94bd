package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.named;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Multiparty calls. */
final class MultiPartyCalls {

    private static final Parameter MPC_ID
            = named("mpc_id", "name_", "uuid_").required()
                    .means("Multiparty call: uuid_ followed by its UUID or, while it is live, name_ followed by its"
                           + " name.");

    static final List<Row> ROWS = List.of(
            get("multiparty-list", API, "Account/{auth_id}/MultiPartyCall/")
                    .does("Lists multiparty calls.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("Results reach back 90 days at most; without a filter on endTime, Plivo lists the last 7."
                          + " A filter may span 30 days.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            id("sub_account").means("Only multiparty calls of the subaccount with this auth id."),
                            text("friendly_name").means("Only multiparty calls with this name."),
                            oneOf("status", "initialized", "active", "ended").means("Only multiparty calls with this status."),
                            oneOf("termination_cause_code", "1000", "1010", "2000", "3000")
                                    .means("Only multiparty calls with this termination cause code."),
                            time("creation_time__gt")
                                    .means("Only multiparty calls created after this time, YYYY-MM-DD HH:MM[:ss]."),
                            time("creation_time__gte")
                                    .means("Only multiparty calls created at or after this time, YYYY-MM-DD HH:MM[:ss]."),
                            time("creation_time__lt")
                                    .means("Only multiparty calls created before this time, YYYY-MM-DD HH:MM[:ss]."),
                            time("creation_time__lte")
                                    .means("Only multiparty calls created at or before this time, YYYY-MM-DD HH:MM[:ss]."),
                            time("end_time__gt").means(
                                    "Only multiparty calls that ended after this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC."),
                            time("end_time__gte").means(
                                    "Only multiparty calls that ended at or after this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]],"
                                                        + " UTC."),
                            time("end_time__lt").means(
                                    "Only multiparty calls that ended before this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC."),
                            time("end_time__lte").means(
                                    "Only multiparty calls that ended at or before this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]],"
                                                        + " UTC."))
                    .lists("objects", NEXT)
                    .each("mpc_uuid", "creation_time", "creation_time")
                    .answers("objects", "Multiparty calls of this page.")
                    .answers("objects[].mpc_uuid", "UUID of the multiparty call.")
                    .answers("objects[].friendly_name", "Name of the multiparty call.")
                    .answers("objects[].status", "Status, with a capital letter unlike in the filter.")
                    .answers("meta.count", "Number of multiparty calls found.")
                    .answers("meta.next", "Path of the next page, null on the last one."),
            get("multiparty-get", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/")
                    .does("Reads a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID)
                    .answers("mpc_uuid", "UUID of the multiparty call.")
                    .answers("friendly_name", "Name of the multiparty call.")
                    .answers("status", "Status, with a capital letter.")
                    .answers("creation_time", "When it was created.")
                    .answers("start_time", "When it started.")
                    .answers("end_time", "When it ended.")
                    .answers("duration", "Duration.")
                    .answers("billed_duration", "Billed duration.")
                    .answers("billed_amount", "Amount charged.")
                    .answers("recording", "Whether it is being recorded, not recorded, or paused.")
                    .answers("participants", "Path of the list of participants.")
                    .answers("termination_cause", "Why it ended.")
                    .answers("termination_cause_code", "Code of why it ended."),
            post("multiparty-start", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/")
                    .does("Starts a multiparty call that is initialized but not active yet.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("It creates no multiparty call: a new one comes into being with its first participant, by"
                          + " multiparty-participant-add.")
                    .takes(
                            MPC_ID,
                            oneOf("status", "active").required().means("Status to set; active starts the multiparty call.")),
            delete("multiparty-end", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/")
                    .does("Ends a multiparty call for all its participants.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID),
            post("multiparty-record", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/")
                    .does("Starts recording a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .note("The address of the recording is public unless authentication for recordings is switched"
                          + " on in Plivo's console. transcriptionUrl and transcript are seen in SDKs only, not in"
                          + " Plivo's docs.")
                    .takes(
                            MPC_ID,
                            oneOf("file_format", "mp3", "wav").means("Audio format of the recording. Plivo assumes mp3."),
                            url("recording_callback_url")
                                    .means("URL Plivo notifies when a recording starts, pauses, resumes, completes or fails."),
                            method("recording_callback_method")
                                    .means("HTTP method Plivo uses to call recordingCallbackUrl. Plivo assumes POST."),
                            url("transcription_url").means("URL Plivo sends the transcription to."),
                            flag("transcript").means("Whether to transcribe the recording. Plivo assumes false."))
                    .answers("recording_id", "Id of the recording.")
                    .answers("recording_url", "Address of the recording.")
                    .answers("message", "Text that confirms the request."),
            delete("multiparty-record-stop", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/")
                    .does("Stops recording a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID),
            post("multiparty-record-pause", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/Pause/")
                    .does("Pauses the recording of a multiparty call.", "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID),
            post("multiparty-record-resume", API, "Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/Resume/")
                    .does("Resumes the paused recording of a multiparty call.",
                            "https://plivo.com/docs/voice/api/multiparty-calls")
                    .takes(
                            MPC_ID));

    private MultiPartyCalls() {
    }
}
