package io.github.camelplivo.transfer;

/** What hosts documents, and what waits for their outcomes. */
public record Hosted(DocumentHost host, WaitTerms terms, Outcomes outcomes) {

    /** @throws IllegalArgumentException when there is nothing to wait with */
    static Hosted toWait(Hosted hosted) {
        if (hosted == null) {
            throw new IllegalArgumentException(PublicUrl.MISSING_TO_WAIT);
        }
        return hosted;
    }
}
