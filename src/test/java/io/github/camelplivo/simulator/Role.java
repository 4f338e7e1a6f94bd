package io.github.camelplivo.simulator;

import java.util.Locale;

/** The role of a {@link Member} or {@link Participant}, as Plivo's {@code role} names it. */
public enum Role {
    /** {@code customer}. */
    CUSTOMER,
    /** {@code agent}. */
    AGENT,
    /** {@code supervisor}, of multiparty calls of the Voice API only. */
    SUPERVISOR,
    /** {@code ai-agent}, of multiparty calls of the Voice API only. */
    AI_AGENT;

    static Role of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
