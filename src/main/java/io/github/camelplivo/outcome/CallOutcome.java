package io.github.camelplivo.outcome;

/** How a transfer, or a call that was made, ended for whoever waited for it. */
public enum CallOutcome {

    ANSWERED("Somebody, or a voicemail, took the call and was connected."),
    FETCHED("Plivo has fetched the document. waitFor=fetched waits for nothing else."),
    BUSY("The destination was busy."),
    NO_ANSWER("It rang, and nobody took the call."),
    REJECTED("Somebody declined the call, or did not press the confirmation key."),
    UNREACHABLE("The network could not reach the destination: out of service, a wrong number, a failure on the way."),
    NOT_ALLOWED("Plivo or the network did not allow the call: credit, caller ID, country, a barred number."),
    CALLER_GONE("The caller hung up before anybody answered."),
    CANCELLED("The call was moved elsewhere before anybody answered."),
    NEVER_FETCHED("Plivo did not fetch the document in time, and the document can no longer dial. Nothing rang."),
    BAD_DOCUMENT("Plivo could not use the document that it got."),
    MACHINE("An answering machine took the call. Only of call-make with machineDetection."),
    UNKNOWN("The outcome could not be found out. The call may have been moved: look before you repeat.");

    private final String meaning;

    CallOutcome(String meaning) {
        this.meaning = meaning;
    }

    /** What it says, a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is what the route waited for. */
    public boolean isSuccess() {
        return this == ANSWERED || this == FETCHED;
    }
}
