package io.github.camelplivo.api;

import java.time.Duration;

/**
 * Plivo did not accept a request, or what it accepted did not happen. The subclass says what is true afterwards, and so
 * what to do next.
 * <p>
 * The message is safe to log: phone numbers and SIP addresses in Plivo's error text are masked. {@link #getError()}
 * returns the text verbatim.
 *
 * @serial exclude
 */
public abstract sealed class PlivoException extends RuntimeException
        permits PlivoRejectedException, PlivoRateLimitedException, PlivoUnreachableException, PlivoOutcomeUnknownException,
        PlivoNotConnectedException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final boolean reads;
    private final int status;
    private final String error;
    private final String apiId;
    private final String requestId;
    private final Duration retryAfter;

    PlivoException(String truth, Failure failure, Throwable cause) {
        super(failure.describe() + ". " + truth, cause);
        this.operation = failure.operation().name();
        this.reads = failure.operation().reads();
        this.status = failure.status();
        this.error = failure.error();
        this.apiId = failure.apiId();
        this.requestId = failure.requestId();
        this.retryAfter = failure.retryAfter();
    }

    /** {@return the name of the operation, as in the endpoint URI: {@code call-transfer}} */
    public String getOperation() {
        return operation;
    }

    /** {@return the HTTP status, or 0 if there was no answer} */
    public int getStatus() {
        return status;
    }

    /** {@return Plivo's error text, verbatim: it may contain a phone number; null if there is none} */
    public String getError() {
        return error;
    }

    /** {@return the {@code api_id} that Plivo gave the request, or null} */
    public String getApiId() {
        return apiId;
    }

    /** {@return the {@code X-Request-ID} of the answer, or null} */
    public String getRequestId() {
        return requestId;
    }

    /**
     * {@return how long Plivo asks to wait, from the {@code Retry-After} header of the answer (seconds or a date); null
     * if absent}
     */
    public Duration getRetryAfter() {
        return retryAfter;
    }

    /**
     * {@return whether the same request can be sent again without doing anything twice} Always true for operations that
     * only read.
     */
    public final boolean isSafeToRepeat() {
        return reads || nothingHappened();
    }

    /** Whether it is certain that Plivo has not acted. */
    abstract boolean nothingHappened();
}
