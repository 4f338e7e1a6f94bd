package io.github.camelplivo.benchmarks.code;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import io.github.camelplivo.xml.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.getDigits;
import static io.github.camelplivo.xml.PlivoXml.hangup;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static io.github.camelplivo.xml.PlivoXml.user;

/**
 * Plivo XML written and read, beside the JDK's DOM with the same document. To write begins with nothing and ends with
 * text; the JDK checks less: it knows nothing of Plivo.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class XmlBenchmark {

    private String xml;
    private DocumentBuilder builder;
    private Transformer transformer;

    @Setup
    public void prepare() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder = factory.newDocumentBuilder();
        transformer = TransformerFactory.newDefaultInstance().newTransformer();
        xml = writeComponent();
        if (!Response.parse(writeJdk()).equals(Response.parse(xml))) {
            throw new IllegalStateException("both must write the same document");
        }
    }

    @Benchmark
    public String writeComponent() {
        return response(
                speak("Welcome. Press 1 for sales & 2 for support."),
                getDigits(speak("Your choice, please")).action("https://calls.example.com/plivo/digits").numDigits(1).timeout(7),
                dial(number("+14152225555"), user("sip:agent@phone.plivo.com")).callerId("+14152223333").timeout(20),
                speak("Nobody is there"),
                hangup()).toXml();
    }

    @Benchmark
    public String writeJdk() throws Exception {
        Document document = builder.newDocument();
        Element root = document.createElement("Response");
        document.appendChild(root);
        element(root, "Speak", "Welcome. Press 1 for sales & 2 for support.");
        Element digits = element(root, "GetDigits", null);
        digits.setAttribute("action", "https://calls.example.com/plivo/digits");
        digits.setAttribute("numDigits", "1");
        digits.setAttribute("timeout", "7");
        element(digits, "Speak", "Your choice, please");
        Element dial = element(root, "Dial", null);
        dial.setAttribute("callerId", "+14152223333");
        dial.setAttribute("timeout", "20");
        element(dial, "Number", "+14152225555");
        element(dial, "User", "sip:agent@phone.plivo.com");
        element(root, "Speak", "Nobody is there");
        element(root, "Hangup", null);
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private static Element element(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (text != null) {
            child.setTextContent(text);
        }
        parent.appendChild(child);
        return child;
    }

    @Benchmark
    public Response readComponent() {
        return Response.parse(xml);
    }

    @Benchmark
    public Document readJdk() throws Exception {
        return builder.parse(new InputSource(new StringReader(xml)));
    }
}
