package io.github.camelplivo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import io.github.camelplivo.line.Line;
import io.github.camelplivo.lists.NewObject;
import io.github.camelplivo.lists.NewObjects;
import io.github.camelplivo.message.ObjectWriter;
import org.apache.camel.Exchange;
import org.apache.camel.support.PollingConsumerSupport;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Gives one new object of a list to each {@code pollEnrich}, the oldest first. It reads the list when it is asked, and
 * an object counts as delivered when the exchange that got it has completed.
 */
public final class PlivoListPollingConsumer extends PollingConsumerSupport {

    private static final int AT_A_TIME = 100;

    private final PlivoOperationEndpoint endpoint;
    private Line line;
    private NewObjects objects;
    /** Of the one that reads the list. */
    private final Lock reading = new ReentrantLock();
    /** Found and not given yet. */
    private final Deque<NewObject> found = new ArrayDeque<>();

    PlivoListPollingConsumer(PlivoOperationEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        endpoint.checkList();
    }

    @Override
    protected void doStart() throws Exception {
        line = endpoint.openLine();
        objects = endpoint.newObjects(line, this::isRunAllowed);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        reading.lock();
        try {
            found.forEach(objects::giveBack);
            found.clear();
        } finally {
            reading.unlock();
        }
        if (line != null) {
            line.close();
            line = null;
        }
    }

    @Override
    public Exchange receive() {
        while (isRunAllowed() && !Thread.currentThread().isInterrupted()) {
            Exchange exchange = receive(Duration.ofMinutes(1).toMillis());
            if (exchange != null) {
                return exchange;
            }
        }
        return null;
    }

    @Override
    public Exchange receiveNoWait() {
        return receive(0);
    }

    /**
     * @param timeout milliseconds until null is given; a read of the list that this call has begun is not interrupted
     */
    @Override
    public Exchange receive(long timeout) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        try {
            while (isRunAllowed()) {
                NewObject object = next(end);
                if (object != null) {
                    return exchange(object);
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return null;
                }
                Thread.sleep(Math.min(left, endpoint.getDelay()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private NewObject next(long end) throws InterruptedException {
        if (!reading.tryLock(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            return null;
        }
        try {
            if (found.isEmpty()) {
                found.addAll(objects.take(AT_A_TIME));
            }
            return found.poll();
        } finally {
            reading.unlock();
        }
    }

    private Exchange exchange(NewObject object) {
        Exchange exchange = endpoint.createExchange();
        ObjectWriter.write(object.key(), object.id(), object.time(), object.fields(), exchange.getMessage());
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {

            @Override
            public void onComplete(Exchange done) {
                objects.told(object);
            }

            @Override
            public void onFailure(Exchange failed) {
                objects.giveBack(object);
            }
        });
        return exchange;
    }
}
