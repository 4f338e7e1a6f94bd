package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What befalls a request: an answer that Plivo, a proxy or the network might give. Queued with
 * {@link PlivoSimulator#next(Fault)}. A fault meets any request for the API, also one with wrong credentials.
 */
public final class Fault {

    private static final DateTimeFormatter HTTP_DATE
            = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US).withZone(ZoneOffset.UTC);
    private static final String PROXY_PAGE = "<html><body><h1>Sign in to the network</h1></body></html>";

    private final String name;
    private final boolean acts;
    private final Duration delay;
    /** From the real answer, which is null unless the fault acts, to the one that is sent; null is no answer. */
    private final UnaryOperator<Answer> distortion;

    private Fault(String name, boolean acts, Duration delay, UnaryOperator<Answer> distortion) {
        this.name = name;
        this.acts = acts;
        this.delay = delay;
        this.distortion = distortion;
    }

    private static Fault instead(String name, Answer answer) {
        return new Fault(name, false, Duration.ZERO, real -> answer);
    }

    private static Fault acting(String name, UnaryOperator<Answer> distortion) {
        return new Fault(name, true, Duration.ZERO, distortion);
    }

    /**
     * 429 before acting. Plivo documents no {@code Retry-After}.
     *
     * @param retryAfter what {@code Retry-After} says, in whole seconds; null for no such header
     */
    public static Fault rateLimited(Duration retryAfter) {
        Answer answer = tooManyRequests();
        return instead("rate limited", retryAfter == null ? answer : answer.with("Retry-After", "" + retryAfter.toSeconds()));
    }

    /** 429 before acting, with {@code Retry-After} as an HTTP date (whole seconds). */
    public static Fault rateLimitedUntil(Instant instant) {
        return instead("rate limited until " + instant, tooManyRequests().with("Retry-After", HTTP_DATE.format(instant)));
    }

    private static Answer tooManyRequests() {
        return Answer.error(429, "too many requests");
    }

    /** That status before acting, with a body of {@code api_id} and {@code error}. */
    public static Fault status(int status) {
        return instead("status " + status, Answer.error(status, "simulated status " + status));
    }

    /** 500 before acting. */
    public static Fault serverError() {
        return status(500);
    }

    /** Acts, and answers 503: a client that tries again acts twice. */
    public static Fault unavailableAfterActing() {
        return acting("unavailable after acting", real -> Answer.error(503, "service unavailable"));
    }

    /** Closes the connection without an answer, and does not act. */
    public static Fault resetBeforeActing() {
        return instead("reset before acting", null);
    }

    /** Acts, and closes the connection without an answer: a client that tries again acts twice. */
    public static Fault resetAfterActing() {
        return acting("reset after acting", real -> null);
    }

    /** Acts at once, and answers that much later. */
    public static Fault slow(Duration delay) {
        return new Fault("slow by " + delay, true, delay, UnaryOperator.identity());
    }

    /** Acts, and answers with success and half of a JSON object. */
    public static Fault garbage() {
        return acting("garbage", real -> {
            String json = real.body().isEmpty() ? Answer.error(200, "").body() : real.body();
            return Answer.of(real.status() < 300 && real.status() != 204 ? real.status() : 200, "application/json",
                    json.substring(0, json.length() / 2));
        });
    }

    /** Acts, and answers 200 with an HTML page, as a proxy would. */
    public static Fault wrongContentType() {
        return acting("wrong content type", real -> Answer.of(200, "text/html", PROXY_PAGE));
    }

    /** Does not act, and answers 201 with that {@code error}, which phlorunner's answer has room for. */
    public static Fault errorInSuccess(String error) {
        return instead("error in success", Answer.error(201, error));
    }

    /** What is sent, or nothing. */
    Optional<Answer> answer(Supplier<Answer> action) {
        return Optional.ofNullable(distortion.apply(acts ? action.get() : null));
    }

    Duration delay() {
        return delay;
    }

    @Override
    public String toString() {
        return name;
    }
}
