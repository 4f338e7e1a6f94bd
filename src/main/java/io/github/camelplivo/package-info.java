/**
 * The Camel component {@code plivo:}. It makes, transfers and steers live phone calls through Plivo, sends messages,
 * and reaches all other operations of Plivo's API.
 * <p>
 * Here are Camel's own classes: component, configuration, endpoints and producer. They join the rooms, and decide
 * nothing.
 */
package io.github.camelplivo;
