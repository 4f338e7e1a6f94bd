package io.github.camelplivo.simulator;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * A code that a person is sent, to prove that a number is theirs.
 *
 * @param tries how often one has been entered
 */
record OneTimeCode(String digits, Instant end, int tries) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode ofLength(int length, Instant end) {
        StringBuilder digits = new StringBuilder();
        RANDOM.ints(length, 0, 10).forEach(digits::append);
        return new OneTimeCode(digits.toString(), end, 0);
    }

    OneTimeCode tried() {
        return new OneTimeCode(digits, end, tries + 1);
    }

    boolean over(Instant now) {
        return !now.isBefore(end);
    }
}
