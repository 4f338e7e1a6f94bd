package com.example.agenttools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Variable;

/** The allow-list: the properties {@code destination.…} name whom a caller may be connected to. A model sees only the names. */
public final class Destinations implements CamelContextAware {

    private static final String PREFIX = "destination.";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern ADDRESS = Pattern.compile("\\+?[1-9]\\d{6,14}|sips?:\\S+@\\S+");

    private final Map<String, List<String>> numbers = new LinkedHashMap<>();
    private CamelContext context;

    @Override
    public void setCamelContext(CamelContext context) {
        this.context = context;
        for (Object key : new TreeSet<>(context.getPropertiesComponent().loadProperties(key -> key.startsWith(PREFIX)).keySet())) {
            add(key.toString().substring(PREFIX.length()), context.resolvePropertyPlaceholders("{{" + key + "}}"));
        }
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("No property names a destination, such as " + PREFIX + "billing");
        }
    }

    @Override
    public CamelContext getCamelContext() {
        return context;
    }

    private void add(String name, String value) {
        List<String> addresses = Stream.of(value.split(",", -1)).map(String::strip).toList();
        if (!NAME.matcher(name).matches() || !addresses.stream().allMatch(address -> ADDRESS.matcher(address).matches())) {
            throw new IllegalArgumentException(
                    PREFIX + name + " must be a phone number with its country code, a SIP address, or several with commas"
                                               + " between them; its name is of small letters and hyphens");
        }
        numbers.put(name, addresses);
    }

    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /** The numbers of the destination that the model has named, as the component takes them. */
    public String numbers(@Variable("arguments") Map<String, Object> arguments) throws Refusal {
        List<String> found = numbers.get(String.valueOf(arguments.get("destination")));
        if (found == null) {
            throw new Refusal("There is no such destination. There are: " + String.join(", ", numbers.keySet()) + ".");
        }
        return String.join("<", found);
    }
}
