package io.github.camelplivo.monitor;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request that failed, made to be searched: by call, by operation, by outcome. */
final class FailureLog implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    @Override
    public void request(Attempt attempt) {
        if (attempt.outcome() != Outcome.DONE && LOG.isWarnEnabled()) {
            String ids = attempt.ids().entrySet().stream().map(id -> " " + id.getKey() + "=" + id.getValue())
                    .collect(Collectors.joining());
            LOG.warn("operation={}{} outcome={} status={} api_id={}: {}", attempt.operation(), ids, attempt.outcome(),
                    attempt.status() == 0 ? "none" : attempt.status(), attempt.apiId() == null ? "none" : attempt.apiId(),
                    attempt.words());
        }
    }
}
