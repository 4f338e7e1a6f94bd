package io.github.camelplivo.transfer;

/** What hosts documents, and what waits for their outcomes. */
public record Hosted(DocumentHost host, WaitTerms terms, Outcomes outcomes) {
}
