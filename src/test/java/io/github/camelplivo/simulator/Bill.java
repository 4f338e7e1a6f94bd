package io.github.camelplivo.simulator;

import java.math.BigDecimal;
import java.time.Duration;

/** What a time in a multiparty call costs: each minute that has begun, at the price that Plivo's examples show. */
record Bill(long seconds) {

    private static final long MINUTE = 60;
    /** In thousandths of a cent. */
    private static final long RATE = 500;

    static Bill of(Duration time) {
        return new Bill((time.plusSeconds(MINUTE).minusNanos(1).toSeconds()) / MINUTE * MINUTE);
    }

    Bill plus(Bill other) {
        return new Bill(seconds + other.seconds);
    }

    /** In dollars. */
    String amount() {
        return BigDecimal.valueOf(seconds / MINUTE * RATE, 5).toPlainString();
    }
}
