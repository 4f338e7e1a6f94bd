/**
 * How an endpoint speaks to Plivo while it is started. What producers and consumers have in common; it knows no
 * exchange.
 */
package io.github.camelplivo.line;
