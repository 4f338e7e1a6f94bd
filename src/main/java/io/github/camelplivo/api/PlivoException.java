package io.github.camelplivo.api;

import java.time.Duration;

/**
 * Plivo did not say yes, or what it said yes to did not come about. The subclasses tell what is true afterwards and so
 * what to do next.
 * <p>
 * The message is safe to log: phone numbers and SIP addresses in Plivo's words are masked in it. {@link #getError()}
 * has them verbatim.
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

    /** {@return the HTTP status, or 0 when there was no answer} */
    public int getStatus() {
        return status;
    }

    /** {@return Plivo's own words, verbatim: they may hold a phone number; null when there are none} */
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
     * {@return how long Plivo asks to wait, from the {@code Retry-After} of the answer (seconds or a date); null when
     * absent}
     */
    public Duration getRetryAfter() {
        return retryAfter;
    }

    /**
     * {@return whether sending the same request again cannot do a thing twice} Always true of operations that only
     * read.
     */
    public final boolean isSafeToRepeat() {
        return reads || nothingHappened();
    }

    /** Whether it is certain that Plivo has not acted. */
    abstract boolean nothingHappened();
}
