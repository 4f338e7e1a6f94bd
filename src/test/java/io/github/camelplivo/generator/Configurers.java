package io.github.camelplivo.generator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.camelplivo.generator.Options.Option;

/** The configurers that Camel sets options with, so that it needs no reflection. */
final class Configurers {

    private static final String SOURCE = """
            /* Written from the options of the component: mvn -q -Pgenerate test */
            package io.github.camelplivo;

            import org.apache.camel.CamelContext;
            import org.apache.camel.spi.GeneratedPropertyConfigurer;
            import org.apache.camel.spi.PropertyConfigurerGetter;
            import org.apache.camel.support.component.PropertyConfigurerSupport;

            /** Sets the options of a {@link %1$s}. */
            public final class %1$sConfigurer extends PropertyConfigurerSupport
                    implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

                @Override
                public boolean configure(CamelContext context, Object object, String name, Object value, boolean ignoreCase) {
                    %1$s target = (%1$s) object;
                    switch (ignoreCase ? name.toLowerCase() : name) {
            %2$s            default: return %5$s;
                    }
                }

            %6$s    @Override
                public Class<?> getOptionType(String name, boolean ignoreCase) {
                    switch (ignoreCase ? name.toLowerCase() : name) {
            %3$s            default: return null;
                    }
                }

                @Override
                public Object getOptionValue(Object object, String name, boolean ignoreCase) {
                    %1$s target = (%1$s) object;
                    switch (ignoreCase ? name.toLowerCase() : name) {
            %4$s            default: return null;
                    }
                }
            }
            """;

    private Configurers() {
    }

    static String component() {
        return source("PlivoComponent", Options.ofComponent(), "false");
    }

    /** What every endpoint has; it knows itself what belongs to its operation. */
    static String endpoint() {
        return source(
                "PlivoEndpoint",
                // The component sets what has a prefix.
                Stream.concat(Options.ofEndpoints().stream(), Options.ofPolling().stream())
                        .filter(option -> option.prefix().isEmpty()).toList(),
                "target.setOwn(name, value)");
    }

    static String lists() {
        return source("PlivoListOptions", Options.ofLists(), "false");
    }

    static String callbacks() {
        return source("PlivoCallbackOptions", Options.ofCallbacks(), "false");
    }

    private static String source(String type, List<Option> options, String otherwise) {
        StringBuilder set = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder get = new StringBuilder();
        for (Option option : options) {
            set.append(cases(option)).append("            ").append(owner(option)).append(".set").append(property(option))
                    .append('(').append(value(option)).append("); return true;\n");
            types.append(cases(option)).append("            return ").append(javaType(option)).append(".class;\n");
            get.append(cases(option)).append("            return ").append(owner(option)).append(getter(option))
                    .append("();\n");
        }
        return SOURCE.formatted(type, set, types, get, otherwise, autowired(options));
    }

    /** Those that Camel sets when the registry has exactly one bean of their type. */
    private static String autowired(List<Option> options) {
        List<String> names = options.stream().filter(Option::autowired).map(option -> '"' + option.name() + '"').toList();
        return names.isEmpty() ? "" : """
                    @Override
                    public String[] getAutowiredNames() {
                        return new String[] { %s };
                    }

                """.formatted(String.join(", ", names));
    }

    private static String cases(Option option) {
        String lower = option.name().toLowerCase(Locale.ROOT);
        return "        " + (lower.equals(option.name()) ? "" : "case \"" + lower + "\": ") + "case \"" + option.name()
               + "\":\n";
    }

    private static String owner(Option option) {
        return option.isOfConfiguration() ? "target.getConfiguration()" : "target";
    }

    private static String property(Option option) {
        return Character.toUpperCase(option.name().charAt(0)) + option.name().substring(1);
    }

    private static String getter(Option option) {
        return (option.field().getType() == boolean.class ? ".is" : ".get") + property(option);
    }

    private static String javaType(Option option) {
        return option.type().equals("duration") ? "java.time.Duration" : option.field().getType().getCanonicalName();
    }

    private static String value(Option option) {
        String value = "property(context, " + javaType(option) + ".class, value)";
        return option.type().equals("duration") ? value + ".toMillis()" : value;
    }

}
