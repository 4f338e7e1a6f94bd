package io.github.camelplivo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.monitor.Outcome;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of the producers that run, each with one health check, however many producers it has. Safe for
 * concurrent use.
 */
final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(PlivoComponent.class);

    private final PlivoComponent component;
    private final Lock lock = new ReentrantLock();
    private final Map<Place, Use> uses = new HashMap<>();

    /** An account at a place where Plivo, or what stands for it, is. */
    record Place(Account account, String baseUrl, String phloBaseUrl) {

        // The JDK makes a record's own when they are first asked for: that was 20 ms of an application's start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && account.authId().equals(place.account.authId())
                    && account.authToken().equals(place.account.authToken()) && baseUrl.equals(place.baseUrl)
                    && phloBaseUrl.equals(place.phloBaseUrl);
        }

        @Override
        public int hashCode() {
            return account.authId().hashCode();
        }
    }

    private static final class Use {

        private final WritableHealthCheckRepository repository;
        private final AccountHealthCheck check;
        private int producers;

        Use(WritableHealthCheckRepository repository, AccountHealthCheck check) {
            this.repository = repository;
            this.check = check;
        }
    }

    Accounts(PlivoComponent component) {
        this.component = component;
    }

    /** A producer of this account starts. */
    Place enter(PlivoConfiguration configuration) {
        Place place = new Place(configuration.account(), configuration.getBaseUrl(), configuration.getPhloBaseUrl());
        lock.lock();
        try {
            uses.computeIfAbsent(place, first -> begin(first, configuration)).producers++;
            return place;
        } finally {
            lock.unlock();
        }
    }

    private Use begin(Place place, PlivoConfiguration configuration) {
        LOG.info("Plivo account {}: requests go to {} and {}", place.account().masked(), place.baseUrl(),
                place.phloBaseUrl());
        // There is none without camel-health.
        WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(
                component.getCamelContext(), "producers", WritableHealthCheckRepository.class);
        AccountHealthCheck check = new AccountHealthCheck(component, place, configuration);
        check.setEnabled(component.isHealthCheckProducerEnabled());
        if (repository != null) {
            repository.addHealthCheck(check);
        }
        return new Use(repository, check);
    }

    /** A request of this account has failed. */
    void doubt(Place place, Outcome outcome) {
        if (outcome == Outcome.INVALID || outcome == Outcome.RATE_LIMITED) {
            return;
        }
        lock.lock();
        try {
            Use use = uses.get(place);
            if (use != null) {
                use.check.doubt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A producer of this account stops. */
    void leave(Place place) {
        lock.lock();
        try {
            Use use = uses.get(place);
            if (use != null && --use.producers == 0) {
                uses.remove(place);
                if (use.repository != null) {
                    use.repository.removeHealthCheck(use.check);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    List<Place> all() {
        lock.lock();
        try {
            return List.copyOf(uses.keySet());
        } finally {
            lock.unlock();
        }
    }
}
