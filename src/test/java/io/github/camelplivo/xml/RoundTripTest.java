package io.github.camelplivo.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.NamedNodeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is read back as the same, by us and by a parser that knows nothing of us. */
@Tag("portable")
class RoundTripTest {

    private static final int DOCUMENTS = 3_000;

    /** Another one each time; a failure names it, and -Dseed= repeats it. */
    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void everyDocumentIsReadBackAsItself() {
        AnyDocument any = new AnyDocument(seed);
        Set<String> written = new HashSet<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Response document = any.next();
            collect(document, written);
            assertThat(Response.parse(document.toXml())).as("document %d of seed %d", i, seed).isEqualTo(document)
                    .hasSameHashCodeAs(document);
            assertThat(Response.parse(document.toBytes()).toXml()).as("document %d of seed %d", i, seed)
                    .isEqualTo(document.toXml());
        }

        assertThat(written).as("elements and attributes of seed %d", seed).isEqualTo(everything());
    }

    @Test
    void anotherParserFindsTheSameInIt() {
        AnyDocument any = new AnyDocument(seed);
        for (int i = 0; i < DOCUMENTS / 10; i++) {
            Response document = any.next();
            assertThat(seen(PlivoXmlConverter.toDocument(document).getDocumentElement()))
                    .as("document %d of seed %d", i, seed).isEqualTo(meant(document));
        }
    }

    @Test
    void whateverBecomesOfADocumentIsADocumentOrNamedAsNone() {
        AnyDocument any = new AnyDocument(seed);
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] bytes = any.next().toBytes();
            for (int spoilt = random.nextInt(4); spoilt >= 0; spoilt--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean()
                        ? random.nextInt() : "<>&;'\"/= !x1".charAt(
                                random.nextInt(12)));
            }
            try {
                assertThat(Response.parse(Response.parse(bytes).toXml())).isEqualTo(Response.parse(bytes));
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).as("document %d of seed %d", i, seed).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "document %d of seed %d: %s".formatted(
                                i, seed, new String(bytes, StandardCharsets.UTF_8)),
                        e);
            }
        }
    }

    private static Set<String> everything() {
        return Grammar.all().stream().flatMap(row -> Stream.concat(
                Stream.of(row.name()), row.attributes().keySet().stream().map(name -> row.name() + "/" + name)))
                .collect(Collectors.toSet());
    }

    private static void collect(Element<?> element, Set<String> names) {
        names.add(element.name());
        element.attributes().keySet().forEach(name -> names.add(element.name() + "/" + name));
        element.elements().forEach(child -> collect(child, names));
    }

    private static List<Object> meant(Element<?> element) {
        List<Object> parts = new ArrayList<>(List.of(element.name(), element.attributes()));
        element.content().forEach(node -> parts.add(node instanceof Text text ? text.text() : meant((Element<?>) node)));
        return parts;
    }

    private static List<Object> seen(org.w3c.dom.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
        }
        List<Object> parts = new ArrayList<>(List.of(element.getNodeName(), attributes));
        for (org.w3c.dom.Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            parts.add(node instanceof org.w3c.dom.Element inner ? seen(inner) : node.getNodeValue());
        }
        return parts;
    }
}
