/**
 * The Camel component {@code plivo:}. It makes, transfers and controls live phone calls through Plivo, sends messages,
 * and offers all other operations of Plivo's API.
 * <p>
 * This package contains the classes that Camel expects: component, configuration, endpoints and producer. They connect
 * the other packages and decide nothing.
 */
package io.github.camelplivo;
