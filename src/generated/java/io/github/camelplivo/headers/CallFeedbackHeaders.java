/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Call feedback.
 *
 * @see <a href="https://docs.plivo.com/docs/voice/api/call/post-feedback">Plivo's page</a>
 */
public interface CallFeedbackHeaders {

    /** Rating of the call's quality; only the best one, 5, needs no issues. */
    String CALL_FEEDBACK_RATING = "CamelPlivoCallFeedbackRating";
    /** Problems of the call, such as ECHO or ONE_WAY_AUDIO. Required if rating is below 5. */
    String CALL_FEEDBACK_ISSUES = "CamelPlivoCallFeedbackIssues";
    /** Comment on the call in free text. */
    String CALL_FEEDBACK_NOTES = "CamelPlivoCallFeedbackNotes";
}
