package io.github.camelplivo.transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import io.github.camelplivo.xml.Dial;
import io.github.camelplivo.xml.DialTarget;
import io.github.camelplivo.xml.PlivoXml;
import io.github.camelplivo.xml.Response;
import io.github.camelplivo.xml.Verb;

/**
 * Whom a transfer dials, and how. Immutable.
 *
 * @param turns   addresses that ring together, joined by less-than signs; one turn after the other
 * @param options the parameters of the Dial, by API field
 */
record Dialling(List<String> turns, Map<String, Object> options) {

    /** No caller is dropped in silence. */
    static final String NO_ANSWER = "<Response><Speak>Sorry, there is no answer. Please call again later.</Speak></Response>";

    static final String ON_NO_ANSWER = "on_no_answer";
    static final String PARK = "park";

    /** The parameters that say how. */
    private static final List<String> OPTIONS = List.of("caller_id", "ring_timeout", "time_limit", "dial_music", "sip_headers",
            "confirm_sound", "confirm_key", "dial_callback_url", ON_NO_ANSWER, PARK);
    /** Seconds that a Dial lasts at most when nothing else is said to Plivo. */
    private static final int LONGEST_TALK = 14_400;
    /** How long Plivo waits for the confirmation key. */
    static final Duration CONFIRMATION = Duration.ofSeconds(120);
    /** Seconds that a turn rings by default. Plivo is always told. */
    static final int RINGS = 30;

    Dialling {
        turns = List.copyOf(turns);
        options = Map.copyOf(options);
    }

    /** @param inTurn whether one destination rings after the other, not all together */
    static Dialling of(String destination, boolean inTurn, Map<String, Object> values) {
        Map<String, Object> options = new LinkedHashMap<>();
        OPTIONS.stream().filter(values::containsKey).forEach(field -> options.put(field, values.get(field)));
        return new Dialling(inTurn ? List.of(destination.split("<")) : List.of(destination), options);
    }

    /** Of a token that only says what to tell a caller who was not answered. */
    static Dialling whoeverItWas(String noAnswer) {
        return new Dialling(List.of(), Map.of(ON_NO_ANSWER, noAnswer));
    }

    /** Of calls that Plivo makes by itself: only how long they may ring and last. */
    static Dialling thatTalks(Map<String, Object> values) {
        Map<String, Object> options = new LinkedHashMap<>(values);
        options.keySet().retainAll(List.of("ring_timeout", "time_limit"));
        return new Dialling(List.of(), options);
    }

    Dialling with(String option, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new Dialling(turns, more);
    }

    /** The same, with an explicit ring timeout, so that it is known when the ringing is over. */
    Dialling thatEnds() {
        return options.containsKey("ring_timeout") ? this : with("ring_timeout", RINGS);
    }

    boolean hasTurn(int turn) {
        return turn <= turns.size();
    }

    boolean confirms() {
        return options.containsKey("confirm_key") || options.containsKey("confirm_sound");
    }

    /** How long a turn may last before a leg is connected. */
    Duration ring() {
        Duration ring = Duration.ofSeconds(((Number) options.getOrDefault("ring_timeout", RINGS)).longValue());
        return confirms() ? ring.plus(CONFIRMATION) : ring;
    }

    /** How many legs ring in each turn. */
    List<Integer> legs() {
        return turns.stream().map(turn -> turn.split("<").length).toList();
    }

    /** How long a talk may last, which the end of the last Dial comes after. */
    Duration talk() {
        return Duration.ofSeconds(((Number) options.getOrDefault("time_limit", LONGEST_TALK)).longValue());
    }

    /**
     * The document that dials.
     *
     * @param action   URL that Plivo asks at the end
     * @param callback URL Plivo notifies of what happens; null for the user's own
     */
    Response document(int turn, String action, String callback) {
        List<DialTarget> targets = new ArrayList<>();
        for (String address : turns.get(turn - 1).split("<")) {
            targets.add(address.toLowerCase(Locale.ROOT).startsWith("sip") ? PlivoXml.user(address) : PlivoXml.number(address));
        }
        Dial dial = PlivoXml.dial(targets).action(action);
        dial = with(dial, "caller_id", (it, value) -> it.callerId(value.toString()));
        dial = with(dial, "ring_timeout", (it, value) -> it.timeout((Integer) value));
        dial = with(dial, "time_limit", (it, value) -> it.timeLimit((Integer) value));
        dial = with(dial, "dial_music", (it, value) -> it.dialMusic(value.toString()));
        dial = with(dial, "sip_headers", (it, value) -> it.sipHeaders(value.toString()));
        dial = with(dial, "confirm_sound", (it, value) -> it.confirmSound(value.toString()));
        dial = with(dial, "confirm_key", (it, value) -> it.confirmKey(value.toString()));
        dial = callback == null
                ? with(dial, "dial_callback_url", (it, value) -> it.callbackUrl(value.toString())) : dial.callbackUrl(callback);
        return PlivoXml.response(dial);
    }

    private Dial with(Dial dial, String option, BiFunction<Dial, Object, Dial> attribute) {
        Object value = options.get(option);
        return value == null ? dial : attribute.apply(dial, value);
    }

    /** What a caller whom nobody answered hears: first nothing, while a route may still decide. */
    String noAnswer() {
        int park = ((Number) options.getOrDefault(PARK, 0)).intValue();
        String then = options.getOrDefault(ON_NO_ANSWER, NO_ANSWER).toString();
        Response document = isUrl(then) ? PlivoXml.response(PlivoXml.redirect(then)) : null;
        if (park == 0) {
            return document == null ? then : document.toXml();
        }
        List<Verb> verbs = new ArrayList<>();
        verbs.add(PlivoXml.waiting().length(park));
        (document == null ? Response.parse(then) : document).elements().forEach(verb -> verbs.add((Verb) verb));
        return PlivoXml.response(verbs).toXml();
    }

    static boolean isUrl(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }
}
