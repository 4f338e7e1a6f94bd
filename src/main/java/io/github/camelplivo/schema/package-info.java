/**
 * Kinds of values, names and "did you mean": what the API and the XML both need. Knows neither of them, nor Camel.
 */
package io.github.camelplivo.schema;
