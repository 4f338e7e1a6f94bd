package io.github.camelplivo.xml;

/** How Plivo calls a URL. */
public enum HttpMethod {
    /** Plivo's fields are in the query of the URL. */
    GET,
    /** Plivo's fields are in the body, as a form. */
    POST
}
