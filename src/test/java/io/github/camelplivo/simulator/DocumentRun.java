package io.github.camelplivo.simulator;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.HangupCause.Purpose;
import io.github.camelplivo.simulator.Letter.Kind;

/**
 * A document on its way to a leg, those that it leads to, and the leg obeying them. Documents are fetched without the
 * switchboard's monitor and obeyed with it; what was fetched for a leg that has ended, or was transferred meanwhile, is
 * dropped.
 */
final class DocumentRun {

    /** What to fetch next, and what to say besides the usual. */
    private record Step(Purpose purpose, Target target, Map<String, String> fields) {
    }

    /** A document, or null and why there is none. */
    private record Fetched(Document document, HangupCause otherwise) {
    }

    private final Switchboard board;
    private final Leg leg;
    /** What is left of the document. */
    private Iterator<Verb> verbs = Collections.emptyIterator();
    /** Why a leg ends when its document turns out not to be right. */
    private HangupCause invalid;

    DocumentRun(Switchboard board, Leg leg) {
        this.board = board;
        this.leg = leg;
    }

    /** Fetches and obeys, in the background. */
    void start(Purpose purpose, Target target, Map<String, String> fields) {
        start(new Step(purpose, target, fields));
    }

    private void start(Step step) {
        board.background().run(() -> take(step));
    }

    private void take(Step step) {
        Map<String, String> fields;
        synchronized (board) {
            // Each counts, also one that a later transfer has overtaken.
            if (step.purpose() != Purpose.ANSWER && leg.course().movedTooOften()) {
                leg.end(HangupCause.LOOP, Ending.Source.PLIVO);
            }
            if (!leg.obeys(this)) {
                return;
            }
            fields = fields(step);
        }
        Purpose purpose = step.purpose();
        if (!step.target().hasValidMethod()) {
            obey(new Fetched(null, purpose.invalidMethod()));
        } else if (step.target().address().isEmpty()) {
            obey(new Fetched(null, purpose.invalidUrl()));
        } else {
            board.post().fetch(purpose.kind(), step.target(), fields, reply -> obey(reply.document()
                    .map(bytes -> new Fetched(Document.parse(bytes).orElse(null), purpose.invalidXml()))
                    .orElseGet(() -> new Fetched(null, purpose.unreachable()))));
        }
    }

    /** Obeys a document, and goes on to what it leads to. */
    private void obey(Fetched fetched) {
        synchronized (board) {
            Step next = leg.obeys(this) ? arrive(fetched) : null;
            if (next != null) {
                start(next);
            }
        }
    }

    private Map<String, String> fields(Step step) {
        Map<String, String> fields = new LinkedHashMap<>(leg.fields());
        fields.put("Event", step.purpose() == Purpose.ANSWER ? "StartApp" : "Redirect");
        fields.putAll(step.fields());
        return fields;
    }

    private Step arrive(Fetched fetched) {
        leg.moveOn();
        if (fetched.document() == null) {
            leg.end(fetched.otherwise(), Ending.Source.ERROR);
            return null;
        }
        verbs = fetched.document().verbs().iterator();
        invalid = fetched.otherwise();
        return proceed();
    }

    /** Obeys what is left, up to an element that holds the leg, leads elsewhere or ends it. */
    private Step proceed() {
        while (verbs.hasNext()) {
            Verb verb = verbs.next();
            switch (verb.name()) {
                case "Dial" -> {
                    Dial dial = new Dial(board, leg, verb, this);
                    if (dial.begin()) {
                        return null;
                    }
                    Optional<Step> action = action(verb, dial.outcome());
                    if (action.isPresent()) {
                        return action.get();
                    }
                }
                case "GetDigits", "GetInput" -> {
                    leg.comeAcross(verb);
                    leg.does(new Activity.Prompted(new Prompt(verb, this)));
                    return null;
                }
                case "Stream" -> {
                    leg.comeAcross(verb);
                    if (verb.attribute("keepCallAlive", "false").equals("true")) {
                        leg.does(new Activity.Streaming(new KeptStream(verb, this::streamEnded)));
                        return null;
                    }
                }
                case "Conference", "MultiPartyCall" -> {
                    if (enter(verb)) {
                        return null;
                    }
                }
                case "Redirect" -> {
                    return new Step(Purpose.REDIRECT, new Target(verb.attribute("method", "POST"), verb.text()), Map.of());
                }
                case "Hangup" -> {
                    leg.end(HangupCause.ofReason(verb.attribute("reason", "")), Ending.Source.XML);
                    return null;
                }
                case "Speak", "Play", "Wait" -> {
                    leg.comeAcross(verb);
                    if (!verbs.hasNext()) {
                        leg.stayHearing(verb);
                        return null;
                    }
                }
                default -> leg.comeAcross(verb);
            }
        }
        leg.end(HangupCause.END_OF_XML, Ending.Source.XML);
        return null;
    }

    /** Whether the leg is held by a room, or has ended because the element is not right. */
    private boolean enter(Verb verb) {
        try {
            return board.rooms().enter(leg, verb, this);
        } catch (ApiError e) {
            leg.end(invalid, Ending.Source.ERROR);
            return true;
        }
    }

    /** Where an element's {@code action} sends the leg; when it does not send it anywhere, it is told all the same. */
    private Optional<Step> action(Verb verb, Map<String, String> fields) {
        String action = verb.attribute("action", "");
        if (action.isEmpty()) {
            return Optional.empty();
        }
        Step step = new Step(Purpose.ACTION, new Target(verb.attribute("method", "POST"), action), fields);
        if (verb.attribute("redirect", "true").equals("false")) {
            board.tell(Kind.ACTION, step.target(), fields(step));
            return Optional.empty();
        }
        return Optional.of(step);
    }

    /** Nobody is connected any more, or nobody has answered: the leg goes on behind the Dial. */
    void dialEnded(Dial dial) {
        goOn(action(dial.verb(), dial.outcome()));
    }

    /** The leg has left its Dial, or has ended: the action is told, and nothing of the answer is obeyed. */
    void reportEndOf(Dial dial) {
        report(dial.verb(), dial.outcome());
    }

    /** The leg has ended while an element held it: tells the element's action, and obeys nothing of the answer. */
    void report(Verb verb, Map<String, String> fields) {
        report(new Target(verb.attribute("method", "POST"), verb.attribute("action", "")), fields);
    }

    void report(Target target, Map<String, String> fields) {
        board.tell(Kind.ACTION, target, fields(new Step(Purpose.ACTION, target, fields)));
    }

    /** The leg has left a room: it goes on there, unless it has another document already. */
    void goTo(Target target, Map<String, String> fields) {
        start(Purpose.ACTION, target, fields);
    }

    /** The leg has left a room: it goes on behind the element, unless it has another document already. */
    void leave(Verb verb, Map<String, String> fields) {
        leg.fallSilent();
        if (leg.obeys(this)) {
            goOn(action(verb, fields));
        }
    }

    private void streamEnded() {
        if (leg.obeys(this)) {
            goOn(Optional.empty());
        }
    }

    /** Keys have been pressed, or none when there are no fields. */
    void entered(Verb verb, Map<String, String> fields) {
        leg.fallSilent();
        goOn(fields.isEmpty() ? Optional.empty() : action(verb, fields));
    }

    private void goOn(Optional<Step> step) {
        Step next = step.orElseGet(this::proceed);
        if (next != null) {
            start(next);
        }
    }
}
