package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Host.STATS;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.decimal;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.CALL_UUID;

/** The rows of the resource Call feedback. */
final class CallFeedback {

    static final List<Row> ROWS = List.of(
            post("call-feedback", STATS, "Call/{call_uuid}/Feedback/")
                    .does("Sends Plivo a rating of a call.", "https://docs.plivo.com/docs/voice/api/call/post-feedback")
                    .note("Plivo answers 404 if it does not know the call, and 422 if rating or issues are not"
                          + " allowed.")
                    .takes(
                            CALL_UUID,
                            decimal("rating", "1", "5").required()
                                    .means("Rating of the call's quality; only the best one, 5, needs no issues."),
                            array(oneOf("issues", "AUDIO_LAG", "BROKEN_AUDIO", "CALL_DROPPED", "CALLERID_ISSUE",
                                    "DIGITS_NOT_CAPTURED", "ECHO", "HIGH_CONNECT_TIME", "LOW_AUDIO_LEVEL", "ONE_WAY_AUDIO",
                                    "OTHERS", "ROBOTIC_AUDIO"), 11).requiredUnless("rating", "5")
                                    .means("Problems of the call, such as ECHO or ONE_WAY_AUDIO. Required if rating is below 5."),
                            text("notes").means("Comment on the call in free text."))
                    .answers("message", "Text that confirms the request.")
                    .answers("status", "Status of the request."));

    private CallFeedback() {
    }
}
