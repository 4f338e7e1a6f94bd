/** Between the exchange and the API: where a parameter's value comes from, and where an answer goes. */
package io.github.camelplivo.message;
