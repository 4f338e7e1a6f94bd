package io.github.camelplivo.api;

/** Plivo's hosts, each with the option that moves it and its own base URL. */
public enum Host {

    API("baseUrl", "https://api.plivo.com/v1"),
    PHLO("phloBaseUrl", "https://phlorunner.plivo.com/v1"),
    LOOKUP("lookupBaseUrl", "https://lookup.plivo.com/v1"),
    STATS("statsBaseUrl", "https://stats.plivo.com/v1");

    private final String option;
    private final String baseUrl;

    Host(String option, String baseUrl) {
        this.option = option;
        this.baseUrl = baseUrl;
    }

    /** The option with another base URL for it. */
    public String option() {
        return option;
    }

    /** The URL that the paths of its operations follow. */
    public String baseUrl() {
        return baseUrl;
    }
}
