package io.github.camelplivo.generator;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelplivo.PlivoCallbackOptions;
import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.PlivoConfiguration;
import io.github.camelplivo.PlivoListOptions;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.ScheduledPollEndpoint;

/** The options that are no parameter of an operation, read from the classes that have them. */
final class Options {

    /** An option: a field with one of Camel's annotations, of the class that declares it. */
    record Option(Field field, String label, String defaultValue, boolean secret, boolean autowired, String description,
            String saidType, List<String> saidEnums, String prefix) {

        String name() {
            return field.getName();
        }

        private Option withDefault(String other) {
            return new Option(field, label, other, secret, autowired, description, saidType, saidEnums, prefix);
        }

        boolean isOfConfiguration() {
            return field.getDeclaringClass() == PlivoConfiguration.class;
        }

        /** Camel's words for a type. */
        String type() {
            if ("java.time.Duration".equals(saidType)) {
                return "duration";
            }
            Class<?> type = field.getType();
            if (!enums().isEmpty()) {
                return "enum";
            }
            return typeOf(type);
        }

        List<String> enums() {
            Class<?> type = field.getType();
            return type.isEnum() ? Stream.of(type.getEnumConstants()).map(Object::toString).toList() : saidEnums;
        }

        /** Those that are for everybody first. */
        String group() {
            List<String> labels = Arrays.asList(label.split(","));
            if (labels.contains("advanced")) {
                return labels.get(0).equals("advanced") ? "advanced" : labels.get(0) + " (advanced)";
            }
            return label.isEmpty() ? "common" : labels.get(labels.size() - 1);
        }
    }

    private static final Comparator<Option> ORDER
            = Comparator.comparing((Option option) -> !option.group().equals("common")).thenComparing(Option::group)
                    .thenComparing(Option::name);

    /** Milliseconds; the component's own default in the place of Camel's. */
    private static final String DELAY = "30000";

    private Options() {
    }

    static String typeOf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "integer";
        }
        return type == Double.class ? "number" : type == String.class ? "string" : "object";
    }

    /** Of the component, with those of its configuration. */
    static List<Option> ofComponent() {
        List<Option> all = new ArrayList<>(ofConfiguration());
        for (Class<?> type = PlivoComponent.class; type != Object.class; type = type.getSuperclass()) {
            all.addAll(of(type));
        }
        return all.stream().sorted(ORDER).toList();
    }

    /** Of every endpoint. */
    static List<Option> ofEndpoints() {
        return Stream.concat(ofConfiguration().stream(), of(DefaultEndpoint.class).stream())
                .filter(option -> !option.name().equals("autowiredEnabled")).sorted(ORDER).toList();
    }

    /** Of endpoints of which a route may start by polling: Camel's own. */
    static List<Option> ofPolling() {
        return of(ScheduledPollEndpoint.class).stream()
                .map(option -> option.name().equals("delay") ? option.withDefault(DELAY) : option).sorted(ORDER).toList();
    }

    /** Of a list. */
    static List<Option> ofLists() {
        return of(PlivoListOptions.class).stream().sorted(ORDER).toList();
    }

    static List<Option> ofCallbacks() {
        return of(PlivoCallbackOptions.class).stream().sorted(ORDER).toList();
    }

    private static List<Option> ofConfiguration() {
        return of(PlivoConfiguration.class);
    }

    private static List<Option> of(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).map(Options::option).filter(option -> option != null).toList();
    }

    // secret() is deprecated in Camel 4.22 only, and there is nothing else before it.
    @SuppressWarnings("deprecation")
    private static Option option(Field field) {
        UriParam param = field.getAnnotation(UriParam.class);
        if (param != null) {
            return new Option(
                    field, param.label(), param.defaultValue(), param.secret(), false, param.description(), param.javaType(),
                    enums(param.enums()), param.prefix());
        }
        Metadata metadata = field.getAnnotation(Metadata.class);
        return metadata == null || metadata.skip()
                ? null : new Option(
                        field, metadata.label(), metadata.defaultValue(), metadata.secret(), metadata.autowired(),
                        metadata.description(), metadata.javaType(), enums(metadata.enums()), "");
    }

    private static List<String> enums(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }
}
