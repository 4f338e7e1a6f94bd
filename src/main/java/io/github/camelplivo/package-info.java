/**
 * The Camel component {@code plivo:}. It makes, transfers and steers live phone calls through Plivo.
 * <p>
 * The rooms, from the floor up: {@code api} is what Plivo is, {@code message} and {@code http} stand on it, and this
 * package joins them into a Camel component.
 */
package io.github.camelplivo;
