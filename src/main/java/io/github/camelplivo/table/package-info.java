/**
 * Plivo's API as rows, a class for each resource: what goes over the wire, and nothing that the component adds to it.
 * {@link io.github.camelplivo.table.Operations} finds a row by the operation's name.
 */
package io.github.camelplivo.table;
