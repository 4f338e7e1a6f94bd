package io.github.camelplivo.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a document in bytes. It is determined here and not by the JDK's reader, which prints to the console
 * what it cannot decode.
 */
final class Encoding {

    private static final Pattern DECLARED
            = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final int LONGEST_DECLARATION = 200;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Encoding() {
    }

    /** @throws InvalidDocumentException when the encoding is not known, or the bytes are not of it */
    static String decode(byte[] xml) {
        String name = name(xml);
        if (!Charset.isSupported(name)) {
            throw new InvalidDocumentException(
                    List.of("the document declares an encoding that is not known; write it in UTF-8"));
        }
        try {
            String text = Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(
                    List.of("the document is not in " + name + ", which it should be by what it declares"));
        }
    }

    private static String name(byte[] xml) {
        // A < in UTF-16 has a zero beside it.
        if (startsWith(xml, 0xFE, 0xFF) || startsWith(xml, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16.name();
        } else if (startsWith(xml, 0, '<')) {
            return StandardCharsets.UTF_16BE.name();
        } else if (startsWith(xml, '<', 0)) {
            return StandardCharsets.UTF_16LE.name();
        } else if (startsWith(xml, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8.name();
        }
        Matcher declared = DECLARED.matcher(
                new String(xml, 0, Math.min(xml.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : StandardCharsets.UTF_8.name();
    }

    private static boolean startsWith(byte[] xml, int... start) {
        if (xml.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((xml[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
