package io.github.camelplivo.account;

import java.util.Properties;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.Component;

/** The auth token in Camel's properties, {@code camel.component.plivo.auth-token}, and whether it changes. */
public final class TokenProperty {

    private final Component component;
    private volatile String last;

    /** @param component whose property it is, under each name that the component has */
    public TokenProperty(Component component) {
        this.component = component;
    }

    /** Remembers the value now, when none was remembered before. */
    public void rememberFirst() {
        if (last == null) {
            last = value();
        }
    }

    /** From now on another value is a change. */
    public void remember(String value) {
        last = value;
    }

    /** Whether this is another value than the last one that was remembered. */
    public boolean isNew(String value) {
        return !value.equals(last);
    }

    /**
     * The value now; null if there is no such property, if it is blank, or if one of the environment or the JVM wins
     * over it. Those do not change.
     */
    public String value() {
        CamelContext context = component.getCamelContext();
        return context.getComponentNames().stream().filter(name -> context.hasComponent(name) == component)
                .map(name -> value(context, "camel.component." + name + ".")).filter(value -> value != null).findFirst()
                .orElse(null);
    }

    private static String value(CamelContext context, String prefix) {
        Properties properties = context.getPropertiesComponent().loadProperties(key -> isToken(key, prefix));
        Stream<String> stronger = Stream.concat(
                System.getenv().keySet().stream().map(key -> key.replace('_', '.')),
                System.getProperties().stringPropertyNames().stream());
        if (properties.isEmpty() || stronger.anyMatch(key -> isToken(key, prefix))) {
            return null;
        }
        // None of a placeholder that is optional.
        String value = context.resolvePropertyPlaceholders(properties.values().iterator().next().toString());
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** In each spelling that camel-main knows. */
    private static boolean isToken(String key, String prefix) {
        return key.regionMatches(true, 0, prefix, 0, prefix.length())
                && key.substring(prefix.length()).replaceAll("[-.]", "").equalsIgnoreCase("authToken");
    }
}
