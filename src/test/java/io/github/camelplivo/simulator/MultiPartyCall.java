package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.simulator.People.Telephone;
import io.github.camelplivo.simulator.Script.Reaction;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * The call of a multi-party call node in a PHLO. Everybody who is present and not on hold hears the others.
 * <p>
 * Plivo's pages say what an action is for, not all that follows from it. These are assumptions of the simulator:
 * <ul>
 * <li>whoever is brought in answers at once, unless {@link PlivoSimulator#person} says otherwise, and rings 45 seconds
 * at most;
 * <li>{@code warm_transfer} holds everybody but its trigger source and the newcomer: the two talk in private until
 * {@code resume_call} by the trigger source, which joins all, or {@code abort_transfer} by it, which drops the newcomer
 * and joins the rest;
 * <li>during a warm transfer the rest is on hold already while the newcomer rings;
 * <li>when one of the two leaves during the private talk, or the newcomer does not come, the rest is joined with the
 * other;
 * <li>{@code resume_call} by any other member takes that member off hold, and {@code abort_transfer} by any other is
 * refused;
 * <li>{@code cold_transfer} leaves nobody on hold;
 * <li>{@code call} may be triggered by somebody who is not in the call, a transfer may not.
 * </ul>
 */
public final class MultiPartyCall {

    /** As in Plivo's Voice API, whose multiparty calls are of the same kind. */
    private static final Duration RING_TIMEOUT = Duration.ofSeconds(45);

    /** A warm transfer that is neither completed nor aborted. */
    private record PrivateTalk(Member trigger, Member newcomer) {
    }

    private final String phloId;
    private final String nodeId;
    /** By address without its plus sign. */
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final People people;
    private PrivateTalk privateTalk;

    MultiPartyCall(String phloId, String nodeId, People people) {
        this.people = people;
        this.phloId = phloId;
        this.nodeId = nodeId;
    }

    /** Id of the PHLO. */
    public String phloId() {
        return phloId;
    }

    /** Id of the multi-party call node in the PHLO. */
    public String nodeId() {
        return nodeId;
    }

    /** Puts a customer into the call. */
    public synchronized MultiPartyCall customer(String address) {
        enter(known(address), Role.CUSTOMER);
        return this;
    }

    /** Puts an agent into the call. */
    public synchronized MultiPartyCall agent(String address) {
        enter(known(address), Role.AGENT);
        return this;
    }

    /**
     * Who is or was in the call, by address with or without a leading plus sign.
     *
     * @throws IllegalArgumentException when nobody of that address ever was
     */
    public synchronized Member member(String address) {
        Member member = members.get(Address.key(address));
        if (member == null) {
            throw new IllegalArgumentException(address + " has not been in the call; these have: " + members.values());
        }
        return member;
    }

    /** All who are or were in the call, in the order they came. */
    public synchronized List<Member> members() {
        return List.copyOf(members.values());
    }

    /** Whether a warm transfer is neither completed nor aborted, and those two talk in private. */
    public synchronized boolean privateTalk() {
        return privateTalk != null;
    }

    /** The members and how they take part. */
    @Override
    public synchronized String toString() {
        return "multi-party call " + nodeId + " " + members.values();
    }

    /** The addresses of those who hear each other. */
    synchronized Set<String> talking() {
        Set<String> talking = new LinkedHashSet<>();
        members.values().stream().filter(Member::present).filter(member -> !member.onHold())
                .forEach(member -> talking.add(member.address()));
        return talking;
    }

    synchronized void bringIn(String action, Parameters parameters) {
        String to = parameters.text("to");
        Role role = Role.valueOf(parameters.oneOf("role", List.of("customer", "agent")).toUpperCase(Locale.ROOT));
        String source = parameters.text("trigger_source");
        if (action.equals("call")) {
            ring(known(to), role);
            return;
        }
        Member trigger = members.get(Address.key(source));
        if (trigger == null || !trigger.present() || Address.same(source, to)) {
            throw ApiError.invalid("trigger_source");
        }
        Member newcomer = known(to);
        if (action.equals("warm_transfer")) {
            members.values().forEach(member -> member.hold(member != trigger && member != newcomer));
            privateTalk = new PrivateTalk(trigger, newcomer);
        } else {
            leave(trigger);
            joinAll();
        }
        ring(newcomer, role);
    }

    private void ring(Member member, Role role) {
        if (member.present() || people.script(member.address()).silenced()) {
            enter(member, role);
            return;
        }
        member.ring(role);
        people.ring(member.address(), RING_TIMEOUT, new Telephone() {

            @Override
            public void rings(Timer until) {
                member.runs(until);
            }

            @Override
            public void answered(Reaction by) {
                synchronized (MultiPartyCall.this) {
                    if (member.ringing()) {
                        enter(member, role);
                    }
                }
            }

            @Override
            public void gaveUp(HangupCause cause, Ending.Source source) {
                synchronized (MultiPartyCall.this) {
                    if (member.ringing()) {
                        member.stayAway(cause);
                        leave(member);
                    }
                }
            }
        });
    }

    /** Whoever rings at that address answers. */
    synchronized void pickUp(String address) {
        Member member = members.get(Address.key(address));
        if (member != null && member.ringing()) {
            enter(member, member.role());
        }
    }

    synchronized void hangUp(String address) {
        Member member = members.get(Address.key(address));
        if (member != null && (member.present() || member.ringing())) {
            leave(member);
        }
    }

    synchronized void act(String address, String action) {
        Member member = members.get(Address.key(address));
        boolean rings = member != null && member.ringing() && action.equals("hangup");
        if (member == null || !member.present() && !rings) {
            throw ApiError.notFound();
        }
        switch (action) {
            case "hold" -> member.hold(true);
            case "unhold" -> member.hold(false);
            case "mute" -> member.mute(true);
            case "unmute" -> member.mute(false);
            case "hangup" -> leave(member);
            case "voicemail_drop" -> {
                member.sendToVoicemail();
                leave(member);
            }
            case "resume_call" -> resume(member);
            case "abort_transfer" -> abort(member);
            default -> throw ApiError.invalid("action");
        }
    }

    private Member known(String address) {
        return members.computeIfAbsent(Address.key(address), key -> new Member(this, address));
    }

    private void enter(Member member, Role role) {
        member.enter(role);
        member.runs(people.talks(member.address(), () -> hangUp(member)));
    }

    private synchronized void hangUp(Member member) {
        leave(member);
    }

    private void leave(Member member) {
        member.leave();
        if (privateTalk != null && (privateTalk.trigger() == member || privateTalk.newcomer() == member)) {
            joinAll();
        }
    }

    private void resume(Member member) {
        if (privateTalk != null && privateTalk.trigger() == member) {
            joinAll();
        } else {
            member.hold(false);
        }
    }

    private void abort(Member member) {
        if (privateTalk == null || privateTalk.trigger() != member) {
            throw ApiError.invalid("action");
        }
        leave(privateTalk.newcomer());
    }

    private void joinAll() {
        privateTalk = null;
        members.values().forEach(member -> member.hold(false));
    }
}
