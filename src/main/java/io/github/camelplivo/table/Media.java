package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.files;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Media. */
final class Media {

    static final List<Row> ROWS = List.of(
            get("media-list", API, "Account/{auth_id}/Media/")
                    .does("Lists the uploaded media files.", "https://plivo.com/docs/messaging/api/media")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .each("media_id", "upload_time")
                    .answers("objects", "List of media files, each with its media_id.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            get("media-get", API, "Account/{auth_id}/Media/{media_id}/")
                    .does("Reads the data of an uploaded media file.", "https://plivo.com/docs/messaging/api/media")
                    .takes(
                            id("media_id").required().means("Id of the media file, as given by media-upload."))
                    .answers("media_id", "Id of the media file."),
            post("media-upload", API, "Account/{auth_id}/Media/")
                    .does("Uploads files to send by MMS or WhatsApp.", "https://plivo.com/docs/messaging/api/media")
                    .note("Some files may fail although the answer is 200: check status_code of each. Plivo deletes"
                          + " unused files after 6 hours and sent ones after a year.")
                    .takes(
                            files("file", 10, 2, "file").required().means(
                                    "File to upload, at most 2 MB: jpg, png, gif, mp4, pdf, text, mp3, wav, ogg, 3gpp, vcard,"
                                                                          + " csv, xls or xlsx. Up to 10 are allowed."))
                    .multipart()
                    .partialUnless("objects", "status_code", "2\\d\\d")
                    .answers("objects",
                            "List with one entry for each file: media_id, status and status_code (201 if stored)."));

    private Media() {
    }
}
