package io.github.camelplivo.monitor;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.camelplivo.outcome.Result;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.apache.camel.component.micrometer.MicrometerUtils;
import org.apache.camel.spi.Registry;

/**
 * Micrometer's view. The tags have a handful of values each: whatever names a call or a person would make a time series
 * of its own.
 */
final class Meters implements Observer {

    private final Cells<Outcome, Timer> requests;
    private final Cells<Verdict, Counter> callbacks;
    private final Cells<Reaction, Counter> answers;
    private final Function<String, Counter> dials;
    private final Function<Result, Timer> outcomes;
    private final Function<Fate, Counter> reports;
    private final Runnable gauge;
    /** Negative until an exchange has waited. */
    private final AtomicInteger waiting = new AtomicInteger(-1);

    Meters(Registry camel) {
        MeterRegistry meters = MicrometerUtils.getOrCreateMeterRegistry(camel, "metricsRegistry");
        this.requests = new Cells<>(
                Outcome.class, (operation, outcome) -> Timer.builder("camel.plivo.requests")
                        .description("Requests to Plivo, from the exchange's arrival to Plivo's answer")
                        .tag("operation", operation).tag("outcome", outcome.toString()).register(meters));
        this.callbacks = new Cells<>(
                Verdict.class, (kind, verdict) -> Counter.builder("camel.plivo.callbacks")
                        .description("Callback requests, by verdict on their signature")
                        .tag("kind", kind).tag("verdict", verdict.toString()).register(meters));
        this.answers = new Cells<>(
                Reaction.class, (kind, how) -> Counter.builder("camel.plivo.callback.answers")
                        .description("Answers of routes to callbacks")
                        .tag("kind", kind).tag("outcome", how.toString()).register(meters));
        this.outcomes = result -> Timer.builder("camel.plivo.outcomes")
                .description("Outcomes that exchanges waited for, from the exchange's arrival")
                .tag("operation", result.operation()).tag("outcome", result.outcome().name())
                .tag("known_by", result.ruling().by().toString()).register(meters);
        this.reports = fate -> Counter.builder("camel.plivo.outcome.reports")
                .description("Reports for which no exchange of this node was waiting").tag("fate", fate.toString())
                .register(meters);
        this.gauge = () -> Gauge.builder("camel.plivo.waiting", waiting, AtomicInteger::get)
                .description("Exchanges that wait for an outcome").register(meters);
        this.dials = status -> Counter.builder("camel.plivo.dials").description("Dials of transfers that ended, by status")
                .tag("status", status).register(meters);
    }

    @Override
    public void answered(String kind, Reaction how) {
        answers.at(kind, how).increment();
    }

    @Override
    public void dialEnded(DialEnd dial) {
        dials.apply(dial.word()).increment();
    }

    @Override
    public void outcome(Result result) {
        outcomes.apply(result).record(result.took());
    }

    @Override
    public void report(Fate fate) {
        reports.apply(fate).increment();
    }

    @Override
    public void waiting(int now) {
        if (waiting.getAndSet(now) < 0) {
            gauge.run();
        }
    }

    @Override
    public void request(Attempt attempt) {
        requests.at(attempt.operation(), attempt.outcome()).record(attempt.took());
    }

    @Override
    public void callback(String kind, Verdict verdict) {
        callbacks.at(kind, verdict).increment();
    }
}
