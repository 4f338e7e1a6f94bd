/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Media.
 *
 * @see <a href="https://plivo.com/docs/messaging/api/media">Plivo's page</a>
 */
public interface MediaHeaders {

    /** Maximum number of results. */
    String MEDIA_LIST_LIMIT = "CamelPlivoMediaListLimit";
    /** Number of results to skip. */
    String MEDIA_LIST_OFFSET = "CamelPlivoMediaListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MEDIA_LIST_CALLBACK_URL = "CamelPlivoMediaListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MEDIA_LIST_CALLBACK_METHOD = "CamelPlivoMediaListCallbackMethod";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MEDIA_GET_CALLBACK_URL = "CamelPlivoMediaGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MEDIA_GET_CALLBACK_METHOD = "CamelPlivoMediaGetCallbackMethod";
    /** File to upload, at most 2 MB: jpg, png, gif, mp4, pdf, text, mp3, wav, ogg, 3gpp, vcard, csv, xls or xlsx. Up to 10 are allowed. */
    String MEDIA_UPLOAD_FILE = "CamelPlivoMediaUploadFile";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String MEDIA_UPLOAD_CALLBACK_URL = "CamelPlivoMediaUploadCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String MEDIA_UPLOAD_CALLBACK_METHOD = "CamelPlivoMediaUploadCallbackMethod";
}
