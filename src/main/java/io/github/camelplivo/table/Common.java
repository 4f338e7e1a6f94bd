package io.github.camelplivo.table;

import io.github.camelplivo.api.Parameter;

import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.whole;

/** Lines that many rows have. */
final class Common {

    /** Of values in a list, where Plivo names no limit. */
    static final int MANY = 1_000;
    /** Of characters or bytes, where Plivo names no limit. */
    static final int MOST = Integer.MAX_VALUE;

    static final Parameter LIMIT = whole("limit", 1, 20).means("Maximum number of results.");
    static final Parameter OFFSET = whole("offset", 0).means("Number of results to skip.");
    static final Parameter CALL_UUID = id("call_uuid").required().means("UUID of the call.");
    static final Parameter SUBACCOUNT = id("subaccount").means("Only results of the subaccount with this auth id.");

    private Common() {
    }
}
