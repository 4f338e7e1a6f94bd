package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.address;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resources Recordings, Transcriptions. */
final class Recordings {

    private static final Parameter RECORDING_ID
            = id("recording_id").required().means("Id that Plivo gave the recording.");
    private static final Parameter TRANSCRIPTION_ID
            = id("transcription_id").required()
                    .means("Id of the transcription, presumably the same as the id of the recording.");

    static final List<Row> ROWS = List.of(
            get("recording-list", API, "Account/{auth_id}/Recording/")
                    .does("Lists recordings of calls, conferences and multiparty calls.",
                            "https://plivo.com/docs/voice/api/recordings")
                    .note("If no time filter is set, Plivo lists the last 7 days. Filters on addTime may span 30"
                          + " days and cannot be combined with filters on recordingStorageDuration. Durations in the"
                          + " answer are decimal numbers given as text.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            id("subaccount").means("Only recordings of the subaccount with this auth id."),
                            id("call_uuid").means("Only recordings of the call with this UUID."),
                            address("from_number").means("Only recordings of calls from this number or SIP address."),
                            address("to_number").means("Only recordings of calls to this number or SIP address."),
                            text("conference_name").means("Only recordings of the conference with this name."),
                            text("mpc_name").means("Only recordings of the multiparty call with this name."),
                            id("conference_uuid").means("Only recordings of the conference with this UUID."),
                            id("mpc_uuid").means("Only recordings of the multiparty call with this UUID."))
                    .ranges(whole("recording_storage_duration", 0), "Only recordings stored for % days.")
                    .ranges(time("add_time"), "Only recordings added %.")
                    .lists("objects", NEXT)
                    .each("recording_id", "add_time", "add_time")
                    .answers("objects", "Recordings of this page.")
                    .answers("objects[].recording_id", "Id of the recording.")
                    .answers("meta.next", "Path of the next page, null on the last one."),
            get("recording-get", API, "Account/{auth_id}/Recording/{recording_id}/")
                    .does("Reads a recording: its address and its details.", "https://plivo.com/docs/voice/api/recordings")
                    .note("The address of the recording is public unless authentication for recordings is switched"
                          + " on in Plivo's console. Durations in the answer are decimal numbers given as text.")
                    .takes(
                            RECORDING_ID)
                    .answers("recording_id", "Id of the recording."),
            delete("recording-delete", API, "Account/{auth_id}/Recording/{recording_id}/")
                    .does("Deletes a recording.", "https://plivo.com/docs/voice/api/recordings")
                    .takes(
                            RECORDING_ID),
            post("transcription-create", API, "Account/{auth_id}/Transcription/{recording_id}/")
                    .does("Requests the transcription of a stored recording.", "https://github.com/plivo/plivo-python")
                    .note("Plivo sends the text to transcriptionCallbackUrl later. The answer contains no id. To read the text"
                          + " with transcription-get, try the recording's id: no source says which it is.")
                    .seenIn(SDKS)
                    .takes(
                            RECORDING_ID,
                            url("transcription_callback_url").means("URL Plivo sends the finished transcription to."))
                    .answers("message", "Text that confirms the request."),
            get("transcription-get", API, "Account/{auth_id}/Transcription/{transcription_id}/")
                    .does("Reads a transcription.", "https://github.com/plivo/plivo-python")
                    .seenIn(SDKS)
                    .takes(
                            TRANSCRIPTION_ID,
                            oneOf("type", "transcription", "raw", "diarized").means(
                                    "Form of the returned transcription; raw and diarized may return something other than"
                                                                                    + " text."))
                    .answers("transcription", "The transcription.")
                    .answers("status", "State of the transcription.")
                    .answers("cost", "What it cost.")
                    .answers("rate", "Price rate.")
                    .answers("recording_duration_ms", "Duration of the recording in milliseconds."),
            delete("transcription-delete", API, "Account/{auth_id}/Transcription/{transcription_id}/")
                    .does("Deletes a transcription.", "https://github.com/plivo/plivo-python")
                    .seenIn(SDKS)
                    .takes(
                            TRANSCRIPTION_ID));

    private Recordings() {
    }
}
