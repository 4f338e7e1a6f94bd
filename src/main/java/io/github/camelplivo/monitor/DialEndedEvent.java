package io.github.camelplivo.monitor;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.CamelEvent;

/** Notifies Camel's event notifiers that a Dial of a transfer has ended; its type is {@code Custom}. */
public final class DialEndedEvent implements CamelEvent {

    private final CamelContext context;
    private final DialEnd dial;
    private long timestamp;

    DialEndedEvent(CamelContext context, DialEnd dial) {
        this.context = context;
        this.dial = dial;
    }

    /** {@return what ended, and how} */
    public DialEnd getDial() {
        return dial;
    }

    @Override
    public Type getType() {
        return Type.Custom;
    }

    @Override
    public Object getSource() {
        return context;
    }

    @Override
    public long getTimestamp() {
        return timestamp;
    }

    @Override
    public void setTimestamp(long timestamp) {
        this.timestamp = timestamp;
    }

    @Override
    public String toString() {
        return "Dial of call " + dial.callUuid() + " ended: " + dial.word();
    }
}
