package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.simulator.Script.Reaction;
import io.github.camelplivo.simulator.Script.Rung;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/** What the people at the other end of the lines do when it rings. Who is not known answers at once. */
final class People {

    /** Something that rings at a person, until it is answered or somebody gives up. */
    interface Telephone {

        /** It does not end at once. */
        void rings(Timer until);

        /** @param by what was done: {@link Reaction#ANSWERS} or {@link Reaction#VOICEMAIL} */
        void answered(Reaction by);

        void gaveUp(HangupCause cause, Ending.Source source);
    }

    /** @param address as it was given */
    record Scripted(String address, Script script) {
    }

    private final SimulatorClock clock;
    /** By what two ways to write an address have in common. */
    private final Map<String, Scripted> scripts = new LinkedHashMap<>();
    private Duration network = Duration.ZERO;

    People(SimulatorClock clock) {
        this.clock = clock;
    }

    /** How long the network lets ring what nobody picks up, unless the script says. */
    synchronized void ring(Duration longest) {
        network = longest;
    }

    synchronized Script script(String address) {
        Scripted scripted = scripts.get(Address.key(address));
        return scripted == null ? Script.ANSWERS : scripted.script();
    }

    synchronized void change(String address, UnaryOperator<Script> change) {
        scripts.put(Address.key(address), new Scripted(address, change.apply(script(address))));
    }

    synchronized void forget(String address) {
        scripts.remove(Address.key(address));
    }

    /** All of whom more is known than that they answer at once. */
    synchronized List<Scripted> scripted() {
        return List.copyOf(scripts.values());
    }

    /** Has a telephone ring until it is answered or somebody gives up: at once, or when the clock says so. */
    void ring(String address, Duration timeout, Telephone telephone) {
        Script script = script(address);
        Rung rung = script.rung(timeout, network());
        Runnable end = () -> {
            if (rung.cause() == null) {
                telephone.answered(script.reaction());
            } else {
                telephone.gaveUp(rung.cause(), rung.source());
            }
        };
        if (rung.after().isZero()) {
            end.run();
        } else {
            telephone.rings(clock.after(rung.after(), end));
        }
    }

    private synchronized Duration network() {
        return network;
    }

    /** The person has been connected, and hangs up some time later if the script says so. */
    Timer talks(String address, Runnable hangUp) {
        Duration talk = script(address).talk();
        return talk == null ? Timer.NONE : clock.after(talk, hangUp);
    }
}
