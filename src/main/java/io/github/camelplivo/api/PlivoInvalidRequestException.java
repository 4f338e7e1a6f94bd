package io.github.camelplivo.api;

/**
 * The Camel message asks for something that cannot be right: a value is missing, wrong, or unknown to the operation.
 * Nothing was sent. The exception message names every problem and what to change, and quotes no value.
 */
public final class PlivoInvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * For the component.
     *
     * @param message every problem and what to change, without a value
     */
    public PlivoInvalidRequestException(String message) {
        super(message);
    }

    /**
     * For the component.
     *
     * @param message every problem and what to change, without a value
     * @param cause   what reported it
     */
    public PlivoInvalidRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
