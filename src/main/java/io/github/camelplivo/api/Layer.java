package io.github.camelplivo.api;

/** What the component adds to one of Plivo's operations: parameters that Plivo does not know, or knows otherwise. */
public interface Layer {

    /** The operation that comes of it. */
    String operation();

    /** The operation of Plivo's whose row it is laid over; another one when it makes an operation of its own. */
    default String base() {
        return operation();
    }

    /** The row with the layer over it. */
    Row over(Row row);
}
