package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.function.UnaryOperator;

import io.github.camelplivo.simulator.Script.Reaction;

/**
 * Who is at an address, and what is done there when the telephone rings: for a Dial, for a call that the API makes, for
 * a member whom an action brings into a multi-party call of a PHLO. Who is not told otherwise answers at once.
 *
 * <pre>{@code
 * plivo.person("+14152223333").answersAfter(Duration.ofSeconds(5)).hangsUpAfter(Duration.ofMinutes(1));
 * plivo.person("+14152225555").isBusy();
 * }</pre>
 *
 * What it says counts from the next ring on.
 */
public final class Person {

    private final World world;
    private final String address;

    Person(World world, String address) {
        this.world = world;
        this.address = address;
    }

    /** Answers at once, also what rings there now, and stays until somebody else hangs up, as everybody at first. */
    public Person answers() {
        world.answers(address);
        return this;
    }

    /** Answers when it has rung that long, if nobody gives up before. */
    public Person answersAfter(Duration ringing) {
        return reacts(Reaction.ANSWERS, ringing);
    }

    /** A machine answers when it has rung that long. */
    public Person hasVoicemailAfter(Duration ringing) {
        return reacts(Reaction.VOICEMAIL, ringing);
    }

    /** The line is busy. */
    public Person isBusy() {
        return reacts(Reaction.BUSY, Duration.ZERO);
    }

    /** Hears it ring that long, and refuses the call. */
    public Person refusesAfter(Duration ringing) {
        return reacts(Reaction.REFUSES, ringing);
    }

    /** The number is out of service. */
    public Person isUnreachable() {
        return reacts(Reaction.UNREACHABLE, Duration.ZERO);
    }

    /** Lets it ring until Plivo gives up, or the network does after 60 seconds. */
    public Person neverAnswers() {
        return reacts(Reaction.NEVER_ANSWERS, Script.NETWORK);
    }

    /**
     * Hangs up that long after having been connected. For a caller of {@link PlivoSimulator#call} that is when the call
     * comes in.
     */
    public Person hangsUpAfter(Duration talking) {
        return change(script -> script.talking(talking));
    }

    private Person reacts(Reaction reaction, Duration after) {
        return change(script -> new Script(reaction, after, script.talk()));
    }

    Person change(UnaryOperator<Script> change) {
        world.people().change(address, change);
        return this;
    }

    /** The address, and what is done there. */
    @Override
    public String toString() {
        return address + " " + world.people().script(address).reaction();
    }
}
