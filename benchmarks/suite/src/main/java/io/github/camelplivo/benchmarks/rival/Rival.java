package io.github.camelplivo.benchmarks.rival;

import java.util.Map;

/** One way to transfer a call. Safe for concurrent use once it is started. */
public interface Rival {

    /**
     * @param url         Plivo's base URL
     * @param connections how many connections may be open at a time
     */
    void start(String url, int connections) throws Exception;

    /** Transfers a call and gives back what Plivo said, decoded. */
    String transfer(String callUuid) throws Exception;

    /** What else there is to tell. */
    default Map<String, Object> facts() throws Exception {
        return Map.of();
    }
}
