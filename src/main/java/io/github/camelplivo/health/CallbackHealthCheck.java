package io.github.camelplivo.health;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * What is known about a path for Plivo's callbacks: its public URL, and whether signatures verify. Requests never set
 * it down: otherwise anyone who can send one could take the node out of service.
 */
public final class CallbackHealthCheck implements HealthCheck, Observer {

    private final String path;
    private final String publicUrl;
    private final boolean verifies;
    private final LongAdder verified = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final LongAdder unsigned = new LongAdder();
    private final LongAdder malformed = new LongAdder();
    private volatile Instant lastVerified;
    private volatile boolean enabled = true;

    /** @param publicUrl the URL that Plivo calls; empty when it is not known */
    public CallbackHealthCheck(String path, String publicUrl, boolean verifies) {
        this.path = path;
        this.publicUrl = publicUrl;
        this.verifies = verifies;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public String getId() {
        return "consumer:plivo-callback-" + path;
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
    public void callback(String kind, Verdict verdict) {
        switch (verdict) {
            case VERIFIED -> {
                verified.increment();
                lastVerified = Instant.now();
            }
            case WRONG -> wrong.increment();
            case MISSING -> unsigned.increment();
            case MALFORMED -> malformed.increment();
            case UNCHECKED -> {
                // it says nothing of signatures
            }
        }
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this).detail(CHECK_KIND, Kind.READINESS);
        if (!enabled) {
            return result.unknown().message("Disabled").detail(CHECK_ENABLED, false).build();
        }
        result.up().detail("public.url", publicUrl.isEmpty() ? "not configured" : publicUrl)
                .detail("signature.check", verifies ? "on" : "off")
                .detail("signature.verified", verified.sum()).detail("signature.wrong", wrong.sum())
                .detail("signature.missing", unsigned.sum()).detail("malformed", malformed.sum());
        Instant last = lastVerified;
        if (last != null) {
            result.detail("signature.last.verified", last.toString());
        } else if (wrong.sum() > 0) {
            result.message("No signed callback was verified: check webhookExternalUrl and the auth token");
        }
        return result.build();
    }
}
