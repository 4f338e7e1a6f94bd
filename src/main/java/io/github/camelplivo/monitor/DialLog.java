package io.github.camelplivo.monitor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each Dial of a transfer that ended: whether the destination answered is what operators ask first. */
final class DialLog implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(DialLog.class);

    @Override
    public void dialEnded(DialEnd dial) {
        LOG.info("Dial of call {} ended: {} (status={} ring_status={} hangup_cause={} b_leg={})", dial.callUuid(), dial.word(),
                dial.status(), dial.ringStatus(), dial.hangupCause(), dial.bLegUuid());
    }
}
