package io.github.camelplivo.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.monitor.Outcome;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of the producers that run, each with one health check, however many producers it has. Safe for
 * concurrent use.
 */
public final class UsedAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(UsedAccounts.class);

    /** Reads an account from Plivo, and throws if that fails. */
    @FunctionalInterface
    public interface Reader {

        void read(Account account, Profile profile) throws Exception;
    }

    private final Supplier<CamelContext> context;
    private final BooleanSupplier enabled;
    private final Reader reader;
    private final Supplier<PoolUse> pool;
    private final Lock lock = new ReentrantLock();
    private final Map<UsedAccount, Use> uses = new HashMap<>();

    private static final class Use {

        private final WritableHealthCheckRepository repository;
        private final AccountHealthCheck check;
        private int producers;

        Use(WritableHealthCheckRepository repository, AccountHealthCheck check) {
            this.repository = repository;
            this.check = check;
        }
    }

    /**
     * @param enabled whether the checks are on
     * @param pool    how the connections are used; gives null if unknown
     */
    public UsedAccounts(Supplier<CamelContext> context, BooleanSupplier enabled, Reader reader, Supplier<PoolUse> pool) {
        this.context = context;
        this.enabled = enabled;
        this.reader = reader;
        this.pool = pool;
    }

    /** A producer of this account starts. */
    public UsedAccount enter(UsedAccount used, Profile profile) {
        lock.lock();
        try {
            uses.computeIfAbsent(used, first -> begin(first, profile)).producers++;
            return used;
        } finally {
            lock.unlock();
        }
    }

    private Use begin(UsedAccount used, Profile profile) {
        LOG.info("Plivo account {}: requests go to {}", used.account().masked(), String.join(", ", used.baseUrls().values()));
        // There is none without camel-health.
        WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(
                context.get(), "producers", WritableHealthCheckRepository.class);
        AccountHealthCheck check = new AccountHealthCheck(used, profile, reader, pool);
        check.setEnabled(enabled.getAsBoolean());
        if (repository != null) {
            repository.addHealthCheck(check);
        }
        return new Use(repository, check);
    }

    /** A request of this account has failed. */
    public void doubt(UsedAccount used, Outcome outcome) {
        if (outcome == Outcome.INVALID || outcome == Outcome.RATE_LIMITED) {
            return;
        }
        lock.lock();
        try {
            Use use = uses.get(used);
            if (use != null) {
                use.check.doubt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A producer of this account stops. */
    public void leave(UsedAccount used) {
        lock.lock();
        try {
            Use use = uses.get(used);
            if (use != null && --use.producers == 0) {
                uses.remove(used);
                if (use.repository != null) {
                    use.repository.removeHealthCheck(use.check);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public List<UsedAccount> all() {
        lock.lock();
        try {
            return List.copyOf(uses.keySet());
        } finally {
            lock.unlock();
        }
    }
}
