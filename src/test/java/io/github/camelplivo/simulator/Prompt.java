package io.github.camelplivo.simulator;

import java.util.Map;

/**
 * A GetDigits or GetInput that waits for the party to press keys. It waits as long as that takes, and what is pressed
 * at once is all that is entered: Plivo's time-outs are not kept.
 */
record Prompt(Verb verb, DocumentRun run) {

    private static final String KEYS = "0123456789*#";

    /** @throws IllegalArgumentException when these keys cannot be pressed here; then it goes on waiting */
    void press(String keys) {
        if (verb.name().equals("GetInput") && !verb.attribute("inputType", "dtmf").contains("dtmf")) {
            throw new IllegalStateException("It is asked to speak, not to press keys");
        }
        String finish = verb.attribute("finishOnKey", "#");
        String digits = keys.contains(finish) ? keys.substring(0, keys.indexOf(finish)) : keys;
        String valid = verb.name().equals("GetDigits") ? verb.attribute("validDigits", KEYS) : KEYS;
        if (!digits.chars().allMatch(key -> valid.indexOf(key) >= 0)) {
            throw new IllegalArgumentException("digits must be made of " + valid + ", or be empty for silence");
        }
        run.entered(verb, fields(digits.substring(0, Math.min(digits.length(), longest()))));
    }

    /** @throws IllegalStateException when it does not listen; then it goes on waiting */
    void say(String words) {
        if (verb.name().equals("GetDigits") || !verb.attribute("inputType", "dtmf").contains("speech")) {
            throw new IllegalStateException("It is asked to press keys, not to speak");
        }
        run.entered(verb, Map.of("InputType", "speech", "Digits", "", "Speech", words, "SpeechConfidenceScore", "0.9"));
    }

    private int longest() {
        String digits = verb.attribute("numDigits", "");
        return digits.matches("[1-9][0-9]?") ? Integer.parseInt(digits) : 99;
    }

    /** Nothing for silence. */
    private Map<String, String> fields(String digits) {
        if (digits.isEmpty()) {
            return Map.of();
        }
        return verb.name().equals("GetDigits")
                ? Map.of("Digits", digits)
                : Map.of("InputType", "dtmf", "Digits", digits, "Speech", "");
    }
}
