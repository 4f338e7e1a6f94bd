/** Names and tags the spans of Camel's two tracing APIs. */
package io.github.camelplivo.tracing;
