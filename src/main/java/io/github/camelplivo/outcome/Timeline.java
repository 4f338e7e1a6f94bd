package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelplivo.outcome.Facts.Noted;

/** What happened when in a transfer, without phone numbers. */
public final class Timeline {

    private Timeline() {
    }

    /**
     * The events in the order they became known: {@code event}, {@code at} (ISO 8601), {@code ms} since the wait began,
     * and where there is one {@code attempt} (which turn of the destinations), {@code leg}, {@code code}.
     */
    public static List<Map<String, Object>> of(Facts facts, Instant began) {
        List<Map<String, Object>> events = new ArrayList<>();
        facts.all().forEach(noted -> events.add(event(noted, began)));
        return events;
    }

    private static Map<String, Object> event(Noted noted, Instant began) {
        Map<String, Object> event = new LinkedHashMap<>();
        Fact fact = noted.fact();
        event.put("event", name(fact));
        event.put("at", noted.at().toString());
        event.put("ms", Duration.between(began, noted.at()).toMillis());
        if (fact instanceof Fact.Fetched fetched) {
            event.put("attempt", fetched.turn());
        } else if (fact instanceof Fact.Answered answered) {
            leg(event, answered.turn(), answered.leg(), 0);
        } else if (fact instanceof Fact.Connected connected) {
            leg(event, connected.turn(), connected.leg(), 0);
        } else if (fact instanceof Fact.Joined joined) {
            leg(event, 0, joined.leg(), 0);
        } else if (fact instanceof Fact.Machine machine) {
            leg(event, 0, machine.leg(), 0);
        } else if (fact instanceof Fact.LegOver over) {
            leg(event, over.turn(), over.leg(), over.code());
        } else if (fact instanceof Fact.DialOver over) {
            leg(event, over.turn(), over.leg(), 0);
        } else if (fact instanceof Fact.CallOver over) {
            leg(event, 0, null, over.code());
        }
        return event;
    }

    private static void leg(Map<String, Object> event, int turn, String leg, int code) {
        if (turn > 0) {
            event.put("attempt", turn);
        }
        if (leg != null) {
            event.put("leg", leg);
        }
        if (code > 0) {
            event.put("code", code);
        }
    }

    private static String name(Fact fact) {
        if (fact instanceof Fact.Accepted accepted) {
            return accepted.known() ? "accepted" : "sent";
        }
        if (fact instanceof Fact.Fetched fetched) {
            return fetched.late() ? "fetched-late" : "fetched";
        }
        // LegOver is leg-over.
        return fact.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
