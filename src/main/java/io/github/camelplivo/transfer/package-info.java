/**
 * What the component adds to Plivo's transfer: a destination or a document instead of a URL, and the host that Plivo
 * fetches it from. Uses what {@code webhook} exports; knows no producer and no endpoint.
 */
package io.github.camelplivo.transfer;
