package io.github.camelplivo.generator;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;

/** The factory with which Camel builds endpoint URIs, from YAML's {@code parameters} for one. */
final class UriFactory {

    private static final String SOURCE
            = """
                    /* Written from the table of operations: mvn -q -Pgenerate test */
                    package io.github.camelplivo;

                    import java.net.URISyntaxException;
                    import java.util.HashMap;
                    import java.util.Map;
                    import java.util.Set;

                    import org.apache.camel.spi.EndpointUriFactory;
                    import org.apache.camel.support.component.EndpointUriFactorySupport;

                    /** Builds endpoint URIs. It knows the options of all operations; which go with which, the endpoint says. */
                    public final class PlivoEndpointUriFactory extends EndpointUriFactorySupport implements EndpointUriFactory {

                        private static final String SYNTAX = "plivo:operation";
                        private static final Set<String> NAMES = Set.of((%s).split(","));
                        private static final Set<String> SECRETS = Set.of((%s).split(","));

                        @Override
                        public boolean isEnabled(String scheme) {
                            return "plivo".equals(scheme);
                        }

                        @Override
                        public String buildUri(String scheme, Map<String, Object> properties, boolean encode) throws URISyntaxException {
                            Map<String, Object> others = new HashMap<>(properties);
                            String syntax = SYNTAX.replace("plivo", scheme);
                            return buildQueryParameters(buildPathParameter(syntax, syntax, "operation", null, true, others), others, encode);
                        }

                        @Override
                        public Set<String> propertyNames() {
                            return NAMES;
                        }

                        @Override
                        public Set<String> secretPropertyNames() {
                            return SECRETS;
                        }

                        @Override
                        public Map<String, String> multiValuePrefixes() {
                            return Map.of("schedulerProperties", "scheduler.");
                        }

                        @Override
                        public boolean isLenientProperties() {
                            return false;
                        }
                    }
                    """;

    private UriFactory() {
    }

    static String source(ComponentModel model) {
        return SOURCE.formatted(
                literal(names(model).map(BaseOptionModel::getName).collect(Collectors.toCollection(TreeSet::new))),
                literal(names(model).filter(BaseOptionModel::isSecret).map(BaseOptionModel::getName)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<BaseOptionModel> names(ComponentModel model) {
        return Stream.concat(
                model.getEndpointOptions().stream(),
                model.getApiOptions().stream().flatMap(api -> api.getMethods().stream())
                        .flatMap(method -> method.getOptions().stream()));
    }

    /** Lines of a bearable length. */
    private static String literal(Collection<String> names) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            if (line.length() + name.length() > 100) {
                text.append('"').append(line).append(",\"\n            + ");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ",").append(name);
        }
        return text.append('"').append(line).append('"').toString();
    }
}
