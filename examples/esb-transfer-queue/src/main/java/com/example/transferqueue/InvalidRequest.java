package com.example.transferqueue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.apache.camel.Exchange;
import org.apache.camel.support.MessageHelper;
import org.apache.camel.support.processor.PredicateValidationException;

/** Says in one line which field of a request is wrong, and what is allowed there. It repeats no value. */
public final class InvalidRequest {

    private static final String ROOT = "transfer";

    private final RequestRules rules = new RequestRules();
    private final XMLInputFactory xml = XMLInputFactory.newFactory();

    public InvalidRequest() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @param exchange with the exception that was caught, and the body that was being looked at */
    public String reason(Exchange exchange) {
        Exception caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        JsonProcessingException json = find(JsonProcessingException.class, caught);
        if (json != null) {
            return ofJson(json);
        }
        if (caught instanceof PredicateValidationException) {
            return "the message has no id, senders must leave message ids on";
        }
        if (exchange.getVariable("original") == null) {
            return "it is no text";
        }
        MessageHelper.resetStreamCache(exchange.getMessage());
        return ofXml(exchange.getMessage().getBody(String.class));
    }

    private static <T> T find(Class<T> type, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private String ofJson(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return rules.unknown(unknown.getPropertyName());
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return rules.mustBe(mapping.getPath().get(0).getFieldName());
        }
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        return "it is no well-formed JSON object" + where;
    }

    private String ofXml(String body) {
        try {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            String root = read(body, fields);
            if (!root.equals(ROOT)) {
                return "the root element must be " + ROOT;
            }
            List<String> problems = rules.problems(fields);
            return problems.isEmpty() ? "it is not what transfer.xsd allows" : String.join("; ", problems);
        } catch (XMLStreamException | RuntimeException e) {
            // Parsers that read late complain late, with exceptions of their own. A message must come to its end all the same.
            return "it is neither a JSON object nor well-formed XML without a document type";
        }
    }

    /** Puts the elements below the root into the map, with their text, and returns the root's name. */
    private String read(String body, Map<String, List<String>> fields) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(body == null ? "" : body));
        String root = null;
        String field = null;
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == 1) {
                        root = reader.getLocalName();
                    } else if (depth == 2) {
                        field = reader.getLocalName();
                        text.setLength(0);
                    } else {
                        text.append('<'); // no field has elements in it
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 2) {
                        fields.computeIfAbsent(field, name -> new ArrayList<>()).add(text.toString());
                    }
                    depth--;
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        return root;
    }
}
