package io.github.camelplivo.api;

/** Where an operation is known from. */
public enum Evidence {

    DOCS(""),
    SDKS("Seen in SDKs only, not in Plivo's docs."),
    CLI("Seen in Plivo's CLI only, not in its docs.");

    private final String sentence;

    Evidence(String sentence) {
        this.sentence = sentence;
    }

    /** What to say to users; empty for what Plivo documents. */
    String sentence() {
        return sentence;
    }
}
