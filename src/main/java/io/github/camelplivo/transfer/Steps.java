package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import io.github.camelplivo.monitor.DialEnd;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Ticket;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a transfer, as Plivo asks for them: what each answers, and what it tells. Safe for concurrent use. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final String HANG_UP = "<Response><Hangup/></Response>";

    private final Clock clock;
    private final Observer observer;
    private final Sink sink;
    private final Addressing addressing;

    /** Makes the addresses of an account's plans. */
    interface Addressing {

        /** Where Plivo asks. */
        String of(String authId, Plan plan);

        /** Where another node is notified. */
        String atNode(String node, String authId, Plan plan);
    }

    Steps(Clock clock, Observer observer, Sink sink, Addressing addressing) {
        this.clock = clock;
        this.observer = observer;
        this.sink = sink;
        this.addressing = addressing;
    }

    /** Answers Plivo. */
    Reply take(String authId, Plan plan, Fields report) {
        return switch (plan.kind()) {
            case DOCUMENT, DIAL -> fetched(authId, plan);
            case AFTER_DIAL -> afterDial(authId, plan, report);
            case EVENT -> event(authId, plan, Reports.telling(report));
            case ANSWER -> answered(authId, plan, report);
            case HANGUP -> hungUp(authId, plan, report);
            case ROOM -> inRoom(authId, plan, report);
            case LATER -> document(plan.dialling().noAnswer());
            case FACT -> Reply.empty(404);
        };
    }

    private Reply fetched(String authId, Plan plan) {
        Ticket ticket = plan.ticket();
        if (ticket == null) {
            return document(plan.kind() == Kind.DIAL ? dial(authId, plan) : plan.document());
        }
        boolean late;
        try {
            late = clock.instant().isAfter(ticket.fetchBy()) || !sink.mayDial(ticket);
        } catch (RuntimeException e) {
            // Whether it dialled before cannot be known now: Plivo asks again, and rather nothing dials than two.
            LOG.warn("The idempotent repository failed, so a document was not served: {}", e.getClass().getName());
            return Reply.empty(503);
        }
        tell(authId, ticket, new Fact.Fetched(plan.turn(), late));
        if (late) {
            return document(plan.dialling() == null ? Dialling.NO_ANSWER : plan.dialling().noAnswer());
        }
        return document(plan.kind() == Kind.DIAL ? dial(authId, plan) : plan.document());
    }

    private String dial(String authId, Plan plan) {
        String callback = plan.ticket() == null ? null : addressing.of(authId, plan.as(Kind.EVENT));
        return plan.dialling().document(plan.turn(), addressing.of(authId, plan.as(Kind.AFTER_DIAL)), callback).toXml();
    }

    /** A caller who was answered is hung up; for another one the next destinations ring, if there are any. */
    private Reply afterDial(String authId, Plan plan, Fields report) {
        DialEnd end = new DialEnd(
                report.first("CallUUID"), report.first("DialBLegUUID"), report.first("DialStatus"),
                report.first("DialRingStatus"), report.first("DialHangupCause"));
        observer.dialEnded(end);
        boolean goesOn = !end.isAnswered() && !"cancel".equals(end.status()) && plan.dialling().hasTurn(plan.turn() + 1);
        if (plan.ticket() != null) {
            goesOn &= !clock.instant().isAfter(huntEnds(plan));
            tell(authId, plan.ticket(), Reports.end(plan.turn(), Reports.telling(report), !goesOn));
        }
        if (goesOn) {
            Plan next = plan.inTurn(plan.turn() + 1);
            if (plan.ticket() != null) {
                tell(authId, plan.ticket(), new Fact.Fetched(next.turn(), false));
            }
            return document(dial(authId, next));
        }
        return document(end.isAnswered() ? HANG_UP : plan.dialling().noAnswer());
    }

    /** The latest that a turn can begin when everything takes as long as it may. */
    private static Instant huntEnds(Plan plan) {
        return plan.ticket().fetchBy().plus(plan.dialling().ring().multipliedBy(plan.dialling().turns().size()));
    }

    private Reply event(String authId, Plan plan, Map<String, String> report) {
        if (plan.ticket() != null) {
            Reports.event(plan.turn(), report).ifPresent(fact -> tell(authId, plan.ticket(), fact));
        }
        return Reply.empty(200);
    }

    private Reply answered(String authId, Plan plan, Fields report) {
        tell(authId, plan.ticket(), Reports.answer(report));
        return document(plan.document());
    }

    private Reply hungUp(String authId, Plan plan, Fields report) {
        Reports.hangup(report).forEach(fact -> tell(authId, plan.ticket(), fact));
        return Reply.empty(200);
    }

    private Reply inRoom(String authId, Plan plan, Fields report) {
        Reports.room(report).ifPresent(fact -> tell(authId, plan.ticket(), fact));
        return Reply.empty(200);
    }

    private static Reply document(String xml) {
        return new Reply(200, xml);
    }

    private void tell(String authId, Ticket ticket, Fact fact) {
        sink.tell(ticket, fact, node -> addressing.atNode(
                node, authId, new Plan(Kind.FACT, ticket, FactText.write(fact), null, 1)));
    }

    /** Tells who waits here what another node has passed on. */
    void passedOn(Plan plan) {
        // It goes no further: two nodes that know no better would pass it to and fro.
        FactText.read(plan.document()).ifPresent(fact -> sink.tell(plan.ticket(), fact, null));
    }
}
