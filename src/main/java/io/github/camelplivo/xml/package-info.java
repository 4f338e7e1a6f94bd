/**
 * Plivo XML: the documents that tell Plivo what to do with a call.
 * <p>
 * {@link io.github.camelplivo.xml.PlivoXml} and {@link io.github.camelplivo.xml.Ssml} make the elements,
 * {@link io.github.camelplivo.xml.Response} is the document, which writes itself and reads others. The table behind all
 * of it is {@code Grammar}. But for the type converter, the room knows no Camel.
 */
package io.github.camelplivo.xml;
