package io.github.camelplivo.monitor;

import java.util.function.Function;

import io.micrometer.core.instrument.Counter;
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
    public void request(Attempt attempt) {
        requests.at(attempt.operation(), attempt.outcome()).record(attempt.took());
    }

    @Override
    public void callback(String kind, Verdict verdict) {
        callbacks.at(kind, verdict).increment();
    }
}
