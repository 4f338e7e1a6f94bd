package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.outcome.Ticket;

/**
 * What to do when Plivo fetches one of the component's URLs. The token in that URL carries it. Immutable.
 *
 * @param kind     what for Plivo asks
 * @param ticket   the transfer that an exchange waits for; null if none waits
 * @param document the XML of a document; null where there is a Dial
 * @param dialling the destinations; null where there is a document
 * @param turn     which destinations it is about, from 1
 */
record Plan(Kind kind, Ticket ticket, String document, Dialling dialling, int turn) {

    /** What Plivo asks for. */
    enum Kind {
        /** The document itself. */
        DOCUMENT("doc"),
        /** A document that dials. */
        DIAL("dial"),
        /** What to do at the end of a Dial. */
        AFTER_DIAL("after"),
        /** Nothing: it reports what happens in a Dial. */
        EVENT("event"),
        /** A document for the party that answers a call that was made. */
        ANSWER("answer"),
        /** Nothing: it reports the end of a call that was made. */
        HANGUP("hangup"),
        /** Nothing: it reports what happens in a multiparty call. */
        ROOM("room"),
        /** A document that Plivo may ask for when a call is over, hours later. */
        LATER("later"),
        /** Nothing: another node passes on what Plivo has reported. */
        FACT("fact");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final String KIND = "k";
    private static final String DOCUMENT = "doc";
    /** Of tokens that were made before there were plans. */
    private static final String ONCE_AFTER_DIAL = "dial";

    Plan as(Kind other) {
        return new Plan(other, ticket, document, dialling, turn);
    }

    /** The same in the next turn. */
    Plan inTurn(int next) {
        return new Plan(kind, ticket, document, dialling, next);
    }

    /** As a token carries it. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(KIND, kind.word);
        if (ticket != null) {
            claims.put("id", ticket.id());
            claims.put("a", ticket.attempt());
            claims.put("by", ticket.fetchBy().getEpochSecond());
            put(claims, "node", ticket.node());
            put(claims, "key", ticket.key());
        }
        put(claims, DOCUMENT, document);
        if (dialling != null) {
            claims.put("n", turn);
            claims.put("to", kind == Kind.EVENT ? List.of() : dialling.turns());
            claims.put("o", kind == Kind.EVENT ? Map.of() : dialling.options());
        }
        return claims;
    }

    private static void put(Map<String, Object> claims, String name, Object value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    /** Reads what a token carries; empty when it is no plan. */
    static Optional<Plan> of(Map<String, Object> claims) {
        try {
            Object word = claims.get(KIND);
            return Optional.of(word == null ? old(claims) : read(kind(word), claims));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Plan old(Map<String, Object> claims) {
        String document = (String) claims.get(DOCUMENT);
        if (document == null) {
            throw new IllegalArgumentException("no document");
        }
        return Boolean.TRUE.equals(claims.get(ONCE_AFTER_DIAL))
                ? new Plan(Kind.AFTER_DIAL, null, null, Dialling.whoeverItWas(document), 1)
                : new Plan(Kind.DOCUMENT, null, document, null, 1);
    }

    private static Kind kind(Object word) {
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind");
    }

    @SuppressWarnings("unchecked")
    private static Plan read(Kind kind, Map<String, Object> claims) {
        Ticket ticket = claims.get("id") == null
                ? null : new Ticket(
                        (String) claims.get("id"), (Integer) claims.get("a"),
                        Instant.ofEpochSecond(((Number) claims.get("by")).longValue()), (String) claims.get("node"),
                        (String) claims.get("key"));
        Dialling dialling = claims.get("to") == null
                ? null : new Dialling((List<String>) claims.get("to"), (Map<String, Object>) claims.get("o"));
        Object turn = claims.getOrDefault("n", 1);
        return new Plan(kind, ticket, (String) claims.get(DOCUMENT), dialling, (Integer) turn);
    }
}
