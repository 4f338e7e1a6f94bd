/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Continues with another document.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Redirect extends Element<Redirect> implements Verb {

    Redirect(Body body) {
        super(body);
    }

    @Override
    Redirect of(Body other) {
        return new Redirect(other);
    }

    /**
     * HTTP method Plivo uses to fetch the URL. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Redirect method(HttpMethod value) {
        return with("method", value);
    }
}
