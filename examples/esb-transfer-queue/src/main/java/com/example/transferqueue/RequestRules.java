package com.example.transferqueue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What {@code transfer.xsd} asks of each field, in words that its reader understands. A schema validator's own words quote
 * the request, and with it phone numbers.
 */
final class RequestRules {

    /** A name that is safe to repeat: it holds no number. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_-]{1,32}");

    private record Rule(Pattern pattern, String words) {
    }

    /** By field, in the order of the schema. */
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    RequestRules() {
        try (InputStream schema = RequestRules.class.getResourceAsStream("/transfer.xsd")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(schema).getDocumentElement();
            Map<String, Rule> types = new LinkedHashMap<>();
            elements(root, "simpleType").forEach(type -> types.put(type.getAttribute("name"), rule(type)));
            elements(root, "element").filter(element -> element.hasAttribute("type"))
                    .forEach(element -> rules.put(element.getAttribute("name"), types.get(element.getAttribute("type"))));
        } catch (Exception e) {
            throw new IllegalStateException("transfer.xsd cannot be read", e);
        }
    }

    private static Rule rule(Element type) {
        return new Rule(
                Pattern.compile(elements(type, "pattern").findFirst().orElseThrow().getAttribute("value")),
                elements(type, "documentation").findFirst().orElseThrow().getTextContent().strip());
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** What is wrong with these fields; nothing of their values is repeated. */
    List<String> problems(Map<String, List<String>> fields) {
        List<String> problems = new ArrayList<>();
        rules.forEach((name, rule) -> {
            List<String> values = fields.getOrDefault(name, List.of());
            if (values.isEmpty() || values.contains("")) {
                problems.add(name + " is missing");
            } else if (values.size() > 1) {
                problems.add(name + " stands there " + values.size() + " times");
            } else if (!rule.pattern().matcher(values.get(0)).matches()) {
                problems.add(mustBe(name));
            }
        });
        fields.keySet().stream().filter(name -> !rules.containsKey(name)).map(this::unknown).forEach(problems::add);
        return problems;
    }

    /** That a field is not what it must be. */
    String mustBe(String name) {
        return rules.containsKey(name) ? name + " must be " + rules.get(name).words() : unknown(name);
    }

    /** That there is no such field. */
    String unknown(String name) {
        return "unknown field" + (NAME.matcher(name).matches() ? " " + name : "") + ", allowed are "
               + String.join(", ", rules.keySet());
    }
}
