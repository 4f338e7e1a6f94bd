package io.github.camelplivo.outcome;

import java.util.Optional;

/** What the status of a Dial says of an outcome: little. */
final class DialStatus {

    private DialStatus() {
    }

    /** Empty for a status that says nothing of those who were dialled. */
    static Optional<CallOutcome> of(String status) {
        return status == null ? Optional.empty() : switch (status) {
            case "busy" -> Optional.of(CallOutcome.BUSY);
            case "no-answer", "timeout" -> Optional.of(CallOutcome.NO_ANSWER);
            case "failed" -> Optional.of(CallOutcome.UNREACHABLE);
            default -> Optional.empty();
        };
    }
}
