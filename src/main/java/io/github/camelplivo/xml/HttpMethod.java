package io.github.camelplivo.xml;

/** How Plivo calls a URL. */
public enum HttpMethod {
    GET,
    POST
}
