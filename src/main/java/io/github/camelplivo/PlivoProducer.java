package io.github.camelplivo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.health.UsedAccount;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.message.ArgumentsReader;
import io.github.camelplivo.message.OutcomeWriter;
import io.github.camelplivo.message.Redelivery;
import io.github.camelplivo.message.ResponseWriter;
import io.github.camelplivo.monitor.Attempt;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Outcome;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.transfer.Awaiting;
import io.github.camelplivo.transfer.Awaiting.Ending;
import io.github.camelplivo.transfer.Awaiting.Sending;
import io.github.camelplivo.transfer.Hosted;
import io.github.camelplivo.transfer.Outcomes;
import io.github.camelplivo.transfer.Owner;
import io.github.camelplivo.transfer.Plivo;
import io.github.camelplivo.transfer.Preparations;
import io.github.camelplivo.transfer.Preparations.Preparation;
import io.github.camelplivo.transfer.Waiting;
import io.github.camelplivo.webhook.PendingCallback;
import io.github.camelplivo.webhook.PrivateCallbacks;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Sends one request for each exchange. The exchange ends at once with Plivo's answer or, without holding a thread, when
 * the outcome of a transfer is known.
 */
public final class PlivoProducer extends DefaultAsyncProducer {

    /** As it is configured; its token may have been replaced. */
    private Account account;
    /** Null where a message brought the account. */
    private Keyring keyring;
    private volatile Profile profile;
    private ArgumentsReader arguments;
    private HttpTransport transport;
    private Preparations layer;
    private Outcomes outcomes;
    private Observer observer;
    private UsedAccount used;
    /** Whether Plivo is a simulator, or a gateway in the house: it may well reach a private callback host. */
    private boolean local;

    PlivoProducer(PlivoOperationEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    public PlivoOperationEndpoint getEndpoint() {
        return (PlivoOperationEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        PlivoOperationEndpoint endpoint = getEndpoint();
        PlivoComponent component = endpoint.getComponent();
        account = component.account(endpoint.getConfiguration());
        keyring = endpoint.getConfiguration().isOfMessage(component.keyring()) ? null : component.keyring();
        profile = endpoint.getConfiguration().profile(account);
        arguments = new ArgumentsReader(
                endpoint.row(), endpoint.arguments(), component.mapper(), component.beanMapper(),
                component.unknownHeaders());
        transport = component.transport();
        layer = Preparations.over(endpoint.row(), endpoint.arguments(), account, component::hosted);
        Hosted hosted = layer == null ? null : component.hosted();
        outcomes = hosted == null ? null : hosted.outcomes();
        observer = component.monitor();
        used = component.accounts()
                .enter(new UsedAccount(account, endpoint.getConfiguration().baseUrls()), profile);
        local = PrivateCallbacks.isPrivate(endpoint.getServiceUrl());
    }

    /** How to speak to Plivo now. */
    private Profile profile() {
        if (keyring == null) {
            return profile;
        }
        // Not the field: another thread may just have asked for an earlier token.
        Profile now = profile.as(keyring.current(account));
        profile = now;
        return now;
    }

    @Override
    protected void doStop() throws Exception {
        if (outcomes != null) {
            outcomes.abandon(this);
        }
        getEndpoint().getComponent().accounts().leave(used);
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        Run run = new Run(exchange, callback);
        try {
            if (!run.isOver()) {
                return false;
            }
        } catch (RuntimeException e) {
            run.fail(e);
        }
        callback.done(true);
        return true;
    }

    /** One exchange on its way. */
    private final class Run implements Ending {

        private final Operation operation = getEndpoint().row();
        private final Exchange exchange;
        private final AsyncCallback callback;
        private final long start = System.nanoTime();
        private Arguments given = Arguments.NONE;
        private boolean throwsFailure;
        /** What the observer was already notified of. */
        private RuntimeException told;

        Run(Exchange exchange, AsyncCallback callback) {
            this.exchange = exchange;
            this.callback = callback;
        }

        /** Whether nothing is waited for any more. */
        boolean isOver() {
            given = arguments.read(exchange.getMessage());
            Preparation preparation = layer == null ? null : layer.prepare(1);
            PlivoRequest request = request(preparation);
            if (getEndpoint().isDryRun()) {
                ResponseWriter.describe(transport.describe(request, profile()), exchange.getMessage());
                return true;
            }
            if (preparation != null && preparation.waiting() != null) {
                await(sending(preparation, request));
                return false;
            }
            PlivoResponse response = send(request);
            moved(null);
            ResponseWriter.write(operation, response, exchange.getMessage());
            return true;
        }

        private PlivoRequest request(Preparation preparation) {
            PlivoRequest request = preparation == null
                    ? operation.request(account.authId(), given)
                    : operation.request(account.authId(), given, preparation, begins(preparation));
            if (!local) {
                getEndpoint().getComponent().privateCallbacks().warnOf(request);
            }
            return request;
        }

        private Operation begins(Preparation preparation) {
            return preparation.begins() == null ? operation : named(preparation.begins());
        }

        private Operation named(String name) {
            return getEndpoint().getComponent().operations().named(name);
        }

        private PlivoResponse send(PlivoRequest request) {
            PlivoResponse response;
            try {
                response = transport.send(request, profile());
            } catch (RuntimeException e) {
                tell(e);
                throw e;
            }
            // It is done, whatever becomes of the message.
            observer.request(Attempt.done(operation.name(), response, since(start)));
            return response;
        }

        private void await(Sending first) {
            throwsFailure = first.waiting().throwsFailure();
            PendingCallback.refuse(exchange, first.waiting().callUuid());
            OutcomeWriter.clear(exchange.getMessage());
            Owner owner = new Owner(PlivoProducer.this, Redelivery.routes(exchange));
            new Awaiting(operation, account.authId(), outcomes, this::again, owner, this)
                    .begin(first, Redelivery.isAgain(exchange));
        }

        private Sending again(int attempt) {
            Preparation preparation = layer.prepare(attempt);
            return sending(preparation, request(preparation));
        }

        private Sending sending(Preparation preparation, PlivoRequest request) {
            Waiting waiting = preparation.waiting();
            return new Sending(
                    waiting, () -> sendAndTell(request, preparation), preparation.looker(this::read, Instant.now()),
                    preparation.looker(this::read, Redelivery.since(exchange)), preparation.hand(this::read));
        }

        private PlivoResponse sendAndTell(PlivoRequest request, Preparation preparation) {
            Waiting waiting = preparation.waiting();
            PlivoResponse response;
            try {
                response = send(request);
                preparation.accepted(response);
            } catch (PlivoOutcomeUnknownException e) {
                moved(waiting);
                throw e;
            }
            moved(waiting);
            return response;
        }

        /** Ends the waits for other transfers of the call: this one has replaced them. */
        private void moved(Waiting by) {
            if (outcomes != null && outcomes.isWaiting() && operation.ids(given).get("call_uuid") instanceof String call) {
                outcomes.moved(call, by == null ? null : by.ticket());
            }
        }

        private Map<String, Object> read(String name, Map<String, Object> values) {
            Operation row = named(name);
            Arguments asked = Arguments.of(row, values);
            PlivoRequest request = row.request(account.authId(), asked);
            PlivoResponse response = row.reads() ? transport.send(request, profile()) : act(row, asked, request);
            return response.body() == null ? Map.of() : response.body();
        }

        /**
         * A request that acts is counted like a request of a route. If its target no longer exists, that is not a
         * failure.
         */
        private PlivoResponse act(Operation row, Arguments asked, PlivoRequest request) {
            long begin = System.nanoTime();
            try {
                PlivoResponse response = transport.send(request, profile());
                observer.request(Attempt.done(row.name(), response, since(begin)));
                return response;
            } catch (RuntimeException e) {
                if (!(e instanceof PlivoRejectedException refused && refused.getStatus() == Plivo.NOT_FOUND)) {
                    observer.request(Attempt.failed(row.name(), row.ids(asked), e, since(begin)));
                }
                throw e;
            }
        }

        @Override
        public void over(PlivoResponse response, Result result) {
            OutcomeWriter.write(operation, response, result, throwsFailure, exchange);
            callback.done(false);
        }

        @Override
        public void failed(RuntimeException failure) {
            fail(failure);
            callback.done(false);
        }

        void fail(RuntimeException e) {
            tell(e);
            exchange.setException(e);
        }

        private void tell(RuntimeException e) {
            if (e != told) {
                told = e;
                observer.request(Attempt.failed(operation.name(), operation.ids(given), e, since(start)));
                getEndpoint().getComponent().accounts().doubt(used, Outcome.of(e));
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
