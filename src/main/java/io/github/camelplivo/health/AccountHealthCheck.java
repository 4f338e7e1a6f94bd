package io.github.camelplivo.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.github.camelplivo.api.Host;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.http.Profile;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * Checks whether Plivo answers and accepts the credentials of an account. Reads the account at most every 30 s while
 * that succeeds, in the thread of the health request. Safe for concurrent use.
 */
final class AccountHealthCheck implements HealthCheck {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    /** One failed read says little, so it is repeated soon. */
    private static final Duration BAD_FOR = Duration.ofSeconds(5);
    /**
     * A probe does not wait as long as a transfer does: for a connection of the pool, for its making, for the answer.
     */
    private static final Duration LEASE = Duration.ofMillis(500);
    private static final Duration CONNECT = Duration.ofMillis(1_500);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final UsedAccount used;
    private final Profile profile;
    private final UsedAccounts.Reader reader;
    private final Supplier<PoolUse> pool;
    private final Lock reading = new ReentrantLock();
    private volatile Finding last;
    private volatile boolean enabled = true;

    /** What a read of the account has shown. */
    private record Finding(boolean up, String message, int status, Instant at, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < (up ? GOOD_FOR : BAD_FOR).toNanos();
        }
    }

    AccountHealthCheck(UsedAccount used, Profile profile, UsedAccounts.Reader reader, Supplier<PoolUse> pool) {
        this.used = used;
        this.profile = profile.within(CONNECT, ANSWER, LEASE);
        this.reader = reader;
        this.pool = pool;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public String getId() {
        return "producer:plivo-" + used.account().masked();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this).detail(CHECK_KIND, Kind.READINESS)
                .detail("account", used.account().masked()).detail("base.url", used.baseUrls().get(Host.API));
        if (!enabled) {
            return result.unknown().message("Disabled").detail(CHECK_ENABLED, false).build();
        }
        Finding finding = finding();
        if (finding.status() != 0) {
            result.detail(HTTP_RESPONSE_CODE, finding.status());
        }
        return result.state(finding.up() ? State.UP : State.DOWN).message(finding.message())
                .detail("checked.at", finding.at().toString()).build();
    }

    /**
     * A request has failed, and the account or Plivo may be the reason: the next check reads the account again.
     */
    void doubt() {
        Finding known = last;
        if (known != null && known.up()) {
            last = null;
        }
    }

    private Finding finding() {
        Finding known = last;
        if (known != null && known.isFresh()) {
            return known;
        }
        reading.lock();
        try {
            if (last == known) {
                last = read();
            }
            return last;
        } finally {
            reading.unlock();
        }
    }

    private Finding read() {
        try {
            reader.read(used.account(), profile);
            return found(true, null, 200);
        } catch (PlivoRateLimitedException e) {
            return found(true, e.getMessage(), e.getStatus());
        } catch (PlivoUnauthorizedException e) {
            return found(false, e.getMessage(), e.getStatus());
        } catch (PlivoRejectedException e) {
            // A 403 still proves that the credentials are valid: a subaccount may not read the account, perhaps.
            return found(true, e.getMessage(), e.getStatus());
        } catch (PlivoUnreachableException e) {
            PoolUse use = pool.get();
            boolean busy = use != null && use.leased() >= use.max();
            // All connections at work: whether Plivo answers, the requests that have them know.
            return busy ? found(true, "all connections are in use", 0) : found(false, e.getMessage(), e.getStatus());
        } catch (PlivoException e) {
            return found(false, e.getMessage(), e.getStatus());
        } catch (Exception e) {
            return found(false, "Could not read the account: " + e.getMessage(), 0);
        }
    }

    private static Finding found(boolean up, String message, int status) {
        return new Finding(up, message, status, Instant.now(), System.nanoTime());
    }
}
