package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Looker;

import static io.github.camelplivo.transfer.PlivoObjects.isSince;
import static io.github.camelplivo.transfer.PlivoObjects.list;
import static io.github.camelplivo.transfer.PlivoObjects.number;
import static io.github.camelplivo.transfer.PlivoObjects.text;

/**
 * Looks up the outcome of a transfer at Plivo: the records of legs that are over, whether the call is live, and if
 * there is but one destination left, whether its leg is. Immutable.
 *
 * @see <a href="https://www.plivo.com/docs/voice/api/calls">Plivo: calls</a>
 */
public final class Look implements Looker {

    private final Plivo plivo;
    private final String callUuid;
    private final List<String> turns;
    private final String callerId;
    private final Instant since;

    /** @param since when the transfer was sent, at the earliest */
    public Look(Plivo plivo, Waiting waiting, Instant since) {
        this.plivo = plivo;
        this.callUuid = waiting.callUuid();
        this.turns = waiting.turns();
        this.callerId = waiting.callerId();
        this.since = since;
    }

    @Override
    public Found look(int number) {
        Reading reading = new Reading(number);
        try {
            return reading.found(reading.all(), false);
        } catch (PlivoRateLimitedException e) {
            return reading.found(false, true);
        } catch (PlivoException e) {
            return reading.found(false, false);
        }
    }

    /** One look. */
    private final class Reading {

        private final int number;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Fact.LiveLeg> live = new ArrayList<>();
        private final Set<String> over = new HashSet<>();
        private int requests;
        private boolean callLive;
        private int open;

        Reading(int number) {
            this.number = number;
        }

        Found found(boolean complete, boolean rateLimited) {
            facts.add(new Fact.Looked(number, complete, callLive, List.copyOf(live), open));
            return new Found(facts, requests, rateLimited);
        }

        private Map<String, Object> read(String operation, Map<String, Object> values) {
            requests++;
            return plivo.ask(operation, values);
        }

        private Optional<Map<String, Object>> find(String operation, String uuid) {
            requests++;
            return plivo.find(operation, Map.of("call_uuid", uuid));
        }

        /** Whether everything was found that was looked for. */
        boolean all() {
            if (callUuid == null) {
                return madeCall();
            }
            records();
            callLive = find("call-live-get", callUuid).isPresent();
            if (!callLive) {
                return callOver();
            }
            List<String> addresses = turns.stream().flatMap(turn -> List.of(turn.split("<")).stream()).distinct()
                    .filter(address -> !over.contains(digits(address))).toList();
            open = addresses.size();
            for (int i = 0; i < Math.min(open, MOST_LIVE); i++) {
                liveLeg(addresses.get((number + i) % open));
            }
            return true;
        }

        private void records() {
            for (Map<?, ?> leg : list(read("call-list", Map.of("parent_call_uuid", callUuid)), "objects")) {
                int turn = turn(text(leg, "to_number"));
                if ((turn > 0 || turns.isEmpty()) && isOfThisTransfer(text(leg, "initiation_time"))) {
                    legOver(turn, leg);
                }
            }
        }

        private void legOver(int turn, Map<?, ?> leg) {
            over.add(digits(text(leg, "to_number")));
            facts.add(PlivoObjects.legOver(turn, leg));
        }

        /** A call that was made is known by who called whom, since when: when there is but one of these. */
        private boolean madeCall() {
            String to = turns.get(0);
            List<Map<?, ?>> calls = list(
                    read("call-list", Map.of("from_number", digits(callerId), "to_number", digits(to))), "objects").stream()
                    .filter(call -> isSince(since, text(call, "initiation_time"), false)).toList();
            liveLeg(to);
            if (calls.size() + live.size() == 1) {
                calls.forEach(call -> legOver(1, call));
                return true;
            }
            live.clear();
            return false;
        }

        private boolean callOver() {
            Optional<Map<String, Object>> call = find("call-get", callUuid);
            call.ifPresent(it -> facts.add(new Fact.CallOver(
                    number(it, "hangup_cause_code"), text(it, "hangup_source"), KnownBy.RECORD)));
            return call.isPresent();
        }

        /** A live leg has no parent: it counts as answered when it is the only one that it could be. */
        private void liveLeg(String address) {
            Object uuids = read("call-live-list", Map.of("to_number", digits(address))).get("calls");
            if (!(uuids instanceof List<?> all) || all.isEmpty()) {
                return;
            }
            String uuid = all.get(0).toString();
            if (all.size() > 1 || requests == MOST_REQUESTS) {
                // Somebody calls there, perhaps for this transfer: nothing is known of it.
                live.add(new Fact.LiveLeg(uuid, false));
                return;
            }
            find("call-live-get", uuid)
                    .filter(leg -> callerId == null || digits(callerId).equals(digits(text(leg, "from"))))
                    .filter(leg -> isOfThisTransfer(text(leg, "session_start")))
                    .ifPresent(leg -> live.add(new Fact.LiveLeg(uuid, isSurelyTalking(leg))));
        }

        /** A leg with an unknown start may belong to another call. */
        private boolean isSurelyTalking(Map<String, Object> leg) {
            return isSince(since, text(leg, "session_start"), false) && "in-progress".equals(text(leg, "call_status"));
        }
    }

    /** Which turn an address rang in; 0 for none. */
    private int turn(String address) {
        for (int turn = 1; turn <= turns.size(); turn++) {
            for (String each : turns.get(turn - 1).split("<")) {
                if (digits(each).equals(digits(address))) {
                    return turn;
                }
            }
        }
        return 0;
    }

    /** Whether that is since the transfer was sent; a time that cannot be read says nothing against it. */
    private boolean isOfThisTransfer(String time) {
        return isSince(since, time, true);
    }

    /** A number with and without a plus is one; a SIP address stays as it is. */
    private static String digits(String address) {
        return address == null ? "" : address.startsWith("+") ? address.substring(1) : address;
    }
}
