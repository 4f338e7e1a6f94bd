package io.github.camelplivo.demo.evening;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.demo.evening.Arrival.What;
import org.apache.camel.Exchange;

/**
 * What came of a transfer. Immutable.
 *
 * @param outcome  the outcome; the name of an exception when there is none
 * @param knownBy  how it is known
 * @param timeline what the component heard of, up to the outcome
 * @param arrivals what has come in from Plivo since the transfer began
 * @param record   of the leg to the agent, where somebody looked for it
 * @param callLive whether the caller was on the line at the end
 */
record Trial(String outcome, String knownBy, List<Map<?, ?>> timeline, List<Arrival> arrivals, LegRecord record,
        boolean callLive) {

    static Trial of(Exchange exchange, List<Arrival> arrivals, LegRecord record, boolean callLive) {
        Exception failure = exchange.getException();
        String outcome = failure == null
                ? exchange.getMessage().getHeader("CamelPlivoOutcome", String.class)
                : failure.getClass().getSimpleName()
                  + (failure instanceof PlivoRejectedException no ? " " + no.getStatus() : "");
        String by = failure == null
                ? exchange.getMessage().getHeader("CamelPlivoOutcomeKnownBy", "nothing", String.class)
                : "nothing";
        return new Trial(outcome, by, timeline(exchange), List.copyOf(arrivals), record, callLive);
    }

    private static List<Map<?, ?>> timeline(Exchange exchange) {
        Map<?, ?> body = exchange.getException() == null ? exchange.getMessage().getBody(Map.class) : null;
        return body != null && body.get("timeline") instanceof List<?> events
                ? events.stream().<Map<?, ?>> map(event -> (Map<?, ?>) event).toList() : List.of();
    }

    /** Whether there was no such call any more. */
    boolean isOfNoCall() {
        return outcome.equals("PlivoRejectedException 404");
    }

    /** The reports of that kind that were not turned away. */
    List<Arrival> of(What what) {
        return arrivals.stream().filter(arrival -> arrival.what() == what && !arrival.refused()).toList();
    }

    /** The hangup cause codes of the legs that the timeline names. */
    List<String> codes() {
        return timeline.stream().filter(event -> "leg-over".equals(event.get("event")) && event.get("code") != null)
                .map(event -> event.get("code").toString()).distinct().toList();
    }

    /** As a cell of a table. */
    String summary(String expected) {
        return outcome + (outcome.equals(expected) ? ", as expected" : ", and " + expected + " was expected") + ", known by "
               + knownBy + (codes().isEmpty() ? "" : ", code " + String.join(", ", codes()));
    }
}
