package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Looker;

/**
 * Reads at Plivo's who is, or was, in the multiparty call of a transfer, and when nobody is, what became of those who
 * were called. Immutable.
 *
 * @see <a href="https://plivo.com/docs/voice/api/multiparty-calls">Plivo: multiparty calls</a>
 */
final class RoomLook implements Looker {

    private final Plivo plivo;
    private final String name;
    private final Instant since;
    private final Supplier<List<String>> legs;

    /**
     * @param name  of the multiparty call, which that of an earlier transfer may have had
     * @param since when the transfer was sent, at the earliest
     * @param legs  the calls that Plivo has said it makes for it; none when its answer is not known
     */
    RoomLook(Plivo plivo, String name, Instant since, Supplier<List<String>> legs) {
        this.plivo = plivo;
        this.name = name;
        this.since = since;
        this.legs = legs;
    }

    @Override
    public Found look(int number) {
        Reading reading = new Reading();
        try {
            reading.rooms();
            return reading.found(number, true, false);
        } catch (PlivoRateLimitedException e) {
            return reading.found(number, false, true);
        } catch (PlivoException e) {
            return reading.found(number, false, false);
        }
    }

    /** One look. */
    private final class Reading {

        private final List<Fact> facts = new ArrayList<>();
        private int requests;
        private int open;

        Found found(int number, boolean complete, boolean limited) {
            facts.add(new Fact.Looked(number, complete, true, List.of(), open));
            return new Found(facts, requests, limited);
        }

        private Map<String, Object> read(String operation, Map<String, Object> values) {
            requests++;
            return plivo.ask(operation, values);
        }

        void rooms() {
            // Those that are over as well.
            for (Map<?, ?> room : PlivoObjects.list(read("multiparty-list", Map.of("friendly_name", name)), "objects")) {
                if (requests < MOST_REQUESTS && PlivoObjects.isSince(since, PlivoObjects.text(room, "creation_time"), true)) {
                    participants(room);
                }
            }
            if (facts.isEmpty()) {
                legs();
            }
        }

        private void participants(Map<?, ?> room) {
            String uuid = PlivoObjects.text(room, "mpc_uuid");
            List<Map<?, ?>> joined = PlivoObjects
                    .list(read("multiparty-participant-list", Map.of("mpc_id", "uuid_" + uuid)), "objects").stream()
                    .filter(participant -> PlivoObjects.text(participant, "join_time") != null).toList();
            joined.forEach(participant -> facts.add(fact(participant, uuid)));
            // One that is over, and nobody ever came into, has done nothing to the caller.
            if (!joined.isEmpty() || !"ended".equalsIgnoreCase(PlivoObjects.text(room, "status"))) {
                open++;
            }
        }

        private static Fact fact(Map<?, ?> participant, String room) {
            boolean caller = "customer".equalsIgnoreCase(PlivoObjects.text(participant, "role"));
            String leg = PlivoObjects.text(participant, "call_uuid");
            boolean there = PlivoObjects.text(participant, "exit_time") == null;
            if (caller || there) {
                return new Fact.Joined(caller, leg, room, there ? KnownBy.LIVE : KnownBy.RECORD);
            }
            return new Fact.LegOver(1, leg, null, 0, null, true, KnownBy.RECORD);
        }

        /** No party has joined: what the records of the called parties say. */
        private void legs() {
            for (String leg : legs.get()) {
                if (requests < MOST_REQUESTS) {
                    leg(leg);
                }
            }
        }

        /** A leg has a record when it is over. */
        private void leg(String uuid) {
            requests++;
            plivo.find("call-get", Map.of("call_uuid", uuid)).ifPresent(call -> facts.add(PlivoObjects.legOver(1, call)));
        }
    }
}
