package io.github.camelplivo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.line.Line;
import io.github.camelplivo.lists.ListReader;
import io.github.camelplivo.lists.NewObjects;
import io.github.camelplivo.lists.PageRequests;
import io.github.camelplivo.message.ArgumentsReader;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceHelper;

/** One operation of Plivo's API with its configuration and the values of its options. */
public final class PlivoOperationEndpoint extends PlivoEndpoint {

    /** Builds the request without sending it. An option only: as a header it would silently stop a later step. */
    static final String DRY_RUN = "dryRun";

    /**
     * Milliseconds between two polls of a list: Camel's half a second would take a good part of an account's requests.
     */
    static final long DELAY = 30_000;

    private final Operation row;
    private final boolean shared;
    /** By API field; set before the first producer is there. */
    private final Map<String, Object> arguments = new HashMap<>();
    private final PlivoListOptions listOptions = new PlivoListOptions();
    private boolean dryRun;

    /** @param shared whether Camel can tell this endpoint from all others by its URI */
    PlivoOperationEndpoint(String printableUri, PlivoComponent component, Operation row, PlivoConfiguration configuration,
                           boolean shared) {
        super(printableUri, component, row.name(), configuration);
        this.row = row;
        this.shared = shared;
        setDelay(DELAY);
    }

    @Override
    boolean setOwn(String option, Object value) {
        if (DRY_RUN.equals(option) && !row.reads()) {
            dryRun = isTrue(value);
            return true;
        }
        if (row.hasPages() && listOptions.set(getCamelContext(), option, value)) {
            return true;
        }
        Optional<Parameter> parameter = row.parameter(option).filter(it -> it.option().equals(option));
        // A header cannot correct these, so a wrong value fails when the route is built.
        parameter.filter(Parameter::isOptionOnly).ifPresent(it -> it.check(value));
        parameter.ifPresent(it -> arguments.put(it.field(), value));
        return parameter.isPresent();
    }

    private static boolean isTrue(Object value) {
        String text = value.toString().strip();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(DRY_RUN + " must be true or false");
        }
        return text.equalsIgnoreCase("true");
    }

    /** Camel treats two URIs that differ only in how a character is escaped as one. */
    @Override
    public boolean isSingleton() {
        return shared;
    }

    /** The row of the table that this endpoint executes. */
    Operation row() {
        return row;
    }

    /** The values of the options that are parameters, by API field. */
    Map<String, Object> arguments() {
        return Map.copyOf(arguments);
    }

    /** Whether requests are built but not sent. */
    boolean isDryRun() {
        return dryRun;
    }

    /** @throws IllegalArgumentException if no route can start from this endpoint */
    void checkList() {
        listReader(getComponent().pageRequests());
    }

    private ListReader listReader(PageRequests requests) {
        listOptions.check();
        return new ListReader(row, arguments(), requests);
    }

    /**
     * What is new in the list, for a consumer with that line.
     *
     * @param wanted whether the next page is: one that stops waits for none
     */
    NewObjects newObjects(Line line, BooleanSupplier wanted) {
        IdempotentRepository repository = listOptions.getIdempotentRepository();
        CamelContextAware.trySetCamelContext(repository, getCamelContext());
        ServiceHelper.startService(repository);
        return listReader(getComponent().pageRequests().asLongAs(wanted)).newObjects(
                line.account().authId(), line::send,
                Duration.ofMillis(listOptions.getOverlap()),
                Duration.ofMillis(listOptions.getLookBack()), repository);
    }

    /** {@return how the list is read, where the operation is one} */
    public PlivoListOptions getListOptions() {
        return listOptions;
    }

    /** The line of a producer or a consumer that starts. */
    Line openLine() throws Exception {
        PlivoComponent component = getComponent();
        PlivoConfiguration configuration = getConfiguration();
        Account account = component.account(configuration);
        return new Line(
                account, configuration.isOfMessage(component.keyring()) ? null : component.keyring(),
                configuration.profile(account),
                configuration.baseUrls(), component.transport(), component.monitor(), component.accounts());
    }

    ArgumentsReader argumentsReader() {
        PlivoComponent component = getComponent();
        return new ArgumentsReader(
                row, arguments(), component.mapper(), component.beanMapper(), component.unknownHeaders());
    }

    @Override
    public Producer createProducer() {
        return new PlivoProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        refuseUnlessOrdered();
        PlivoListConsumer consumer = new PlivoListConsumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    /** For {@code pollEnrich}: it reads when it is asked, and takes no more than it gives. */
    @Override
    public PollingConsumer createPollingConsumer() {
        refuseUnlessOrdered();
        return new PlivoListPollingConsumer(this);
    }

    private void refuseUnlessOrdered() {
        if (!row.reads()) {
            throw new IllegalArgumentException(
                    "plivo:" + getOperation() + " sends to Plivo: a route starts from webhook:plivo:callback, or from a list"
                                               + " such as plivo:call-list");
        }
        if (row.answer().objects() == null) {
            throw new IllegalArgumentException(
                    "plivo:" + getOperation() + " is no list: a route starts from a list such as plivo:call-list");
        }
        if (!row.hasPages() || row.answer().each() == null) {
            throw new IllegalArgumentException(
                    "a route cannot start from plivo:" + getOperation() + ", because its objects do not have both an id and a"
                                               + " time, so what is new cannot be told");
        }
    }

    @Override
    public String getServiceUrl() {
        return getConfiguration().baseUrls().get(row.host());
    }
}
