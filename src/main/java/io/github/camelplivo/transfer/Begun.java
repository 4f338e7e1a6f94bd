package io.github.camelplivo.transfer;

import io.github.camelplivo.outcome.Ticket;
import org.apache.camel.spi.IdempotentRepository;

/**
 * Which transfers were begun, and which of them dial, in one of Camel's repositories: so that of all sendings of one
 * transfer, at whatever node and after whatever crash, at most one dials. Safe for concurrent use, as the repository
 * is.
 */
final class Begun {

    private static final String PREFIX = "plivo-transfer:";

    private final IdempotentRepository repository;

    Begun(IdempotentRepository repository) {
        this.repository = repository;
    }

    private static String sending(String key, int attempt) {
        return PREFIX + key + ":" + attempt;
    }

    private static String dial(String key) {
        return PREFIX + key + ":dial";
    }

    private static String dial(String key, int attempt) {
        return dial(key) + ":" + attempt;
    }

    /** Whether it is begun for the first time. */
    boolean first(String key) {
        return repository.add(sending(key, 1));
    }

    /** The number of the next sending, which belongs to the caller alone; 0 if another node was quicker. */
    int next(String key) {
        int attempt = 1;
        while (repository.contains(sending(key, attempt))) {
            attempt++;
        }
        return repository.add(sending(key, attempt)) ? attempt : 0;
    }

    boolean isDialled(String key) {
        return repository.contains(dial(key));
    }

    /** A sending had no effect, and will have none. */
    void forget(Ticket ticket) {
        repository.remove(sending(ticket.key(), ticket.attempt()));
    }

    /**
     * Whether the document of that sending may dial. Plivo may ask for one twice; which one dials is written down
     * before it is served, and its number after, so that in a crash between the two nothing dials rather than two.
     */
    boolean mayDial(Ticket ticket) {
        if (repository.contains(dial(ticket.key(), ticket.attempt()))) {
            return true;
        }
        return repository.add(dial(ticket.key())) && repository.add(dial(ticket.key(), ticket.attempt()));
    }
}
