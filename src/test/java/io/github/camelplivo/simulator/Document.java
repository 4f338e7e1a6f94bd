package io.github.camelplivo.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Plivo XML: one {@code Response} of verbs, 100 KB at most. */
record Document(List<Verb> verbs) {

    private static final int LONGEST = 100 * 1024;

    /** The document in these bytes, if they hold one. */
    static Optional<Document> parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Optional.empty();
        }
        try {
            Element root = parser().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            return root.getNodeName().equals("Response") ? Optional.of(new Document(children(root))) : Optional.empty();
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** A parser of its own each time, for they are not for sharing between threads. It never leaves the document. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // The JDK's own handler prints to the console.
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK cannot read XML safely", e);
        }
    }

    private static List<Verb> children(Element parent) {
        List<Verb> verbs = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String text = element.getTextContent().strip().replaceAll("\\s+", " ");
                List<Verb> children = children(element);
                verbs.add(new Verb(element.getNodeName(), text, attributes(element), children));
            }
        }
        return List.copyOf(verbs);
    }

    private static Map<String, String> attributes(Element element) {
        NamedNodeMap nodes = element.getAttributes();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
        }
        return attributes;
    }
}
