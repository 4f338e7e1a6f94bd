package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Confirmation.Asked;

/**
 * A request to add a participant, until somebody has joined or nobody will. Destinations ring together, and who answers
 * first joins. Guarded by the switchboard's monitor.
 */
final class AddParticipant {

    /** @param delay how long to wait before it rings */
    record Destination(String to, Duration ring, Duration delay) {
    }

    private final Switchboard board;
    private final VoiceMultiPartyCall call;
    private final ParticipantSettings settings;
    /** Where the progress of the calls is told. */
    private final Optional<Target> progress;
    private final Asked asked;
    private final List<Leg> ringing = new ArrayList<>();
    private boolean over;

    AddParticipant(
                   Switchboard board, VoiceMultiPartyCall call, ParticipantSettings settings, Optional<Target> progress,
                   Asked asked) {
        this.board = board;
        this.call = call;
        this.settings = settings;
        this.progress = progress;
        this.asked = asked;
    }

    /** Calls them. */
    List<Leg> dial(String from, List<Destination> destinations) {
        begin(Map.of());
        List<Leg> legs = destinations.stream().map(to -> board.calling(from, to.to())).toList();
        ringing.addAll(legs);
        for (Leg leg : legs) {
            leg.ring(() -> answered(leg));
            leg.atEnd(() -> ended(leg));
        }
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            Destination destination = destinations.get(i);
            if (destination.delay().isZero()) {
                ring(leg, destination);
            } else {
                leg.runs(board.later(destination.delay(), () -> ring(leg, destination)));
            }
        }
        return legs;
    }

    private void begin(Map<String, String> more) {
        call.begins(this);
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("ParticipantRole", settings.role().toString());
        call.tell(MpcEvent.ADD_INITIATED, fields);
    }

    private void ring(Leg leg, Destination destination) {
        if (leg.rings()) {
            report(leg);
            board.awaitAnswer(leg, destination.ring());
        }
    }

    private void answered(Leg leg) {
        report(leg);
        if (asked.nothing()) {
            join(leg);
        } else {
            new Confirmation(board, leg, asked, () -> join(leg), () -> gone(leg)).begin();
        }
    }

    private void join(Leg leg) {
        ringing.remove(leg);
        DocumentRun run = new DocumentRun(board, leg);
        leg.course().turn(run);
        join(leg, run);
    }

    /** A live call joins, whatever it is doing. */
    void move(Leg leg) {
        begin(Map.of("ParticipantCallUUID", leg.uuid()));
        DocumentRun run = new DocumentRun(board, leg);
        leg.course().turn(run);
        leg.moveOn();
        join(leg, run);
    }

    private void join(Leg leg, DocumentRun run) {
        over = true;
        Optional<Participant> joined = call.live() ? call.join(leg, settings, run) : Optional.empty();
        endRinging(HangupCause.LOST_RACE);
        if (joined.isEmpty()) {
            leg.end(HangupCause.MPC_ENDED, Ending.Source.PLIVO);
        }
        complete(joined);
    }

    private void endRinging(HangupCause why) {
        List<Leg> legs = List.copyOf(ringing);
        ringing.clear();
        legs.forEach(leg -> leg.end(why, Ending.Source.PLIVO));
    }

    private void ended(Leg leg) {
        report(leg);
        gone(leg);
    }

    private void gone(Leg leg) {
        if (ringing.remove(leg) && ringing.isEmpty() && !over) {
            over = true;
            complete(Optional.empty());
        }
    }

    private void complete(Optional<Participant> joined) {
        call.tell(MpcEvent.ADD_COMPLETED,
                joined.map(Participant::fields).orElse(Map.of("ParticipantRole", settings.role().toString())));
        call.completed(this);
    }

    /** The multiparty call is over. */
    void cancel() {
        if (!over) {
            over = true;
            endRinging(HangupCause.CANCELLED);
            complete(Optional.empty());
        }
    }

    private void report(Leg leg) {
        progress.ifPresent(target -> call.reports().tell(target, leg.fields()));
    }
}
