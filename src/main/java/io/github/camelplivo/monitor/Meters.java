package io.github.camelplivo.monitor;

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

    private final Table<Outcome, Timer> requests;
    private final Table<Verdict, Counter> callbacks;

    Meters(Registry camel) {
        MeterRegistry meters = MicrometerUtils.getOrCreateMeterRegistry(camel, "metricsRegistry");
        this.requests = new Table<>(
                Outcome.class, (operation, outcome) -> Timer.builder("camel.plivo.requests")
                        .description("Requests to Plivo, from the exchange's arrival to Plivo's answer")
                        .tag("operation", operation).tag("outcome", outcome.toString()).register(meters));
        this.callbacks = new Table<>(
                Verdict.class, (kind, verdict) -> Counter.builder("camel.plivo.callbacks")
                        .description("Callback requests, by verdict on their signature")
                        .tag("kind", kind).tag("verdict", verdict.toString()).register(meters));
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
