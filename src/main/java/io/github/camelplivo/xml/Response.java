package io.github.camelplivo.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Plivo XML document: the steps of a call, which Plivo executes one after the other. In Java it reads like the
 * document:
 *
 * <pre>
 * response(
 *         speak("One moment, please"),
 *         dial(number("+14152225555").sendDigits("ww42"), user("sip:agent@phone.plivo.com"))
 *                 .callerId("+14152223333").timeout(20),
 *         speak("Nobody is there"),
 *         hangup())
 * </pre>
 *
 * A response is complete and checked: when there is one, Plivo's rules as they are documented hold for it. Immutable,
 * and equal to any other that holds the same.
 *
 * @see PlivoXml
 * @see <a href="https://www.plivo.com/docs/voice/xml/overview">Plivo's documentation</a>
 */
public final class Response extends Element<Response> {

    /** The longest document that Plivo accepts, in bytes. */
    public static final int LONGEST = 100 * 1024;

    private final String xml;

    Response(Body body) {
        super(body);
        List<String> problems = new ArrayList<>();
        collect(this, problems);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        xml = DocumentWriter.write(this);
        if (toBytes().length > LONGEST) {
            throw tooLong();
        }
    }

    private static void collect(Element<?> element, List<String> problems) {
        problems.addAll(element.body().problems());
        element.elements().forEach(child -> collect(child, problems));
    }

    /**
     * What Plivo accepts but what probably does not do what its author expects, such as a language that the voice does
     * not speak. Each warning is a sentence that says what to change, and quotes nothing of the document.
     *
     * @return the warnings, empty if there are none
     */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        advise(this, warnings);
        return warnings;
    }

    private static void advise(Element<?> element, List<String> warnings) {
        warnings.addAll(element.body().broken(false));
        element.elements().forEach(child -> advise(child, warnings));
    }

    static InvalidDocumentException tooLong() {
        return new InvalidDocumentException(
                List.of("the document has more than " + LONGEST + " bytes, which is all that Plivo takes"));
    }

    /**
     * Reads a document.
     *
     * @param  xml                      the document, of at most {@value #LONGEST} bytes in UTF-8
     * @return                          the document, complete and checked
     * @throws InvalidDocumentException with all problems: not well-formed, too long, a DOCTYPE, an element or an
     *                                  attribute that Plivo does not know or does not allow there, a value that is not
     *                                  allowed
     */
    public static Response parse(String xml) {
        // UTF-8 has at least as many bytes as there are characters.
        if (xml.length() > LONGEST || xml.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw tooLong();
        }
        return DocumentReader.read(xml);
    }

    /**
     * Reads a document in the encoding that it declares, or UTF-8 if it declares none.
     *
     * @param  xml                      the document, of at most {@value #LONGEST} bytes
     * @return                          the document, complete and checked
     * @throws InvalidDocumentException with all problems
     */
    public static Response parse(byte[] xml) {
        if (xml.length > LONGEST) {
            throw tooLong();
        }
        return DocumentReader.read(Encoding.decode(xml));
    }

    /** {@return the document as Plivo reads it} It declares the encoding UTF-8. */
    public String toXml() {
        return xml;
    }

    /** {@return the document in UTF-8} */
    public byte[] toBytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the document in UTF-8} */
    public InputStream toStream() {
        return new ByteArrayInputStream(toBytes());
    }

    @Override
    Response of(Body other) {
        return new Response(other);
    }
}
