package io.github.camelplivo.transfer;

import java.time.Duration;

import org.apache.camel.spi.IdempotentRepository;

/**
 * How the component waits for outcomes. Immutable.
 *
 * @param nodeUrl      how other nodes reach this one; null when there is but one
 * @param fetchTimeout how long Plivo may take to fetch a document that dials
 * @param lookRate     requests per second that looks may make for one account
 * @param mostWaiting  how many exchanges may wait at a time
 * @param begun        remembers which transfers were begun; null for none
 */
public record OutcomeSettings(String nodeUrl, Duration fetchTimeout, int lookRate, int mostWaiting,
        IdempotentRepository begun) {

    boolean remembers() {
        return begun != null;
    }
}
