/** Sends a request once, over the HTTP client of Camel's HTTP component, and reports the result. */
package io.github.camelplivo.http;
