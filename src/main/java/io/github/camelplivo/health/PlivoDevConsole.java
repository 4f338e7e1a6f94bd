package io.github.camelplivo.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.monitor.Attempt;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Timeline;
import org.apache.camel.DelegateEndpoint;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;

/** Shows all Plivo components of a context, as text and as JSON. Contains no tokens and no phone numbers. */
@DevConsole(name = "plivo", displayName = "Plivo",
            description = "Accounts, endpoints, requests, callbacks, failures and connections of Plivo")
public final class PlivoDevConsole extends AbstractDevConsole {

    /** Option with an operation's name: shows the JSON Schema of its parameters. */
    private static final String OPERATION = "operation";

    /** Option with the id of a wait: gives it up. */
    private static final String ABANDON = "abandon";

    /** Option that has the auth tokens read again. No option takes a token: URLs are logged. */
    private static final String RELOAD = "reloadAuthToken";
    private static final int MOST_WAITS = 100;

    public PlivoDevConsole() {
        super("camel", "plivo", "Plivo", "Accounts, endpoints, requests, callbacks, failures and connections of Plivo");
    }

    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        if (options.get(OPERATION) instanceof String operation) {
            return inspected().findFirst().map(component -> component.getOperationSchema(operation)).orElse(Map.of());
        }
        if (options.get(ABANDON) instanceof String id) {
            return Map.of("abandoned", inspected().anyMatch(component -> component.abandonWait(id)));
        }
        if (Boolean.parseBoolean(String.valueOf(options.get(RELOAD)))) {
            return Map.of("reloadAuthToken", inspected().map(PlivoDevConsole::reloaded).toList());
        }
        return Map.of("components", components());
    }

    private static String reloaded(Inspected component) {
        try {
            return component.reloadAuthToken();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        } catch (RuntimeException e) {
            // Its words may hold what was read. The other components are asked all the same.
            return "The auth token could not be read: " + e.getClass().getName();
        }
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        if (Stream.of(OPERATION, ABANDON, RELOAD).anyMatch(options::containsKey)) {
            StringBuilder schema = new StringBuilder();
            write(doCallJson(options), "", schema);
            return schema.toString();
        }
        StringBuilder text = new StringBuilder();
        components().forEach(component -> write(component, "", text));
        return text.toString();
    }

    private static void write(Map<?, ?> map, String indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> inner) {
                text.append('\n');
                write(inner, indent + "    ", text);
            } else if (value instanceof Collection<?> list) {
                text.append('\n');
                list.forEach(item -> text.append(indent).append("    ").append(line(item)).append('\n'));
            } else {
                text.append(' ').append(value).append('\n');
            }
        });
    }

    private static String line(Object item) {
        return item instanceof Map<?, ?> map
                ? String.join(", ", map.entrySet().stream().map(Object::toString).toList())
                : item.toString();
    }

    private Stream<Inspected> inspected() {
        return getCamelContext().getComponentNames().stream().sorted().map(getCamelContext()::hasComponent)
                .filter(Inspected.class::isInstance).map(Inspected.class::cast);
    }

    private List<Map<String, Object>> components() {
        return getCamelContext().getComponentNames().stream().sorted()
                .filter(name -> getCamelContext().hasComponent(name) instanceof Inspected)
                .map(name -> component(name, (Inspected) getCamelContext().hasComponent(name))).toList();
    }

    private Map<String, Object> component(String name, Inspected component) {
        Counts counts = component.counts();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("component", name);
        all.put("accounts", component.usedAccounts().stream().map(PlivoDevConsole::account).toList());
        all.put("endpoints", endpoints(component).sorted().toList());
        all.put("requests", words(counts.requests()));
        all.put("callbacks", words(counts.callbacks()));
        all.put("callbackAnswers", words(counts.answers()));
        all.put("dials", counts.dials());
        all.put("outcomes", words(counts.outcomes()));
        all.put("outcomeReports", counts.reports());
        if (component.waits() != null) {
            all.put("waiting", component.waits().open().stream().limit(MOST_WAITS).map(PlivoDevConsole::waiting).toList());
        }
        all.put("timelines", counts.results().stream().map(PlivoDevConsole::ended).toList());
        PoolUse pool = component.poolUse();
        if (pool != null) {
            all.put("connections", ordered("leased", pool.leased(), "available", pool.available(), "pending", pool.pending(),
                    "max", pool.max()));
        }
        all.put("failures", counts.failures().stream().map(PlivoDevConsole::failure).toList());
        return all;
    }

    /** Those of callbacks are behind the endpoints of Camel's webhook component. */
    private Stream<String> endpoints(Inspected component) {
        return getCamelContext().getEndpoints().stream()
                .map(endpoint -> endpoint instanceof DelegateEndpoint outer ? outer.getEndpoint() : endpoint)
                .map(component::shown).filter(Objects::nonNull);
    }

    private static Map<String, Object> account(UsedAccount used) {
        Map<String, Object> all = ordered("account", used.account().masked());
        used.baseUrls().forEach((host, url) -> all.put(host.option(), url));
        return all;
    }

    private static Map<String, Object> waiting(Pending wait) {
        Instant now = Instant.now();
        return ordered("id", wait.ticket().id(), "operation", wait.operation(), "call", wait.callUuid(), "stage",
                wait.stage(now).toString(), "seconds", Duration.between(wait.began(), now).toSeconds());
    }

    private static Map<String, Object> ended(Result result) {
        return ordered("operation", result.operation(), "call", result.callUuid(), "outcome", result.outcome().name(), "at",
                result.ended().toString(), "timeline", Timeline.of(result.facts(), result.began()));
    }

    private static Map<String, Object> failure(Counts.Failed failed) {
        Attempt attempt = failed.attempt();
        Map<String, Object> all = ordered("at", failed.at().toString(), "operation", attempt.operation());
        all.putAll(attempt.ids());
        all.putAll(ordered("outcome", attempt.outcome().toString(), "status", attempt.status(), "apiId", attempt.apiId(),
                "message", attempt.words()));
        return all;
    }

    /** With strings as keys, as JSON requires. */
    private static Map<String, Object> words(Map<String, ? extends Map<?, Long>> counts) {
        Map<String, Object> all = new LinkedHashMap<>();
        counts.forEach((row, cells) -> {
            Map<String, Object> words = new LinkedHashMap<>();
            cells.forEach((column, count) -> words.put(column.toString(), count));
            all.put(row, words);
        });
        return all;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                map.put((String) keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return map;
    }
}
