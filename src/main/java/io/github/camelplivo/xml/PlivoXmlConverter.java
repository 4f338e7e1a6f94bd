package io.github.camelplivo.xml;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;

import org.xml.sax.SAXException;

import org.apache.camel.Converter;

/**
 * Makes a {@link Response} usable as a message body, and a body in which a route wrote Plivo XML a {@link Response}.
 */
@Converter(generateLoader = true)
public final class PlivoXmlConverter {

    private PlivoXmlConverter() {
    }

    @Converter
    public static String toString(Response response) {
        return response.toXml();
    }

    @Converter
    public static byte[] toBytes(Response response) {
        return response.toBytes();
    }

    @Converter
    public static InputStream toStream(Response response) {
        return response.toStream();
    }

    @Converter
    public static Document toDocument(Response response) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(response.toStream());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A checked document could not be read", e);
        }
    }

    /** @throws InvalidDocumentException when it is not a Plivo XML document */
    @Converter
    public static Response toResponse(String xml) {
        return Response.parse(xml);
    }

    /** @throws InvalidDocumentException when it is not a Plivo XML document */
    @Converter
    public static Response toResponse(byte[] xml) {
        return Response.parse(xml);
    }

    /** @throws InvalidDocumentException when it is not a Plivo XML document */
    @Converter
    public static Response toResponse(InputStream xml) throws IOException {
        // One byte more than is allowed tells that it is too long.
        return Response.parse(xml.readNBytes(Response.LONGEST + 1));
    }
}
