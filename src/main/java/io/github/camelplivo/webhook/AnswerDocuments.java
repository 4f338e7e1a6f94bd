package io.github.camelplivo.webhook;

import java.io.InputStream;
import java.util.function.Function;

import org.w3c.dom.Node;

import io.github.camelplivo.xml.Response;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;

/**
 * Reads what a route answers with as a Plivo XML document. Most routes answer with the same text again and again, so
 * the document that was checked last is kept and not checked again.
 */
public final class AnswerDocuments implements Function<Message, String> {

    private final DocumentAdvice advice = new DocumentAdvice();
    private volatile Checked last;

    /** A text, and the document that it is. */
    private record Checked(String text, String xml) {
    }

    /** Text and bytes are read as documents of their own encoding; what else Camel can make text of, as that. */
    @Override
    public String apply(Message answer) {
        Object body = answer.getBody();
        if (body instanceof Response response) {
            return advice.read(response).toXml();
        }
        if (body instanceof byte[] || body instanceof InputStream || body instanceof StreamCache) {
            return advice.read(Response.parse(answer.getBody(byte[].class))).toXml();
        }
        String text = body instanceof CharSequence || body instanceof Node ? answer.getBody(String.class) : null;
        if (text == null) {
            throw new IllegalArgumentException("a " + body.getClass().getName() + " is not a Plivo XML document");
        }
        return checked(text);
    }

    private String checked(String text) {
        Checked before = last;
        if (before == null || !before.text().equals(text)) {
            before = new Checked(text, advice.read(Response.parse(text)).toXml());
            last = before;
        }
        return before.xml();
    }
}
