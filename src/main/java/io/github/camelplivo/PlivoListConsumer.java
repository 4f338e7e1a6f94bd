package io.github.camelplivo;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

import io.github.camelplivo.line.Line;
import io.github.camelplivo.lists.NewObject;
import io.github.camelplivo.lists.NewObjects;
import io.github.camelplivo.message.ObjectWriter;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/**
 * Starts a route for each new object of a list: {@code from("plivo:call-list?delay=30s")}. The oldest comes first. An
 * object whose exchange fails comes again with the next poll.
 */
public final class PlivoListConsumer extends ScheduledBatchPollingConsumer {

    private Line line;
    private NewObjects objects;

    PlivoListConsumer(PlivoOperationEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        endpoint.checkList();
        setMaxMessagesPerPoll(endpoint.getListOptions().getMaxMessagesPerPoll());
    }

    private PlivoOperationEndpoint endpoint() {
        return (PlivoOperationEndpoint) getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        line = endpoint().openLine();
        objects = endpoint().newObjects(line, this::isPollAllowed);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (line != null) {
            line.close();
            line = null;
        }
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        List<NewObject> found;
        try {
            found = objects.take(maxMessagesPerPoll);
        } catch (RejectedExecutionException e) {
            if (isPollAllowed()) {
                throw e;
            }
            // Nothing was taken, so all of it comes again.
            return 0;
        }
        // The list was read: the consumer works, whatever becomes of the exchanges.
        forceConsumerAsReady();
        Queue<Object> batch = new ArrayDeque<>(found);
        try {
            return processBatch(batch);
        } finally {
            batch.forEach(left -> objects.giveBack((NewObject) left));
        }
    }

    @Override
    public int processBatch(Queue<Object> batch) {
        int size = batch.size();
        int index = 0;
        while (!batch.isEmpty() && isBatchAllowed()) {
            NewObject object = (NewObject) batch.poll();
            pendingExchanges = batch.size();
            process(object, index++, size, batch.isEmpty());
        }
        return index;
    }

    private void process(NewObject object, int index, int size, boolean last) {
        Exchange exchange = createExchange(false);
        try {
            ObjectWriter.write(object.key(), object.id(), object.time(), object.fields(), exchange.getMessage());
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, last);
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        try {
            end(object, exchange);
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private void end(NewObject object, Exchange exchange) {
        if (exchange.isFailed() || exchange.isRollbackOnly()) {
            objects.giveBack(object);
            if (exchange.getException() != null) {
                getExceptionHandler().handleException(
                        object + " failed, and comes again with the next poll", exchange, exchange.getException());
            }
            return;
        }
        try {
            objects.told(object);
        } catch (RuntimeException e) {
            getExceptionHandler().handleException(
                    object + " was delivered, but the repository did not take it: it is given to it again", e);
        }
    }
}
