package io.github.camelplivo.outcome;

/** How a transfer, or a call that was made, ended for the exchange that waited for it. */
public enum CallOutcome {

    ANSWERED("A person or a voicemail answered and was connected."),
    FETCHED("Plivo has fetched the document, which is all that waitFor=fetched waits for."),
    BUSY("The destination was busy."),
    NO_ANSWER("It rang, and nobody answered."),
    REJECTED("The called party declined the call, or did not press the confirmation key."),
    UNREACHABLE("The network could not reach the destination: out of service, a wrong number, a failure on the way."),
    NOT_ALLOWED("Plivo or the network did not allow the call: credit, caller ID, country, a barred number."),
    CALLER_GONE("The caller hung up before anyone answered."),
    CANCELLED("The call was moved elsewhere before anyone answered."),
    NEVER_FETCHED("Plivo did not fetch the document in time. The document no longer dials, and nothing rang."),
    BAD_DOCUMENT("Plivo could not use the document that it fetched."),
    MACHINE("An answering machine answered. Only for call-make with machineDetection."),
    UNKNOWN("The outcome could not be found out. The call may have been moved: look before you repeat.");

    private final String meaning;

    CallOutcome(String meaning) {
        this.meaning = meaning;
    }

    /** What the outcome means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is the outcome that the route waited for. */
    public boolean isSuccess() {
        return this == ANSWERED || this == FETCHED;
    }
}
