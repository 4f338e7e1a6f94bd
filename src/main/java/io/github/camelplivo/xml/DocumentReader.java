package io.github.camelplivo.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.github.camelplivo.schema.Names;

/**
 * Reads a document with the JDK's reader and collects all that is wrong with it, each with the line and the column
 * where it begins. It never leaves the document: a DOCTYPE is refused, and so is whatever could come by one.
 */
final class DocumentReader {

    /** Who has so many problems does not read on; and a document full of them shall not keep us busy. */
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_REASON = 200;

    private final XMLStreamReader reader;
    private final List<String> problems;
    /** Where the next event begins: a reader tells only where the last one has ended. */
    private Place place = new Place(1, 1);

    /** A place in the document, in words when there is a problem. */
    private record Place(int line, int column) {

        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    private DocumentReader(XMLStreamReader reader, List<String> problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** @throws InvalidDocumentException with all problems */
    static Response read(String xml) {
        List<String> problems = new ArrayList<>();
        try {
            return new DocumentReader(factory().createXMLStreamReader(new StringReader(xml)), problems).document();
        } catch (XMLStreamException e) {
            problems.add(notWellFormed(e));
            throw new InvalidDocumentException(problems);
        }
    }

    /** The JDK's own, whatever else is on the class path; one of its own each time, for it is not for sharing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Response document() throws XMLStreamException {
        while (reader.hasNext()) {
            Place start = place;
            switch (next()) {
                case XMLStreamConstants.DTD -> throw new InvalidDocumentException(
                        List.of(start + ": a DOCTYPE is not allowed; Plivo XML has none"));
                case XMLStreamConstants.START_ELEMENT -> {
                    return root(start);
                }
                default -> {
                    // comments and instructions to others
                }
            }
        }
        throw new InvalidDocumentException(List.of("there is no Response"));
    }

    private Response root(Place start) throws XMLStreamException {
        ElementRow row = Grammar.row("Response");
        if (!name().equals(row.name())) {
            problem(start, "the document must be a Response, not " + Names.shortened(name()));
            skip();
            throw new InvalidDocumentException(problems);
        }
        Body body = body(row, start, 1);
        while (reader.hasNext()) {
            next();
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new Response(body);
    }

    /** What the element holds that the reader stands at; as much of it as is right. */
    private Body body(ElementRow row, Place start, int depth) throws XMLStreamException {
        if (depth > Body.DEEPEST) {
            throw new InvalidDocumentException(
                    List.of(start + ": the elements are nested more than " + Body.DEEPEST + " deep"));
        }
        int before = problems.size();
        Body body = attributes(Body.of(row.name()), start);
        body = content(body, start, depth);
        if (problems.size() == before) {
            body.problems().forEach(problem -> problem(start, problem));
        }
        return body;
    }

    private Body attributes(Body empty, Place start) {
        ElementRow row = empty.row();
        Body body = empty;
        Set<String> given = new HashSet<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i);
            given.add(name);
            if (!row.attributes().containsKey(name)) {
                problem(start, Grammar.unknownAttribute(row, name));
                continue;
            }
            try {
                body = body.with(name, reader.getAttributeValue(i));
            } catch (IllegalArgumentException e) {
                problem(start, e.getMessage());
            }
        }
        for (Attribute attribute : row.attributes().values()) {
            if (attribute.required() && !given.contains(attribute.name())) {
                problem(start, empty.missing(attribute));
            }
        }
        return body;
    }

    private Body content(Body body, Place start, int depth) throws XMLStreamException {
        ElementRow row = body.row();
        List<Node> parts = new ArrayList<>();
        Place inner = place;
        int event;
        while ((event = next()) != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(row, inner, depth, parts);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text(row, inner, parts);
            }
            inner = place;
        }
        if (!(row.content() instanceof Content.Value)) {
            return body.holding(parts);
        }
        try {
            return parts.isEmpty() ? body : body.holding(body.holding(parts).text());
        } catch (IllegalArgumentException e) {
            problem(start, e.getMessage());
            return body;
        }
    }

    private void text(ElementRow row, Place start, List<Node> parts) {
        boolean takesText = row.content() instanceof Content.Value || row.content() instanceof Content.Mixed;
        if (takesText) {
            try {
                parts.add(new Text(reader.getText()));
            } catch (IllegalArgumentException e) {
                // XML 1.1 can carry more than 1.0, which is what Plivo is sent.
                problem(start, "the text of " + row + " " + e.getMessage());
            }
        } else if (!reader.getText().isBlank()) {
            problem(start, row + " must hold " + row.allowedContent() + ", but there is text");
        }
    }

    private void child(ElementRow parent, Place start, int depth, List<Node> parts) throws XMLStreamException {
        ElementRow row = Grammar.find(name()).orElse(null);
        if (row == null) {
            problem(start, Grammar.unknownElement(name(), parent));
            skip();
        } else if (!parent.mayHold(row)) {
            problem(start, row + " cannot stand in " + parent + ", which holds " + parent.allowedContent());
            skip();
        } else {
            int before = problems.size();
            Body body = body(row, start, depth + 1);
            if (problems.size() == before) {
                parts.add(PlivoXml.element(body));
            }
        }
    }

    /** The name of the element that the reader stands at; one of a namespace is never a name of Plivo's. */
    private String name() {
        String prefix = reader.getPrefix() == null || reader.getPrefix().isEmpty() ? "" : reader.getPrefix() + ":";
        String namespace = reader.getNamespaceURI();
        return namespace == null || namespace.isEmpty() || !prefix.isEmpty()
                ? prefix + reader.getLocalName() : reader.getLocalName() + " of a namespace";
    }

    /** Goes to the end of the element, which must still be well-formed. */
    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void problem(Place start, String what) {
        problems.add(start + ": " + what);
        if (problems.size() >= MOST_PROBLEMS) {
            throw new InvalidDocumentException(problems);
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        Location end = reader.getLocation();
        // After text the reader has already taken the < that follows.
        place = new Place(end.getLineNumber(), end.getColumnNumber() - (event == XMLStreamConstants.CHARACTERS ? 1 : 0));
        return event;
    }

    private static String notWellFormed(XMLStreamException e) {
        Location end = e.getLocation();
        String where = end == null ? "" : new Place(end.getLineNumber(), end.getColumnNumber()) + ": ";
        // "ParseError at [row,col]:[1,2]\nMessage: why". The reason names names, never a value.
        String message = String.valueOf(e.getMessage());
        String reason = message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
        return where + "the document is not well-formed XML: "
               + reason.substring(0, Math.min(reason.length(), LONGEST_REASON)) + hint(reason);
    }

    /** What the reader says less plainly of the two mistakes that are made most. */
    private static String hint(String reason) {
        if (reason.contains("'&'") || reason.contains("reference")) {
            return " (an & is written &amp;)";
        }
        return reason.contains("[xX][mM][lL]") ? " (nothing may stand before <?xml, not even a blank)" : "";
    }
}
