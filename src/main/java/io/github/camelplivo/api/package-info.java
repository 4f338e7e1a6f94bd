/**
 * What Plivo is: operations, parameters, requests, responses and failures. Knows neither Camel nor an HTTP client.
 * <p>
 * {@link io.github.camelplivo.api.Operations} is the table; {@link io.github.camelplivo.api.PlivoException} and its
 * four subclasses are how a call to Plivo fails.
 */
package io.github.camelplivo.api;
