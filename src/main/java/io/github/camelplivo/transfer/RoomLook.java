package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Looker;

/**
 * Reads at Plivo's who is, or was, in the multiparty call of a transfer. Immutable.
 *
 * @see <a href="https://plivo.com/docs/voice/api/multiparty-calls">Plivo: multiparty calls</a>
 */
final class RoomLook implements Looker {

    private final Look.Plivo plivo;
    private final String name;
    private final Instant since;

    /**
     * @param name  of the multiparty call, which that of an earlier transfer may have had
     * @param since when the transfer was sent, at the earliest
     */
    RoomLook(Look.Plivo plivo, String name, Instant since) {
        this.plivo = plivo;
        this.name = name;
        this.since = since;
    }

    @Override
    public Found look(int number) {
        List<Fact> facts = new ArrayList<>();
        int requests = 1;
        boolean complete = false;
        boolean limited = false;
        int open = 0;
        try {
            // Also one that is over.
            List<String> rooms = Look.objects(plivo.read("multiparty-list", Map.of("friendly_name", name)), "objects").stream()
                    .filter(room -> Look.isSince(since, Look.text(room, "creation_time")))
                    .map(room -> Look.text(room, "mpc_uuid")).limit(MOST_REQUESTS - 1L).toList();
            for (String room : rooms) {
                requests++;
                Look.objects(plivo.read("multiparty-participant-list", Map.of("mpc_id", "uuid_" + room)), "objects")
                        .forEach(participant -> facts.add(fact(participant, room)));
            }
            open = rooms.size();
            complete = true;
        } catch (PlivoRateLimitedException e) {
            limited = true;
        } catch (PlivoException e) {
            complete = false;
        }
        facts.add(new Fact.Looked(number, complete, true, List.of(), open));
        return new Found(facts, requests, limited);
    }

    private static Fact fact(Map<?, ?> participant, String room) {
        boolean caller = "customer".equalsIgnoreCase(Look.text(participant, "role"));
        String leg = Look.text(participant, "call_uuid");
        boolean there = Look.text(participant, "exit_time") == null;
        if (caller || there) {
            return new Fact.Joined(caller, leg, room, there ? KnownBy.LIVE : KnownBy.RECORD);
        }
        return new Fact.LegOver(1, leg, null, 0, null, true, KnownBy.RECORD);
    }
}
