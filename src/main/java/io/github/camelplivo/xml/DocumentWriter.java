package io.github.camelplivo.xml;

import java.io.StringWriter;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document with the JDK's writer, whose business escaping is. */
final class DocumentWriter {

    private static final String XML_PREFIX = "xml:";

    private final XMLStreamWriter writer;

    private DocumentWriter(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String write(Response response) {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own, whatever else is on the class path; one of its own each time, for it is not for sharing.
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            new DocumentWriter(writer).write((Element<?>) response);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A checked document could not be written", e);
        }
        return text.toString();
    }

    private void write(Element<?> element) throws XMLStreamException {
        if (element.content().isEmpty()) {
            writer.writeEmptyElement(element.name());
            writeAttributes(element);
            return;
        }
        writer.writeStartElement(element.name());
        writeAttributes(element);
        for (Node node : element.content()) {
            if (node instanceof Text text) {
                writer.writeCharacters(text.text());
            } else {
                write((Element<?>) node);
            }
        }
        writer.writeEndElement();
    }

    private void writeAttributes(Element<?> element) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String name = attribute.getKey();
            if (name.startsWith(XML_PREFIX)) {
                writer.writeAttribute(
                        XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name.substring(XML_PREFIX.length()),
                        attribute.getValue());
            } else {
                writer.writeAttribute(name, attribute.getValue());
            }
        }
    }
}
