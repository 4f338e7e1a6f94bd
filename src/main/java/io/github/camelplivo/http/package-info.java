/** Sends a request once, over the HTTP client of Camel's HTTP component, and tells what came of it. */
package io.github.camelplivo.http;
