package io.github.camelplivo;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.PropertyBindingSupport;

/**
 * The options of a list, such as {@code plivo:call-list}: how a step reads it, and how a route starts from it.
 *
 * @see <a href="https://www.plivo.com/docs/voice/api/calls">Plivo: the list of calls and how far it reaches back</a>
 */
@UriParams
public class PlivoListOptions {

    static final String ALL_PAGES = "allPages";
    /** Of Camel's own, for consumers that poll. */
    static final Set<String> OF_POLLING = Set.of("initialDelay", "delay", "timeUnit", "useFixedDelay", "pollStrategy",
            "runLoggingLevel", "sendEmptyMessageWhenIdle", "greedy", "scheduler", "scheduledExecutorService",
            "backoffMultiplier", "backoffIdleThreshold", "backoffErrorThreshold", "repeatCount",
            "startScheduler");
    private static final Set<String> OF_CONSUMERS = Set.of("idempotentRepository", "overlap", "lookBack", "maxMessagesPerPoll");
    private static final Set<String> OWN = with(OF_CONSUMERS, Set.of(ALL_PAGES));
    /** What a route that starts from a list may set. */
    static final Set<String> STARTING = with(OF_CONSUMERS, OF_POLLING);
    static final Set<String> NAMES = with(OWN, OF_POLLING);

    /** Plivo keeps no list for longer. */
    private static final Duration HISTORY = Duration.ofDays(90);

    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether to read all pages. The message body is then an iterator over all objects, which reads the"
                            + " next page when it is needed, so that a split with streaming needs little memory. If false, the"
                            + " body is one page.")
    private boolean allPages;
    @UriParam(label = "consumer",
              description = "Remembers which objects were delivered and up to when the list was read, so that after a restart"
                            + " the route continues where it stopped. Each route needs its own repository, or its own"
                            + " processor name in a shared one. If not set, memory is used, and after a restart only what is"
                            + " new from then on is delivered.")
    private IdempotentRepository idempotentRepository;
    @UriParam(label = "consumer", defaultValue = "600000", javaType = "java.time.Duration",
              description = "How far each poll reads back beyond the last one, to find records that appear late or out of"
                            + " order.")
    private long overlap = 600_000;
    @UriParam(label = "consumer", defaultValue = "0", javaType = "java.time.Duration",
              description = "How far the very first poll looks back. By default only what is new after the start is delivered."
                            + " Together with overlap, 90 days at most.")
    private long lookBack;
    @UriParam(label = "consumer", defaultValue = "10000",
              description = "Maximum number of objects that one poll delivers and holds in memory: the oldest ones. The next"
                            + " poll continues after them.")
    private int maxMessagesPerPoll = 10_000;

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** @return whether there is such an option */
    boolean set(CamelContext context, String option, Object value) {
        return OWN.contains(option)
                && PropertyBindingSupport.build().withTarget(this).withCamelContext(context).withProperty(option, value).bind();
    }

    /** @throws IllegalArgumentException if a route cannot start with these options */
    void check() {
        if (overlap < 0 || lookBack < 0 || maxMessagesPerPoll < 1) {
            throw new IllegalArgumentException("overlap and lookBack must be at least 0, maxMessagesPerPoll at least 1");
        }
        if (lookBack + overlap > HISTORY.toMillis()) {
            throw new IllegalArgumentException(
                    "lookBack and overlap must not be more than 90 days: Plivo keeps no list for longer");
        }
    }

    /** {@return whether a step reads all pages} */
    public boolean isAllPages() {
        return allPages;
    }

    /**
     * Sets whether a step reads all pages.
     *
     * @param allPages false by default: the body is one page
     */
    public void setAllPages(boolean allPages) {
        this.allPages = allPages;
    }

    /** {@return what remembers which objects were delivered; null if they are remembered in memory} */
    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    /**
     * Sets what remembers which objects were delivered.
     *
     * @param idempotentRepository for this route alone; null for memory
     */
    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    /** {@return how much of the list is read again at each poll, in milliseconds} */
    public long getOverlap() {
        return overlap;
    }

    /**
     * Sets how much of the list is read again at each poll.
     *
     * @param overlap milliseconds; 10 minutes by default
     */
    public void setOverlap(long overlap) {
        this.overlap = overlap;
    }

    /** {@return how far the very first poll looks back, in milliseconds} */
    public long getLookBack() {
        return lookBack;
    }

    /**
     * Sets how far the very first poll looks back.
     *
     * @param lookBack milliseconds; 0 by default
     */
    public void setLookBack(long lookBack) {
        this.lookBack = lookBack;
    }

    /** {@return how many objects a poll delivers at most} */
    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    /**
     * Sets how many objects a poll delivers at most.
     *
     * @param maxMessagesPerPoll at least 1; 10,000 by default
     */
    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }
}
