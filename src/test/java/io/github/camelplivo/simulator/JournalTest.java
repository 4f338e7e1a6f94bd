package io.github.camelplivo.simulator;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order the log tells what happened. */
class JournalTest {

    private static final Request REQUEST = new Request("POST", "/request", null, Map.of(), "", null, Map.of());
    private static final RecordedRequest FETCH = new RecordedRequest("POST", "/fetch", null, Map.of(), "", 200);

    private final Journal journal = new Journal(InstantSource.system(), new AtomicLong());

    private List<String> after(long number) {
        return journal.after(number).stream().map(entry -> entry.number() + entry.request().path()).toList();
    }

    @Test
    void aFetchStandsAfterTheRequestThatLedToItAlsoWhenItWasFaster() {
        Journal.Place request = journal.came();
        journal.fetched(FETCH, "");
        assertThat(after(0)).isEmpty();
        assertThat(journal.fetches()).containsExactly(FETCH);

        journal.answered(request, REQUEST, 202, "");

        assertThat(after(0)).containsExactly("1/request", "2/fetch");
        assertThat(after(1)).containsExactly("2/fetch");
        assertThat(after(2)).isEmpty();
    }

    @Test
    void aRequestThatIsNeverAnsweredHoldsNothingUp() {
        Journal.Place request = journal.came();
        journal.fetched(FETCH, "");

        journal.failed(request);

        assertThat(after(0)).containsExactly("2/fetch");
        assertThat(journal.requests()).isEmpty();
    }

    @Test
    void aRequestThatWasAnsweredStays() {
        Journal.Place request = journal.came();
        journal.answered(request, REQUEST, 202, "");

        journal.failed(request);

        assertThat(journal.requests()).extracting(RecordedRequest::status).containsExactly(202);
    }
}
