package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.simulator.Message.Content;
import io.github.camelplivo.simulator.Reception.Outcome;
import io.github.camelplivo.simulator.Script.Keys;
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
 * What it says counts from the next ring, or the next message, on.
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

    /** A Dial makes no leg to that number, as when the number is none or the account may not call it. */
    public Person cannotBeDialled() {
        return reacts(Reaction.CANNOT_BE_DIALLED, Duration.ZERO);
    }

    /** When a Dial asks for a {@code confirmKey}, presses these keys that long after picking up. */
    public Person presses(String keys, Duration after) {
        return change(script -> script.pressing(new Keys(keys, after)));
    }

    /** Presses nothing when a Dial asks for a {@code confirmKey}, as everybody at first. */
    public Person pressesNothing() {
        return change(script -> script.pressing(null));
    }

    /** Lets it ring until Plivo gives up, or the network does after 60 seconds. */
    public Person neverAnswers() {
        return reacts(Reaction.NEVER_ANSWERS, Script.NETWORK);
    }

    /**
     * Hangs up that long after picking up. For a caller of {@link PlivoSimulator#call} that is when the call comes in.
     */
    public Person hangsUpAfter(Duration talking) {
        return change(script -> script.talking(talking));
    }

    /**
     * Sends an SMS to a number of the account; the application of the number is told at its {@code message_url}.
     *
     * @throws IllegalStateException when the account does not have the number
     */
    public Message sends(String text, String to) {
        return sends(new Content("sms", text, List.of(), Map.of()), to);
    }

    /** Sends an MMS or a WhatsApp message, as {@link #sends(String, String)}. */
    public Message sends(Content content, String to) {
        return world.services().incoming().message(address, to, content);
    }

    /** Gets messages that long after they were sent; a second, if nothing is said. */
    public Person getsMessagesAfter(Duration time) {
        return receives(new Reception(Outcome.DELIVERED, time, "", reception().read()));
    }

    /** Reads WhatsApp messages that long after they were delivered. */
    public Person readsMessagesAfter(Duration time) {
        return receives(reception().readAfter(time));
    }

    /** Messages are sent and do not arrive: they are undelivered, with that error code of Plivo's. */
    public Person doesNotGetMessages(String errorCode) {
        return receives(new Reception(Outcome.UNDELIVERED, reception().after(), errorCode, null));
    }

    /** Messages cannot be sent: they fail, with that error code of Plivo's. */
    public Person cannotBeSentMessages(String errorCode) {
        return receives(new Reception(Outcome.FAILED, Duration.ZERO, errorCode, null));
    }

    /** Plivo accepts no message to the number; a bulk send names it in {@code invalid_number}. */
    public Person hasAnInvalidNumber() {
        return receives(new Reception(Outcome.INVALID, Duration.ZERO, "", null));
    }

    private Reception reception() {
        return world.services().messages().reception(address);
    }

    private Person receives(Reception reception) {
        world.services().messages().receives(address, reception);
        return this;
    }

    private Person reacts(Reaction reaction, Duration after) {
        return change(script -> script.reacting(reaction, after));
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
