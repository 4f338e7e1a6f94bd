package io.github.camelplivo.api;

/** What the component adds to one of Plivo's operations: parameters that Plivo does not know, or knows otherwise. */
public interface Layer {

    /** The operation that it is laid over. */
    String operation();

    /** The row with the layer over it. */
    Row over(Row row);
}
