package io.github.camelplivo.kamelets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.tooling.model.ArtifactModel;

/**
 * The rules that the validator of Apache's Kamelet catalog holds its Kamelets to: names, titles, properties,
 * annotations, credentials, dependencies, and parameters that are declared but not used or used but not declared.
 */
final class CatalogRules {

    private static final Set<String> TYPES = Set.of("source", "sink", "action");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??([A-Za-z0-9-._]+)(?::[^}]*)?}}");
    /** Words that may begin with a small letter in a title. */
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "as", "at", "between", "by", "for", "from", "if",
            "in", "is", "name", "now", "of", "on", "or", "per", "the", "to", "with");
    /** What carries an endpoint URI in the YAML DSL. */
    private static final Set<String> URIS = Set.of("uri", "from", "to", "toD");

    private final String provider;
    private final Map<String, String> ownComponents;
    private final CamelCatalog catalog = new DefaultCamelCatalog();

    /**
     * @param provider      whose Kamelets they are
     * @param ownComponents the dependency that a component asks for which Camel does not know
     */
    CatalogRules(String provider, Map<String, String> ownComponents) {
        this.provider = provider;
        this.ownComponents = ownComponents;
    }

    /** Everything that is wrong, each with the name of its Kamelet; empty when nothing is. */
    List<String> problems(Collection<KameletFile> kamelets) {
        List<String> problems = new ArrayList<>();
        for (KameletFile kamelet : kamelets) {
            List<String> own = new ArrayList<>();
            names(kamelet, own);
            definition(kamelet, own);
            annotations(kamelet, own);
            dependencies(kamelet, own);
            placeholders(kamelet, own);
            own.forEach(problem -> problems.add(kamelet.fileStem() + ": " + problem));
        }
        unique(kamelets, "title", problems);
        unique(kamelets, "description", problems);
        return problems;
    }

    private static void names(KameletFile kamelet, List<String> problems) {
        if (!kamelet.name().equals(kamelet.fileStem())) {
            problems.add("the file has another name than the Kamelet " + kamelet.name());
        }
        if (!TYPES.contains(kamelet.type())) {
            problems.add("the type " + kamelet.type() + " is none");
        } else if (!kamelet.name().endsWith("-" + kamelet.type())) {
            problems.add("the name does not end with the type " + kamelet.type());
        }
    }

    private static void definition(KameletFile kamelet, List<String> problems) {
        String title = kamelet.text("spec", "definition", "title");
        if (kamelet.type().isEmpty() || !title.endsWith(capital(kamelet.type()))) {
            problems.add("the title does not end with the type");
        }
        if (kamelet.text("spec", "definition", "description").isBlank()) {
            problems.add("there is no description");
        }
        if (!kamelet.text("spec", "definition", "type").equals("object")) {
            problems.add("the definition is no object");
        }
        if (kamelet.at("spec", "template") == null) {
            problems.add("there is no template");
        }
        if (new HashSet<>(kamelet.required()).size() < kamelet.required().size()) {
            problems.add("a property is required twice");
        }
        kamelet.required().stream().filter(name -> !kamelet.properties().containsKey(name))
                .forEach(name -> problems.add("the required property " + name + " is not defined"));
        kamelet.properties().keySet().forEach(name -> property(name, kamelet.property(name), problems));
    }

    private static void property(String name, Map<String, Object> property, List<String> problems) {
        Stream.of("type", "title", "description").filter(field -> String.valueOf(property.getOrDefault(field, "")).isBlank())
                .forEach(field -> problems.add("the property " + name + " has no " + field));
        String title = String.valueOf(property.getOrDefault("title", ""));
        if (title.matches("(The|A|An) .*")) {
            problems.add("the title of " + name + " begins with an article");
        }
        Stream.of(title.split(" ")).filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .filter(word -> !SMALL_WORDS.contains(word))
                .forEach(word -> problems.add("the title of " + name + " has the small word " + word));
        if ("password".equals(property.get("format"))
                && !(property.get("x-descriptors") instanceof List<?> list && list.contains("urn:camel:group:credentials"))) {
            problems.add("the password " + name + " is not described as a credential");
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void annotations(KameletFile kamelet, List<String> problems) {
        Stream.of("kamelet.icon", "catalog.version").filter(name -> kamelet.annotation(name).isBlank())
                .forEach(name -> problems.add("the annotation " + name + " is missing"));
        if (!kamelet.annotation("provider").equals(provider)) {
            problems.add("the provider is not " + provider);
        }
    }

    /** What the template uses is among the dependencies. */
    private void dependencies(KameletFile kamelet, List<String> problems) {
        Set<String> needed = new LinkedHashSet<>();
        visit(kamelet.at("spec", "template"), "", (key, value) -> {
            if (value instanceof String uri && URIS.contains(key)) {
                component(uri.replaceFirst("[:?].*", ""), needed);
            } else if ((key.equals("marshal") || key.equals("unmarshal")) && value instanceof Map<?, ?> format) {
                format.keySet().forEach(name -> dataFormat(String.valueOf(name), format.get(name), needed));
            }
        });
        needed.stream().filter(dependency -> !kamelet.dependencies().contains(dependency))
                .forEach(dependency -> problems.add("the dependency " + dependency + " is missing"));
    }

    private void component(String scheme, Set<String> needed) {
        if (ownComponents.containsKey(scheme)) {
            needed.add(ownComponents.get(scheme));
        } else {
            add(catalog.componentModel(scheme), needed);
        }
    }

    /** A format that several libraries read is named together with one, except for JSON, which Jackson reads. */
    private void dataFormat(String name, Object options, Set<String> needed) {
        if (!(options instanceof Map<?, ?> map && map.containsKey("library"))) {
            add(catalog.dataFormatModel(name.equals("json") ? "jackson" : name), needed);
        }
    }

    private static void add(ArtifactModel<?> model, Set<String> needed) {
        if (model != null) {
            needed.add(model.getArtifactId().replaceFirst("^camel-", "camel:"));
        }
    }

    /** The template uses every property, and nothing but those and its own beans. */
    private static void placeholders(KameletFile kamelet, List<String> problems) {
        Set<String> used = new LinkedHashSet<>();
        visit(kamelet.at("spec", "template"), "", (key, value) -> {
            if (value instanceof String text) {
                PLACEHOLDER.matcher(text).results().forEach(match -> used.add(match.group(1)));
            }
        });
        Set<String> declared = new LinkedHashSet<>(kamelet.properties().keySet());
        if (kamelet.at("spec", "template", "beans") instanceof List<?> beans) {
            beans.forEach(bean -> declared.add(String.valueOf(KameletFile.map(bean).get("name"))));
        }
        used.stream().filter(name -> !declared.contains(name))
                .forEach(name -> problems.add("the template uses " + name + ", which is not declared"));
        declared.stream().filter(name -> !used.contains(name))
                .forEach(name -> problems.add("the property " + name + " is not used"));
    }

    private static void visit(Object value, String key, BiConsumer<String, Object> visitor) {
        visitor.accept(key, value);
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> visit(child, String.valueOf(name), visitor));
        } else if (value instanceof List<?> list) {
            list.forEach(child -> visit(child, key, visitor));
        }
    }

    private static void unique(Collection<KameletFile> kamelets, String field, List<String> problems) {
        Set<String> seen = new HashSet<>();
        kamelets.stream().filter(kamelet -> !seen.add(kamelet.text("spec", "definition", field)))
                .forEach(kamelet -> problems.add(kamelet.fileStem() + ": another Kamelet has the same " + field));
    }
}
