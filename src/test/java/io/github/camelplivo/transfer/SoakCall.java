package io.github.camelplivo.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.outcome.Result;

/** A call that is moved, the people in it, and what Plivo does and knows of it. */
final class SoakCall {

    private static final Pattern ATTRIBUTE = Pattern.compile("(action|callbackUrl)=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<Number[^>]*>([^<]+)</Number>");
    private static final int RING = 20;

    private final SoakWorld world;
    private final String uuid;
    private final boolean confirms;
    private final Map<String, SoakPerson> people = new HashMap<>();
    private final List<SoakLeg> legs = new ArrayList<>();
    private final SoakLeg caller;
    private final List<Result> results = new ArrayList<>();
    private Pending wait;
    private int turn;
    private int turns;
    private SoakLeg bridged;
    private String action;
    private String callback;
    private boolean dialling;
    private boolean dialledOnce;
    private boolean movedAway;
    private boolean leftWhileRinging;
    private boolean noLeg;
    private boolean refused;
    private Set<CallOutcome> ofLastTurn = EnumSet.noneOf(CallOutcome.class);
    private CallOutcome status;

    SoakCall(SoakWorld world, int number) {
        this.world = world;
        this.uuid = "a" + number;
        this.confirms = world.happens(0.1);
        this.caller = new SoakLeg(uuid, "", 0, world.now());
    }

    /** The transfer is sent. */
    void begin() {
        int parties = 1 + (world.happens(0.3) ? 1 : 0) + (world.happens(0.1) ? 1 : 0);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < parties; i++) {
            String number = "1415222" + (1000 + i);
            numbers.add(number);
            SoakPerson[] all = SoakPerson.values();
            people.put(number, world.happens(0.45) ? SoakPerson.ANSWERS : all[world.random.nextInt(all.length)]);
        }
        Map<String, Object> values = new HashMap<>(
                Map.of(
                        "call_uuid", uuid, "wait_for", "answered", "ring_timeout", RING, "park", 5, "legs", "aleg"));
        if (confirms) {
            values.put("confirm_key", "1");
        }
        Dialling all = Dialling.of(String.join("<", numbers), world.happens(0.5), values);
        Waiting waiting = world.terms.of(values, all, 1);
        turns = all.turns().size();
        Plan plan = new Plan(Plan.Kind.DIAL, waiting.ticket(), null, all, 1);
        Look look = new Look(new SoakRecords(world, caller, legs)::read, waiting, world.now());
        wait = new Pending(
                "call-transfer", "MA", waiting.ticket(), waiting.key(), uuid, waiting.terms(), look, null, this, world.now());
        world.waits.begin(wait, world.told(uuid, results::add));
        String address = world.of("MA", plan);
        double takes = world.between(0.05, 1);
        double luck = world.random.nextDouble();
        boolean carriedOut = luck < 0.95;
        world.in(takes, () -> {
            if (luck >= 0.98) {
                refused = world.waits.withdraw(wait, new IllegalStateException("refused"));
            } else {
                world.waits.tell(waiting.ticket().id(), new Fact.Accepted(luck < 0.9));
            }
        });
        if (carriedOut) {
            double patience = world.happens(0.9) ? world.between(0, 1) : world.between(10, 40);
            world.in(world.between(0, takes) + patience, () -> fetch(address, 1));
        }
        if (world.happens(0.2)) {
            world.in(world.between(0, 40), this::callerLeaves);
        }
        if (world.happens(0.04)) {
            world.in(world.between(1, 20), this::moveAway);
        }
    }

    private void fetch(String address, int time) {
        if (caller.over || movedAway) {
            return;
        }
        if (world.happens(0.03)) {
            // Nobody answers.
            if (time < 3) {
                world.in(3, () -> fetch(address, time + 1));
            } else {
                end(caller, 7013, "Error");
            }
            return;
        }
        obey(world.ask(address, "CallUUID=" + uuid).document());
    }

    private void obey(String document) {
        if (document.contains("<Dial")) {
            Matcher attributes = ATTRIBUTE.matcher(document);
            while (attributes.find()) {
                if (attributes.group(1).equals("action")) {
                    action = attributes.group(2);
                } else {
                    callback = attributes.group(2);
                }
            }
            List<String> numbers = NUMBER.matcher(document).results().map(it -> it.group(1)).toList();
            dial(numbers);
        } else {
            world.in(world.between(5, 15), () -> {
                if (!movedAway) {
                    end(caller, 4010, "Answer XML");
                }
            });
        }
    }

    private void dial(List<String> numbers) {
        turn++;
        if (turn == 1 && dialledOnce) {
            world.wrong.add(uuid + " was dialled twice");
        }
        dialledOnce = true;
        dialling = true;
        ofLastTurn = EnumSet.noneOf(CallOutcome.class);
        for (String number : numbers) {
            SoakPerson person = people.get(number);
            if (person == SoakPerson.NO_LEG) {
                noLeg = true;
                ofLastTurn.add(CallOutcome.UNREACHABLE);
                continue;
            }
            SoakLeg leg = new SoakLeg(uuid + "b" + legs.size(), number, turn, world.now());
            legs.add(leg);
            int ofTurn = turn;
            switch (person) {
                case ANSWERS -> world.in(world.between(1, RING + 5), () -> answer(leg));
                case NEVER -> {
                }
                default -> world.in(world.between(0.2, 5), () -> endRinging(leg, person));
            }
            world.in(RING, () -> {
                if (ofTurn == turn && dialling && bridged == null && !leg.answered) {
                    endRinging(leg, SoakPerson.NEVER);
                }
            });
        }
        if (legs.stream().noneMatch(leg -> leg.turn == turn)) {
            world.in(0.1, this::dialOver);
        }
    }

    private boolean isRinging(SoakLeg leg) {
        return !leg.over && dialling && leg.turn == turn;
    }

    private void endRinging(SoakLeg leg, SoakPerson person) {
        if (isRinging(leg) && !leg.answered) {
            ofLastTurn.add(person.truth);
            legOver(leg, person.code, "Callee");
            dialOverIfAllAre();
        }
    }

    private void dialOverIfAllAre() {
        if (bridged == null && legs.stream().filter(leg -> leg.turn == turn).allMatch(leg -> leg.over)) {
            dialOver();
        }
    }

    private void answer(SoakLeg leg) {
        if (!isRinging(leg) || bridged != null) {
            return;
        }
        leg.answered = true;
        event("answer", leg, "");
        double key = world.random.nextDouble();
        if (confirms && key < 0.3) {
            world.in(world.between(5, 100), () -> unconfirmed(leg, 9110));
        } else if (confirms && key < 0.4) {
            world.in(world.between(1, 9), () -> unconfirmed(leg, 4000));
        } else if (confirms) {
            world.in(world.between(1, 20), () -> connect(leg));
        } else {
            connect(leg);
        }
    }

    private void unconfirmed(SoakLeg leg, int code) {
        if (isRinging(leg) && bridged == null) {
            ofLastTurn.add(CallOutcome.REJECTED);
            ofLastTurn.add(CallOutcome.NO_ANSWER);
            legOver(leg, code, code == 9110 ? "Plivo" : "Callee");
            dialOverIfAllAre();
        }
    }

    private void connect(SoakLeg leg) {
        if (!isRinging(leg) || bridged != null) {
            return;
        }
        bridged = leg;
        for (SoakLeg other : legs) {
            if (other != leg && isRinging(other)) {
                legOver(other, 9000, "Plivo");
            }
        }
        if (world.happens(0.8)) {
            event("connected", leg, "");
        }
        world.in(world.between(0.5, 60), () -> {
            if (!leg.over) {
                legOver(leg, 4000, "Callee");
                dialOver();
            }
        });
    }

    private void callerLeaves() {
        if (caller.over) {
            return;
        }
        end(caller, 4000, "Caller");
        leave();
    }

    private void moveAway() {
        if (!caller.over && !refused && results.isEmpty()) {
            movedAway = true;
            world.waits.superseded(uuid, "");
            leave();
        }
    }

    /** The caller is not in the Dial any more. */
    private void leave() {
        if (!dialling) {
            return;
        }
        boolean rang = bridged == null;
        leftWhileRinging = rang;
        legs.stream().filter(this::isRinging).forEach(leg -> legOver(leg, rang ? 1000 : 4000, "Caller"));
        if (world.happens(0.7)) {
            report(rang
                    ? "DialStatus=" + (world.happens(0.8) ? "cancel" : "completed") + "&DialHangupCause=ORIGINATOR_CANCEL"
                    : "DialStatus=completed&DialBLegUUID=" + bridged.uuid);
        }
        dialling = false;
    }

    private void dialOver() {
        dialling = false;
        String report = bridged != null ? "DialStatus=completed&DialBLegUUID=" + bridged.uuid : "DialStatus=" + status();
        Runnable ask = () -> {
            if (!caller.over && !movedAway) {
                obey(world.ask(action, "CallUUID=" + uuid + "&" + report).document());
            }
        };
        if (world.weather.noReports()) {
            end(caller, 7012, "Error");
        } else {
            world.in(0.05, ask);
        }
    }

    private String status() {
        status = ofLastTurn.contains(CallOutcome.NO_ANSWER) ? CallOutcome.NO_ANSWER
                : ofLastTurn.contains(CallOutcome.BUSY) || ofLastTurn.contains(CallOutcome.REJECTED)
                        ? CallOutcome.BUSY
                : CallOutcome.UNREACHABLE;
        return switch (status) {
            case NO_ANSWER -> "no-answer";
            case BUSY -> "busy";
            default -> "failed";
        };
    }

    private void report(String fields) {
        if (!world.weather.noReports()) {
            String to = action;
            world.carry(() -> world.ask(to, "CallUUID=" + uuid + "&" + fields));
        }
    }

    private void event(String name, SoakLeg leg, String more) {
        if (!world.weather.noEvents() && !world.weather.noReports()) {
            String to = callback;
            world.carry(
                    () -> world.ask(to, "DialAction=" + name + "&DialBLegUUID=" + leg.uuid + "&DialBLegTo=" + leg.to + more));
        }
    }

    private void legOver(SoakLeg leg, int code, String source) {
        end(leg, code, source);
        event("hangup", leg, "&DialBLegHangupCauseCode=" + code + "&DialBLegHangupSource=" + source
                             + (leg.answered ? "&AnswerTime=x&DialBLegBillDuration=1" : ""));
    }

    private void end(SoakLeg leg, int code, String source) {
        if (!leg.over) {
            leg.over = true;
            leg.end = world.now();
            leg.code = code;
            leg.source = source;
            leg.recordAfter = world.between(0, 4);
        }
    }

    /** When all is over: whether what was told is what happened. */
    void judge() {
        if (refused) {
            if (!results.isEmpty()) {
                world.wrong.add(uuid + " was refused and ended as " + results);
            }
            return;
        }
        if (results.size() != 1) {
            world.wrong.add(uuid + " ended " + results.size() + " times");
            return;
        }
        Result result = results.get(0);
        world.count(result.outcome() + (result.ruling().by() == KnownBy.STATUS ? " by status" : ""));
        if (!truths(result).contains(result.outcome())) {
            world.wrong
                    .add(uuid + " was " + truths(result) + " and is told as " + result.outcome() + " by " + result.ruling().by()
                         + " of " + result.facts());
        }
    }

    private Set<CallOutcome> truths(Result result) {
        Set<CallOutcome> truths = EnumSet.noneOf(CallOutcome.class);
        boolean blind = world.weather.losesReports() && world.weather.blind() > 0;
        // Of a leg that must press a key, neither its end nor its record says whether it did.
        if (blind || confirms || world.weather.losesReports() && noLeg || world.weather.blind() == 1) {
            truths.add(CallOutcome.UNKNOWN);
        }
        if (world.weather.losesReports() && !dialledOnce && caller.over
                && caller.recorded().isAfter(result.ended().minusSeconds(10))) {
            // What a look needs was there for less than ten seconds.
            truths.add(CallOutcome.UNKNOWN);
        }
        boolean gone = caller.over && caller.end.isBefore(result.ended()) && "Caller".equals(caller.source);
        if (bridged != null) {
            truths.add(CallOutcome.ANSWERED);
        } else if (movedAway && (leftWhileRinging || !dialledOnce)) {
            truths.add(CallOutcome.CANCELLED);
            if (!dialledOnce) {
                truths.add(CallOutcome.NEVER_FETCHED);
            }
        } else if (!dialledOnce) {
            truths.add(CallOutcome.NEVER_FETCHED);
            if (gone) {
                truths.add(CallOutcome.CALLER_GONE);
            }
        } else if (leftWhileRinging) {
            truths.add(CallOutcome.CALLER_GONE);
        } else {
            truths.addAll(ofLastTurn);
            if (turn < turns || noLeg) {
                // Who would have been next was not asked any more; of a leg that never was nothing is known.
                if (gone) {
                    truths.add(CallOutcome.CALLER_GONE);
                }
                if (movedAway) {
                    truths.add(CallOutcome.CANCELLED);
                }
            }
            if (result.ruling().by() == KnownBy.STATUS && status != null) {
                truths.add(status);
            }
            if (noLeg && world.weather.losesReports()) {
                // There is nothing to be found of it.
                truths.add(movedAway ? CallOutcome.CANCELLED : CallOutcome.NEVER_FETCHED);
            }
        }
        return truths;
    }
}
