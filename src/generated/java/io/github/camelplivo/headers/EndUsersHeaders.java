/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: End users (older compliance API).
 *
 * @see <a href="https://www.plivo.com/docs/numbers/compliance-applications">Plivo's page</a>
 */
public interface EndUsersHeaders {

    /** Id of the end user, from end-user-create. */
    String END_USER_GET_END_USER_ID = "CamelPlivoEndUserGetEndUserId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String END_USER_GET_CALLBACK_URL = "CamelPlivoEndUserGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String END_USER_GET_CALLBACK_METHOD = "CamelPlivoEndUserGetCallbackMethod";
    /** First name of the person, or the business name. */
    String END_USER_CREATE_NAME = "CamelPlivoEndUserCreateName";
    /** The person's last name. */
    String END_USER_CREATE_LAST_NAME = "CamelPlivoEndUserCreateLastName";
    /** Type of the end user, a person or a business. */
    String END_USER_CREATE_END_USER_TYPE = "CamelPlivoEndUserCreateEndUserType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String END_USER_CREATE_CALLBACK_URL = "CamelPlivoEndUserCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String END_USER_CREATE_CALLBACK_METHOD = "CamelPlivoEndUserCreateCallbackMethod";
    /** Id of the end user, from end-user-create. */
    String END_USER_UPDATE_END_USER_ID = "CamelPlivoEndUserUpdateEndUserId";
    /** First name of the person, or the business name. */
    String END_USER_UPDATE_NAME = "CamelPlivoEndUserUpdateName";
    /** The person's last name. */
    String END_USER_UPDATE_LAST_NAME = "CamelPlivoEndUserUpdateLastName";
    /** Type of the end user, a person or a business. */
    String END_USER_UPDATE_END_USER_TYPE = "CamelPlivoEndUserUpdateEndUserType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String END_USER_UPDATE_CALLBACK_URL = "CamelPlivoEndUserUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String END_USER_UPDATE_CALLBACK_METHOD = "CamelPlivoEndUserUpdateCallbackMethod";
    /** Maximum number of results. */
    String END_USER_LIST_LIMIT = "CamelPlivoEndUserListLimit";
    /** Number of results to skip. */
    String END_USER_LIST_OFFSET = "CamelPlivoEndUserListOffset";
    /** Only end users with this name. */
    String END_USER_LIST_NAME = "CamelPlivoEndUserListName";
    /** Only end users with this last name. */
    String END_USER_LIST_LAST_NAME = "CamelPlivoEndUserListLastName";
    /** Only results for this type of end user. */
    String END_USER_LIST_END_USER_TYPE = "CamelPlivoEndUserListEndUserType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String END_USER_LIST_CALLBACK_URL = "CamelPlivoEndUserListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String END_USER_LIST_CALLBACK_METHOD = "CamelPlivoEndUserListCallbackMethod";
    /** Id of the end user, from end-user-create. */
    String END_USER_DELETE_END_USER_ID = "CamelPlivoEndUserDeleteEndUserId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String END_USER_DELETE_CALLBACK_URL = "CamelPlivoEndUserDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String END_USER_DELETE_CALLBACK_METHOD = "CamelPlivoEndUserDeleteCallbackMethod";
}
