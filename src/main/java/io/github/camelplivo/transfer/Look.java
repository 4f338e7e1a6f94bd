package io.github.camelplivo.transfer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Looker;

/**
 * Reads at Plivo's what became of a transfer: the records of legs that are over, whether the call is live, and if there
 * is but one destination left, whether its leg is. Immutable.
 *
 * @see <a href="https://www.plivo.com/docs/voice/api/calls">Plivo: calls</a>
 */
public final class Look implements Looker {

    private static final int NOT_FOUND = 404;
    /** {@code 2026-01-31 12:00:00+01:00}; without an offset a time says nothing. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME).appendOffsetId().toFormatter();

    private final Plivo plivo;
    private final String callUuid;
    private final List<String> turns;
    private final String callerId;
    private final Instant since;

    /** Reads at Plivo's. */
    @FunctionalInterface
    public interface Plivo {

        /**
         * @param  values         by API field
         * @return                the answer
         * @throws PlivoException when Plivo does not say yes
         */
        Map<String, Object> read(String operation, Map<String, Object> values);
    }

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
            return plivo.read(operation, values);
        }

        /** Null when there is none. */
        private Map<String, Object> find(String operation, String uuid) {
            try {
                return read(operation, Map.of("call_uuid", uuid));
            } catch (PlivoRejectedException e) {
                if (e.getStatus() == NOT_FOUND) {
                    return null;
                }
                throw e;
            }
        }

        /** Whether everything was found that was looked for. */
        boolean all() {
            if (callUuid == null) {
                return madeCall();
            }
            records();
            callLive = find("call-live-get", callUuid) != null;
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
            for (Map<?, ?> leg : objects(read("call-list", Map.of("parent_call_uuid", callUuid)), "objects")) {
                int turn = turn(text(leg, "to_number"));
                if ((turn > 0 || turns.isEmpty()) && isOfThisTransfer(text(leg, "initiation_time"))) {
                    legOver(turn, leg);
                }
            }
        }

        private void legOver(int turn, Map<?, ?> leg) {
            String to = text(leg, "to_number");
            over.add(digits(to));
            facts.add(new Fact.LegOver(
                    turn, text(leg, "call_uuid"), to, number(leg, "hangup_cause_code"), text(leg, "hangup_source"),
                    number(leg, "bill_duration") > 0 || text(leg, "answer_time") != null, KnownBy.RECORD));
        }

        /** A call that was made is known by who called whom, since when: when there is but one of these. */
        private boolean madeCall() {
            String to = turns.get(0);
            List<Map<?, ?>> calls = objects(
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
            Map<String, Object> call = find("call-get", callUuid);
            if (call != null) {
                facts.add(new Fact.CallOver(number(call, "hangup_cause_code"), text(call, "hangup_source"), KnownBy.RECORD));
            }
            return call != null;
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
            Map<String, Object> leg = find("call-live-get", uuid);
            String start = leg == null ? null : text(leg, "session_start");
            if (leg != null && (callerId == null || digits(callerId).equals(digits(text(leg, "from"))))
                    && isOfThisTransfer(start)) {
                // One that began nobody knows when is perhaps another call's.
                boolean surely = isSince(since, start, false);
                live.add(new Fact.LiveLeg(uuid, surely && "in-progress".equals(text(leg, "call_status"))));
            }
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

    /** @param otherwise what holds when the time cannot be read: without an offset it says nothing */
    static boolean isSince(Instant since, String time, boolean otherwise) {
        try {
            // Plivo's times have whole seconds. What began before is another call's, or an earlier transfer's of this one: no
            // difference of clocks is allowed for, since an outcome that is not known is better than a wrong one.
            return time == null ? otherwise : OffsetDateTime.parse(time, TIME).toInstant().plusSeconds(1).isAfter(since);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** A number with and without a plus is one; a SIP address stays as it is. */
    private static String digits(String address) {
        return address == null ? "" : address.startsWith("+") ? address.substring(1) : address;
    }

    static List<Map<?, ?>> objects(Map<String, Object> answer, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (answer.get(key) instanceof List<?> all) {
            all.forEach(each -> objects.add((Map<?, ?>) each));
        }
        return objects;
    }

    static String text(Map<?, ?> object, String field) {
        Object value = object.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static int number(Map<?, ?> object, String field) {
        return object.get(field) instanceof Number number ? number.intValue()
                : object.get(field) instanceof String text && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
