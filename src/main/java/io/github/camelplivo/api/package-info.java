/**
 * The words that a row of the table is made of, and what follows from it: operations, parameters, requests, responses
 * and failures. Knows neither Camel nor an HTTP client.
 * <p>
 * {@link io.github.camelplivo.api.PlivoException} and its subclasses are how a call to Plivo fails.
 */
package io.github.camelplivo.api;
