package io.github.camelplivo.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.schema.Names;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.StringHelper;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The settings below {@code camel.component.<name>} in Spring's environment. A generated list says which options exist.
 * Camel decides what a value such as {@code #myBean} or {@code 30s} means, as in all its runtimes.
 */
final class ComponentSettings {

    private static final String SETTINGS = "/META-INF/io/github/camelplivo/settings.properties";
    private static final String GROUP = "camel.component";
    private static final String CUSTOMIZER = ".customizer";
    private static final Map<String, Option> OPTIONS = options();
    /** The options, and what turns their setting off, as in Camel's starters. */
    private static final List<String> KEYS
            = Stream.concat(OPTIONS.keySet().stream(), Stream.of("enabled", "customizer.enabled")).toList();

    private final Environment environment;
    private final ConfigurationPropertyName prefix;

    private record Option(String name, boolean secret) {
    }

    ComponentSettings(Environment environment, String component) {
        this.environment = environment;
        this.prefix = ConfigurationPropertyName.adapt(GROUP + "." + component, '.');
    }

    private static Map<String, Option> options() {
        // The catalog has the same, and 250 operations.
        Properties settings = new Properties();
        try (InputStream in = PlivoComponent.class.getResourceAsStream(SETTINGS)) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A configuration as a whole comes before its parts.
        Map<String, Option> options = new TreeMap<>(
                Comparator.comparing((String key) -> !key.equals("configuration")).thenComparing(Comparator.naturalOrder()));
        settings.stringPropertyNames().forEach(name -> options.put(
                StringHelper.camelCaseToDash(name), new Option(name, "secret".equals(settings.getProperty(name)))));
        return options;
    }

    /** Whether none of the switches of Camel's starters turns them off. */
    boolean areEnabled() {
        return HierarchicalPropertiesEvaluator.evaluate(environment, GROUP, prefix.toString())
                && HierarchicalPropertiesEvaluator.evaluate(environment, GROUP + CUSTOMIZER, prefix + CUSTOMIZER);
    }

    /** @throws InvalidSettingException with every setting that is not an option of the component */
    void refuseUnknown() {
        List<String> problems = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource names) {
                boolean variables = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
                names.stream().filter(prefix::isAncestorOf).filter(name -> !isKnown(name, variables))
                        .map(name -> problem(name, source)).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettingException(String.join("\n", problems));
        }
    }

    /** Of a variable's name Spring reads each underscore as a dot: both AUTHTOKEN and AUTH_TOKEN are auth-token. */
    private boolean isKnown(ConfigurationPropertyName name, boolean variable) {
        return KEYS.stream().anyMatch(key -> name.equals(prefix.append(key))
                || variable && name.equals(prefix.append(key.replace('-', '.'))));
    }

    /** Where the setting is, and which option was probably meant; not its value, which may be a secret. */
    private String problem(ConfigurationPropertyName name, ConfigurationPropertySource source) {
        String key = name.subName(prefix.getNumberOfElements()).toString();
        return source.getConfigurationProperty(name).getOrigin() + ": " + Names.unknown(List.of(key), prefix.toString(), KEYS);
    }

    /** @throws InvalidSettingException if a value does not fit its option */
    void apply(PlivoComponent component) {
        Binder binder = Binder.get(environment);
        OPTIONS.forEach((key, option) -> {
            ConfigurationPropertyName setting = prefix.append(key);
            try {
                String value = binder.bind(setting, Bindable.of(String.class)).orElse("");
                // An empty one, as of ${PROXY_PORT:}, sets nothing.
                if (!value.isBlank()) {
                    set(component, option.name(), value);
                }
            } catch (RuntimeException e) {
                throw option.secret()
                        ? new InvalidSettingException(setting + " cannot be set; its value is secret and not shown here")
                        : new InvalidSettingException(setting + " cannot be set: " + e.getMessage(), e);
            }
        });
    }

    private static void set(PlivoComponent component, String option, String value) {
        PropertyBindingSupport.build().withConfigurer(component.getComponentPropertyConfigurer()).withMandatory(true)
                .bind(component.getCamelContext(), component, option, value);
    }
}
