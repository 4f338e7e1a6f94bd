package io.github.camelplivo.simulator;

import java.util.Set;

import io.github.camelplivo.simulator.SimulatorClock.Timer;

/** A member of a {@link MultiPartyCall}, also after having left it. */
public final class Member {

    private final MultiPartyCall call;
    private final String address;
    private Role role;
    private boolean present;
    private boolean ringing;
    /** Why it did not come when it was called last; null when it came. */
    private HangupCause stayedAway;
    /** The end of its ringing, then the end of its patience. */
    private Timer timer = Timer.NONE;
    private boolean onHold;
    private boolean muted;
    private boolean sentToVoicemail;

    Member(MultiPartyCall call, String address) {
        this.call = call;
        this.address = address;
    }

    /** Phone number or SIP address, as it was given first. */
    public String address() {
        return address;
    }

    /** The role in which it was brought in last. */
    public Role role() {
        synchronized (call) {
            return role;
        }
    }

    /** Whether it is in the call. */
    public boolean present() {
        synchronized (call) {
            return present;
        }
    }

    /** Whether it is being called and has not answered yet. */
    public boolean ringing() {
        synchronized (call) {
            return ringing;
        }
    }

    /** Whether it is in the call and on hold, by itself or because two others talk in private. */
    public boolean onHold() {
        synchronized (call) {
            return present && onHold;
        }
    }

    /** Whether it is in the call and muted: it hears the others and they do not hear it. */
    public boolean muted() {
        synchronized (call) {
            return present && muted;
        }
    }

    /** Whether {@code voicemail_drop} took it out of the call. */
    public boolean sentToVoicemail() {
        synchronized (call) {
            return sentToVoicemail;
        }
    }

    /** Who it is and how it takes part. */
    @Override
    public String toString() {
        return address + " " + doing();
    }

    /** How it takes part. */
    String doing() {
        synchronized (call) {
            if (ringing) {
                return "rings";
            }
            if (stayedAway != null) {
                return "did not come: " + stayedAway;
            }
            if (!present) {
                return sentToVoicemail ? "was sent to voicemail" : "left the call";
            }
            return (onHold ? "is on hold" : "is in the call") + (muted ? ", muted" : "");
        }
    }

    // From here on the caller holds the call's monitor.

    boolean isAlone() {
        return call.talking().equals(Set.of(address));
    }

    void ring(Role as) {
        role = as;
        ringing = true;
        stayedAway = null;
        sentToVoicemail = false;
    }

    /** Instead of the timer that it had. */
    void runs(Timer next) {
        timer.cancel();
        timer = next;
    }

    void stayAway(HangupCause cause) {
        stayedAway = cause;
    }

    void enter(Role as) {
        role = as;
        present = true;
        ringing = false;
        stayedAway = null;
        onHold = false;
        muted = false;
        sentToVoicemail = false;
    }

    void leave() {
        present = false;
        ringing = false;
        timer.cancel();
    }

    void hold(boolean hold) {
        onHold = hold;
    }

    void mute(boolean mute) {
        muted = mute;
    }

    void sendToVoicemail() {
        sentToVoicemail = true;
        leave();
    }
}
