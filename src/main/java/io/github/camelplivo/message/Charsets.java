package io.github.camelplivo.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.MessageHelper;

/**
 * The text of bytes, in their own encoding: told by a byte order mark, else by Camel's charset name or the content
 * type, else by the beginning of an XML or JSON document, else UTF-8. Bytes that are not of it are refused, never
 * replaced.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7303#section-3">RFC 7303: XML media types</a>
 */
final class Charsets {

    private static final char MARK = '\uFEFF';
    private static final Pattern IN_CONTENT_TYPE = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");
    private static final Pattern IN_XML = Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    /** How a text begins, and the encoding that this tells of. */
    private record Beginning(String charset, int... bytes) {

        boolean of(byte[] text) {
            if (text.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] >= 0 && (text[i] & 0xff) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Beginning> MARKS = List.of(
            new Beginning("UTF-32BE", 0, 0, 0xfe, 0xff), new Beginning("UTF-32LE", 0xff, 0xfe, 0, 0),
            new Beginning("UTF-8", 0xef, 0xbb, 0xbf), new Beginning("UTF-16BE", 0xfe, 0xff),
            new Beginning("UTF-16LE", 0xff, 0xfe));
    /** Documents begin with a character of ASCII; -1 is any byte. */
    private static final List<Beginning> WIDE = List.of(
            new Beginning("UTF-32BE", 0, 0, 0), new Beginning("UTF-32LE", -1, 0, 0, 0), new Beginning("UTF-16BE", 0, -1),
            new Beginning("UTF-16LE", -1, 0));

    private Charsets() {
    }

    /** @throws IllegalArgumentException when the encoding is not known, or the bytes are not of it */
    static String text(byte[] bytes, Message message) {
        Charset charset = charset(bytes, message);
        try {
            return unmarked(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "the body is not text in " + charset + ": set the exchange property " + Exchange.CHARSET_NAME
                                               + " or the charset of the content type");
        }
    }

    /** Without a byte order mark. */
    static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes, Message message) {
        for (Beginning mark : MARKS) {
            if (mark.of(bytes)) {
                return Charset.forName(mark.charset());
            }
        }
        String declared = declared(message);
        if (declared != null) {
            return named(declared);
        }
        for (Beginning wide : WIDE) {
            if (wide.of(bytes)) {
                return Charset.forName(wide.charset());
            }
        }
        Matcher xml
                = IN_XML.matcher(new String(Arrays.copyOf(bytes, Math.min(bytes.length, 300)), StandardCharsets.ISO_8859_1));
        return xml.find() ? named(xml.group(1)) : StandardCharsets.UTF_8;
    }

    private static String declared(Message message) {
        String name = message.getHeader(Exchange.CHARSET_NAME, String.class);
        if (name == null) {
            name = message.getExchange().getProperty(Exchange.CHARSET_NAME, String.class);
        }
        String type = MessageHelper.getContentType(message);
        if (name == null && type != null) {
            Matcher charset = IN_CONTENT_TYPE.matcher(type);
            name = charset.find() ? charset.group(1) : null;
        }
        return name;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException("the body's charset is not known to this JVM", e);
        }
    }
}
