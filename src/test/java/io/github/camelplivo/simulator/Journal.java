package io.github.camelplivo.simulator;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked of the simulator, and what it asked of others. */
final class Journal {

    private final ConcurrentLinkedQueue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<RecordedRequest> fetches = new ConcurrentLinkedQueue<>();

    void came(Request request, int status) {
        requests.add(new RecordedRequest(
                request.method(), request.path(), request.query(), request.headers(), request.body(), status));
    }

    void fetched(RecordedRequest fetch) {
        fetches.add(fetch);
    }

    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    List<RecordedRequest> fetches() {
        return List.copyOf(fetches);
    }
}
