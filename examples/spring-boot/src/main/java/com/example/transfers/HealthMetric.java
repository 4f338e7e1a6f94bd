package com.example.transfers;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** The health as a metric, so that it can be alerted: Spring Boot shows it to load balancers only. */
@Component
class HealthMetric implements MeterBinder {

    private final HealthEndpoint health;

    HealthMetric(HealthEndpoint health) {
        this.health = health;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("transfers.health", health, now -> Status.UP.equals(now.health().getStatus()) ? 1 : 0)
                .description("1 when the application is healthy: Plivo can be reached and knows the account").register(registry);
    }
}
