/**
 * Endpoint URIs: the options as their author wrote them, which parts of a computed URI are the author's, and where an
 * endpoint that a message made may go. Knows the table, and no producer.
 */
package io.github.camelplivo.uri;
