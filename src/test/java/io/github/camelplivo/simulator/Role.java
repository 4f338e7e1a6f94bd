package io.github.camelplivo.simulator;

/** The role of a {@link Member}, as Plivo's {@code role} names it. */
public enum Role {
    /** {@code customer}. */
    CUSTOMER,
    /** {@code agent}. */
    AGENT
}
